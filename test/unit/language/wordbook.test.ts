import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { absent } from '../../../src/language/number-table.ts';
import { eachWord, hashOf, headOf, tailOf } from '../../../src/language/word-boundaries.ts';
import { Wordbook } from '../../../src/language/wordbook.ts';

describe('a wordbook', () => {
  test('numbers words from 1 as they are met, wherever they stand', () => {
    const book = new Wordbook();
    const text = 'pipelines for gas, gas for pipelines';
    const numbers: number[] = [];
    eachWord(text, (...word) => numbers.push(book.at(text, ...word)));
    expect(numbers).toEqual([1, 2, 3, 3, 2, 1]);
    expect(book.of('for')).toBe(2);
    expect(book.of(text, 14, 17)).toBe(3);
    expect(book.size).toBe(3);
  });
  test('tells words of one hash apart', () => {
    const book = new Wordbook();
    const words = [
      'gas',
      'oil',
      'gases',
      'petroleum',
      'pipelines',
      'gás',
      'gàs',
      'a\0',
      '\0a',
      'gas',
      'pipelines',
      'gàs',
    ];
    const numbers = words.map((word) => book.at(word, 0, word.length, 7, tailOf(word), headOf(word)));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 5, 7]);
    expect(numbers.map((number) => book.text(number))).toEqual(words);
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

test('a reader of words tells of each what the word by itself tells', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('gas', 'Putin’s', 'petroleum', 'abcdefgh', '𝔘', ' ', '.'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      eachWord(text, (start, end, ...told) => {
        const word = text.slice(start, end);
        expect(told).toEqual([hashOf(word), tailOf(word), headOf(word)]);
      });
    }),
  );
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
