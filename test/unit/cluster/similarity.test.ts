import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../../src/cluster/features.ts';
import { likeness, spaceOf } from '../../../src/cluster/similarity.ts';
import { cosine, coverage, vectorOf, vocabularyOf } from '../../../src/cluster/vectors.ts';
import type { Article } from '../../../src/ingest/article.ts';
import { article } from './article.ts';

const compare = (a: Article, b: Article) => likeness(spaceOf([a, b].map(featuresOf)), 0, 1);

describe('vectors', () => {
  const texts = [
    new Map([
      ['summit', 2],
      ['gas', 1],
    ]),
    new Map([['summit', 1]]),
    new Map<string, number>(),
  ];
  const vocabulary = vocabularyOf(texts);
  const [long, short, empty] = texts.map((counts) => vectorOf(counts, vocabulary));
  if (!long || !short || !empty) throw new Error('three vectors');

  test('a vector is wholly like itself, an empty one like nothing', () => {
    expect(cosine(long, long)).toBeCloseTo(1, 12);
    expect(cosine(long, empty)).toBe(0);
    expect(cosine(empty, empty)).toBe(0);
  });
  test('coverage asks one way: the short is all in the long, the long is not all in the short', () => {
    expect(coverage(short, long, vocabulary)).toBe(1);
    expect(coverage(long, short, vocabulary)).toBeLessThan(0.5);
    expect(coverage(empty, long, vocabulary)).toBe(0);
  });
  test('a rare term is worth more than a common one', () => {
    const worth = (term: string): number => vocabulary.idf[vocabulary.numbers.get(term) ?? -1] ?? NaN;
    expect(worth('gas')).toBeGreaterThan(worth('summit'));
    expect(worth('summit')).toBeGreaterThan(0);
  });
});

describe('likeness', () => {
  const fire = 'A fire destroyed the old harbour market in Port Lunn on Monday. Forty traders lost their stalls.';
  test('is symmetric and within 0 and 1', () => {
    const [a, b] = [article('a', fire, { date: '2024-01-02' }), article('b', `${fire} Nobody was hurt.`)];
    expect(compare(a, b)).toEqual(compare(b, a));
    expect(compare(a, a).score).toBeLessThanOrEqual(1);
  });
  test('a country counts as one word, whichever way it is named', () => {
    const [a, b] = [article('a', 'He went to see Chinese officials.'), article('b', 'They flew from China at noon.')];
    expect(compare(a, b).names).toBeCloseTo(1, 12);
  });
  test('a later report that retells an earlier one is told less than it tells', () => {
    const followUp =
      'Police arrested a caretaker in Port Lunn on Friday and charged him with arson, a week after a fire destroyed the old harbour market. Forty traders lost their stalls.';
    const { told } = compare(article('a', fire), article('b', followUp));
    const same = compare(article('a', fire), article('b', `${fire} The mayor spoke.`));
    expect(told).toBeLessThan(same.told);
  });
  test('a derived headline is no headline', () => {
    expect(compare(article('a', fire), article('b', fire)).headline).toBeNull();
    expect(compare(article('a', fire, { title: 'Fire destroys market' }), article('b', fire)).headline).toBeGreaterThan(
      0.5,
    );
  });
});
