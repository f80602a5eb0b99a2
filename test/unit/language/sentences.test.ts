import { describe, expect, test } from 'vitest';
import { english } from '../../../src/language/en/index.ts';
import { splitSentences } from '../../../src/language/sentences.ts';

const split = (text: string): string[] => splitSentences(text, english).map(([start, end]) => text.slice(start, end));

describe('a sentence ends', () => {
  test.each([
    ['at a full stop before a capital', 'Xi came. Putin left.', ['Xi came.', 'Putin left.']],
    ['at a question mark', 'Who came? Putin came.', ['Who came?', 'Putin came.']],
    ['before a number', 'They met. 40 meetings followed.', ['They met.', '40 meetings followed.']],
    ['before a quotation', 'They met. "We agree," he said.', ['They met.', '"We agree," he said.']],
    ['behind a closing mark', 'He spoke of a “new era.” She did not.', ['He spoke of a “new era.”', 'She did not.']],
    ['behind a bracket', 'They met (in May.) Then they left.', ['They met (in May.)', 'Then they left.']],
    [
      'at an abbreviation that ends it',
      'It is a challenge to the U.S. The visit follows.',
      ['It is a challenge to the U.S.', 'The visit follows.'],
    ],
    ['at the end of the text without any mark', 'They met. They left', ['They met.', 'They left']],
  ])('%s', (_, text, expected) => expect(split(text)).toEqual(expected));
});

describe('a sentence goes on', () => {
  test.each([
    ['behind a country’s abbreviation', 'The U.S. Secretary of State went to Beijing.'],
    ['behind a title', 'He met Gen. Smith and Mr. Jones with Dr. Brown.'],
    ['behind initials', 'J. K. Rowling and George W. Bush came.'],
    ['behind a month', 'It was signed on Jan. 6 in Paris.'],
    ['behind a company’s form', 'Acme Inc. Chairman Lee resigned.'],
    ['over an ellipsis', '"China is willing to ... jointly achieve development," he said.'],
    ['over a decimal point', 'Trade rose by 3.5 per cent.'],
    ['over a question inside a quotation', '"What now?" he asked.'],
    ['over a question before the verb of speech', '"What now?" Xi asked.'],
    ['inside a quotation of several sentences', 'He said: “I came. I saw. I won,” and left.'],
    ['before a small letter', 'The site example.com. is one; e.g. this.'],
  ])('%s', (_, text) => expect(split(text)).toEqual([text]));
});

test('white space belongs to no sentence', () => {
  expect(splitSentences('  A came.  B left. ', english)).toEqual([
    [2, 9],
    [11, 18],
  ]);
});

test('a long speech is split inside', () => {
  const speech = `“${'We will go on with it as we said before. '.repeat(12).trim()}”`;
  expect(split(speech).length).toBe(12);
});
