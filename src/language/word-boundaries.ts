/** Where the words and numbers of a text begin and end. The one place that says what a word is. */

/** What a UTF-16 unit can be in a word. `surrogate`: the code point that it is part of decides. */
const kind = { other: 1, letter: 2, joint: 3, surrogate: 4 } as const;

/** Stand inside a word between two letters: 2,600, 12-point, U.S, Putin's. */
const joints: ReadonlySet<string> = new Set(".,:'’‐-");

/** Kind of each UTF-16 unit; 0 where it has not been asked for. */
const kinds = new Uint8Array(0x1_00_00);

const letter = /[\p{L}\p{M}\p{N}]/u;

function kindOf(unit: number): number {
  const known = kinds[unit];
  if (known) return known;
  const text = String.fromCharCode(unit);
  const made =
    unit >= 0xd8_00 && unit <= 0xdf_ff
      ? kind.surrogate
      : letter.test(text)
        ? kind.letter
        : joints.has(text)
          ? kind.joint
          : kind.other;
  kinds[unit] = made;
  return made;
}

/** Length in UTF-16 units of the letter, mark or digit at `at`; 0 where none begins there. */
function letterAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = kindOf(text.charCodeAt(at));
  if (unit === kind.letter) return 1;
  if (unit !== kind.surrogate) return 0;
  const point = text.codePointAt(at) ?? 0;
  return point > 0xff_ff && letter.test(String.fromCodePoint(point)) ? 2 : 0;
}

/**
 * Calls `found` with `[start, end)` of each word: letters, marks and digits, with single joints between them; with {@link hashOf} it; and with {@link tailOf} and
 * {@link headOf} it. Linear; makes nothing.
 */
export function eachWord(
  text: string,
  found: (start: number, end: number, hash: number, tail: number, head: number) => void,
): void {
  const { length } = text;
  let start = -1;
  let hash = emptyHash;
  let [tail, head, allBits] = [0, 0, 0];
  for (let at = 0; at <= length; at += 1) {
    const unit = at < length ? text.charCodeAt(at) : 0;
    const what = kindOf(unit);
    if (what === kind.letter || (start >= 0 && what === kind.joint && letterAt(text, at + 1) > 0)) {
      if (start < 0) start = at;
      hash = hashedOn(hash, unit);
      head = (head << 8) | (tail >>> 24);
      tail = (tail << 8) | unit;
      allBits |= unit;
    } else if (what === kind.surrogate && letterAt(text, at) > 0) {
      if (start < 0) start = at;
      hash = hashedOn(hashedOn(hash, unit), text.charCodeAt(at + 1));
      allBits |= unit;
      at += 1;
    } else if (start >= 0) {
      const isShort = at - start <= mostPacked && allBits < 0x80;
      found(start, at, mixed(hash), isShort ? tail : 0, isShort ? head : start - at);
      start = -1;
      hash = emptyHash;
      tail = head = allBits = 0;
    }
  }
}

/** Letters in {@link tailOf} and {@link headOf} a word. */
const mostPacked = 8;

/**
 * A text of at most eight ASCII letters (none of them 0) as two numbers, which no other text has: its last four letters are `tailOf` it, those before `headOf` it, 8 bits
 * each. Of any other text the head is its length, negative, and the tail 0.
 */
export function headOf(text: string, start = 0, end = text.length): number {
  return isPacked(text, start, end) ? packed(text, start, Math.max(start, end - 4)) : start - end;
}

/** See {@link headOf}. */
export function tailOf(text: string, start = 0, end = text.length): number {
  return isPacked(text, start, end) ? packed(text, Math.max(start, end - 4), end) : 0;
}

function isPacked(text: string, start: number, end: number): boolean {
  if (end - start > mostPacked) return false;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0 || unit > 0x7f) return false;
  }
  return true;
}

function packed(text: string, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at += 1) letters = (letters << 8) | text.charCodeAt(at);
  return letters;
}

/** Whether a word is written in the letters a to z alone, as most are: then it is its own comparable form. */
export function isSmallAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}

/** 32 bits that stand for `[start, end)` of a text: FNV-1a (Fowler, Noll and Vo 1991) over UTF-16 units, mixed so that its low bits tell as much as its high ones. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = emptyHash;
  for (let at = start; at < end; at += 1) hash = hashedOn(hash, text.charCodeAt(at));
  return mixed(hash);
}

const emptyHash = -2_128_831_035;
const hashedOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 16_777_619);
const mixed = (hash: number): number => hash ^ (hash >>> 15);
