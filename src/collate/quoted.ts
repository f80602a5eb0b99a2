import type { Article, Sentence, Span } from '../ingest/article.ts';

/**
 * The parts of a sentence's text that stand in quotation marks, as offsets into that text. Where white space was collapsed the offsets
 * can be off by the spaces dropped before them, which moves no whole word in or out of a quotation.
 */
export function quotedParts(article: Article, sentence: Sentence): Span[] {
  const [start, end] = sentence.span;
  const parts: Span[] = [];
  for (const {
    span: [opens, closes],
  } of article.quotations) {
    if (closes <= start || opens >= end) continue;
    const from = Math.max(opens, start) - start;
    const to = Math.min(closes, end) - start;
    if (from < to) parts.push([from, Math.min(to, sentence.text.length)]);
  }
  return parts;
}

/** Whether `offset` into the sentence's text stands in one of its quoted parts. */
export function isQuoted(parts: readonly Span[], offset: number): boolean {
  return parts.some(([from, to]) => offset >= from && offset < to);
}
