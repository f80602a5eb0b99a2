/** A unit-length vector over numbered terms: the numbers, rising, and their weights. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** Cosine of two unit vectors, 0 to 1; 0 where one is empty. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const own = a.terms[i] ?? 0;
    const other = b.terms[j] ?? 0;
    if (own < other) i += 1;
    else if (own > other) j += 1;
    else {
      sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      i += 1;
      j += 1;
    }
  }
  return sum;
}
