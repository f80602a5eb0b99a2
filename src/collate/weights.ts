import type { Vector } from './vectors.ts';
import { inverseDocumentFrequency } from './idf.ts';
import type { Term } from './terms.ts';

/**
 * Turns terms into vectors of TF-IDF, each term once, since a sentence that repeats a word says no more. A text's length counts as if it had one
 * average term besides its own, so that a fragment of one word is not wholly alike to every sentence with it.
 */
export function vectoriser(documents: readonly (readonly Term[])[]): (terms: readonly Term[]) => Vector {
  const idf = inverseDocumentFrequency(documents.map((terms) => terms.map(({ term }) => term)));
  const numbered = new Map<string, { readonly number: number; readonly weight: number }>();
  let squares = 0;
  let count = 0;
  for (const terms of documents) {
    for (const { term } of terms) {
      const known = numbered.get(term) ?? { number: numbered.size, weight: idf(term) };
      numbered.set(term, known);
      squares += known.weight ** 2;
      count += 1;
    }
  }
  const averageTerm = count === 0 ? 0 : squares / count;
  return (terms) => {
    const found = new Set<{ readonly number: number; readonly weight: number }>();
    for (const { term } of terms) {
      const entry = numbered.get(term);
      if (entry !== undefined) found.add(entry);
    }
    const entries = [...found].sort((a, b) => a.number - b.number);
    const length = Math.sqrt(entries.reduce((sum, { weight }) => sum + weight ** 2, averageTerm));
    return {
      terms: Int32Array.from(entries, ({ number }) => number),
      weights: Float64Array.from(entries, ({ weight }) => weight / length),
    };
  };
}
