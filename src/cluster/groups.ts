import { mostCandidates } from './candidates.ts';
import { components } from './components.ts';
import type { Copy } from './copies.ts';
import { averageLinkage, type Links } from './linkage.ts';
import { unconstrained, type Constraints } from './overrides.ts';
import { candidatePairs, scorePairs, type ScoredPairs } from './pairs.ts';
import { comparerOf } from './similarity.ts';
import type { Space } from './space.ts';

/**
 * Groups whose members are at least so alike on average are one story. From .21 to .22 no set with a target moves by more than .008, precision against recall; at .20
 * `ecbplus-dev` falls below its own (`node bench/grouping.ts DATA`).
 */
export const threshold = 0.22;

/** Pairs less alike than this are not worth keeping: no story has many of them. */
export const worthKeeping = 0.11;

/** An article with so many links may have further ones that its {@link mostCandidates} candidates leave out. */
const saturation = Math.floor(0.7 * mostCandidates);

/** More than any likeness: what an editor put together is joined before all else, and then compared as one group. */
const decidedTogether = 2;

/**
 * Groups articles into stories. Near-linear: see {@link candidatePairs} and {@link linked}. A copy follows its original: twenty reprints of one
 * report are no more likely, and no less, to belong with another report than that one is.
 */
export function group(space: Space, copies: readonly Copy[], constraints: Constraints = unconstrained): Grouping {
  const following = followers(copies, constraints);
  const leftOut = new Set(following.map(({ article }) => article));
  const pairs = scorePairs(space, candidatePairs(space, leftOut), worthKeeping);
  return { groups: withCopies(linked(space, pairs, constraints), following), pairs };
}

/** Articles by number, in the order of appearance. */
export interface Grouping {
  /** Each one story, rising. */
  readonly groups: readonly (readonly number[])[];
  /** The pairs that were worth scoring, without copies. */
  readonly pairs: ScoredPairs;
}

/** The copies of which an editor has decided nothing. */
export function followers(copies: readonly Copy[], { together, apart }: Constraints): Copy[] {
  const named = new Set([...together.flat(), ...apart.flat()]);
  return copies.filter(({ article }) => !named.has(article));
}

/** The groups with each copy in its original's. */
export function withCopies(groups: readonly number[][], copies: readonly Copy[]): number[][] {
  const original = new Map(copies.map(({ article, of }) => [article, of]));
  const copiesOf = Map.groupBy(copies, ({ of }) => of);
  return groups
    .filter(([first = -1]) => !original.has(first))
    .map((members) =>
      [...members, ...members.flatMap((member) => (copiesOf.get(member) ?? []).map(({ article }) => article))].sort(
        (a, b) => a - b,
      ),
    );
}

/**
 * Average linkage of the articles over their scored pairs. Two groups as alike as the threshold on average have a pair as alike: so no group
 * reaches beyond a component of such pairs, and each component is linked by itself.
 *
 * An editor's decisions work as scores: average linkage never joins two groups of which one pair has the score −∞.
 */
export function linked(space: Space, pairs: ScoredPairs, constraints: Constraints = unconstrained): number[][] {
  const decided = withDecisions(pairs, constraints, space.articles.length);
  const comparer = comparerOf(space);
  let pivot = -1;
  const score = (x: number, y: number): number => {
    if (x !== pivot) comparer.from((pivot = x));
    return comparer.score(y);
  };
  const parts = components(space.articles.length, decided, (pair) => (decided.scores[pair] ?? 0) >= threshold);
  const groups = withLinks(parts, decided).flatMap(({ members, links }) => {
    if (members.length === 1) return [members];
    const scoreWithin = (x: number, y: number): number => score(members[x] ?? 0, members[y] ?? 0);
    const settings = { threshold, unseen: worthKeeping, saturation };
    const local = averageLinkage(members.length, links, scoreWithin, settings);
    return local.map((numbers) => numbers.map((number) => members[number] ?? 0));
  });
  return groups.sort(([x = 0], [y = 0]) => x - y);
}

/** The pairs with an editor's decisions as their scores. */
function withDecisions(pairs: ScoredPairs, { together, apart }: Constraints, articles: number): ScoredPairs {
  if (together.length === 0 && apart.length === 0) return pairs;
  const keyOf = (a: number, b: number): number => Math.min(a, b) * articles + Math.max(a, b);
  const decided = new Map<number, number>();
  for (const members of together)
    members.forEach((a, place) => {
      for (const b of members.slice(place + 1)) decided.set(keyOf(a, b), decidedTogether);
    });
  for (const [a, b] of apart) decided.set(keyOf(a, b), -Infinity);
  pairs.a.forEach((a, place) => {
    const key = keyOf(a, pairs.b[place] ?? 0);
    if (!decided.has(key)) decided.set(key, pairs.scores[place] ?? 0);
  });
  const keys = Float64Array.from(decided.keys()).sort();
  return {
    a: Int32Array.from(keys, (key) => Math.floor(key / articles)),
    b: Int32Array.from(keys, (key) => key % articles),
    scores: Float64Array.from(keys, (key) => decided.get(key) ?? 0),
  };
}

interface Component {
  readonly members: number[];
  /** The pairs inside it, by the places of their articles in it. */
  readonly links: Links;
}

function withLinks(parts: readonly number[][], { a, b, scores }: ScoredPairs): Component[] {
  const articles = parts.reduce((sum, { length }) => sum + length, 0);
  const [partOf, placeOf] = [new Int32Array(articles), new Int32Array(articles)];
  parts.forEach((members, part) => {
    members.forEach((member, place) => {
      partOf[member] = part;
      placeOf[member] = place;
    });
  });
  const starts = new Int32Array(parts.length + 1);
  const eachWithin = (found: (part: number, pair: number) => void): void => {
    for (let pair = 0; pair < a.length; pair += 1) {
      const part = partOf[a[pair] ?? 0] ?? 0;
      if (part === partOf[b[pair] ?? 0]) found(part, pair);
    }
  };
  eachWithin((part) => (starts[part + 1] = (starts[part + 1] ?? 0) + 1));
  for (let part = 0; part < parts.length; part += 1) starts[part + 1] = (starts[part + 1] ?? 0) + (starts[part] ?? 0);
  const next = starts.slice();
  const size = starts.at(-1) ?? 0;
  const all = { a: new Int32Array(size), b: new Int32Array(size), scores: new Float64Array(size) };
  eachWithin((part, pair) => {
    const place = next[part] ?? 0;
    next[part] = place + 1;
    all.a[place] = placeOf[a[pair] ?? 0] ?? 0;
    all.b[place] = placeOf[b[pair] ?? 0] ?? 0;
    all.scores[place] = scores[pair] ?? 0;
  });
  return parts.map((members, part) => {
    const [from, to] = [starts[part], starts[part + 1]];
    const links = { a: all.a.subarray(from, to), b: all.b.subarray(from, to), scores: all.scores.subarray(from, to) };
    return { members, links };
  });
}
