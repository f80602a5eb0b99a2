import { mostCandidates } from './candidates.ts';
import { components } from './components.ts';
import type { Copy } from './copies.ts';
import { averageLinkage, type Link } from './linkage.ts';
import { nearMisses } from './near-misses.ts';
import { unconstrained, type Constraints } from './overrides.ts';
import { candidatePairs, scorePairs, type ScoredPairs } from './pairs.ts';
import { comparerOf } from './similarity.ts';
import type { Space } from './space.ts';

/**
 * Groups whose members are at least so alike on average are one story. From .16 to .18 no public set moves by more than .011, precision
 * against recall (`node bench/grouping.ts DATA`).
 */
export const threshold = 0.17;

/** Pairs less alike than this are not worth keeping: no story has many of them. */
export const worthKeeping = 0.09;

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
  const groups = withCopies(linked(space, pairs, constraints), following);
  return { groups, copies, nearMisses: nearMisses(groups, pairs, copies) };
}

/** Articles by number, in the order of appearance. */
export interface Grouping {
  /** Each one story, rising. */
  readonly groups: readonly (readonly number[])[];
  readonly copies: readonly Copy[];
  /** For each article the one most like it outside its group: see {@link nearMisses}. */
  readonly nearMisses: Int32Array;
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
  const decided = withDecisions(pairs, constraints);
  const comparer = comparerOf(space);
  let pivot = -1;
  const score = (x: number, y: number): number => {
    if (x !== pivot) comparer.from((pivot = x));
    return comparer.likeness(y).score;
  };
  const parts = components(space.articles.length, decided, (pair) => (decided.scores[pair] ?? 0) >= threshold);
  const links = linksWithin(parts, decided);
  const groups = parts.flatMap((members, part) => {
    if (members.length === 1) return [members];
    const local = averageLinkage(members.length, links[part] ?? [], (x, y) => score(members[x] ?? 0, members[y] ?? 0), {
      threshold,
      unseen: worthKeeping,
      saturation,
    });
    return local.map((numbers) => numbers.map((number) => members[number] ?? 0));
  });
  return groups.sort(([x = 0], [y = 0]) => x - y);
}

/** The pairs with an editor's decisions as their scores. */
function withDecisions(pairs: ScoredPairs, { together, apart }: Constraints): ScoredPairs {
  const decided: [a: number, b: number, score: number][] = [
    ...together.flatMap((members) =>
      members.flatMap((a, place) =>
        members.slice(place + 1).map((b): [number, number, number] => [a, b, decidedTogether]),
      ),
    ),
    ...apart.map(([a, b]): [number, number, number] => [Math.min(a, b), Math.max(a, b), -Infinity]),
  ];
  if (decided.length === 0) return pairs;
  const keyOf = (a: number, b: number): string => `${a} ${b}`;
  const decisions = new Set(decided.map(([a, b]) => keyOf(a, b)));
  pairs.a.forEach((a, place) => {
    const b = pairs.b[place] ?? 0;
    if (!decisions.has(keyOf(a, b))) decided.push([a, b, pairs.scores[place] ?? 0]);
  });
  decided.sort(([a1, b1], [a2, b2]) => a1 - a2 || b1 - b2);
  return {
    a: Int32Array.from(decided, ([a]) => a),
    b: Int32Array.from(decided, ([, b]) => b),
    scores: Float64Array.from(decided, ([, , score]) => score),
  };
}

/** The pairs inside each component, by the places of their articles in it. */
function linksWithin(parts: readonly (readonly number[])[], { a, b, scores }: ScoredPairs): Link[][] {
  const partOf: number[] = [];
  const placeOf: number[] = [];
  parts.forEach((members, part) => {
    members.forEach((member, place) => {
      partOf[member] = part;
      placeOf[member] = place;
    });
  });
  const links: Link[][] = parts.map(() => []);
  for (let pair = 0; pair < a.length; pair += 1) {
    const [x, y] = [a[pair] ?? 0, b[pair] ?? 0];
    const part = partOf[x];
    if (part === undefined || part !== partOf[y]) continue;
    links[part]?.push({ a: placeOf[x] ?? 0, b: placeOf[y] ?? 0, score: scores[pair] ?? 0 });
  }
  return links;
}
