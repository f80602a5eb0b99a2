/** Sets a headline of any length into a box: the largest size at which it fits; at the smallest, what fits of it. */
import type { Typeface } from './typeface.ts';

export interface Setting {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Height of a line, in parts of the size. */
export const leading = 1.14;

/** More of a headline than any box holds; the rest of a hostile one is not looked at. */
const longest = 1_000;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * @param box width and height, in the unit of `sizes`.
 * @param sizes the largest first.
 */
export function fit(
  headline: string,
  face: Typeface,
  box: { width: number; height: number },
  sizes: readonly number[],
): Setting {
  const text = headline.slice(0, longest).trim();
  let setting: Setting = { lines: [], size: sizes.at(-1) ?? 0 };
  for (const size of sizes) {
    const most = Math.floor(box.height / (size * leading));
    const lines = wrap(text, face, box.width, size, most + 1);
    setting = { lines, size };
    if (lines.length <= most && !breaksWord(text, lines)) return setting;
  }
  const most = Math.floor(box.height / (setting.size * leading));
  return setting.lines.length <= most
    ? setting
    : { ...setting, lines: cut(setting.lines.slice(0, most), face, box.width, setting.size) };
}

/** Fills line after line; a word wider than a line is broken. Stops after `most` lines. */
function wrap(text: string, face: Typeface, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    for (const piece of pieces(word, face, width, size)) {
      const longer = line === '' ? piece : `${line} ${piece}`;
      if (line === '' || face.width(longer, size) <= width) line = longer;
      else {
        lines.push(line);
        line = piece;
        if (lines.length === most) return lines;
      }
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A word in pieces that are no wider than a line; nearly always itself. Letters are measured one by one, so with a little room for kerning. */
function pieces(word: string, face: Typeface, width: number, size: number): string[] {
  if (face.width(word, size) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  let done = 0;
  for (const { segment } of graphemes.segment(word)) {
    const own = face.width(segment, size);
    if (piece !== '' && done + own > width * 0.98) {
      found.push(piece);
      piece = '';
      done = 0;
    }
    piece += segment;
    done += own;
  }
  return [...found, piece];
}

const breaksWord = (text: string, lines: readonly string[]) => lines.join(' ') !== text.split(/\s+/).join(' ');

/** Ends the last line in an ellipsis, after a whole word where it has more than one. */
function cut(lines: readonly string[], face: Typeface, width: number, size: number): string[] {
  let last = lines.at(-1) ?? '';
  while (last !== '' && face.width(`${last} …`, size) > width) {
    last = last.slice(0, last.includes(' ') ? last.lastIndexOf(' ') : -1);
  }
  return [...lines.slice(0, -1), `${last} …`];
}
