import { tokenise } from '../../language/tokens.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { Block } from '../tree.ts';
import { countWords, endsSentence, plain } from './prose.ts';
import { readMetaLine } from './meta-line.ts';
import { isByline } from './byline.ts';

/**
 * Chooses the headline among the lines above the text: the one whose words the text takes up, that is no sentence, date or name,
 * and that stands first where two are as good. `null` where none is good enough.
 */
export function chooseHeadline(candidates: readonly Block[], body: readonly Block[], pack: LanguagePack): Block | null {
  const vocabulary = contentWords(body.map((block) => block.text).join(' '), pack);
  const repeated = repeatedTexts(candidates);
  let best: Block | null = null;
  let bestScore = 0.9;
  for (const block of candidates) {
    const score = headlineScore(block, vocabulary, repeated, pack);
    if (score > bestScore + 0.05) {
      best = block;
      bestScore = score;
    }
  }
  return best;
}

function headlineScore(
  block: Block,
  vocabulary: ReadonlySet<string>,
  repeated: ReadonlySet<string>,
  pack: LanguagePack,
): number {
  const { text } = block;
  const words = countWords(text);
  if (words < 2 || words > 32 || text.length > 220 || block.item) return 0;
  if (/(?:\.{3}|…)$/u.test(text)) return 0;
  if (isByline(text, pack) || readMetaLine(text, pack) !== null) return 0;
  const content = contentWords(text, pack);
  if (content.size === 0) return 0;
  let known = 0;
  for (const word of content) if (vocabulary.has(word)) known += 1;
  const overlap = known / content.size;
  const length = Math.min(1, words / 6);
  const sentence = endsSentence(text) && !/[?!]['"”’]?$/u.test(text) ? 0.7 : 0;
  const head = block.node.type === 'heading' ? (block.node.depth === 1 ? 1.5 : 0.3) : 0;
  return overlap + length + head + (repeated.has(plain(text)) ? 0.5 : 0) - sentence - (words > 22 ? 0.3 : 0);
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

export function contentWords(text: string, pack: LanguagePack): Set<string> {
  const words = new Set<string>();
  for (const { norm } of tokenise(text)) {
    if (norm.length > 1 && !pack.stopWords.has(norm)) words.add(pack.stem(norm));
  }
  return words;
}
