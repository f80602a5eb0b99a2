import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../../src/cluster/features.ts';
import { comparerOf, likeness } from '../../../src/cluster/similarity.ts';
import { eachTerm, spaceOf } from '../../../src/cluster/space.ts';
import type { Article } from '../../../src/ingest/article.ts';
import { article } from './article.ts';

const spaceOfArticles = (articles: readonly Article[]) => spaceOf(featuresOf(articles));
const compare = (a: Article, b: Article) => likeness(spaceOfArticles([a, b]), 0, 1);

describe('the space', () => {
  const space = spaceOfArticles([
    article('a', 'Summit on gas, a summit in Velmar. The summit was short.'),
    article('b', 'Summit.', { title: 'A summit in Velmar' }),
    article('c', ''),
  ]);
  const row = (vectors: typeof space.lead, article: number) => {
    const weights: number[] = [];
    eachTerm(vectors, space.vocabulary, article, (_, weight) => weights.push(weight));
    return weights;
  };
  test('holds vectors of unit length, and of an empty article none', () => {
    const lengths = [0, 1, 2].flatMap((number) =>
      [space.words, space.lead, space.title].map((vectors) => Math.hypot(...row(vectors, number))),
    );
    expect(lengths).toEqual([1, 1, 0, 1, 1, 1, 0, 0, 0].map((length): unknown => (length ? expect.closeTo(1, 5) : 0)));
  });
  test('holds a rare term for worth more than a common one', () => {
    const { idf, frequency } = space.vocabulary;
    const common = frequency.indexOf(2);
    const rare = frequency.indexOf(1);
    expect(idf[rare]).toBeGreaterThan(idf[common] ?? NaN);
    expect(idf[common]).toBeGreaterThan(0);
  });
});

describe('a comparer', () => {
  test('compares with one article after another as if each were the first', () => {
    const space = spaceOfArticles(
      ['Fire in the harbour market.', 'The harbour burned.', 'A rocket rose.', 'Market fire in Port Lunn.'].map(
        (text, number) => article(`a${number}`, text, { title: text }),
      ),
    );
    const comparer = comparerOf(space);
    const pairs = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].map((b) => [a, b] as const));
    const inARow = pairs.map(([a, b]) => {
      comparer.from(a);
      return comparer.likeness(b).score;
    });
    expect(inARow).toEqual(pairs.map(([a, b]) => likeness(space, a, b).score));
    expect(inARow).toEqual(pairs.map(([a, b]) => likeness(space, b, a).score));
  });
  test('never calls articles of different known languages alike', () => {
    const [a, b] = [article('a', 'Gas for Velmar.'), { ...article('b', 'Gas for Velmar.'), language: 'es' }];
    expect(compare(a, b).score).toBe(0);
    expect(compare({ ...a, language: 'und' }, b).score).toBeGreaterThan(0);
  });
});

describe('likeness', () => {
  const fire = 'A fire destroyed the old harbour market in Port Lunn on Monday. Forty traders lost their stalls.';
  test('is symmetric and within 0 and 1', () => {
    const [a, b] = [article('a', fire, { date: '2024-01-02' }), article('b', `${fire} Nobody was hurt.`)];
    const [one, other] = [compare(a, b), compare(b, a)];
    expect(one.score).toBe(other.score);
    for (const part of ['body', 'lead', 'names', 'told'] as const) expect(one[part]).toBeCloseTo(other[part], 12);
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
