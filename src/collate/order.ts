import { alignInOrder } from './alignment.ts';
import type { Comparison } from './comparison.ts';
import type { ScoredPair } from './linkage.ts';
import type { Shared } from './reuse.ts';
import { linkFrom } from './thresholds.ts';

/**
 * So few sentences are in some order by chance: two as often as not, three one time in six. Short reports of one event would seem one text.
 * On `near-duplicates` (`node bench/collation.ts DATA`; precision / recall of one origin): from 1 .933/.819, from 3 .932/.815.
 */
const fewestInOrder = 3;

/**
 * The share of the shorter article's sentences that stand in the other in the same order, for every two articles of which at least
 * {@link fewestInOrder} do, with the closest of them. A rewrite changes the words of a report more easily than the order of its sentences.
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
  return Array.from(alike.values()).flatMap(({ articles, pairs: ofTwo }): Shared[] => {
    const aligned = alignInOrder(ofTwo);
    if (aligned.length < fewestInOrder) return [];
    const [first, second] = articles.map((id) => passagesOf.get(id)?.length ?? 0);
    return [
      {
        articles,
        score: aligned.length / Math.min(first ?? 1, second ?? 1),
        quote: () => passages[closestOf(aligned)?.a ?? -1]?.sentence.text ?? '',
      },
    ];
  });
}

function closestOf(pairs: readonly ScoredPair[]): ScoredPair | null {
  return pairs.reduce<ScoredPair | null>((best, pair) => (best && best.score >= pair.score ? best : pair), null);
}
