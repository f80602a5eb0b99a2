import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { absent } from '../../../src/language/number-table.ts';
import { hashOf } from '../../../src/language/word-boundaries.ts';
import { Wordbook } from '../../../src/language/wordbook.ts';

describe('a wordbook', () => {
  test('numbers words from 1 as they are met, wherever they stand', () => {
    const book = new Wordbook();
    const text = 'gas for gas';
    const numbers = [
      [0, 3],
      [4, 7],
      [8, 11],
    ].map(([start = 0, end = 0]) => book.at(text, start, end, hashOf(text.slice(start, end))));
    expect(numbers).toEqual([1, 2, 1]);
    expect(book.of('for')).toBe(2);
    expect(book.size).toBe(2);
  });
  test('tells words of one hash apart', () => {
    const book = new Wordbook();
    const numbers = ['gas', 'oil', 'gases'].map((word) => book.at(word, 0, word.length, 7));
    expect(numbers).toEqual([1, 2, 3]);
    expect(numbers.map((number) => book.text(number))).toEqual(['gas', 'oil', 'gases']);
  });
  test('gives each text back, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const book = new Wordbook();
        const all = [...texts, ...Array.from({ length: 2500 }, (_, number) => `word ${number}`), ...texts];
        const numbers = all.map((text) => book.of(text));
        expect(numbers.map((number) => book.text(number))).toEqual(all);
        expect(book.size).toBe(new Set(all).size);
      }),
      { numRuns: 5 },
    );
  });
  test('knows the comparable form of a word', () => {
    const book = new Wordbook();
    expect(book.text(book.norm(book.of('Putin’s')))).toBe('putin');
    expect(book.norm(book.of('putin'))).toBe(book.of('putin'));
  });
});

test('a map of numbers holds what was set since it was cleared', () => {
  const book = new Wordbook();
  const map = book.map();
  for (let word = 0; word < 5000; word += 1) book.of(`word ${word}`);
  expect(map.get(3)).toBe(absent);
  map.set(3, 0);
  map.set(5000, 7);
  expect([map.get(3), map.get(5000), map.get(4), map.get(9)]).toEqual([0, 7, absent, absent]);
  map.clear();
  map.set(4, 1);
  expect([map.get(3), map.get(4), map.get(5000)]).toEqual([absent, 1, absent]);
});
