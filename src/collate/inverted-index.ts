import type { Vector } from '../cluster/vectors.ts';

const nothing: Vector = { terms: new Int32Array(), weights: new Float64Array() };

/** Texts that have a term, and the term's weight in each. */
interface Posting {
  readonly texts: number[];
  readonly weights: number[];
}

/**
 * Finds, for any vector, those of `among` whose cosine with it is `atLeast` so much: rising, without the vector itself. Terms that more than
 * `mostSharing` of them have are passed over, since in a large story they would lead from everything to everything. Time goes with the
 * sentences that share a term, not with the square of all.
 */
export function invertedIndex(
  vectors: readonly Vector[],
  among: readonly number[],
  { mostSharing, atLeast }: { readonly mostSharing: number; readonly atLeast: number },
): (index: number) => number[] {
  const postings = new Map<number, Posting>();
  for (const index of among) {
    const { terms, weights } = vectors[index] ?? nothing;
    terms.forEach((term, at) => {
      const posting = postings.get(term) ?? { texts: [], weights: [] };
      postings.set(term, posting);
      posting.texts.push(index);
      posting.weights.push(weights[at] ?? 0);
    });
  }
  const cosines = new Float64Array(vectors.length);
  return (index) => {
    const { terms, weights } = vectors[index] ?? nothing;
    const found: number[] = [];
    terms.forEach((term, at) => {
      const posting = postings.get(term);
      if (posting === undefined || posting.texts.length > mostSharing) return;
      const weight = weights[at] ?? 0;
      posting.texts.forEach((text, place) => {
        if (cosines[text] === 0) found.push(text);
        cosines[text] = (cosines[text] ?? 0) + weight * (posting.weights[place] ?? 0);
      });
    });
    const alike = found.filter((text) => text !== index && (cosines[text] ?? 0) >= atLeast);
    for (const text of found) cosines[text] = 0;
    return alike.sort((a, b) => a - b);
  };
}
