import type { Article } from '../ingest/article.ts';
import type { Passage } from './passages.ts';
import { isQuoted, quotedParts } from './quoted.ts';
import { shingleLength } from '../cluster/sketch.ts';
import type { ShingleNumbers } from './shingle-numbers.ts';

/** Where an article prints a run of words for the first time. */
export interface Shingle {
  readonly passage: Passage;
  /** Indices of its first and last word among the passage's tokens. */
  readonly first: number;
  readonly last: number;
  /** Whether any of its words stands in a quotation, wherever the article prints it. */
  readonly quoted: boolean;
}

/**
 * The runs of five words of the article's body sentences, by number, each where it is printed first: in its own words if it ever is.
 *
 * @param passages Those of the article, in order, each with its words by number.
 */
export function shinglesOf(
  article: Article,
  passages: readonly { readonly passage: Passage; readonly words: Int32Array }[],
  numbers: ShingleNumbers,
): Map<number, Shingle> {
  const shingles = new Map<number, Shingle>();
  for (const { passage, words } of passages) {
    const { sentence, tokens } = passage;
    const parts = quotedParts(article, sentence);
    let free = 0;
    for (let last = 0; last < words.length; last += 1) {
      free = parts.length > 0 && isQuoted(parts, tokens[last]?.start ?? 0) ? 0 : free + 1;
      const first = last + 1 - shingleLength;
      if (first < 0) continue;
      const number = numbers.of(words, first);
      const quoted = free < shingleLength;
      const known = shingles.get(number);
      if (known === undefined || (known.quoted && !quoted)) shingles.set(number, { passage, first, last, quoted });
    }
  }
  return shingles;
}
