import type { Article } from '../ingest/article.ts';
import type { Passage } from './passages.ts';
import { isQuoted, quotedParts } from './quoted.ts';

/** Words in a row that are unlikely to meet by chance (Broder 1997; for news Clough et al., METER, 2002). */
export const shingleLength = 5;

/** Where an article prints a run of words for the first time. */
export interface Shingle {
  readonly passage: Passage;
  /** Offsets into the sentence's text. */
  readonly start: number;
  readonly end: number;
  /** Whether any of its words stands in a quotation, wherever the article prints it. */
  readonly quoted: boolean;
}

/**
 * The runs of five words of the article's body sentences, each where it is printed first: in its own words if it ever is.
 *
 * @param passages Those of the article, in order.
 */
export function shinglesOf(article: Article, passages: readonly Passage[]): Map<string, Shingle> {
  const shingles = new Map<string, Shingle>();
  for (const passage of passages) {
    const { sentence, tokens } = passage;
    const parts = quotedParts(article, sentence);
    let free = 0;
    tokens.forEach(({ start, end }, last) => {
      free = isQuoted(parts, start) ? 0 : free + 1;
      const first = last + 1 - shingleLength;
      if (first < 0) return;
      let key = '';
      for (let at = first; at <= last; at += 1) key += `${tokens[at]?.norm ?? ''} `;
      const quoted = free < shingleLength;
      if (shingles.get(key)?.quoted === false || (quoted && shingles.has(key))) return;
      shingles.set(key, { passage, start: tokens[first]?.start ?? start, end, quoted });
    });
  }
  return shingles;
}
