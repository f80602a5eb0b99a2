import { describe, expect, test } from 'vitest';
import type { OriginEvidence } from '../../../src/collate/collation.ts';
import { shownEvidence } from '../../../src/site/views/origin-evidence.ts';

const ids = (n: number) => Array.from({ length: n }, (_, i) => `article-${String(i).padStart(3, '0')}`);
const credit = (id: string): OriginEvidence => ({ kind: 'credit', articles: [id], score: null, text: 'Source: AFP' });

/** Every pair of the articles; the nearer two stand, the more they share. */
const pairs = (articles: readonly string[]): OriginEvidence[] =>
  articles.flatMap((first, i) =>
    articles.slice(i + 1).map((second, gap): OriginEvidence => ({
      kind: 'reuse',
      articles: [first, second],
      score: 1 / (gap + 1),
      text: 'the same words',
    })),
  );
const origin = (articles: string[], evidence: OriginEvidence[]) => ({
  id: 'afp',
  name: 'AFP',
  inCorpus: false,
  articles,
  evidence,
});

describe('the evidence for an origin', () => {
  test('is printed whole where its articles are few', () => {
    const evidence = [credit('article-000'), ...pairs(ids(7))];
    expect(shownEvidence(origin(ids(7), evidence))).toEqual({ shown: evidence, left: 0 });
  });

  test('of sixty articles is every credit and the strongest pairs that bind them all; the rest is counted', () => {
    const evidence = [credit('article-003'), credit('article-007'), ...pairs(ids(60))];
    const { shown, left } = shownEvidence(origin(ids(60), evidence));
    expect(shown.slice(0, 2)).toEqual(evidence.slice(0, 2));
    expect(shown.slice(2).map(({ score }) => score)).toEqual(Array(59).fill(1));
    expect(left).toBe((60 * 59) / 2 - 59);
  });
});
