import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/ingest/article.ts';
import { readStory } from '../../../src/collate/differences/story-text.ts';
import { collateQuotations } from '../../../src/collate/quotations/index.ts';
import { withParaphrases } from '../../../src/collate/quotations/paraphrases.ts';
import { describeSourcing } from '../../../src/collate/sourcing/index.ts';
import { article, claim } from './differences/story.ts';

const quoting = article(
  'a',
  ['"We stand by our story and are confident in our reporting," Cooper said.'],
  'Anderson Cooper',
);

/** The articles that are said to report the utterance of `quoting` in their own words, where `other` stands in one claim with it. */
function paraphrasing(other: Article): string[] {
  const articles = [quoting, other];
  const claims = describeSourcing(
    [
      claim(
        'c-1',
        articles.map((by) => [by, 0] as const),
      ),
    ],
    articles,
  );
  const utterances = withParaphrases(collateQuotations(readStory(claims, articles)), claims, articles);
  return utterances.flatMap(({ paraphrases = [] }) => paraphrases.map(({ article: id }) => id));
}

describe('an utterance that another outlet reports in its own words', () => {
  test('is a sentence of the claim that attributes the same content to the same speaker', () => {
    expect(
      paraphrasing(article('b', ['Cooper said that the network stands by its story and is confident of it.'])),
    ).toEqual(['b']);
  });

  test.each([
    ['another speaker', 'Wallace said that the network stands by its story and is confident of it.'],
    ['nobody in particular', 'The network stands by its story and is confident of it.'],
    ['other content', 'Cooper said that the network will broadcast the debate on Monday evening.'],
    ['another quotation', 'Cooper said of the story: "We are confident that it will stand for a hundred years."'],
  ])('is not one of %s', (_, text) => {
    expect(paraphrasing(article('b', [text]))).toEqual([]);
  });

  test('is not one of an article that quotes it', () => {
    const both = article(
      'b',
      [
        'Cooper said he stands by the story and is confident.',
        '"We stand by our story and are confident in our reporting."',
      ],
      'Anderson Cooper',
    );
    expect(paraphrasing(both)).toEqual([]);
  });
});
