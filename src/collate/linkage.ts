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
  const members = Array.from({ length: count }, (_, item) => [item]);
  // A group keeps the place of that of its parts which has more neighbours, so that only the other's sums are moved. With each merge it takes a new
  // number, higher than all before it: a candidate that names what has merged since is known for stale.
  const numbers = Array.from(members.keys());
  const places = Array.from(members.keys());
  // By place: sums of the scores between two groups, kept in both directions.
  const sums = members.map(() => new Map<number, number>());
  const queue = new Heap();
  for (const { a, b, score } of withinReach(count, pairs, threshold)) {
    sums[a]?.set(b, score);
    sums[b]?.set(a, score);
    if (score >= threshold) queue.push({ a: Math.min(a, b), b: Math.max(a, b), mean: score });
  }
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [a, b] = [places[next.a] ?? 0, places[next.b] ?? 0];
    if (numbers[a] !== next.a || numbers[b] !== next.b || meanBetween(a, b) !== next.mean) continue;
    if (!mayMerge(membersOf(a), membersOf(b))) continue;
    const merged = sumsOf(b).size > sumsOf(a).size ? merge(b, a) : merge(a, b);
    for (const other of sumsOf(merged).keys()) {
      const mean = meanBetween(other, merged);
      if (mean >= threshold) queue.push({ a: numbers[other] ?? 0, b: numbers[merged] ?? 0, mean });
    }
  }
  return members.filter((_, place) => numbers[place] !== gone).sort(([x = 0], [y = 0]) => x - y);

  /** The group at `from` becomes part of the one at `into`. */
  function merge(into: number, from: number): number {
    const own = sumsOf(into);
    own.delete(from);
    sumsOf(from).delete(into);
    for (const [other, sum] of sumsOf(from)) {
      const total = (own.get(other) ?? 0) + sum;
      own.set(other, total);
      sums[other]?.delete(from);
      sums[other]?.set(into, total);
    }
    sumsOf(from).clear();
    members[into] = [...membersOf(into), ...membersOf(from)].sort((x, y) => x - y);
    numbers[from] = gone;
    numbers[into] = places.push(into) - 1;
    return into;
  }

  function membersOf(place: number): number[] {
    return members[place] ?? [];
  }

  function sumsOf(place: number): Map<number, number> {
    return sums[place] ?? new Map<number, number>();
  }

  function meanBetween(a: number, b: number): number {
    return (sums[a]?.get(b) ?? 0) / (membersOf(a).length * membersOf(b).length);
  }
}

/** The number of a place whose group became part of another. */
const gone = -1;

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
