import type { Span } from '../../src/ingest/article.ts';

/** Decodes a capture as the program does: UTF-8, without its byte order mark. */
export function decodeCapture(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/**
 * The span of `quote` in `text`, where runs of white space in both count as one space.
 *
 * @throws {Error} where the quote does not occur, or occurs twice: a gold standard points at one place.
 */
export function locate(text: string, quote: string, within: Span = [0, text.length]): Span {
  const words = quote.trim().split(/\s+/u).map(escape);
  const pattern = new RegExp(words.join('\\s+'), 'gu');
  const [first, second] = text.slice(...within).matchAll(pattern);
  if (first === undefined) throw new Error(`"${quote}" is not in the text.`);
  if (second !== undefined) throw new Error(`"${quote}" is in the text more than once.`);
  const start = within[0] + first.index;
  return [start, start + first[0].length];
}

/** Number of code units that two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

function escape(word: string): string {
  return word.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
}
