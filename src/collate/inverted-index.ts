import type { Vector } from './vectors.ts';

const nothing: Vector = { terms: new Int32Array(), weights: new Float64Array() };

/** Texts that have a term, and the term's weight in each. */
interface Posting {
  readonly texts: number[];
  readonly weights: number[];
}

/**
 * Finds, for any vector, those of `among` whose cosine with it is `atLeast` so much: rising, without the vector itself and those up to `above`. Terms that more than
 * `mostSharing` of them have are passed over, since in a large story they would lead from everything to everything. Time goes with the
 * sentences that share a term, not with the square of all.
 */
export function invertedIndex(
  vectors: readonly Vector[],
  among: readonly number[],
  { mostSharing, atLeast }: { readonly mostSharing: number; readonly atLeast: number },
): (index: number, above?: number) => number[] {
  const postings = new Map<number, Posting>();
  for (const index of among) {
    const { terms, weights } = vectors[index] ?? nothing;
    for (const [at, term] of terms.entries()) {
      let posting = postings.get(term);
      if (posting === undefined) postings.set(term, (posting = { texts: [], weights: [] }));
      posting.texts.push(index);
      posting.weights.push(weights[at] ?? 0);
    }
  }
  const cosines = new Float64Array(vectors.length);
  return (index, above = -1) => {
    const { terms, weights } = vectors[index] ?? nothing;
    const found: number[] = [];
    for (let at = 0; at < terms.length; at += 1) {
      const posting = postings.get(terms[at] ?? -1);
      if (posting === undefined || posting.texts.length > mostSharing) continue;
      const weight = weights[at] ?? 0;
      for (let place = posting.texts.length - 1; place >= 0; place -= 1) {
        const text = posting.texts[place] ?? 0;
        if (text <= above) break;
        const sum = cosines[text] ?? 0;
        if (sum === 0) found.push(text);
        cosines[text] = sum + weight * (posting.weights[place] ?? 0);
      }
    }
    const alike = found.filter((text) => text !== index && (cosines[text] ?? 0) >= atLeast);
    for (const text of found) cosines[text] = 0;
    return Array.from(Int32Array.from(alike).sort());
  };
}
