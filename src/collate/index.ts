import type { Story } from '../cluster/story.ts';
import type { Article } from '../ingest/article.ts';
import { groupClaims } from './claim-groups.ts';
import { describeClaims } from './claims.ts';
import type { Collation } from './collation.ts';
import { combineStory } from './combined.ts';
import { compareArticles, scorePairs } from './comparison.ts';
import { groupPassages } from './cores.ts';
import { findCutAndAdded } from './cut-and-added.ts';
import { findDifferences } from './differences/index.ts';
import { readStory } from './differences/story-text.ts';
import { findDistinctiveWording } from './distinctive.ts';
import { sharedFacts } from './facts/index.ts';
import { findOmissions } from './omissions.ts';
import { findOrder } from './order.ts';
import { editorEvidence, findOrigins } from './origins.ts';
import { originEvidence, overlapsOf } from './overlap.ts';
import { collateQuotations } from './quotations/index.ts';
import { withParaphrases } from './quotations/paraphrases.ts';
import { representatives } from './representatives.ts';
import { findReuse } from './reuse.ts';
import { describeSourcing } from './sourcing/index.ts';

/** All that its comparison asks of a story, beside its articles. */
export type Compared = Pick<Story, 'articles' | 'decisions'>;

/** Compares the articles of one story. `articles` hold the story's members, in any order. */
export function collateStory(story: Compared, articles: readonly Article[]): Collation {
  const members = new Set(story.articles);
  const comparison = compareArticles(articles.filter(({ id }) => members.has(id)));
  const reuse = findReuse(comparison);
  const aligned = representatives(comparison.articles, originEvidence(reuse, []));
  const pairs = scorePairs(comparison, aligned);
  const order = findOrder(comparison, pairs);
  const decisions = story.decisions ?? [];
  const bonds = [...originEvidence(reuse, order), ...editorEvidence(decisions, comparison.articles)];
  const origins = findOrigins(comparison.articles, bonds);
  const cores = groupPassages(comparison, aligned, pairs);
  const groups = groupClaims(cores, pairs, comparison);
  const described = describeClaims([...groups, ...sharedFacts(comparison, groups)], comparison, origins);
  const claims = describeSourcing(described, comparison.articles);
  const read = readStory(claims, comparison.articles, decisions);
  return {
    origins,
    claims,
    differences: findDifferences(read),
    quotations: withParaphrases(collateQuotations(read), claims, comparison.articles),
    cutAndAdded: findCutAndAdded(claims, origins, comparison.articles),
    omissions: findOmissions(story.articles, claims),
    combined: combineStory(claims, comparison),
    overlap: overlapsOf(aligned, reuse, order),
    ...(aligned.length < comparison.articles.length && { aligned }),
    distinctive: findDistinctiveWording(comparison, origins),
  };
}
