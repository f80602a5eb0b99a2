import { describe, expect, test } from 'vitest';
import { counts } from '../../../src/site/labels.ts';

describe('how many report a story', () => {
  test.each([
    [{ articles: 1, outlets: 1, origins: 1 }, '1 article'],
    [{ articles: 2, outlets: 2, origins: 1 }, '2 articles · one origin'],
    [{ articles: 2, outlets: 2, origins: 2 }, '2 articles · no common origin found'],
    [{ articles: 5, outlets: 5, origins: 3 }, '5 articles · at most 3 origins'],
    [{ articles: 3, outlets: 1, origins: 1 }, '3 articles · 1 outlet · one origin'],
    [{ articles: 12000, outlets: 900, origins: 40 }, '12,000 articles · 900 outlets · at most 40 origins'],
  ])('%o', (story, words) => expect(counts.report(story)).toBe(words));
});

describe('who stands behind a statement', () => {
  test.each([
    [1, 1, '1 outlet'],
    [3, 1, '3 outlets, 1 origin'],
    [3, 2, '3 outlets, at most 2 origins'],
    [2, 2, '2 outlets, at most 2 origins'],
  ])('%i outlets, %i origins', (outlets, origins, words) => {
    expect(counts.outletsAndOrigins(outlets, origins)).toBe(words);
  });
});
