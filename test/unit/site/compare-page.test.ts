import { describe, expect, test } from 'vitest';
import { comparedPairs, otherPairs, parallelText, tally } from '../../../src/site/views/compare-page.ts';
import { originGroups, type Witness } from '../../../src/site/views/witnesses.ts';
import { articleOf, claimOf, collated, edition, statementOf } from './story-fixture.ts';

const left = articleOf('left', ['Ten ships left.', 'The sea was calm.', 'Crowds cheered.']);
const right = articleOf('right', [
  'It was Friday.',
  'Crowds cheered loudly.',
  'Then it rained.',
  'Ten ships left a calm sea.',
]);

const textOf = (claims: Parameters<typeof parallelText>[2]) =>
  parallelText(left, right, claims).map((row) => [
    row.left?.index ?? null,
    row.right.map(({ sentence }) => sentence.index),
  ]);

describe('two articles side by side', () => {
  test('follow the left one; what only the right one has follows what it follows there', () => {
    const claims = [
      claimOf('ships', [statementOf(left, 0), statementOf(right, 3)]),
      claimOf('cheers', [statementOf(left, 2), statementOf(right, 1)]),
    ];
    expect(textOf(claims)).toEqual([
      [null, [0]],
      [0, [3]],
      [1, []],
      [2, [1]],
      [null, [2]],
    ]);
  });

  test('a sentence that answers to two stands beside both', () => {
    const claims = [
      claimOf('ships', [statementOf(left, 0), statementOf(right, 3)]),
      claimOf('calm', [statementOf(left, 1), statementOf(right, 3)]),
    ];
    expect(textOf(claims).filter(([at]) => at === 0 || at === 1)).toEqual([
      [0, [3]],
      [1, [3]],
    ]);
  });

  test('and is not repeated beside a sentence that has another to itself', () => {
    const claims = [
      claimOf('ships', [statementOf(left, 0), statementOf(right, 3)]),
      claimOf('calm', [statementOf(left, 1), statementOf(right, 3)]),
      claimOf('rain', [statementOf(left, 1), statementOf(right, 2)]),
    ];
    expect(textOf(claims).filter(([at]) => at === 0 || at === 1)).toEqual([
      [0, [3]],
      [1, [2]],
    ]);
  });

  test('a sentence that says the same goes before one that only comes close', () => {
    const claims = [
      claimOf('close', [statementOf(left, 0), statementOf(right, 0, 'related')]),
      claimOf('ships', [statementOf(left, 0), statementOf(right, 3)]),
    ];
    const [row] = parallelText(left, right, claims).filter((each) => each.left?.index === 0);
    expect(row?.relation).toBe('same');
  });

  test('each is told to say the same or to come close, whatever else stands beside the same sentence', () => {
    const claims = [
      claimOf('close', [statementOf(left, 0), statementOf(right, 0, 'related')]),
      claimOf('ships', [statementOf(left, 0), statementOf(right, 3)]),
    ];
    const [row] = parallelText(left, right, claims).filter((each) => each.left?.index === 0);
    expect(row?.right.map(({ sentence, relation }) => [sentence.index, relation])).toEqual([
      [3, 'same'],
      [0, 'related'],
    ]);
  });

  test('are counted: what both say, what comes close, and what either has alone', () => {
    const claims = [
      claimOf('ships', [statementOf(left, 0), statementOf(right, 3)]),
      claimOf('cheers', [statementOf(left, 2), statementOf(right, 1, 'related')]),
    ];
    expect(tally(parallelText(left, right, claims))).toEqual({ same: 1, related: 1, leftOnly: 1, rightOnly: 2 });
  });

  test('without anything in common each stands alone, none is lost', () => {
    expect(textOf([])).toEqual([
      [null, [0]],
      [null, [1]],
      [null, [2]],
      [null, [3]],
      [0, []],
      [1, []],
      [2, []],
    ]);
  });
});

describe('the pairs that have a page', () => {
  const [witness] = originGroups(collated, edition).flatMap((group) => group.witnesses);
  const many = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ ...witness!, article: articleOf(`n${i}`, ['A.']) }));
  const idsOf = (witnesses: readonly Witness[]) => witnesses.map(({ article }) => article.id);

  test('are all pairs up to eight articles', () => {
    expect(comparedPairs(idsOf(many(8)), 'n3')).toHaveLength(28);
  });

  test('are those with the headline’s article in a larger story', () => {
    const pairs = comparedPairs(idsOf(many(9)), 'n3');
    expect(pairs).toHaveLength(8);
    expect(pairs.every((pair) => pair.includes('n3'))).toBe(true);
  });

  test('lead on to the others of the two, in the order of the columns, and to none without a page', () => {
    const next = (n: number, a: number, b: number) => {
      const all = many(n);
      return otherPairs([all[a]!, all[b]!], all, 'n3').map((pair) => pair.map(({ article }) => article.id).join(' '));
    };
    expect(next(4, 1, 3)).toEqual(['n0 n1', 'n1 n2', 'n0 n3', 'n2 n3']);
    expect(next(8, 0, 7)).toHaveLength(12);
    expect(next(9, 3, 4)).toEqual(['n0 n3', 'n1 n3', 'n2 n3', 'n3 n5', 'n3 n6', 'n3 n7', 'n3 n8']);
  });
});
