import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAmounts } from '../../../../src/collate/differences/amounts/amount.ts';
import { readAmounts } from '../../../../src/collate/differences/amounts/read-amounts.ts';
import { english } from '../../../../src/language/en/index.ts';

const read = (text: string) => readAmounts(text, english);
const inWords = (text: string): string[] =>
  read(text).map(({ kind, unit, value, start, end }) => `${text.slice(start, end)} = ${String(value)} ${kind} ${unit}`);

describe('an amount is read with its value, its kind and its unit', () => {
  test.each([
    ['Five people came.', ['Five people = 5 count person']],
    ['2,600 soldiers marched.', ['2,600 soldiers = 2600 count troop']],
    ['a 21-gun salute', ['21-gun salute = 21 count gun']],
    ['two hundred and fifty soldiers', ['two hundred and fifty soldiers = 250 count troop']],
    ['about a dozen people', ['about a dozen people = 12 count person']],
    ['over 40 times', ['over 40 times = 40 count time']],
    ['at least five American tourists', ['at least five American tourists = 5 count tourist']],
    ['the fourth face-to-face meeting', ['fourth face-to-face meeting = 4 ordinal meet']],
    ['the 75th anniversary', ['75th anniversary = 75 ordinal anniversari']],
    ['$60 billion in aid', ['$60 billion = 60000000000 money USD']],
    ['US$5 million', ['US$5 million = 5000000 money USD']],
    ['€1.2bn', ['€1.2bn = 1200000000 money EUR']],
    ['1,200 million dollars', ['1,200 million dollars = 1200000000 money USD']],
    ['fell 3.5 percent', ['3.5 percent = 3.5 percent percent']],
    ['up 2%', ['2% = 2 percent percent']],
    ['rose 1.5 percentage points', ['1.5 percentage points = 1.5 points points']],
    ['voted 51-49', ['51-49 = 51049 tally tally']],
    ['voted 100-0', []],
    ['a vote of 51 to 49', ['51 to 49 = 51049 tally tally']],
    ['a six-year term', ['six-year = 2191.5 measure time']],
    ['an 18-year-old student', ['18-year-old = 18 age student']],
    ['Xi, 70, and Putin, 71, met.', ['70 = 70 age xi', '71 = 71 age putin']],
    ['between 10 and 15 people', ['10 and 15 people = 15 count person']],
    ['up 10-15 percent', ['10-15 percent = 15 percent percent']],
  ])('%s', (text, expected) => {
    expect(inWords(text)).toEqual(expected);
  });
});

describe('what is no amount is left alone', () => {
  test.each([
    'in February 2022',
    'on May 5 people came',
    'on 16 May',
    'at 10 a.m.',
    'at 5:30',
    'the 9/11 attacks',
    'Boeing 737 jets',
    'Article 5 commitments',
    'the F-16 jets',
    'half a million people',
    'the First Amendment',
    'the mid-1990s',
    'one of the men',
    'no one came',
    '',
  ])('%s', (text) => {
    expect(inWords(text)).toEqual([]);
  });
});

test('those who are counted are told apart by what befell them', () => {
  const fates = read('killing five people and wounding 12 others').map(({ fate }) => fate);
  expect(fates).toEqual(['dead', 'hurt']);
});

describe('two amounts of one thing', () => {
  const compare = (a: string, b: string) => {
    const [left, right] = [...read(a), ...read(b)];
    if (left === undefined || right === undefined) throw new Error(`No amounts in "${a}" and "${b}".`);
    return compareAmounts(left, right);
  };

  test.each([
    ['a dozen people', '12 people', 'same'],
    ['$1.2 billion', '1,200 million dollars', 'same'],
    ['a two-week strike', 'a 14-day strike', 'same'],
    ['a 2,600-mile border', 'a 4,184-kilometre border', 'same'],
    ['21-gun salute', 'multiple gun salute', 'precision'],
    ['$1.2 billion', '$1.23 billion', 'precision'],
    ['more than 100 people', '112 people', 'precision'],
    ['dozens of people', '38 people', 'precision'],
    ['five people', 'seven people', 'conflict'],
    ['about 100 people', '150 people', 'conflict'],
    ['a vote of 51-49', 'a vote of 51-48', 'conflict'],
    ['more than 100 people', '1,000 people', 'unclear'],
    ['dozens of people', '3 people', 'unclear'],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
    expect(compare(b, a)).toBe(expected);
  });
});

test('an amount is a slice of its text, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'over',
      '40',
      'times',
      '$',
      '%',
      'two',
      'hundred',
      'and',
      'million',
      '-',
      ' ',
      '21-gun',
      ',',
      'to',
      'of',
    ),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join(' ');
      for (const { start, end, low, high } of read(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(low).toBeLessThanOrEqual(high);
      }
    }),
  );
});
