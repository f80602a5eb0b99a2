import type { Article, Credit } from '../../ingest/article.ts';

/** Where an article says its words come from, other than from its own outlet: one credit for each agency, credit lines before mentions inside sentences. */
export function textCredits(article: Article): Credit[] {
  const text = article.credits.filter(({ role, id }) => role === 'text' && id !== article.source?.id);
  const lines = [...text].sort((a, b) => Number(a.sentence !== null) - Number(b.sentence !== null));
  return lines.filter((credit, i) => lines.findIndex(({ id }) => id === credit.id) === i);
}
