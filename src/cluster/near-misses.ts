import type { Copy } from './copies.ts';
import type { ScoredPairs } from './pairs.ts';

/** Stands for no article. */
export const noArticle = -1;

/**
 * For each article the one most like it that is not in its group, or {@link noArticle} where none of its pairs leads out. Of equals the lower number. A
 * copy has its original's.
 */
export function nearMisses(
  groups: readonly (readonly number[])[],
  { a, b, scores }: ScoredPairs,
  copies: readonly Copy[],
): Int32Array {
  const size = groups.reduce((sum, members) => sum + members.length, 0);
  const groupOf = new Int32Array(size);
  groups.forEach((members, group) => {
    for (const member of members) groupOf[member] = group;
  });
  const nearest = new Int32Array(size).fill(noArticle);
  const best = new Float64Array(size);
  const offer = (article: number, other: number, score: number): void => {
    if (score <= (best[article] ?? 0)) return;
    best[article] = score;
    nearest[article] = other;
  };
  // By the lower number, then the higher: the first of equals is the lowest.
  for (let pair = 0; pair < a.length; pair += 1) {
    const [first, second, score] = [a[pair] ?? 0, b[pair] ?? 0, scores[pair] ?? 0];
    if (groupOf[first] === groupOf[second]) continue;
    offer(first, second, score);
    offer(second, first, score);
  }
  for (const { article, of } of copies) {
    const other = nearest[of] ?? noArticle;
    if (nearest[article] === noArticle && other !== noArticle && groupOf[other] !== groupOf[article])
      nearest[article] = other;
  }
  return nearest;
}
