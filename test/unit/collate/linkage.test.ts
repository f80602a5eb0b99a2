import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignInOrder } from '../../../src/collate/alignment.ts';
import { averageLinkage, type ScoredPair } from '../../../src/collate/linkage.ts';

const always = (): boolean => true;

describe('average linkage', () => {
  test('joins what is alike on average, and not what one member alone is like', () => {
    const pairs: ScoredPair[] = [
      { a: 0, b: 1, score: 0.9 },
      { a: 1, b: 2, score: 0.5 },
      { a: 0, b: 2, score: 0.1 },
    ];
    expect(averageLinkage(3, pairs, 0.3, always)).toEqual([[0, 1, 2]]);
    expect(averageLinkage(3, pairs, 0.4, always)).toEqual([[0, 1], [2]]);
  });

  test('keeps apart what may not merge', () => {
    const pairs = [{ a: 0, b: 1, score: 1 }];
    expect(averageLinkage(2, pairs, 0.3, () => false)).toEqual([[0], [1]]);
  });

  test('a pair that is not listed counts as 0', () => {
    const chain = [
      { a: 0, b: 1, score: 0.6 },
      { a: 1, b: 2, score: 0.5 },
    ];
    expect(averageLinkage(3, chain, 0.3, always)).toEqual([[0, 1], [2]]);
  });

  test('every item is in one group, whatever the order of the pairs', () => {
    const pair = fc.record({ a: fc.nat(11), b: fc.nat(11), score: fc.integer({ min: 1, max: 9 }).map((n) => n / 10) });
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: ({ a, b }) => Math.min(a, b) * 12 + Math.max(a, b) }), (drawn) => {
        const pairs = drawn
          .filter(({ a, b }) => a !== b)
          .map(({ a, b, score }) => ({ a: Math.min(a, b), b: Math.max(a, b), score }));
        const groups = averageLinkage(12, pairs, 0.3, always);
        expect(groups.flat().sort((x, y) => x - y)).toEqual(Array.from({ length: 12 }, (_, index) => index));
        expect(averageLinkage(12, [...pairs].reverse(), 0.3, always)).toEqual(groups);
      }),
    );
  });
});

describe('alignment in order', () => {
  test('takes the heaviest chain, not the longest', () => {
    const cross = { a: 0, b: 2, score: 0.9 };
    const chain = [
      { a: 0, b: 0, score: 0.2 },
      { a: 1, b: 1, score: 0.2 },
    ];
    expect(alignInOrder([...chain, cross])).toEqual([cross]);
    expect(alignInOrder([...chain, { ...cross, score: 0.3 }])).toEqual(chain);
  });

  test('is the best of all chains, each position used once', () => {
    const pair = fc.record({ a: fc.nat(4), b: fc.nat(4), score: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.uniqueArray(pair, { maxLength: 10, selector: ({ a, b }) => a * 5 + b }), (pairs) => {
        const aligned = alignInOrder(pairs);
        aligned.forEach((next, index) => {
          const before = aligned[index - 1];
          if (before) expect(next.a > before.a && next.b > before.b).toBe(true);
        });
        expect(weight(aligned)).toBe(heaviest(pairs));
      }),
    );
  });
});

const weight = (pairs: readonly ScoredPair[]): number => pairs.reduce((sum, { score }) => sum + score, 0);

/** By trying every subset. */
function heaviest(pairs: readonly ScoredPair[], after: ScoredPair = { a: -1, b: -1, score: 0 }): number {
  return Math.max(
    0,
    ...pairs.filter(({ a, b }) => a > after.a && b > after.b).map((pair) => pair.score + heaviest(pairs, pair)),
  );
}
