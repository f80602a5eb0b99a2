import type { Token } from '../language/tokens.ts';

/** The distinct words of a text by number, rising. */
export type WordSet = Int32Array;

/** Numbers words as they come; the same word has one number in all texts that one numbering reads. */
export function wordNumbering(): (tokens: readonly Token[]) => WordSet {
  const numbers = new Map<string, number>();
  return (tokens) => {
    const own = new Set<number>();
    for (const { norm } of tokens) {
      let number = numbers.get(norm);
      if (number === undefined) numbers.set(norm, (number = numbers.size));
      own.add(number);
    }
    return Int32Array.from(own).sort();
  };
}

/** Dice's coefficient (1945) of two sets, 0 to 1; 0 where both are empty. */
export function dice(a: WordSet, b: WordSet): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
