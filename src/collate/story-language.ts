import type { Article } from '../ingest/article.ts';
import { detectLanguage, undetermined } from '../language/detect.ts';

/**
 * The articles of a story in its one language: those whose own is not determined are compared in that of most others, and where it is determined
 * of none, in that which their texts tell together. Where even that is none they are compared without the words of any.
 */
export function inOneLanguage(articles: readonly Article[]): {
  readonly language: string;
  readonly articles: Article[];
} {
  const language = commonest(articles) ?? detectLanguage(articles.map(textOf).join('\n'));
  return {
    language,
    articles: articles.map((article) => (article.language === undetermined ? { ...article, language } : article)),
  };
}

/** The first of several that are as common; `null` where none is determined. */
function commonest(articles: readonly Article[]): string | null {
  const counts = new Map<string, number>();
  for (const { language } of articles) {
    if (language !== undetermined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

const textOf = ({ title, sentences }: Article): string => [title, ...sentences].map(({ text }) => text).join('\n');
