import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { matchesOf } from '../../../language/matches.ts';
import type { TextWriter } from '../../offsets.ts';

const reference = /&(?:#x[\da-f]{1,8};?|#\d{1,8};?|[a-z][a-z\d]{1,31};?)/iuy;
const run = /\s+|[^\s&]+|&/gu;
/** White space, or words with single spaces between them, which stand in the text as they stand in the HTML. */
const evenRun = /\s+|\S+(?: \S+)*/gu;

/**
 * Writes the value of a text node run by run, each with its place `[start, end)` in the HTML: as it stands there, or behind a character
 * reference. Where HTML and value go different ways (text that the parser moved), the rest of the node is one run.
 */
export function writeTextNode(html: string, start: number, end: number, value: string, writer: TextWriter): void {
  if (end - start === value.length && html.startsWith(value, start)) {
    for (const { 0: piece, index } of matchesOf(value, evenRun))
      writer.write(piece, start + index, start + index + piece.length);
    return;
  }
  let at = start;
  let done = 0;
  while (done < value.length) {
    const referred = referenceAt(html, at, value, done);
    const length = referred?.length ?? runLength(value, done, plainEnd(html, at, end) - at + done);
    const taken = referred?.taken ?? takenFor(html, at, value.slice(done, done + length));
    if (taken === null) {
      for (const { 0: piece } of value.slice(done).matchAll(run)) writer.write(piece, at, end);
      return;
    }
    writer.write(value.slice(done, done + length), at, at + taken);
    at += taken;
    done += length;
  }
}

/** A reference that stands for what the value has at `done`: how much of the value, and how much of the HTML. */
function referenceAt(html: string, at: number, value: string, done: number): { length: number; taken: number } | null {
  if (html[at] !== '&') return null;
  reference.lastIndex = at;
  const [written = ''] = reference.exec(html) ?? [];
  if (written === '') return null;
  // Some numbers stand for another character than theirs (HTML 13.2.5.80), but each for one.
  if (written[1] === '#') return { length: (value.codePointAt(done) ?? 0) > 0xffff ? 2 : 1, taken: written.length };
  const name = written.replace(/^&|;$/gu, '');
  for (let end = name.length; end > 1; end -= 1) {
    const character = decodeNamedCharacterReference(name.slice(0, end));
    if (character === false || !value.startsWith(character, done)) continue;
    const closed = end === name.length && written.endsWith(';') ? 1 : 0;
    return { length: character.length, taken: 1 + end + closed };
  }
  return null;
}

/** End of the stretch from `at` on in which the HTML holds no reference. */
function plainEnd(html: string, at: number, end: number): number {
  const sign = html.indexOf('&', at + 1);
  return sign < 0 || sign > end ? end : sign;
}

/** Length of the run of white space or of other characters that begins at `from` of `value`, not beyond `most`. */
function runLength(value: string, from: number, most: number): number {
  const white = /\s/u.test(value[from] ?? '');
  const boundary = white ? /\S/gu : /\s/gu;
  boundary.lastIndex = from;
  const next = boundary.exec(value)?.index ?? value.length;
  return Math.max(1, Math.min(next, most) - from);
}

/** How much of the HTML at `at` the parser made into `piece`: the same characters, or line ends that it unified; `null` where neither. */
function takenFor(html: string, at: number, piece: string): number | null {
  if (html.startsWith(piece, at)) return piece.length;
  let taken = 0;
  for (const character of piece) {
    if (character === '\n' && html.startsWith('\r\n', at + taken)) taken += 2;
    else if (character === '\n' && html[at + taken] === '\r') taken += 1;
    else if (html.startsWith(character, at + taken)) taken += character.length;
    else return null;
  }
  return taken;
}
