import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWording } from '../../../src/site/views/wording.ts';

const marked = (lead: string, own: string) => {
  const { kind, ranges } = compareWording(lead, own);
  return [kind, ranges.map(([from, to]) => own.slice(from, to))];
};

describe('words that another outlet has not', () => {
  test.each([
    ['the same words', 'Ten ships left.', 'Ten ships left.', ['same', []]],
    [
      'case, quotation marks and possessive endings',
      "China's “no limits” pact",
      'China’s "No Limits" pact',
      ['same', []],
    ],
    ['one other word', 'Ten ships left the port.', 'Ten boats left the port.', ['reworded', ['boats']]],
    ['words left out', 'Ten grey ships left the port.', 'Ten ships left the port.', ['reworded', []]],
    [
      'a single common word between two others, marked with them',
      'They signed a short note in the old town hall on Friday.',
      'They signed a long and boring paper in the old town hall on Friday.',
      ['reworded', ['long and boring paper']],
    ],
    ['nearly all words', 'Ten ships left the port.', 'A fleet of vessels departed.', ['throughout', []]],
  ])('%s', (_, lead, own, expected) => {
    expect(marked(lead, own)).toEqual(expected);
  });

  test('two long texts without a word in common are reworded throughout, at once', () => {
    const text = (word: string) => Array.from({ length: 3000 }, (_, i) => `${word}${i}`).join(' ');
    expect(marked(text('a'), text('b'))).toEqual(['throughout', []]);
  });

  test('ranges lie inside the text, in order, and never touch', () => {
    const words = fc.array(fc.constantFrom('ten', 'ships', 'left', 'the', 'port', 'Friday,', '“no', 'limits”'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, (lead, own) => {
        const text = own.join(' ');
        let end = -1;
        for (const [from, to] of compareWording(lead.join(' '), text).ranges) {
          expect(from).toBeGreaterThan(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

test('words are marked where the longest common row of words is long enough, and only there: giving up early changes nothing', () => {
  const texts = fc.array(fc.constantFrom('ships', 'left', 'port', 'ten', 'grey'), { maxLength: 14 });
  fc.assert(
    fc.property(texts, texts, fc.constantFrom(0.25, 0.4, 0.6), (lead, own, least) => {
      const { kind } = compareWording(lead.join(' '), own.join(' '), least);
      const expected = lead.join(' ') === own.join(' ') ? 'same' : common(lead, own) < least * own.length;
      expect(kind).toBe(expected === 'same' ? 'same' : expected ? 'throughout' : 'reworded');
    }),
  );
});

/** Length of the longest common subsequence. */
function common(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0);
  for (const word of a) {
    const above = row;
    row = [];
    for (const [j, other] of b.entries()) {
      row.push(word === other ? (above[j - 1] ?? 0) + 1 : Math.max(above[j] ?? 0, row[j - 1] ?? 0));
    }
  }
  return row.at(-1) ?? 0;
}
