/**
 * An article as the search index holds it: its sentences one after another, so that a hit is known by its sentence, printed whole and linked
 * to its place. Used where the index is built, where it is proved, and in the browser.
 */

/** Stands between two sentences as a word of its own (private use area); the index neither finds it nor counts it as part of a word. */
const sentenceBreak = '\uE000';

/** The text that is indexed. */
export const joinSentences = (sentences: readonly string[]): string =>
  sentences.map(indexed).join(` ${sentenceBreak} `);

/** One sentence as the index keeps it: without the break's own sign, and with spaces only where Pagefind sees them too. */
export const indexed = (text: string): string => text.replace(/[\s\u0085\u200B\uE000]+/gu, ' ').trim();

/** Words of one sentence, and which of them the search was for. */
export interface FoundSentence {
  /** Position among the article's sentences, from 0. */
  readonly index: number;
  readonly words: readonly { readonly text: string; readonly found: boolean }[];
}

/**
 * The sentences of an indexed text that hold a hit, in the order of the article.
 *
 * @param locations positions of the hits among the words of the text, from 0.
 */
export function foundSentences(content: string, locations: readonly number[]): FoundSentence[] {
  const hits = new Set(locations);
  const sentences: FoundSentence[] = [];
  let words: { text: string; found: boolean }[] = [];
  let index = 0;
  const close = () => {
    if (words.some(({ found }) => found)) sentences.push({ index, words });
    words = [];
    index += 1;
  };
  content.split(' ').forEach((text, at) => {
    if (text === sentenceBreak) close();
    else words.push({ text, found: hits.has(at) });
  });
  close();
  return sentences;
}

/** The sentences of an indexed text, each as {@link indexed}. */
export const splitSentences = (content: string): string[] => content.split(` ${sentenceBreak} `);
