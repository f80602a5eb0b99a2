import type { ScoredPair } from './linkage.ts';

/**
 * The heaviest alignment of two texts that keeps their order: of `pairs` (position in one, position in the other, score) the chain in which both
 * positions rise and the scores sum to most; each position is used once at most. Needleman and Wunsch (1970) without gap costs, over the
 * pairs that score at all: time grows with their number times its logarithm.
 */
export function alignInOrder(pairs: readonly ScoredPair[]): ScoredPair[] {
  const links = [...pairs]
    // Of one position, later partners first, so that none follows another of the same position.
    .sort((x, y) => x.a - y.a || y.b - x.b)
    .map((pair): Link => ({ pair, weight: pair.score, before: null }));
  const columns = [...new Set(pairs.map(({ b }) => b))].sort((x, y) => x - y);
  const rank = new Map(columns.map((column, index) => [column, index + 1]));
  // Fenwick tree (1994): the heaviest chain that ends at or before a column.
  const heaviest: (Link | null)[] = Array.from({ length: columns.length + 1 }, () => null);
  for (const link of links) {
    const column = rank.get(link.pair.b) ?? 0;
    for (let at = column - 1; at > 0; at -= at & -at) link.before = heavier(link.before, heaviest[at] ?? null);
    link.weight += link.before?.weight ?? 0;
    for (let at = column; at <= columns.length; at += at & -at) heaviest[at] = heavier(heaviest[at] ?? null, link);
  }
  const chain: ScoredPair[] = [];
  const end = links.reduce<Link | null>(heavier, null);
  for (let link = end; link !== null; link = link.before) chain.push(link.pair);
  return chain.reverse();
}

interface Link {
  readonly pair: ScoredPair;
  /** Of the chain that ends here. */
  weight: number;
  before: Link | null;
}

function heavier(a: Link | null, b: Link | null): Link | null {
  return a === null || (b !== null && b.weight > a.weight) ? b : a;
}
