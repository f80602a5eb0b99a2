import { describe, expect, test } from 'vitest';
import type { Claim, Statement } from '../../../../src/collate/collation.ts';
import { findDifferences } from '../../../../src/collate/differences/index.ts';
import { readStory } from '../../../../src/collate/differences/story-text.ts';
import type { Article, Dated } from '../../../../src/ingest/article.ts';
import { story } from './story.ts';

const hurt = [
  'In the blast at the market twelve people were hurt.',
  'In the blast at the market seven people were hurt.',
];
const rounded = ['In the country 131,200 people have died.', 'In the country more than 131,000 people have died.'];

const relate = (claims: readonly Claim[], relations: readonly Statement['relation'][]): Claim[] =>
  claims.map((claim) => ({
    ...claim,
    statements: claim.statements.map((by, at) => ({ ...by, relation: relations[at] ?? by.relation })),
  }));

const publishedOn = (date: string, precision: Dated['precision'] = 'day'): Dated => ({
  date,
  precision,
  basis: 'byline',
  evidence: { span: null, text: date },
});

const publish = (articles: readonly Article[], published: readonly (Dated | null)[]): Article[] =>
  articles.map((by, at) => ({ ...by, dates: { ...by.dates, published: published[at] ?? null } }));

const outcomes = (claims: readonly Claim[], articles: readonly Article[]): string[] =>
  findDifferences(readStory(claims, articles)).map(({ outcome }) => outcome);

describe('numbers of two statements differ', () => {
  const { claims, articles } = story(hurt);

  test('where one of them makes the claim', () => {
    expect(outcomes(claims, articles)).toEqual(['conflict']);
    expect(outcomes(relate(claims, ['same', 'related']), articles)).toEqual(['conflict']);
  });

  test('not where both only come near it', () => {
    expect(outcomes(relate(claims, ['related', 'related']), articles)).toEqual([]);
  });

  test('where both were published within a week, or a day is not known', () => {
    expect(outcomes(claims, publish(articles, [publishedOn('2024-05-01'), publishedOn('2024-05-08')]))).toHaveLength(1);
    expect(outcomes(claims, publish(articles, [publishedOn('2024-05-01'), null]))).toHaveLength(1);
    expect(outcomes(claims, publish(articles, [publishedOn('2024-05-01'), publishedOn('2024', 'year')]))).toHaveLength(
      1,
    );
  });

  test('not where one was published more than a week later', () => {
    expect(outcomes(claims, publish(articles, [publishedOn('2024-05-01'), publishedOn('2024-05-09')]))).toEqual([]);
  });

  test('whenever they were published where one is only less precise', () => {
    const { claims: made, articles: by } = story(rounded);
    expect(outcomes(made, publish(by, [publishedOn('2024-05-01'), publishedOn('2024-06-09')]))).toEqual(['precision']);
  });
});

test.each([
  ['votes', ['On Tuesday the House voted 245-182 for the bill.', 'On Tuesday the House voted 240-186 for the bill.']],
  [
    'days',
    [
      'In the city hall of Oakland the mayor and the council quickly signed on Thursday.',
      'In the city hall of Oakland the mayor and the council quickly signed on Wednesday.',
    ],
  ],
])('%s differ where both statements make the claim, and not where one only comes near it', (_, statements) => {
  const { claims, articles } = story(statements);
  expect(outcomes(claims, articles)).toEqual(['conflict']);
  expect(outcomes(relate(claims, ['same', 'related']), articles)).toEqual([]);
});
