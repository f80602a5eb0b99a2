import { describe, expect, test } from 'vitest';
import { scoreDifferences } from '../../../bench/scoring/differences.ts';
import type { GoldDifferences } from '../../../bench/scoring/differences.ts';
import type { Difference } from '../../../src/collate/collation.ts';

const place = (article: string, start: number, end: number): { article: string; span: [number, number] } => ({
  article,
  span: [start, end],
});

const gold: GoldDifferences = {
  differences: [
    {
      id: 'salute',
      kind: 'number',
      outcomes: ['precision'],
      required: true,
      readings: [[place('a', 0, 10), place('b', 0, 10)], [place('c', 0, 10)]],
    },
    {
      id: 'toll',
      kind: 'number',
      outcomes: ['conflict'],
      required: false,
      readings: [[place('a', 20, 22)], [place('b', 20, 22)]],
    },
  ],
  notDifferences: [
    { why: 'term', silent: true, readings: [[place('a', 40, 50)], [place('b', 40, 50)]] },
    { why: 'speech', silent: false, readings: [[place('a', 60, 70)], [place('b', 60, 70)]] },
  ],
};

function shown(
  outcome: Difference['outcome'],
  ...places: readonly { article: string; span: [number, number] }[]
): Difference {
  return {
    id: 'd',
    claim: 'c',
    kind: 'number',
    outcome,
    readings: places.map((where) => ({ value: 'v', statements: [{ ...where, sentence: 0, text: 'v' }] })),
  };
}

describe('scoreDifferences', () => {
  test('finds a difference by the places of its readings, and checks its outcome', () => {
    const { found, missed } = scoreDifferences([shown('precision', place('b', 2, 9), place('c', 0, 4))], gold);
    expect(found.map(({ gold: { id }, rightOutcome }) => [id, rightOutcome])).toEqual([['salute', true]]);
    expect(missed).toEqual([]);
  });

  test('a wrong outcome is found, and said to be wrong; as a conflict it is a false one', () => {
    const score = scoreDifferences([shown('conflict', place('b', 2, 9), place('c', 0, 4))], gold);
    expect(score.found[0]?.rightOutcome).toBe(false);
    expect(score.falseConflicts).toHaveLength(1);
  });

  test('a required difference that is not shown is missed; the others are not', () => {
    expect(scoreDifferences([], gold).missed.map(({ id }) => id)).toEqual(['salute']);
  });

  test('two places of one reading are no difference', () => {
    const { found, unlisted } = scoreDifferences([shown('precision', place('a', 0, 10), place('b', 0, 10))], gold);
    expect(found).toEqual([]);
    expect(unlisted).toHaveLength(1);
  });

  test('a silent pair is forbidden in every outcome, another only as a conflict', () => {
    const term = [place('a', 40, 50), place('b', 40, 50)];
    const speech = [place('a', 60, 70), place('b', 60, 70)];
    const forbidden = (difference: Difference): number => scoreDifferences([difference], gold).forbidden.length;
    expect(forbidden(shown('reworded', ...term))).toBe(1);
    expect(forbidden(shown('reworded', ...speech))).toBe(0);
    expect(forbidden(shown('conflict', ...speech))).toBe(1);
  });

  test('a listed conflict is no false one', () => {
    expect(scoreDifferences([shown('conflict', place('a', 20, 22), place('b', 20, 22))], gold).falseConflicts).toEqual(
      [],
    );
  });
});
