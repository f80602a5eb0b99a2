import { describe, expect, test } from 'vitest';
import { pairQuotationMarks } from '../../../src/language/quotation-marks.ts';

const quoted = (text: string): string[] =>
  pairQuotationMarks(text).map(({ open, close }) => text.slice(open[1], close[0]));

describe('quotation marks are paired by where they stand', () => {
  test.each([
    ['straight', 'a "new era" of ties', ['new era']],
    ['curly', 'a “new era” of ties', ['new era']],
    ['doubled apostrophes', "a ''new era'' of ties", ['new era']],
    ['closed by an opening mark', 'calling it “problematic “. Then', ['problematic ']],
    ['closed by an opening mark behind a word', 'a “new era“ of ties', ['new era']],
    ['single curly marks beside apostrophes', 'Xi’s ‘no limits’ partnership with Russia’s leader', ['no limits']],
    ['single straight marks beside apostrophes', "Xi's 'no limits' partnership with Russia's leader", ['no limits']],
    ['several in one paragraph', '“one two,” he said. “Three four.”', ['one two,', 'Three four.']],
    ['opening with an ellipsis', 'to "...jointly act" now', ['...jointly act']],
    ['guillemets', 'l’« ère nouvelle »', [' ère nouvelle ']],
    ['around a quotation within', 'said “he called it ‘mad’ twice” again', ['he called it ‘mad’ twice', 'mad']],
  ])('%s', (_, text, expected) => expect(quoted(text)).toEqual(expected));
});

describe('no quotation is', () => {
  test.each([
    ['an apostrophe', "the leaders' ties and Russia's oil"],
    ['a curly apostrophe', 'the leaders’ ties and Russia’s oil'],
    ['a lost century', 'since the ’90s and the ‘80s'],
    ['inches', 'a 12" screen'],
  ])('%s', (_, text) => expect(quoted(text)).toEqual([]));
});

test('a quotation that is never closed runs to the end of its paragraph', () => {
  const [pair] = pairQuotationMarks('“We will go on. We will not stop.');
  expect(pair).toEqual({ open: [0, 1], close: [33, 33], closed: false });
});
