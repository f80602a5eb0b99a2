import type { Article } from '../ingest/article.ts';
import type { OriginEvidence } from './collation.ts';
import { findOrigins } from './origins.ts';

/**
 * In a story of more articles than this, one representative of each origin is aligned sentence by sentence, and the others join its claims:
 * alignment is quadratic in the articles. 150 take about 3 s (`node bench/collation.ts DATA`).
 */
export const mostAligned = 150;

/** Ids of the articles to align: all of them, or the longest of each origin known so far, most members first. Sorted. */
export function representatives(articles: readonly Article[], evidence: readonly OriginEvidence[]): string[] {
  const ids = articles.map(({ id }) => id);
  if (ids.length <= mostAligned) return ids;
  const length = new Map(articles.map(({ id, sentences }) => [id, sentences.length]));
  return findOrigins(articles, evidence)
    .sort((a, b) => b.articles.length - a.articles.length)
    .slice(0, mostAligned)
    .flatMap(({ articles: members }) =>
      members.reduce((longest, id) => ((length.get(id) ?? 0) > (length.get(longest) ?? 0) ? id : longest)),
    )
    .sort();
}
