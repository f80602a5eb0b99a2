import type { LanguagePack } from '../../language/pack.ts';
import { tokenise } from '../../language/tokens.ts';
import type { Block } from '../tree.ts';
import { isByline } from './byline.ts';
import { readMetaLine } from './meta-line.ts';
import { countWords, endsSentence, plain } from './prose.ts';

/** Below this score a line is no headline. Set, like the weights, on the `light` captures: `node bench/reading.ts DATA_FOLDER`. */
const leastScore = 1.15;
/** A headline need not share more of its words with the text than this; a standfirst that does is no better headline. */
const enoughShared = 0.6;
/** So many lines above the text are looked at; a menu can have hundreds. */
const nearest = 15;
/** Of the text, in characters, whose words a headline takes up. */
const vocabularyLength = 6_000;

/**
 * Chooses the headline among the lines above the text: one whose words the text takes up, that is no sentence, date, name or label,
 * the earlier of two that are as good. `null` where none is good enough.
 */
export function chooseHeadline(lines: readonly Block[], body: readonly Block[], pack: LanguagePack): Block | null {
  const candidates = lines.filter(({ text }) => readMetaLine(text, pack) === null).slice(-nearest);
  const vocabulary = contentWords(
    body
      .map(({ text }) => text)
      .join(' ')
      .slice(0, vocabularyLength),
    pack,
  );
  const repeated = repeatedTexts(candidates);
  let best: Block | null = null;
  let bestScore = leastScore;
  for (const [index, block] of candidates.entries()) {
    const score =
      headlineScore(block, vocabulary, pack) + 0.5 * 0.85 ** index + (repeated.has(plain(block.text)) ? 0.4 : 0);
    if (score > bestScore) {
      best = block;
      bestScore = score;
    }
  }
  return best;
}

function headlineScore({ text, node, item }: Block, vocabulary: ReadonlySet<string>, pack: LanguagePack): number {
  const words = countWords(text);
  if (item || words < 2 || words > 32 || text.length > 220 || /(?:\.{3}|…)$/u.test(text) || isByline(text, pack))
    return -1;
  const content = contentWords(text, pack);
  if (content.size === 0) return -1;
  let known = 0;
  for (const word of content) if (vocabulary.has(word)) known += 1;
  let score = Math.min(1, known / content.size / enoughShared) + 0.6 * Math.min(1, words / 5);
  if (node.type === 'heading') score += node.depth === 1 ? 1.5 : 0.3;
  if (endsSentence(text) && !/[?!]["'”’]?$/u.test(text)) score -= 0.5;
  if (words > 24) score -= 0.4;
  if (/[|•·@]|https?:|:$|\s[–—-]$/u.test(text)) score -= 0.5;
  if (words <= 3 && text === text.toUpperCase()) score -= 0.4;
  if (/^["“'‘].*["”'’]$/u.test(text)) score -= 0.3;
  if (pack.page.invitations.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '')) score -= 0.3;
  return score;
}

function repeatedTexts(blocks: readonly Block[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of blocks) {
    const key = plain(text);
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

function contentWords(text: string, pack: LanguagePack): Set<string> {
  const words = new Set(tokenise(text).map(({ norm }) => norm));
  return new Set([...words].filter((word) => word.length > 1 && !pack.stopWords.has(word)).map(pack.stem));
}
