import type { Origin, OriginEvidence } from '../../collate/collation.ts';
import { DisjointSets } from '../../collate/disjoint-sets.ts';
import { mostColumns } from './claim-rows.ts';

export interface ShownEvidence {
  readonly shown: readonly OriginEvidence[];
  /** Pieces that only the data has. */
  readonly left: number;
}

/**
 * What a page prints of the evidence for an origin. Of few articles all; of more than `mostColumns`, whose pairs grow with the square of their
 * number, every credit and decision, and of the pairs the strongest that bind the articles together (a spanning forest, after Kruskal).
 */
export function shownEvidence({ articles, evidence }: Origin): ShownEvidence {
  if (articles.length <= mostColumns) return { shown: evidence, left: 0 };
  const places = new Map(articles.map((id, place) => [id, place]));
  const bound = new DisjointSets(articles.length);
  const binding = evidence
    .filter(({ score }) => score !== null)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
    .filter((pair) => {
      const [first = 0, second = first] = pair.articles.map((id) => places.get(id) ?? 0);
      const isNew = bound.root(first) !== bound.root(second);
      if (isNew) bound.join(first, second);
      return isNew;
    });
  const kept = new Set(binding);
  const shown = evidence.filter((piece) => piece.score === null || kept.has(piece));
  return { shown, left: evidence.length - shown.length };
}
