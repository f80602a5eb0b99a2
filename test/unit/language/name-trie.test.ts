import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NameTrie } from '../../../src/language/name-trie.ts';

const numberOf = (names: NameTrie, words: readonly number[]): number =>
  words.reduce((name, word) => names.longer(name, word), NameTrie.empty);

test('names have one number for the same words in the same order, and another for any others', () => {
  const names = new NameTrie();
  const [xi, jinping] = [7, 2 ** 25];
  const numbers = [[xi], [xi, jinping], [jinping], [jinping, xi], [xi, jinping]].map((words) => numberOf(names, words));
  expect(numbers[4]).toBe(numbers[1]);
  expect(new Set(numbers).size).toBe(4);
});

test('each name gives its words back, however many there are', () => {
  const word = fc.integer({ min: 1, max: 2 ** 26 - 1 });
  fc.assert(
    fc.property(fc.array(fc.array(fc.oneof(word, fc.constantFrom(1, 2, 3)))), (all) => {
      const names = new NameTrie();
      const numbers = all.map((words) => numberOf(names, words));
      expect(numbers.map((name) => names.words(name))).toEqual(all);
    }),
  );
});
