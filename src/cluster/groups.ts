import { index } from './candidates.ts';
import { averageLinkage, type Link } from './linkage.ts';
import { unconstrained, type Constraints } from './overrides.ts';
import { likeness, type Space } from './similarity.ts';
import { cosine } from './vectors.ts';

/**
 * Groups whose members are at least so alike on average are one story. From .16 to .18 no public set moves by more than .011, precision
 * against recall (`node bench/grouping.ts DATA`).
 */
export const threshold = 0.17;

/** Pairs less alike than this are not worth keeping: no story has many of them. */
const worthKeeping = 0.09;

/** Cosine of all words below which no pair is worth a closer look: of 60,000 candidate pairs, two such were worth keeping. */
const worthComparing = 0.05;

/** More than any likeness: what an editor put together is joined before all else, and then compared as one group. */
const decidedTogether = 2;

/**
 * Groups of article numbers, each one story. Near-linear: see {@link index} and {@link averageLinkage}.
 *
 * An editor's decisions work as scores: average linkage never joins two groups of which one pair has the score −∞.
 */
export function group(space: Space, { together, apart }: Constraints = unconstrained): number[][] {
  const setOf = new Map(together.flatMap((members, set) => members.map((member) => [member, set])));
  const areTogether = (a: number, b: number): boolean => setOf.has(a) && setOf.get(a) === setOf.get(b);
  const score = (a: number, b: number): number => (apart(a, b) ? -Infinity : likeness(space, a, b).score);
  const links: Link[] = together.flatMap((members) =>
    members.flatMap((a, place) => members.slice(place + 1).map((b) => ({ a, b, score: decidedTogether }))),
  );
  partners(space).forEach((others, a) => {
    const body = space.body[a];
    for (const b of others) {
      const other = space.body[b];
      if (!body || !other || areTogether(a, b) || cosine(body, other) < worthComparing) continue;
      const value = score(a, b);
      if (value >= worthKeeping) links.push({ a, b, score: value });
    }
  });
  return averageLinkage(space.features.length, links, score, { threshold, unseen: worthKeeping });
}

/** The candidate pairs, each once: for each article those of higher number that it names or that name it. */
function partners(space: Space): Set<number>[] {
  const { candidates } = index(space);
  const found = space.features.map(() => new Set<number>());
  for (let a = 0; a < found.length; a += 1) {
    for (const b of candidates(a)) found[Math.min(a, b)]?.add(Math.max(a, b));
  }
  return found;
}
