import { index, mostCandidates } from './candidates.ts';
import { comparerOf } from './similarity.ts';
import type { Space } from './space.ts';

/** Pairs of articles and their likeness: the lower number first, by the lower, then the higher. */
export interface ScoredPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly scores: Float64Array;
}

/** Those of `pairs` ({@link candidatePairs}) that score at least `least`. */
export function scorePairs(space: Space, pairs: Float64Array, least: number): ScoredPairs {
  const comparer = comparerOf(space);
  const articles = space.articles.length;
  const [a, b] = [new Int32Array(pairs.length), new Int32Array(pairs.length)];
  const scores = new Float64Array(pairs.length);
  let kept = 0;
  let pivot = -1;
  for (const pair of pairs) {
    const first = Math.floor(pair / articles);
    const second = pair - first * articles;
    if (first !== pivot) comparer.from((pivot = first));
    const { score } = comparer.likeness(second);
    if (score < least) continue;
    a[kept] = first;
    b[kept] = second;
    scores[kept] = score;
    kept += 1;
  }
  return { a: a.slice(0, kept), b: b.slice(0, kept), scores: scores.slice(0, kept) };
}

/** Each pair of which one names the other as its candidate, once and rising, as one number: `lower · articles + higher`. */
export function candidatePairs(space: Space, leftOut: ReadonlySet<number> = new Set()): Float64Array {
  const articles = space.articles.length;
  const { candidates } = index(space, leftOut);
  const pairs = new Float64Array(articles * mostCandidates);
  let size = 0;
  for (let article = 0; article < articles; article += 1) {
    for (const other of candidates(article)) {
      pairs[size] = Math.min(article, other) * articles + Math.max(article, other);
      size += 1;
    }
  }
  const sorted = pairs.subarray(0, size).sort();
  let distinct = 0;
  for (const pair of sorted) {
    if (distinct > 0 && sorted[distinct - 1] === pair) continue;
    sorted[distinct] = pair;
    distinct += 1;
  }
  return sorted.subarray(0, distinct);
}
