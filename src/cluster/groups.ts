import { index } from './candidates.ts';
import { averageLinkage, type Link } from './linkage.ts';
import { likeness, type Space } from './similarity.ts';

/**
 * Groups whose members are at least so alike on average are one story. From .16 to .18 no set moves by more than .01; above it
 * precision grows at the cost of recall (`node bench/grouping.ts DATA`).
 */
export const threshold = 0.17;
/** Pairs less alike than this are not worth keeping: no story has many of them. */
const worthKeeping = 0.09;

/** Groups of article numbers, each one story. */
export function group(space: Space): number[][] {
  const score = (a: number, b: number): number => likeness(space, a, b).score;
  const { candidates } = index(space);
  const partners = space.features.map(() => new Set<number>());
  for (let a = 0; a < partners.length; a += 1) {
    for (const b of candidates(a)) partners[Math.min(a, b)]?.add(Math.max(a, b));
  }
  const links: Link[] = [];
  partners.forEach((others, a) => {
    for (const b of others) {
      const value = score(a, b);
      if (value >= worthKeeping) links.push({ a, b, score: value });
    }
  });
  return averageLinkage(partners.length, links, score, { threshold, unseen: worthKeeping });
}
