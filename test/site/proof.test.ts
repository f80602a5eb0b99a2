import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collapse } from '../../src/ingest/span.ts';
import type { Mark, Quote } from '../../src/site/proof.ts';
import { stretches } from '../../src/site/proof.ts';
import { vocabulary } from '../../src/site/verify/vocabulary.ts';

/** A quote of all of `text`, and a mark on one slice of it. */
const quoteOf = (text: string, at = 0): Quote => ({ article: 'a', span: [at, at + text.length], text: collapse(text) });
const markOn = (text: string, words: string, at = 0): Mark => {
  const start = at + text.lastIndexOf(words);
  return { kind: 'differs', text: collapse(words), span: [start, start + words.length] };
};
const cut = (quote: Quote, ...marks: Mark[]) =>
  stretches(quote, marks).map(({ text, mark }) => (mark ? `[${text}]` : text));

describe('marked words inside a quote', () => {
  test('stand where their span says, the second of two when it is the second', () => {
    const text = 'the gun salute and the gun';
    expect(cut(quoteOf(text, 40), markOn(text, 'gun', 40))).toEqual(['the gun salute and the ', '[gun]']);
  });

  test('are found where white space before them was collapsed', () => {
    const text = 'a 21-gun\n   salute, no\n\nlimits';
    expect(cut(quoteOf(text), markOn(text, 'no\n\nlimits'), markOn(text, '21-gun'))).toEqual([
      'a ',
      '[21-gun]',
      ' salute, ',
      '[no limits]',
    ]);
  });

  test('that lie outside it, or across an earlier mark, are printed without a mark', () => {
    const text = 'over forty times';
    expect(cut(quoteOf(text, 10), { kind: 'differs', text: 'gone', span: [0, 4] })).toEqual([text]);
    expect(cut(quoteOf(text), markOn(text, 'over forty'), markOn(text, 'forty times'))).toEqual([
      '[over forty]',
      ' times',
    ]);
  });

  test('whatever is marked, the words printed are those of the quote', () => {
    const words = fc.array(fc.constantFrom('gun', 'salute', ' ', '\n ', 'no', '21-', 'ä'), {
      minLength: 1,
      maxLength: 20,
    });
    const ranges = fc.array(fc.tuple(fc.nat(60), fc.nat(10)), { maxLength: 4 });
    fc.assert(
      fc.property(words, ranges, (parts, spans) => {
        const text = parts.join('').trim();
        const marks = spans.map(([start, length]): Mark => {
          const end = Math.min(start + length, text.length);
          return { kind: 'wording', span: [Math.min(start, end), end], text: collapse(text.slice(start, end)) };
        });
        expect(
          cut(quoteOf(text), ...marks)
            .join('')
            .replaceAll(/[[\]]/g, ''),
        ).toBe(collapse(text));
      }),
    );
  });
});

describe('words that need no proof', () => {
  const { unaccounted } = vocabulary(['Geo News', 'Reuters', 'articles/a.txt', 'c-12ab']);

  test.each([
    '5 articles · 3 outlets · at most 2 origins',
    '5 articles · one origin',
    '3 outlets, at most 2 origins',
    '3 outlets, 1 origin',
    'Geo News, Reuters',
    'Thursday, 16 May 2024',
    '2024-05-16',
    'c-12ab (articles/a.txt)',
    `SHA-256 ${'0f'.repeat(32)}`,
    '12 %',
    '',
  ])('"%s"', (text) => expect(unaccounted(text)).toBeNull());

  test.each([
    ['The leaders quarrelled.', 'The leaders quarrelled.'],
    ['Reuters lied', 'lied'],
    ['Reutersx', 'Reutersx'],
    ['3 outlets of crime', 'of crime'],
    ['May', 'May'],
    ['16 May 2024 saw war', 'saw war'],
  ])('"%s" does', (text, rest) => expect(unaccounted(text)).toBe(rest));
});
