import { DisjointSets } from './disjoint-sets.ts';

/** Similarity of two items, by index, `a < b`. Pairs that are not listed count as 0. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly mean: number;
}

/**
 * Average-linkage clustering (UPGMA, Sokal and Michener 1958) of `count` items: the two groups whose members are most alike on average
 * merge first, until none reaches `threshold`. `mayMerge` vetoes a merge of two groups for good. Ties go to the lower indices, so the
 * result does not depend on the order of `pairs`. Time grows with the pairs listed, times a logarithm; nothing is counted for the others.
 */
export function averageLinkage(
  count: number,
  pairs: readonly ScoredPair[],
  threshold: number,
  mayMerge: (a: readonly number[], b: readonly number[]) => boolean,
): number[][] {
  const members: (number[] | null)[] = Array.from({ length: count }, (_, index) => [index]);
  // Sum of the scores between two groups, kept in both directions.
  const sums = Array.from({ length: count }, () => new Map<number, number>());
  const queue = new Heap();
  for (const { a, b, score } of withinReach(count, pairs, threshold)) {
    sums[a]?.set(b, score);
    sums[b]?.set(a, score);
    if (score >= threshold) queue.push({ a: Math.min(a, b), b: Math.max(a, b), mean: score });
  }
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const first = members[next.a];
    const second = members[next.b];
    if (!first || !second || meanBetween(next.a, next.b) !== next.mean || !mayMerge(first, second)) continue;
    // The merged group takes a new index, so that stale candidates of its parts never match.
    const merged = members.length;
    // The larger map lives on: copying it at every merge would cost more than all else.
    const [mergedSums = new Map<number, number>(), few = new Map<number, number>()] = [sums[next.a], sums[next.b]].sort(
      (x, y) => (y?.size ?? 0) - (x?.size ?? 0),
    );
    for (const [other, sum] of few) mergedSums.set(other, (mergedSums.get(other) ?? 0) + sum);
    mergedSums.delete(next.a);
    mergedSums.delete(next.b);
    members.push([...first, ...second].sort((x, y) => x - y));
    sums.push(mergedSums);
    members[next.a] = null;
    members[next.b] = null;
    for (const [other, sum] of mergedSums) {
      sums[other]?.delete(next.a);
      sums[other]?.delete(next.b);
      sums[other]?.set(merged, sum);
      const mean = meanBetween(other, merged);
      if (mean >= threshold) queue.push({ a: other, b: merged, mean });
    }
    few.clear();
  }
  return members.filter((group) => group !== null).sort(([a = 0], [b = 0]) => a - b);

  function meanBetween(a: number, b: number): number {
    const sizes = (members[a]?.length ?? 0) * (members[b]?.length ?? 0);
    return sizes === 0 ? 0 : (sums[a]?.get(b) ?? 0) / sizes;
  }
}

/** The pairs whose items may end in one group: a mean that reaches the threshold needs one pair that does, so groups stay inside the chains of such pairs. */
function withinReach(count: number, pairs: readonly ScoredPair[], threshold: number): ScoredPair[] {
  const chains = new DisjointSets(count);
  for (const { a, b, score } of pairs) if (score >= threshold) chains.join(a, b);
  return pairs.filter(({ a, b }) => chains.root(a) === chains.root(b));
}

/** Binary heap, most alike first. */
class Heap {
  readonly #items: Candidate[] = [];

  push(item: Candidate): void {
    const items = this.#items;
    let at = items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = items[parent];
      if (above === undefined || !precedes(item, above)) break;
      items[at] = above;
      at = parent;
    }
    items[at] = item;
  }

  pop(): Candidate | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      const left = items[child];
      const right = items[child + 1];
      if (left === undefined) break;
      let below = left;
      if (right !== undefined && precedes(right, left)) {
        below = right;
        child += 1;
      }
      if (!precedes(below, last)) break;
      items[at] = below;
      at = child;
    }
    items[at] = last;
    return top;
  }
}

function precedes(x: Candidate, y: Candidate): boolean {
  return x.mean !== y.mean ? x.mean > y.mean : x.a !== y.a ? x.a < y.a : x.b < y.b;
}
