import type { Article, FieldName, Span } from '../../ingest/article.ts';
import type { Quote } from '../proof.ts';

/** A headline as words to print; without a span where the capture states it outside its text (a page's head, front matter), or its sidecar does. */
export interface TitleQuote {
  readonly article: string;
  readonly span: Span | null;
  readonly text: string;
}

/** An article's headline, wherever the capture states it. */
export const titleQuote = (article: Article): TitleQuote =>
  placedTitle(article) ?? { article: article.id, span: null, text: article.title.text };

/** The place of an article's headline in its text, or `null`; a derived one stands where its first sentence does. */
export function placedTitle(article: Article): Quote | null {
  const stated = article.fields.find(({ field, text }) => field === 'title' && text === article.title.text);
  if (stated) return { article: article.id, span: stated.span, text: stated.text };
  return locate(article, article.title.text);
}

/** The words from which a field was read. */
export function fieldQuote(article: Article, name: FieldName): Quote | null {
  const field = article.fields.find(({ field }) => field === name);
  return field ? { article: article.id, span: field.span, text: field.text } : null;
}

/** Where an article prints these words: as a credit, a field, a sentence, or in one; `null` where no place is certain. */
export function locate(article: Article, text: string): Quote | null {
  const whole = [...article.credits.map(({ evidence }) => evidence), ...article.fields, ...article.sentences];
  const same = whole.find((candidate) => candidate.text === text);
  if (same) return { article: article.id, span: same.span, text };
  for (const { span, text: around } of article.sentences) {
    const at = around.indexOf(text);
    // Where white space was collapsed, offsets into the text are not offsets into the capture.
    if (at < 0 || span[1] - span[0] !== around.length) continue;
    return { article: article.id, span: [span[0] + at, span[0] + at + text.length], text };
  }
  return null;
}

/** The sentence with which an article's text begins; `null` where it stands in for a headline, or there is none. */
export function openingSentence({ title, sentences }: Article): string | null {
  const first = sentences.find(({ kind }) => kind === 'body')?.text ?? null;
  return first === title.text ? null : first;
}

/** Without the comma that American typesetters put inside the closing quotation mark: it belongs to the sentence around. */
export function withoutLastComma({ article, span: [start, end], text }: Quote): Quote {
  return text.endsWith(',')
    ? { article, span: [start, end - 1], text: text.slice(0, -1) }
    : { article, span: [start, end], text };
}
