import { index, mostCandidates } from './candidates.ts';
import { endOf, startOf, type Rows } from './rows.ts';
import { comparerOf } from './similarity.ts';
import type { Space } from './space.ts';

/** Pairs of articles and their likeness: the lower number first, by the lower, then the higher. */
export interface ScoredPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly scores: Float64Array;
}

/** Those of `pairs` ({@link candidatePairs}) that score at least `least`. */
export function scorePairs(space: Space, pairs: Rows<Int32Array>, least: number): ScoredPairs {
  const comparer = comparerOf(space);
  const size = pairs.values.length;
  const [a, b] = [new Int32Array(size), new Int32Array(size)];
  const scores = new Float64Array(size);
  let kept = 0;
  for (let first = 0; first < space.articles.length; first += 1) {
    const [from, to] = [startOf(pairs, first), endOf(pairs, first)];
    if (from < to) comparer.from(first);
    for (let place = from; place < to; place += 1) {
      const second = pairs.values[place] ?? 0;
      const score = comparer.score(second);
      if (score < least) continue;
      a[kept] = first;
      b[kept] = second;
      scores[kept] = score;
      kept += 1;
    }
  }
  return { a: a.slice(0, kept), b: b.slice(0, kept), scores: scores.slice(0, kept) };
}

/** Each pair of which one names the other as its candidate, once: for each article those of higher number, rising. */
export function candidatePairs(space: Space, leftOut: ReadonlySet<number> = new Set()): Rows<Int32Array> {
  const articles = space.articles.length;
  const { candidates } = index(space, leftOut);
  // What each article names, then the same by the lower number of each pair.
  const named = new Int32Array(articles * mostCandidates);
  const [ends, starts] = [new Int32Array(articles), new Int32Array(articles + 1)];
  let size = 0;
  for (let article = 0; article < articles; article += 1) {
    for (const other of candidates(article)) {
      named[size] = other;
      size += 1;
      const lower = Math.min(article, other);
      starts[lower + 1] = (starts[lower + 1] ?? 0) + 1;
    }
    ends[article] = size;
  }
  for (let article = 0; article < articles; article += 1)
    starts[article + 1] = (starts[article + 1] ?? 0) + (starts[article] ?? 0);
  const next = starts.slice();
  const values = new Int32Array(size);
  for (let article = 0, place = 0; article < articles; article += 1) {
    for (; place < (ends[article] ?? 0); place += 1) {
      const other = named[place] ?? 0;
      const lower = Math.min(article, other);
      values[next[lower] ?? 0] = Math.max(article, other);
      next[lower] = (next[lower] ?? 0) + 1;
    }
  }
  return withoutRepeats({ starts, values });
}

/** The rows, each rising and without what it repeats; in the same memory. */
function withoutRepeats({ starts, values }: Rows<Int32Array>): Rows<Int32Array> {
  let size = 0;
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const sorted = values.subarray(starts[row], starts[row + 1]).sort();
    starts[row] = size;
    for (const value of sorted) {
      if (size > (starts[row] ?? 0) && values[size - 1] === value) continue;
      values[size] = value;
      size += 1;
    }
  }
  starts[starts.length - 1] = size;
  return { starts, values: values.subarray(0, size) };
}
