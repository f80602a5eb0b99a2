import { expect, test } from 'vitest';
import type { Overlap } from '../../../src/collate/collation.ts';
import { nearestOverlaps } from '../../../src/site/views/overlap.ts';
import { originGroups } from '../../../src/site/views/witnesses.ts';
import { collated, edition } from './story-fixture.ts';

const witnesses = originGroups(collated, edition).flatMap((group) => group.witnesses);
const pair = (articles: [string, string], containment: number): Overlap => ({
  articles,
  containment,
  order: 0,
  degree: 'none',
});

test('each article has the one that shares most with it, and the headline’s, left before right as the columns stand', () => {
  const overlap = [pair(['a', 'b'], 0.2), pair(['a', 'c'], 0.1), pair(['b', 'c'], 0.6)];
  const found = nearestOverlaps(overlap, witnesses, 'a').map(({ witness, nearest, headline }) => ({
    of: witness.article.id,
    nearest: [nearest.left.article.id, nearest.right.article.id],
    headline: headline?.other.article.id ?? null,
  }));
  expect(found).toEqual([
    { of: 'a', nearest: ['a', 'b'], headline: null },
    { of: 'b', nearest: ['b', 'c'], headline: 'a' },
    { of: 'c', nearest: ['b', 'c'], headline: 'a' },
  ]);
});

test('an article that was not compared has no row', () => {
  expect(nearestOverlaps([pair(['a', 'b'], 0.2)], witnesses, 'a').map(({ witness }) => witness.article.id)).toEqual([
    'a',
    'b',
  ]);
});
