/** So many words of a text have their order compared: what is longer is a page without stops. */
export const mostWords = 120;

/** Bits of a number that take part: two such numbers and a carry add up without loss. */
const bits = 30;
const full = 2 ** bits - 1;
/** Numbers that hold one bit for each word of a text. */
const limbs = Math.ceil(mostWords / bits);

/** By word: the places at which the shorter text has it, as bits; all zero between calls. */
let places = new Int32Array(1 << 14);
const rows = new Int32Array(limbs);

/**
 * Length of the longest common subsequence of two texts of numbered words, in words: bit by bit for a whole row of the table at once (Hyyrö, Bit-Parallel
 * LCS-length Computation Revisited, 2004), so that time goes with the sum of the lengths and not with their product.
 */
export function commonSubsequence(first: Int32Array, second: Int32Array): number {
  const [a, b] = first.length < second.length ? [first, second] : [second, first];
  const columns = Math.min(a.length, mostWords);
  const used = Math.ceil(columns / bits);
  for (let at = 0; at < columns; at += 1) mark(a[at] ?? 0, at);
  rows.fill(full, 0, used);
  for (let at = 0; at < Math.min(b.length, mostWords); at += 1) step((b[at] ?? 0) * limbs, used);
  for (let at = 0; at < columns; at += 1) places.fill(0, (a[at] ?? 0) * limbs, ((a[at] ?? 0) + 1) * limbs);
  let length = 0;
  for (let at = 0; at < columns; at += 1) {
    if ((((rows[Math.floor(at / bits)] ?? 0) >> (at % bits)) & 1) === 0) length += 1;
  }
  return length;
}

function mark(word: number, at: number): void {
  const limb = word * limbs + Math.floor(at / bits);
  if (limb >= places.length) {
    const larger = new Int32Array(2 * (word + 1) * limbs);
    larger.set(places);
    places = larger;
  }
  places[limb] = (places[limb] ?? 0) | (1 << (at % bits));
}

/** Takes in the next word of the longer text, whose places begin at `word`. */
function step(word: number, used: number): void {
  let carry = 0;
  for (let limb = 0; limb < used; limb += 1) {
    const row = rows[limb] ?? 0;
    const matched = row & (places[word + limb] ?? 0);
    const sum = row + matched + carry;
    carry = sum > full ? 1 : 0;
    rows[limb] = (sum & full) | (row & ~matched);
  }
}
