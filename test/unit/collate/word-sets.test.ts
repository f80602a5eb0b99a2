import { expect, test } from 'vitest';
import { dice, wordNumbering } from '../../../src/collate/word-sets.ts';
import { tokenise } from '../../../src/language/tokens.ts';

test.each([
  ['The ship left.', 'The ship left!', 1],
  ['The ship left.', 'A boat stays.', 0],
  ['The ship left the port.', 'The ship sank.', 4 / 7],
  ['', '', 0],
])('the share of words that two texts have in common counts each word once: %s / %s', (a, b, share) => {
  const wordsOf = wordNumbering();
  const [first, second] = [wordsOf(tokenise(a)), wordsOf(tokenise(b))];
  expect(dice(first, second)).toBeCloseTo(share);
  expect(dice(second, first)).toBe(dice(first, second));
});
