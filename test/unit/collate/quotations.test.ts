import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/cluster/story.ts';
import type { Utterance } from '../../../src/collate/collation.ts';
import { utteranceSchema } from '../../../src/collate/collation.ts';
import { findDifferences } from '../../../src/collate/differences/index.ts';
import { readStory } from '../../../src/collate/differences/story-text.ts';
import { collateQuotations } from '../../../src/collate/quotations/index.ts';
import { article, captureOf, claim } from './differences/story.ts';

/** `Xi: a+b "cherish it" / c "cherished" (shortened)` */
const inWords = (utterances: readonly Utterance[]): string[] =>
  utterances.map(
    ({ speaker, readings }) =>
      `${speaker ?? '?'}: ${readings
        .map(
          ({ text, articles, flags }) =>
            `${articles.join('+')} "${text}"${flags.length > 0 ? ` (${flags.join(', ')})` : ''}`,
        )
        .join(' / ')}`,
  );

const long = 'We lose thousands of people a year to the flu. We never turn the country off.';

/** What an editor decides of quotations, each an article and its words. */
const apart = (...quotations: readonly (readonly [article: string, words: string])[]): Decision => ({
  kind: 'not the same quotation',
  quotations: quotations.map(([id, words]) => ({ article: id, words })),
  reason: 'She said both.',
  by: 'Ana Ruiz',
});

describe('one utterance', () => {
  test('whoever prints the same words, with other marks and punctuation', () => {
    const articles = [
      article('a', ['"The relationship is hard-earned, and we cherish it," he said.'], 'Xi'),
      article('b', ['“The relationship is hard-earned and we cherish it.”'], 'Xi Jinping'),
    ];
    expect(inWords(collateQuotations(readStory([], articles)))).toEqual([
      'Xi Jinping: a+b "The relationship is hard-earned, and we cherish it,"',
    ]);
  });

  test('once for an article that prints it twice', () => {
    const articles = [article('a', ['a "new era" of ties', 'the "new era" again']), article('b', ['a “new era” here'])];
    expect(inWords(collateQuotations(readStory([], articles)))).toEqual(['?: a+b "new era" (phrase)']);
  });

  test('cut by one outlet and reworded by another', () => {
    const articles = [
      article('a', [`"${long}"`]),
      article('b', ['"We lose thousands of people a year to the flu."']),
      article('c', ['"We lose thousands of people a year to the flu. We don\'t turn the country off."']),
    ];
    expect(inWords(collateQuotations(readStory([], articles)))).toEqual([
      `?: a "${long}" (reworded) / b "We lose thousands of people a year to the flu." (shortened) / ` +
        'c "We lose thousands of people a year to the flu. We don\'t turn the country off."',
    ]);
  });

  test('in other words in the same place of one claim', () => {
    const articles = [
      article('a', ['Biden called Putin a "killer" and left.'], 'President Biden'),
      article('b', ['Biden called Putin a “murderer” and left.'], 'Biden'),
    ];
    const claims = [
      claim(
        'c-1',
        articles.map((by) => [by, 0] as const),
      ),
    ];
    expect(inWords(collateQuotations(readStory(claims, articles)))).toEqual([
      'President Biden: a "killer" / b "murderer" (reworded)',
    ]);
    expect(collateQuotations(readStory([], articles))).toHaveLength(2);
    // An editor tells them apart: in every article that prints these words, and in the differences too.
    const later = [...articles, article('c', ['A "murderer", said Biden.'], 'Biden')];
    const told = apart(['a', 'killer'], ['b', '“Murderer”']);
    expect(inWords(collateQuotations(readStory(claims, later, [told])))).toEqual([
      'Biden: b+c "murderer"',
      'President Biden: a "killer"',
    ]);
    expect(findDifferences(readStory(claims, later))).toHaveLength(1);
    expect(findDifferences(readStory(claims, later, [told]))).toEqual([]);
  });

  test('of the same words unless an editor tells them apart, by their articles', () => {
    const articles = ['a', 'b', 'c'].map((id) =>
      article(id, ['He called the plan "a new beginning for us all" again.']),
    );
    expect(collateQuotations(readStory([], articles))).toHaveLength(1);
    const told = apart(['a', 'a new beginning for us all'], ['b', 'a new beginning for us all']);
    expect(inWords(collateQuotations(readStory([], articles, [told])))).toEqual([
      '?: a+c "a new beginning for us all"',
      '?: b "a new beginning for us all"',
    ]);
  });

  test('translated separately', () => {
    const articles = [
      article('a', ['"The ties are hard-earned, and both sides need to cherish and nurture them," Xi said.'], 'Xi'),
      article('b', ['Relations should be "cherished and nourished" by both sides, Xi said.'], 'Xi'),
    ];
    const claims = [
      claim(
        'c-1',
        articles.map((by) => [by, 0] as const),
      ),
    ];
    expect(collateQuotations(readStory(claims, articles))[0]?.readings.map(({ flags }) => flags)).toEqual([
      [],
      ['translated'],
    ]);
  });
});

