import type { Article } from '../../ingest/article.ts';
import type { CollatedStory, Edition } from '../edition.ts';
import { annotate } from './annotated-article.ts';
import type { Passage } from './annotated-article.ts';
import { claimRows } from './claim-rows.ts';
import type { ClaimRow } from './claim-rows.ts';
import { witnessesOf } from './witnesses.ts';
import type { Witness } from './witnesses.ts';

/** Everything that one annotated article shows. */
export interface ArticleView {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** The story it belongs to, seen from it; `null` where it was not grouped. */
  readonly story: (CollatedStory & { readonly own: Witness; readonly others: readonly Witness[] }) | null;
  /** Statements that two or more others carry and it does not. */
  readonly missing: readonly ClaimRow[];
}

/** Article id → its story, for a whole edition. */
export function storyOfArticle({ stories }: Edition): Map<string, CollatedStory> {
  return new Map(
    [...stories.values()].flatMap((collated) => collated.story.articles.map((id) => [id, collated] as const)),
  );
}

export function articleView(article: Article, collated: CollatedStory | undefined, edition: Edition): ArticleView {
  if (!collated) return { article, passages: annotate(article, [], [], []), story: null, missing: [] };
  const { claims, differences, omissions } = collated.collation;
  const witnesses = witnessesOf(collated, edition);
  const own = witnesses.find((witness) => witness.article.id === article.id);
  const omitted = new Set(omissions.find((omission) => omission.article === article.id)?.claims);
  return {
    article,
    passages: annotate(article, claims, differences, witnesses),
    story: own ? { ...collated, own, others: witnesses.filter((witness) => witness !== own) } : null,
    missing: omitted.size === 0 ? [] : claimRows(collated.collation, witnesses, ({ claim }) => omitted.has(claim.id)),
  };
}
