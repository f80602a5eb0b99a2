/** A set of whole numbers as a list that rises: what sentences are compared by, fast. */
export type NumberSet = Int32Array;

export function numberSet(numbers: Iterable<number>): NumberSet {
  return Int32Array.from(new Set(numbers)).sort();
}

/** How many numbers two sets share. */
export function sharedCount(a: NumberSet, b: NumberSet): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}

/** Dice's coefficient (1945) of two sets, 0 to 1; 0 where both are empty. */
export function dice(a: NumberSet, b: NumberSet): number {
  return a.length + b.length === 0 ? 0 : (2 * sharedCount(a, b)) / (a.length + b.length);
}
