import type { Story } from '../cluster/story.ts';
import type { Article } from '../ingest/article.ts';
import { describeClaims, groupClaims } from './claims.ts';
import type { Collation } from './collation.ts';
import { combineStory } from './combined.ts';
import { compareArticles } from './comparison.ts';
import { findOmissions } from './omissions.ts';
import { findOrigins } from './origins.ts';
import { overlapOfPairs } from './overlap.ts';
import { noise } from './thresholds.ts';

/** Compares the articles of one story. `articles` are the story's members, in any order. */
export function collateStory(story: Story, articles: readonly Article[]): Collation {
  const members = articles.filter(({ id }) => story.articles.includes(id));
  const comparison = compareArticles(members);
  const overlaps = overlapOfPairs(comparison.articles, comparison);
  const origins = findOrigins(
    comparison.articles,
    overlaps.flatMap(({ evidence }) => evidence),
  );
  const pairs = comparison.pairs(new Set(members.map(({ id }) => id)), noise);
  const groups = groupClaims(comparison, pairs);
  const claims = describeClaims(groups, comparison, origins);
  return {
    origins,
    claims,
    differences: [],
    quotations: [],
    omissions: findOmissions(
      comparison.articles.map(({ id }) => id),
      claims,
    ),
    combined: combineStory(claims, comparison),
    overlap: overlaps.map(({ overlap }) => overlap),
  };
}
