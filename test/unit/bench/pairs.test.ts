import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPairScore, scorePairs } from '../../../bench/scoring/pairs.ts';
import type { GoldAlignment, Relation, ScoredStatement } from '../../../bench/scoring/pairs.ts';

// Three articles of three sentences, ten code units each.
const sentences = new Map(['a', 'b', 'c'].map((article) => [article, [at(0, 10), at(10, 20), at(20, 30)]]));

function at(start: number, end: number): [number, number] {
  return [start, end];
}

function say(article: string, sentence: number, relation: Relation = 'same'): ScoredStatement {
  return { article, span: at(sentence * 10, sentence * 10 + 10), relation };
}

const gold: GoldAlignment = {
  sentences,
  claims: [[say('a', 0), say('b', 0), say('c', 0)], [say('a', 1), say('b', 1, 'related')], [say('a', 2)]],
};

describe('scorePairs', () => {
  test('gives the gold standard full marks against itself', () => {
    const score = scorePairs(gold.claims, gold);
    expect(score.same).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(score.near).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect([score.wrong, score.missed, score.strays]).toEqual([[], [], []]);
  });

  test('counts a claim of three outlets as three pairs', () => {
    const score = scorePairs([[say('a', 0), say('b', 0)]], gold);
    expect(score.same.precision).toBe(1);
    expect(score.same.recall).toBeCloseTo(1 / 3);
    expect(score.missed).toHaveLength(2);
  });

  test('a pair that gold only relates is wrong as the same, and right as near', () => {
    const score = scorePairs([[say('a', 1), say('b', 1)]], gold);
    expect(score.same.precision).toBe(0);
    expect(score.near.precision).toBe(1);
    expect(score.wrong).toEqual([
      {
        pair: [
          { article: 'a', sentence: 1 },
          { article: 'b', sentence: 1 },
        ],
        predicted: 'same',
        gold: 'related',
      },
    ]);
  });

  test('a pair that the program only relates is missed as the same, and right as near', () => {
    const score = scorePairs([[say('a', 0), say('b', 0, 'related')]], gold);
    expect(score.same).toEqual({ precision: 1, recall: 0, f1: 0 });
    expect(score.near.precision).toBe(1);
    expect(score.missed).toHaveLength(3);
  });

  test('a pair in two claims is the same where one of them says so', () => {
    const score = scorePairs(
      [
        [say('a', 0), say('b', 0, 'related')],
        [say('b', 0), say('a', 0)],
      ],
      gold,
    );
    expect(score.same.recall).toBeCloseTo(1 / 3);
    expect(score.wrong).toEqual([]);
  });

  test('a clause stands for the sentence that it overlaps most', () => {
    const clause: ScoredStatement = { article: 'b', span: at(7, 9), relation: 'same' };
    const shifted: ScoredStatement = { article: 'a', span: at(0, 14), relation: 'same' };
    expect(scorePairs([[clause, shifted]], gold).same).toMatchObject({ precision: 1 });
  });

  test('two statements that are only related to a claim are no pair', () => {
    const score = scorePairs([[say('a', 2), say('b', 2, 'related'), say('c', 2, 'related')]], gold);
    expect(score.near.precision).toBe(0);
    const alone = scorePairs([[say('b', 2, 'related'), say('c', 2, 'related')]], gold);
    expect(alone.near.precision).toBe(1);
  });

  test('two sentences of one article are no pair', () => {
    expect(scorePairs([[say('a', 0), say('a', 1)]], gold).wrong).toEqual([]);
  });

  test('a statement outside every gold sentence is a stray and makes no pair', () => {
    const heading: ScoredStatement = { article: 'a', span: at(30, 40), relation: 'same' };
    const score = scorePairs([[heading, say('b', 0)]], gold);
    expect(score.strays).toEqual([heading]);
    expect(score.wrong).toEqual([]);
  });

  test('rates stay between 0 and 1, and missed and wrong account for them, whatever is predicted', () => {
    const statement = fc.record({
      article: fc.constantFrom('a', 'b', 'c'),
      span: fc.constantFrom(at(0, 10), at(12, 18), at(20, 30)),
      relation: fc.constantFrom<Relation>('same', 'related'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(statement, { maxLength: 4 }), { maxLength: 6 }), (claims) => {
        const score = scorePairs(claims, gold);
        for (const { precision, recall, f1 } of [score.same, score.near]) {
          for (const rate of [precision, recall, f1]) expect(rate >= 0 && rate <= 1).toBe(true);
        }
        expect(score.same.recall).toBeCloseTo((3 - score.missed.length) / 3);
        expect(score.same.precision === 1).toBe(score.wrong.length === 0);
        expect(scorePairs([...claims].reverse(), gold)).toEqual({ ...score, strays: [...score.strays].reverse() });
      }),
    );
  });
});

test('formatPairScore quotes both sentences of each wrong and each missed pair', () => {
  const texts = new Map(
    ['a', 'b', 'c'].map((article) => [article, `${article}  first. ${article} second. ${article}  third.`]),
  );
  const report = formatPairScore(scorePairs([[say('a', 1), say('b', 1)]], gold), gold, texts);
  expect(report).toContain('P 0.000');
  expect(report).toContain('program same, gold related');
  expect(report).toContain('a.1 a second.');
  expect(report).toContain('Missed:');
});
