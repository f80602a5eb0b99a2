import { describe, expect, test } from 'vitest';
import type { Difference } from '../../../src/collate/collation.ts';
import { briefDifferences, gravestFirst } from '../../../src/site/views/brief-differences.ts';
import { articleOf, differenceOf, statementOf } from './story-fixture.ts';

const long = 'the several ships that lay in the port since the beginning of the week';
const one = articleOf('a', [`Ten ships, or ${long}, left at noon.`]);
const other = articleOf('b', ['Nine ships left at one.']);

const difference = (id: string, outcome: Difference['outcome'], own: string, others: string): Difference => ({
  ...differenceOf(id, 'ships', [
    [own, statementOf(one, 0)],
    [others, statementOf(other, 0)],
  ]),
  outcome,
});
const textsOf = (found: ReturnType<typeof briefDifferences>) => found.map((all) => all.map(({ text }) => text));

test('differences stand with those first that exclude each other', () => {
  const given = [
    difference('d1', 'shortened', 'Ten', 'Nine'),
    difference('d2', 'precision', 'Ten', 'Nine'),
    difference('d3', 'conflict', 'Ten', 'Nine'),
  ];
  expect(gravestFirst(given).map(({ id }) => id)).toEqual(['d3', 'd2', 'd1']);
});

describe('a line of differences', () => {
  const conflict = difference('long', 'conflict', long, 'Nine ships');
  const precise = difference('short', 'precision', 'Ten ships', 'Nine ships');
  const scope = difference('scope', 'scope', 'noon', 'one');

  test('shows short readings before long ones, and last those that count something else', () => {
    expect(textsOf(briefDifferences([scope, conflict, precise], 3))).toEqual([
      ['Ten ships', 'Nine ships'],
      [long, 'Nine ships'],
      ['noon', 'one'],
    ]);
  });

  test('shows a long one where there is nothing shorter, and no more than there is room for', () => {
    expect(textsOf(briefDifferences([conflict], 3))).toEqual([[long, 'Nine ships']]);
    expect(briefDifferences([conflict, precise, scope], 1)).toHaveLength(1);
  });

  test('leaves out the comma that belongs to the sentence around', () => {
    expect(textsOf(briefDifferences([difference('comma', 'conflict', 'Ten ships,', 'Nine ships')], 1))).toEqual([
      ['Ten ships', 'Nine ships'],
    ]);
  });
});
