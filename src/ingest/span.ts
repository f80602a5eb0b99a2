import type { QuotedSpan, Span } from './article.ts';

/** Runs of white space to one space, ends trimmed: the one change that a printed quotation may show. */
export function collapse(text: string): string {
  // Most slices are lines of running text, with nothing to collapse.
  return irregular.test(text) ? text.replaceAll(/\s+/gu, ' ').trim() : text;
}

const irregular = /^\s|\s$|[^\S ]| {2}/u;

/** The slice `[start, end)` of a capture's text, ready to print. */
export function quote(text: string, start: number, end: number): QuotedSpan {
  const span: Span = [start, end];
  return { span, text: collapse(text.slice(start, end)) };
}
