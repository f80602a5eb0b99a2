import { derived } from '../../language/derived.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { remember } from '../../language/remember.ts';
import { normalise } from '../../language/tokens.ts';
import { eachWord } from '../../language/word-boundaries.ts';
import type { Block } from '../tree.ts';
import { isByline, isName } from './byline.ts';
import { readMetaLine } from './meta-line.ts';
import { countWords, endsSentence, firstUnspaced, plain } from './prose.ts';

/** Below this score a line is no headline. Set, like the weights, on the `light` captures: `node bench/reading.ts DATA_FOLDER`. */
const leastScore = 0.9;
/** A headline need not share more of its words with the text than this; a standfirst that does is no better headline. */
const enoughShared = 0.6;
/** So many lines at the top and so many right above the text are looked at; a menu between can have hundreds. */
const topmost = 3;
const nearest = 15;
/** What a line takes off that may as well open the text. */
const insideText = 0.6;
/** Of the text, in characters, whose words a headline takes up. */
const vocabularyLength = 6_000;

/**
 * Chooses the headline among the lines above the text: one whose words the text takes up, that is no sentence, date, name or label,
 * the earlier of two that are as good. `null` where none is good enough.
 *
 * @param textStart offset from which lines may as well be the text's own
 */
export function chooseHeadline(
  above: readonly Block[],
  body: readonly Block[],
  textStart: number,
  pack: LanguagePack,
): Block | null {
  const dated = new Set(above.filter(({ text }) => readMetaLine(text, pack) !== null));
  const lines = above.filter((block) => !dated.has(block));
  const near = Math.max(0, lines.length - nearest);
  const candidates = [...lines.slice(0, Math.min(topmost, near)), ...lines.slice(near)];
  if (candidates.length === 0) return null;
  const vocabulary = contentWords(leadOf(body), pack);
  const texts = candidates.map(({ text }) => plain(text));
  let best: Block | null = null;
  let bestScore = leastScore;
  const isFacts = (block: Block): boolean => dated.has(block) || isByline(block.text, pack);
  for (const [index, block] of candidates.entries()) {
    const early = near > 0 && index < topmost ? 0 : 0.5 * 0.85 ** (near > 0 ? index - topmost : index);
    const score =
      headlineScore(block, vocabulary, pack) +
      early +
      standing(texts, index) +
      neighbours(above, block, isFacts) -
      (block.start >= textStart ? insideText : 0);
    if (score > bestScore) {
      best = block;
      bestScore = score;
    }
  }
  return best;
}

/** So many lines below a headline say who wrote it and when, or sum it up. */
const belowHeadline = 3;

/** A byline or a date shortly below speaks for a headline; a line of words right above, for a subtitle. */
function neighbours(above: readonly Block[], block: Block, isFacts: (line: Block) => boolean): number {
  const index = above.indexOf(block);
  const signed = above.slice(index + 1, index + 1 + belowHeadline).some(isFacts);
  const before = above[index - 1];
  const subtitle = before !== undefined && before.words >= 4 && !isFacts(before);
  return (signed ? 0.5 : 0) - (subtitle ? 0.1 : 0);
}

/** A line that stands twice speaks for itself; one that holds a later line is that line behind a menu or a section's name. */
function standing(texts: readonly string[], index: number): number {
  const text = texts[index] ?? '';
  const others = texts.filter((_, other) => other !== index);
  if (others.includes(text)) return 0.4;
  const held = texts
    .slice(index + 1)
    .some((later) => countWords(later) >= 3 && later.length < text.length && text.endsWith(later));
  return held ? -0.8 : 0;
}

function leadOf(body: readonly Block[]): string {
  let lead = '';
  for (const { text } of body) {
    if (lead.length > vocabularyLength) break;
    lead += `${text.slice(0, vocabularyLength)} `;
  }
  return lead;
}

function headlineScore(
  { text, words, node, item }: Block,
  vocabulary: ReadonlySet<string>,
  pack: LanguagePack,
): number {
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
  if (/[|•·@]|https?:|[:>»]$|\s[–—-]$/u.test(text) || opensMenu(text, pack)) score -= 0.5;
  if (words <= 3 && text === text.toUpperCase()) score -= 0.4;
  if (isName(text, pack) && words <= 3) score -= 0.5;
  if (/^["“'‘].*["”'’]$/u.test(text)) score -= 0.3;
  if (pack.page.invitations.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '')) score -= 0.3;
  return score;
}

/** "Home News Sport", "Log In Help": the labels of a menu on one line. */
function opensMenu(text: string, { page }: LanguagePack): boolean {
  const [first = '', second = ''] = text.split(/\s/u, 2).map(plain);
  return page.homeNames.has(first) || page.furniture.has(`${first} ${second}`);
}

/** The stems of the words that carry subject matter. */
function contentWords(text: string, pack: LanguagePack): Set<string> {
  const stemOf = contentStem(pack);
  const content = new Set<string>();
  eachWord(text, (start, end) => {
    const word = text.slice(start, end);
    if (word.charCodeAt(0) >= firstUnspaced && unspaced.test(word))
      for (const pair of characterPairs(normalise(word))) content.add(pair);
    else {
      const stem = stemOf(word);
      if (stem !== '') content.add(stem);
    }
  });
  return content;
}

/** Stem of a word as it is written; empty for a word without subject matter. One memory in place of three, as every word of a text's beginning is asked. */
const contentStem = derived(({ stopWords, stem }: LanguagePack) =>
  remember(
    (word) => {
      const norm = normalise(word);
      return norm.length > 1 && !stopWords.has(norm) ? stem(norm) : '';
    },
    { texts: 20_000, length: 40 },
  ),
);

/** Chinese and Japanese write no space between words; pairs of characters stand for them, as in search engines. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function characterPairs(token: string): string[] {
  return Array.from({ length: Math.max(0, token.length - 1) }, (_, at) => token.slice(at, at + 2));
}
