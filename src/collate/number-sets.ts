/** A set of whole numbers as a list that rises: what sentences are compared by, fast. */
export type NumberSet = Int32Array;

export function numberSet(numbers: ArrayLike<number>): NumberSet {
  const sorted = new Int32Array(numbers).sort();
  let size = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const number = sorted[at] ?? 0;
    if (size > 0 && sorted[size - 1] === number) continue;
    sorted[size] = number;
    size += 1;
  }
  return sorted.slice(0, size);
}

/** How many numbers two sets share. */
export function sharedCount(a: NumberSet, b: NumberSet): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const own = a[i] ?? 0;
    const other = b[j] ?? 0;
    if (own < other) i += 1;
    else if (own > other) j += 1;
    else {
      shared += 1;
      i += 1;
      j += 1;
    }
  }
  return shared;
}

/** Dice's coefficient (1945) of two sets, 0 to 1; 0 where both are empty. */
export function dice(a: NumberSet, b: NumberSet): number {
  return a.length + b.length === 0 ? 0 : (2 * sharedCount(a, b)) / (a.length + b.length);
}
