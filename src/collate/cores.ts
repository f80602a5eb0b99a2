import type { Comparison } from './comparison.ts';
import { averageLinkage, type ScoredPair } from './linkage.ts';
import { linkFrom, repeatFrom } from './thresholds.ts';

/** A term that more sentences of the aligned articles share does not lead one of the others to its claim: it needs rare company. */
const mostShared = 50;

/**
 * Sentences that state the same thing, as indices of passages: average linkage of those of the aligned articles, at most one of each article in a
 * group unless the article repeats itself. Those of other articles (of very large stories) join the group of the sentence most like them.
 *
 * @returns every passage in exactly one group, each rising, by their first.
 */
export function groupPassages(
  comparison: Comparison,
  aligned: readonly string[],
  pairs: readonly ScoredPair[],
): number[][] {
  const { passages, similarity } = comparison;
  const articles = new Map(comparison.articles.map(({ id }, number) => [id, number]));
  const articleOf = Int32Array.from(passages, ({ article }) => articles.get(article) ?? 0);
  const isRepeat = (a: number, b: number): boolean => articleOf[a] !== articleOf[b] || similarity(a, b) >= repeatFrom;
  const groups = averageLinkage(passages.length, pairs, linkFrom, (a, b) =>
    a.every((x) => b.every((y) => isRepeat(x, y))),
  );
  return aligned.length === comparison.articles.length ? groups : joinOthers(groups, new Set(aligned), comparison);
}

/** What two sentences must reach to state the same thing, whatever their clauses. */
const likely = { score: linkFrom, clause: Infinity };

function joinOthers(
  groups: readonly (readonly number[])[],
  aligned: ReadonlySet<string>,
  { passages, passagesOf, likenessFrom, shareMatter, candidates }: Comparison,
): number[][] {
  const joined = groups.map((group) => [...group]);
  const groupOf = new Map(joined.flatMap((group) => group.map((passage) => [passage, group] as const)));
  const partnersOf = candidates(
    [...aligned].sort().flatMap((id) => passagesOf.get(id) ?? []),
    mostShared,
  );
  passages.forEach(({ article }, passage) => {
    if (aligned.has(article)) return;
    const [nearest] = partnersOf(passage)
      .filter((partner) => shareMatter(passage, partner))
      .map((partner) => ({ partner, score: likenessFrom(passage, partner, likely)?.score ?? 0 }))
      .filter(
        ({ score, partner }) =>
          score >= linkFrom && !groupOf.get(partner)?.some((member) => passages[member]?.article === article),
      )
      .sort((a, b) => b.score - a.score || a.partner - b.partner);
    const group = groupOf.get(nearest?.partner ?? -1);
    if (group === undefined) return;
    groupOf.get(passage)?.pop();
    group.push(passage);
    groupOf.set(passage, group);
  });
  return joined.filter((group) => group.length > 0);
}
