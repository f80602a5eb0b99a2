import { describe, expect, test } from 'vitest';
import { collateStory } from '../../../src/collate/index.ts';
import { degreeOf } from '../../../src/collate/overlap.ts';
import { sentenceSources } from '../../../src/collate/via.ts';
import type { Article, Credit } from '../../../src/ingest/article.ts';
import { article } from './differences/story.ts';

const credit = (agency: string, sentence: number | null, role: Credit['role'] = 'text'): Credit => ({
  id: agency.toLowerCase(),
  agency,
  role,
  sentence,
  evidence: { span: [0, 6], text: agency },
});
const reports = (...credits: Credit[]): Article => ({
  ...article('a', ['The bridge fell, CNN reported.', 'Nobody was hurt.']),
  source: { id: 'reuters', name: 'Reuters', homepage: null, basis: 'sidecar' },
  credits,
});
const via = (sentence: number, ...credits: Credit[]) =>
  sentenceSources([reports(...credits)])('a', sentence).map(({ name }) => name);

describe('whose report a sentence passes on', () => {
  test('is whom it credits for its words, in that sentence only', () => {
    expect(via(0, credit('CNN', 0))).toEqual(['CNN']);
    expect(via(1, credit('CNN', 0))).toEqual([]);
  });

  test('names each source once, in the order of ids', () => {
    expect(via(0, credit('Xinhua', 0), credit('CNN', 0), credit('CNN', 0))).toEqual(['CNN', 'Xinhua']);
  });

  test.each([
    ['a credit line below the article', credit('CNN', null)],
    ['the place of an interview', credit('CNN', 0, 'venue')],
    ['a photo credit', credit('CNN', 0, 'photo')],
    ["the article's own outlet", credit('Reuters', 0)],
  ])('is not told by %s', (_, given) => {
    expect(via(0, given)).toEqual([]);
  });
});

test('outlets that name one source for a statement are at most one origin of it, whatever else they print', () => {
  const told = 'The old bridge over the harbour fell into the sea on Monday morning';
  const members = [
    { ...article('a', [`${told}, Reuters reported.`, 'Fishermen sold herring.']), credits: [credit('Reuters', 0)] },
    { ...article('b', [`${told}, according to Reuters.`, 'A school opened.']), credits: [credit('Reuters', 0)] },
    article('c', [`${told}.`, 'Elections are due in autumn.']),
  ];
  const { claims } = collateStory({ articles: ['a', 'b', 'c'] }, members);
  const fell = claims.find(({ text }) => text.startsWith(told));
  expect(fell?.statements.map(({ via: from }) => from?.map(({ id }) => id))).toEqual([
    ['reuters'],
    ['reuters'],
    undefined,
  ]);
  expect(fell?.outlets).toBe(3);
  expect(fell?.origins).toBeLessThanOrEqual(2);
});

test.each([
  ['nearly all of its wording', 0.9, 1, 'wholly'],
  ['some of its wording', 0.1, 0.2, 'partially'],
  ['the order of its sentences alone', 0, 0.6, 'partially'],
  ['no more than independent reports share', 0.03, 0.3, 'none'],
] as const)('an article that shares %s with another is derived: %s, %s, %s', (_, containment, order, degree) => {
  expect(degreeOf(containment, order)).toBe(degree);
});
