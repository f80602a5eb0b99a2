/** Words in a row that are unlikely to meet by chance (Broder 1997; for news Clough et al., METER, 2002). */
export const shingleLength = 5;

/** Numbers that stand for an article's wording. */
export const sketchSize = 32;

/** Stands for a bin without a shingle. */
export const emptyBin = -1;

/** A run's hash is a polynomial of its words' (Karp and Rabin 1987): what the word that leaves it is worth is taken away from it. */
const factor = 0x01_00_01_93;
const factorOfLast = Array.from({ length: shingleLength }).reduce((power: number) => Math.imul(power, factor), 1);

/** Calls `found` with a hash of 32 bits for each run of five words. `words`: a hash of each word of a text, in order. */
function eachShingle(words: ArrayLike<number>, found: (hash: number) => void): void {
  let hash = 0;
  for (let last = 0; last < words.length; last += 1) {
    hash = Math.imul(hash, factor) + (words[last] ?? 0) - Math.imul(words[last - shingleLength] ?? 0, factorOfLast);
    if (last >= shingleLength - 1) found(mixed(hash));
  }
}

/**
 * The wording of a text in {@link sketchSize} numbers: two texts agree in about as many of them, by share, as they share of their runs of five words
 * (Jaccard). One permutation hashing (Li, Owen and Zhang 2012): each run falls into one bin by its hash, and each bin keeps the least.
 */
export function sketchOf(words: ArrayLike<number>): number[] {
  const least = new Array<number>(sketchSize).fill(emptyBin);
  eachShingle(words, (hash) => {
    const bin = hash & (sketchSize - 1);
    const value = hash >>> 5;
    const known = least[bin] ?? emptyBin;
    if (known === emptyBin || value < known) least[bin] = value;
  });
  return least;
}

/** The runs of five words of a text, by their hashes, at the places where they begin. */
export function runsOf(words: ArrayLike<number>): Int32Array {
  const runs = new Int32Array(Math.max(0, words.length - shingleLength + 1));
  let place = 0;
  eachShingle(words, (hash) => {
    runs[place] = hash;
    place += 1;
  });
  return runs;
}

/** The distinct runs of five words of a text, by their hashes, rising. */
export function shinglesOf(words: ArrayLike<number>): Int32Array {
  const shingles = runsOf(words);
  let size = 0;
  shingles.sort();
  for (const hash of shingles) {
    if (size > 0 && shingles[size - 1] === hash) continue;
    shingles[size] = hash;
    size += 1;
  }
  return shingles.subarray(0, size);
}

/** The share of their runs that two texts share (Jaccard), 0 to 1; 0 where neither has one. Both rise. */
export function resemblance(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let first = 0, second = 0; first < a.length && second < b.length;) {
    const [x, y] = [a[first] ?? 0, b[second] ?? 0];
    if (x === y) shared += 1;
    if (x <= y) first += 1;
    if (y <= x) second += 1;
  }
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** The last steps of MurmurHash3 (Appleby 2011, public domain): every bit of the result depends on every bit of `hash`. */
function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85_eb_ca_6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2_b2_ae_35);
  return bits ^ (bits >>> 16);
}
