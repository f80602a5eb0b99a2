import { alignInOrder } from './alignment.ts';
import type { Comparison } from './comparison.ts';
import type { ScoredPair } from './linkage.ts';
import type { Shared } from './reuse.ts';
import { linkFrom } from './thresholds.ts';

/**
 * The share of the shorter article's sentences that stand in the other in the same order, for every two articles of which any do, with the closest
 * of them. A rewrite changes the words of a report more easily than the order of its sentences.
 */
export function findOrder({ passages, passagesOf }: Comparison, pairs: readonly ScoredPair[]): Shared[] {
  const alike = new Map<string, { articles: [string, string]; pairs: ScoredPair[] }>();
  for (const pair of pairs) {
    const [first, second] = [passages[pair.a]?.article, passages[pair.b]?.article];
    if (pair.score < linkFrom || first === undefined || second === undefined || first === second) continue;
    const key = `${first}\n${second}`;
    const known = alike.get(key);
    if (known) known.pairs.push(pair);
    else alike.set(key, { articles: [first, second], pairs: [pair] });
  }
  return Array.from(alike.values(), ({ articles, pairs: ofTwo }): Shared => {
    const aligned = alignInOrder(ofTwo);
    const [first, second] = articles.map((id) => passagesOf.get(id)?.length ?? 0);
    return {
      articles,
      score: aligned.length / Math.min(first ?? 1, second ?? 1),
      quote: () => passages[closestOf(aligned)?.a ?? -1]?.sentence.text ?? '',
    };
  });
}

function closestOf(pairs: readonly ScoredPair[]): ScoredPair | null {
  return pairs.reduce<ScoredPair | null>((best, pair) => (best && best.score >= pair.score ? best : pair), null);
}
