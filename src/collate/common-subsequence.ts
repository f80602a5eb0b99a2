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
  const length = Math.min(b.length, mostWords);
  const used = Math.ceil(columns / bits);
  for (let limb = 0; limb < used; limb += 1) {
    rows[limb] = full;
    const [from, to] = reach(limb, columns);
    for (let at = from; at < to; at += 1) mark((a[at] ?? 0) * limbs + limb, at - from);
  }
  for (let at = 0; at < length; at += 1) step((b[at] ?? 0) * limbs, used);
  let unmatched = 0;
  for (let limb = 0; limb < used; limb += 1) {
    unmatched += countBits(rows[limb] ?? 0);
    const [from, to] = reach(limb, columns);
    for (let at = from; at < to; at += 1) places[(a[at] ?? 0) * limbs + limb] = 0;
  }
  return used * bits - unmatched;
}

/** The words of a text that a number has the bits of, `[from, to)`. */
function reach(limb: number, columns: number): [from: number, to: number] {
  return [limb * bits, Math.min(columns, (limb + 1) * bits)];
}

function mark(place: number, bit: number): void {
  if (place >= places.length) {
    const larger = new Int32Array(2 * place);
    larger.set(places);
    places = larger;
  }
  places[place] = (places[place] ?? 0) | (1 << bit);
}

/** Bits set in a number of 32 (Warren, Hacker's Delight, 2012, figure 5-2). */
function countBits(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55_55_55_55);
  const fours = (pairs & 0x33_33_33_33) + ((pairs >>> 2) & 0x33_33_33_33);
  return Math.imul((fours + (fours >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
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
