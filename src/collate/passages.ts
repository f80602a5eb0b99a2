import type { Article, QuotedSpan, Sentence, Span } from '../ingest/article.ts';
import { tokenise, type Token } from '../language/tokens.ts';

/** A body sentence and where its article prints it. */
export interface Passage {
  readonly article: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Place among the article's body sentences: 0 for the first, 1 for the last. */
  readonly position: number;
}

/** The body sentences of `articles`, in the order of ids and of each text. */
export function passagesOf(articles: readonly Article[]): Passage[] {
  return inOrderOfIds(articles).flatMap((article) => {
    const body = article.sentences.filter(({ kind }) => kind === 'body');
    return body.map((sentence, index) => ({
      article: article.id,
      sentence,
      tokens: tokenise(sentence.text),
      position: body.length > 1 ? index / (body.length - 1) : 0,
    }));
  });
}

/** Sorted by id in code units, so that the order of the input never matters. */
export function inOrderOfIds<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * The capture's span of `[start, end)` of a text taken from it. Where white space was collapsed, offsets inside the text no longer lead to the
 * capture: the whole is the smallest span that is certain.
 */
export function spanIn({ span, text }: QuotedSpan, start: number, end: number): QuotedSpan {
  if (!isVerbatim(span, text)) return { span, text };
  return { span: [span[0] + start, span[0] + end], text: text.slice(start, end) };
}

/** Whether the text stands in the capture as it is, so that offsets into it lead there. */
export function isVerbatim(span: Span, text: string): boolean {
  return span[1] - span[0] === text.length;
}
