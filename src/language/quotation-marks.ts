import { matchesOf } from './matches.ts';

/** Two quotation marks that belong together. */
export interface MarkPair {
  /** Offsets of the opening mark, `[start, end)`. */
  readonly open: readonly [number, number];
  /** Offsets of the closing mark; empty, at the end of the text, where the quotation is never closed. */
  readonly close: readonly [number, number];
  readonly closed: boolean;
}

const anyMark = /''|``|["“”„‟«»‘’‚']/gu;
const beforeOpening = /[\s([{—–\-:/|…]/u;
const afterOpening = /[\p{L}\p{N}([$£€¥#@&‘'“".…]/u;
const afterClosing = /[\s)\]}.,;:!?—–\-/…*”’"'|]/u;
const wordCharacter = /[\p{L}\p{N}]/u;
const singles = new Set(['‘', '’', '‚', "'"]);

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly glyph: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Pairs the quotation marks of one paragraph by position and spacing, not by glyph: captures close with opening marks,
 * double their apostrophes (`''new era''`) and write apostrophes as closing marks. Linear in the text's length.
 * A double mark that is never closed runs to the end of the paragraph, as newspapers set a quotation of several paragraphs;
 * a single mark that is never closed is an apostrophe.
 */
export function pairQuotationMarks(text: string): MarkPair[] {
  const marks = findMarks(text);
  if (marks.length === 0) return [];
  const pairs = [...pairDoubles(marks, text.length), ...pairSingles(marks)];
  return pairs.sort((a, b) => a.open[0] - b.open[0]);
}

function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: glyph, index: start } of matchesOf(text, anyMark)) {
    const end = start + glyph.length;
    const before = text[start - 1] ?? ' ';
    const after = text[end] ?? ' ';
    const opens = opensAt(text, end, before, after, glyph);
    const closes = /\S/u.test(before) && afterClosing.test(after);
    marks.push({ start, end, glyph, opens, closes });
  }
  return marks;
}

function opensAt(text: string, end: number, before: string, after: string, glyph: string): boolean {
  // Guillemets tell by their glyph, and may have a space inside.
  if ('«»'.includes(glyph)) return glyph === '«';
  const freeBefore = beforeOpening.test(before) || '“‘"\''.includes(before);
  if (!freeBefore || !afterOpening.test(after)) return false;
  // `problematic “.` closes, `"...jointly` opens: one full stop is no beginning, an ellipsis is.
  if (after === '.') return text.startsWith('..', end);
  // `’90s` and `'90s` drop a century; `’em` drops letters and is written with a closing mark.
  if (singles.has(glyph))
    return wordCharacter.test(after) && glyph !== '’' && !/^\d0s\b/u.test(text.slice(end, end + 4));
  return true;
}

function pairDoubles(marks: readonly Mark[], length: number): MarkPair[] {
  const pairs: MarkPair[] = [];
  let open: Mark | null = null;
  for (const mark of marks) {
    if (singles.has(mark.glyph)) continue;
    const opens: boolean =
      open === null ? mark.opens || mark.glyph === '“' : mark.opens && !mark.closes && mark.glyph !== '”';
    // A second opening before any closing: the first is a stray, and nothing is known about its end.
    if (opens) open = mark;
    else if (open !== null) {
      pairs.push({ open: [open.start, open.end], close: [mark.start, mark.end], closed: true });
      open = null;
    }
  }
  if (open !== null) pairs.push({ open: [open.start, open.end], close: [length, length], closed: false });
  return pairs;
}

function pairSingles(marks: readonly Mark[]): MarkPair[] {
  const pairs: MarkPair[] = [];
  let open: Mark | null = null;
  let last: Mark | null = null;
  const settle = (): void => {
    if (open !== null && last !== null) {
      pairs.push({ open: [open.start, open.end], close: [last.start, last.end], closed: true });
    }
    open = last = null;
  };
  for (const mark of marks) {
    if (!singles.has(mark.glyph)) continue;
    if (mark.opens) {
      settle();
      open = mark;
    } else if (mark.closes && open !== null) last ??= mark;
  }
  settle();
  return pairs;
}
