import { expect, test } from 'vitest';
import { agreement, areaUnderCurve } from '../../../bench/grouping/measures.ts';

const items = (predicted: string, gold: string) =>
  Array.from(predicted, (group, index) => ({ predicted: group, gold: gold[index] ?? '' }));

test('groups that are all right score 1 throughout', () => {
  const perfect = { precision: 1, recall: 1, f1: 1, ari: 1, pairF1: 1, exact: 1 };
  expect(agreement(items('xxyyz', 'aabbc'))).toEqual(perfect);
});

test('B-cubed averages over items: one group of a pair and a stranger', () => {
  const { precision, recall, exact, pairF1 } = agreement(items('xxx', 'aab'));
  expect(precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3) / 3, 12);
  expect(recall).toBeCloseTo(1, 12);
  expect(pairF1).toBeCloseTo((2 * 1) / (3 + 1), 12);
  expect(exact).toBe(0);
});

test('the adjusted Rand index of groups that cross the gold evenly is below 0', () => {
  expect(agreement(items('xyxy', 'aabb')).ari).toBeLessThan(0);
});

test('the area under the curve is the share of pairs in the right order, ties half', () => {
  const pairs = [
    { score: 0.9, same: true },
    { score: 0.5, same: true },
    { score: 0.5, same: false },
    { score: 0.1, same: false },
  ];
  expect(areaUnderCurve(pairs)).toBe(3.5 / 4);
});
