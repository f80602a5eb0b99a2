import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../../src/collate/clauses.ts';
import { matterOf, printedSmall } from '../../../src/collate/matter.ts';
import { optionalNames } from '../../../src/collate/optional-names.ts';
import { termsOf } from '../../../src/collate/terms.ts';
import { english } from '../../../src/language/en/index.ts';
import { tokenise } from '../../../src/language/tokens.ts';

const tokenised = (text: string) => ({ text, tokens: tokenise(text) });
const terms = (text: string): string[] => termsOf(tokenised(text), english).map(({ term }) => term);

describe('what is written in two ways is one term', () => {
  test.each([
    ['U.S. officials', 'American officials'],
    ['the United States of America', 'the US'],
    ['officials in Beijing', 'Chinese officials'],
    ['six ships', '6 ships'],
    ['its third visit', 'its 3rd visit'],
    ['2,600 miles', '2600 miles'],
    ['a foreign trip', 'an international visit'],
    ['a joint declaration', 'the joint statement'],
    ['colourful neighbours', 'colorful neighbors'],
    ['they criticised it', 'they criticized it'],
    ['he fought and fell', 'he fights and falls'],
    ['prices rose', 'prices are rising'],
    ['a killing', 'they killed'],
    ['he travelled', 'she traveled'],
    ['China-Russia relations', 'relations of China and Russia'],
  ])('%s / %s', (a, b) => {
    expect(terms(a).sort()).toEqual(terms(b).sort());
  });
});

describe('what only looks alike is two terms', () => {
  test.each([
    ['tell us', 'the US'],
    ['a bone china cup', 'a cup of China'],
    ['six ships', 'the sixth ship'],
    ['a polish', 'a Pole'],
  ])('%s / %s', (a, b) => {
    expect(terms(a).sort()).not.toEqual(terms(b).sort());
  });
});

test('function words are no terms', () => {
  expect(terms('It was as if they had not been there')).toEqual([]);
});

test('an age beside a name is no term, another number is', () => {
  expect(terms('Smith, 70, won')).not.toContain('#70');
  expect(terms('He won 70, they say')).toContain('#70');
});

test('a word in a quoted phrase is a term of its own besides', () => {
  expect(terms('a "killer" on the loose')).toContain('“killer');
  expect(terms('a killer on the loose')).not.toContain('“killer');
});

test('a name part that can be left out is optional, a name that stands alone is not', () => {
  const texts = ['Anna Smith met Li Wei.', 'Smith left.', 'The talks with Li Wei went on.'].map(tokenised);
  const tokens = texts.map((text) => text.tokens);
  expect([...optionalNames(tokens, english, printedSmall(texts))]).toEqual(['anna']);
});

describe('what a sentence says happened', () => {
  const matter = (text: string, ...others: string[]): string[] =>
    matterOf(
      tokenised(text),
      termsOf(tokenised(text), english),
      english,
      printedSmall([text, ...others].map(tokenised)),
    ).map(({ term }) => term);
  const root = english.root;

  test.each([
    ['President Anna Smith met Li Wei in Berlin on Friday, 3 May 2024.', ['met']],
    ['Smith said on Monday that the two brokers of Globex would resign.', ['brokers', 'resign']],
    ['The Foreign Ministry and the "stolen" vase', ['stolen', 'vase']],
    ['A former deputy mayor, Anna Smith, was the acting director of the fund.', ['fund']],
  ])('is neither who nor where nor when: %s', (text, words) => {
    expect(matter(text)).toEqual(words.map(root));
  });

  test('includes the word that opens the sentence where others print it in small letters', () => {
    expect(matter('Dockers left.')).toEqual([root('left')]);
    expect(matter('Dockers left.', 'The dockers stayed.')).toEqual([root('dockers'), root('left')]);
  });
});

describe('a sentence is cut into clauses that state something', () => {
  const clauses = (text: string): string[][] =>
    clausesOf(tokenised(text), termsOf(tokenised(text), english), english).map((clause) =>
      clause.map(({ term }) => term),
    );

  test('a short sentence is one clause', () => {
    expect(clauses('The president arrived, and he spoke.')).toHaveLength(1);
  });

  test('a long sentence is cut where a clause opens, and loses no term', () => {
    const text =
      'The president arrived in the capital early on Thursday with a large delegation of ministers, while thousands of students marched through the old town against the new law.';
    expect(clauses(text)).toHaveLength(2);
    expect(clauses(text).flat()).toEqual(terms(text));
  });
});
