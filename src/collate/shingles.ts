import type { Article } from '../ingest/article.ts';
import { tokenise } from '../language/tokens.ts';
import { isQuoted, quotedParts } from './quoted.ts';

/** Words in a row that are unlikely to meet by chance (Broder 1997; Clough et al. 2002 for news). */
export const shingleLength = 5;

/** Where an article prints a run of words for the first time. */
export interface Shingle {
  readonly sentence: number;
  /** Offsets into the sentence's text. */
  readonly start: number;
  readonly end: number;
}

/**
 * The runs of five words of the article's body sentences, outside quotations: what two outlets both quote says nothing about
 * who wrote the text around it.
 */
export function shinglesOf(article: Article): Map<string, Shingle> {
  const shingles = new Map<string, Shingle>();
  for (const sentence of article.sentences) {
    if (sentence.kind !== 'body') continue;
    const parts = quotedParts(article, sentence);
    const words = tokenise(sentence.text);
    for (let first = 0; first + shingleLength <= words.length; first++) {
      const run = words.slice(first, first + shingleLength);
      const [head] = run;
      const tail = run.at(-1);
      if (!head || !tail || run.some(({ start }) => isQuoted(parts, start))) continue;
      const key = run.map(({ norm }) => norm).join(' ');
      if (!shingles.has(key)) shingles.set(key, { sentence: sentence.index, start: head.start, end: tail.end });
    }
  }
  return shingles;
}

/** Share of the smaller set that the other has too (containment, Broder 1997): 0 to 1, 0 where one is empty. */
export function containment(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const key of small.keys()) if (large.has(key)) shared += 1;
  return shared / small.size;
}
