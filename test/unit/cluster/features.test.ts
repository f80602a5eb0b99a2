import { describe, expect, test } from 'vitest';
import { inJson, type StringRows } from '../../../src/cluster/feature-batch.ts';
import { featuresOf } from '../../../src/cluster/features.ts';
import { article } from './article.ts';

const fire = article(
  'fire',
  'A fire burned in Port Lunn. Some Chinese traders watched the fire. Help came from China.',
  {
    title: 'Fire in Port Lunn',
    date: '2024-01-02',
  },
);
const cup = article('cup', 'Port Lunn won the cup on Saturday.');

const row = ({ strings, rows }: StringRows, number: number) =>
  Array.from(rows.values)
    .slice(rows.starts[number], rows.starts[number + 1])
    .map((place) => strings[place]);

describe('features', () => {
  const { facts, terms, printed, uses, title, names, namesPrinted, nameWords, wording } = featuresOf([fire, cup]);
  test('count the terms of an article in the order of their first use, each as it is first printed', () => {
    expect(row(printed, 0)).toEqual([
      'Fire',
      'Port',
      'Lunn',
      'burned',
      'Chinese',
      'traders',
      'watched',
      'Help',
      'came',
    ]);
    expect(row(terms, 0)).toHaveLength(9);
    expect(Array.from(uses.values).slice(0, 9)).toEqual([3, 2, 2, 1, 2, 1, 1, 1, 1]);
    expect(Array.from(title.values).slice(0, title.starts[1])).toEqual([1, 1, 1]);
  });
  test('know its names, and their words as they are compared', () => {
    expect(row(namesPrinted, 0)).toEqual(['Port Lunn', 'Chinese', 'China']);
    expect(row(names, 0)).toHaveLength(3);
    expect(row(nameWords, 0)).toEqual(['port', 'lunn', 'china']);
  });
  test('leave the headline out of the wording', () => {
    expect(Array.from(wording.starts)).toEqual([0, 16, 23]);
  });
  test('hold the headline where one is stated, and the day', () => {
    expect(facts.map(({ id, headline, day }) => [id, headline, day])).toEqual([
      ['fire', 'fire in port lunn', 19724],
      ['cup', null, null],
    ]);
  });
  test('of an article are the same whatever was counted before', () => {
    const alone = inJson(featuresOf([cup]));
    featuresOf([fire, { ...fire, language: 'es' }]);
    expect(inJson(featuresOf([cup]))).toEqual(alone);
    expect(row(terms, 1)).toEqual(row(alone.terms, 0));
  });
  test('are the same after they were kept as JSON', () => {
    const batch = inJson(featuresOf([fire, cup]));
    expect(JSON.parse(JSON.stringify(batch))).toEqual(batch);
    expect(Array.from(featuresOf([fire, cup]).uses.values)).toEqual(batch.uses.values);
  });
});