describe('two utterances', () => {
  test('the same few words of two speakers', () => {
    const articles = [article('a', ['It is "unfair."'], 'Pelosi'), article('b', ['It is "unfair."'], 'McConnell')];
    expect(collateQuotations(readStory([], articles))).toHaveLength(2);
  });

  test('a common turn of phrase in two long quotations', () => {
    const articles = [
      article('a', [
        '"I will defend the sovereignty, safety and security of the United States of America as long as I am here."',
      ]),
      article('b', [
        '"The court has upheld the clear authority of the president of the United States of America to do that."',
      ]),
    ];
    expect(collateQuotations(readStory([], articles))).toHaveLength(2);
  });
});

describe('utterances', () => {
  const articles = [
    article('a', [`"${long}" he said.`, 'a "new era" of ties', 'He is a "killer" and more.']),
    article('b', ['“We never turn the country off.”', 'a “new era” here', 'He is a “murderer” and more.']),
    article('c', ['“We lose thousands of people a year”', 'He is a "killer" and more.']),
  ];
  const [a, b, c] = articles;
  if (a === undefined || b === undefined || c === undefined) throw new Error('Three articles.');
  const claims = [claim('c-1', [[a, 2], [b, 2], [c, 1]])]; // prettier-ignore

  test('are what the schema says, quote the captures, and have ids of their own', () => {
    const utterances = collateQuotations(readStory(claims, articles));
    expect(new Set(utterances.map(({ id }) => id)).size).toBe(utterances.length);
    for (const utterance of utterances) {
      expect(utteranceSchema.safeParse(utterance).success).toBe(true);
      for (const reading of utterance.readings) {
        expect(reading.spans).toHaveLength(reading.articles.length);
        const printed = reading.articles.map((id, index) => {
          const by = articles.find((each) => each.id === id);
          return captureOf(by?.sentences.map(({ text }) => text) ?? []).slice(...(reading.spans[index] ?? [0, 0]));
        });
        expect(printed[0]).toBe(reading.text);
      }
    }
  });

  test('that more outlets carry come first', () => {
    const carriers = collateQuotations(readStory(claims, articles)).map(
      ({ readings }) => readings.flatMap((each) => each.articles).length,
    );
    expect(carriers).toEqual([...carriers].sort((x, y) => y - x));
  });

  test('do not depend on the order of the input', () => {
    const expected = collateQuotations(readStory(claims, articles));
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (order) => {
        expect(collateQuotations(readStory(claims, order))).toEqual(expected);
      }),
    );
  });

  test('hold every quotation of every article exactly once', () => {
    const places = collateQuotations(readStory(claims, articles)).flatMap(({ readings }) =>
      readings.flatMap((reading) => reading.articles.map((id, index) => `${id} ${String(reading.spans[index])}`)),
    );
    const printed = articles.flatMap(({ id, quotations }) => quotations.map(({ span }) => `${id} ${String(span)}`));
    expect([...places].sort()).toEqual([...printed].sort());
  });
});
