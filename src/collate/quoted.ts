import type { Article, Sentence, Span } from '../ingest/article.ts';

/**
 * The parts of a sentence's text that stand in quotation marks, as offsets into that text. Where white space was collapsed the offsets
 * can be off by the spaces dropped before them, which moves no whole word in or out of a quotation.
 */
export function quotedParts(article: Article, sentence: Sentence): Span[] {
  const [start, end] = sentence.span;
  return article.quotations.flatMap(({ span: [opens, closes] }): Span[] => {
    const from = Math.max(opens, start) - start;
    const to = Math.min(closes, end) - start;
    return from < to ? [[from, Math.min(to, sentence.text.length)]] : [];
  });
}

/** Whether `offset` into the sentence's text stands in one of its quoted parts. */
export function isQuoted(parts: readonly Span[], offset: number): boolean {
  return parts.some(([from, to]) => offset >= from && offset < to);
}
