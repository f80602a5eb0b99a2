import { expect, test } from 'vitest';
import { locate, overlap } from '../../../bench/scoring/locate.ts';

test('finds a quote across runs of white space', () => {
  expect(locate('One\n\n two  three.', 'One two three.')).toEqual([0, 17]);
});

test('takes every mark of a quote literally', () => {
  expect(locate('Is it (so)? $5 [a-z] x/y', '(so)? $5 [a-z] x/y')).toEqual([6, 24]);
});

test('refuses a quote that is missing or stands twice', () => {
  expect(() => locate('one two', 'three')).toThrow('not in the text');
  expect(() => locate('one one', 'one')).toThrow('more than once');
});

test('looks only inside the span that it is given', () => {
  expect(locate('one one', 'one', [2, 7])).toEqual([4, 7]);
});

test.each([
  [[0, 5], [5, 9], 0],
  [[0, 5], [3, 9], 2],
  [[0, 9], [2, 4], 2],
] as const)('%j and %j share %i', (a, b, shared) => {
  expect(overlap([...a], [...b])).toBe(shared);
});
