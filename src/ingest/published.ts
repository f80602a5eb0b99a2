import type { Article, Span } from './article.ts';
import { inCapture } from './offsets.ts';

/**
 * A record as it is published. While the program works, spans count in the text that the rules read; what it publishes counts in the capture's decoded
 * text, so that anyone with the capture can look. Only for captures with markup are the two different.
 */
export function publishedArticle(article: Article): Article {
  const { markup, ...record } = article;
  return markup === undefined ? record : (inPublishedSpans(record, () => article, article) as Article);
}

/** A record about several articles, as it is published: every `span` beside or below an `article`, and `spans` beside `articles`. */
export function publishedStory<T>(record: T, articleOf: (id: string) => Article | undefined): T {
  return inPublishedSpans(record, articleOf, undefined) as T;
}

/** Where in its capture an article has what its text has in `span`. */
export function publishedSpan(article: Article | undefined, span: Span): Span {
  return article?.markup === undefined ? span : inCapture(article.markup, span);
}

type ArticleOf = (id: string) => Article | undefined;

function inPublishedSpans(value: unknown, articleOf: ArticleOf, current: Article | undefined): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => inPublishedSpans(item, articleOf, current));
  if (typeof value !== 'object' || value === null) return value;
  const own = value as Readonly<Record<string, unknown>>;
  const about = typeof own['article'] === 'string' ? articleOf(own['article']) : current;
  const ids = Array.isArray(own['articles']) ? (own['articles'] as unknown[]) : [];
  return Object.fromEntries(
    Object.entries(own).map(([key, part]) => {
      if (key === 'span' && isSpan(part)) return [key, publishedSpan(about, part)];
      if (key === 'spans' && Array.isArray(part))
        return [
          key,
          part.map((span: unknown, index) =>
            isSpan(span) ? publishedSpan(articleOf(String(ids[index])), span) : span,
          ),
        ];
      return [key, inPublishedSpans(part, articleOf, about)];
    }),
  );
}

const isSpan = (value: unknown): value is Span =>
  Array.isArray(value) && value.length === 2 && value.every((offset) => typeof offset === 'number');
