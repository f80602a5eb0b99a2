import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/collate/comparison.ts';
import { findDistinctiveWording } from '../../../src/collate/distinctive.ts';
import { findOrigins } from '../../../src/collate/origins.ts';
import type { OriginEvidence } from '../../../src/collate/collation.ts';
import { article } from './differences/story.ts';

const repeated = (text: string, times: number): string[] => Array.from({ length: times }, () => text);
const plain = repeated('Officers spoke with the crowd near the bridge after the march.', 8);
const loaded = repeated('Officers quarrelled with the mob near the bridge after the riot.', 8);

function wording(articles: Record<string, string[]>, bonds: OriginEvidence[] = []): Record<string, string[]> {
  const comparison = compareArticles(Object.entries(articles).map(([id, sentences]) => article(id, sentences)));
  const found = findDistinctiveWording(comparison, findOrigins(comparison.articles, bonds));
  return Object.fromEntries(found.map((own) => [own.article, own.words.map(({ text }) => text).sort()]));
}

describe('distinctive wording', () => {
  test('is what an article says often and its siblings do not', () => {
    expect(wording({ a: loaded, b: plain, c: plain })['a']).toEqual(['mob', 'quarrelled', 'riot']);
  });

  test('is none where all use the same words, or there are no siblings', () => {
    expect(wording({ a: plain, b: plain })).toEqual({});
    expect(wording({ a: loaded })).toEqual({});
  });

  test('holds no word used once, no name and no number', () => {
    expect(wording({ a: ['The mob came.'], b: plain })).toEqual({});
    expect(wording({ a: [...plain, ...repeated('Then Springfield had 40.', 8)], b: plain })).toEqual({});
  });

  test('counts the copies of one origin as one text', () => {
    const copies = { a: loaded, b: plain, c: plain, d: plain, e: plain };
    const bound: OriginEvidence = { kind: 'reuse', articles: ['b', 'c', 'd', 'e'], score: 1, text: '' };
    expect(wording(copies, [bound])['a']).toEqual(wording({ a: loaded, b: plain })['a']);
  });

  test('does not depend on the order of the input', () => {
    const backwards = Object.fromEntries(Object.entries({ a: loaded, b: plain, c: plain }).reverse());
    expect(wording(backwards)).toEqual(wording({ a: loaded, b: plain, c: plain }));
  });
});
