import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksNothing, readQuery, searchOrders, writeQuery } from '../../../../src/site/search/query.ts';

const read = (address: string) => readQuery(new URLSearchParams(address));
const nothing = { q: '', outlet: '', topic: '', date: '', order: 'relevance', page: 1 } as const;

describe('the address of the search page', () => {
  test.each([
    ['', nothing],
    ['?q=treaty', { ...nothing, q: 'treaty' }],
    [
      '?q=%22no+limits%22&outlet=Geo+News&date=2024-05',
      { ...nothing, q: '"no limits"', outlet: 'Geo News', date: '2024-05' },
    ],
    ['?topic=China&order=oldest&page=3', { ...nothing, topic: 'China', order: 'oldest', page: 3 }],
  ])('%s says what is asked', (address, query) => {
    expect(read(address)).toEqual(query);
  });

  test.each(['?page=0', '?page=-1', '?page=1.5', '?page=many', '?page=1e999', '?order=random', '?other=1'])(
    'what it cannot be is left at its default: %s',
    (address) => {
      expect(read(address)).toEqual(nothing);
    },
  );

  test('a text of any length is cut', () => {
    expect(read(`?q=${'a'.repeat(5_000)}`).q).toHaveLength(200);
  });

  test('what is written is read again, whatever the words', () => {
    const text = fc.string({ maxLength: 50 }).map((value) => value.trim());
    fc.assert(
      fc.property(
        fc.record({
          q: text,
          outlet: text,
          topic: text,
          date: text,
          order: fc.constantFrom(...searchOrders),
          page: fc.integer({ min: 1, max: 1e9 }),
        }),
        (query) => {
          expect(read(writeQuery(query))).toEqual(query);
        },
      ),
    );
  });

  test('is bare where nothing is asked', () => {
    expect(writeQuery(nothing)).toBe('');
    expect(asksNothing({ ...nothing, order: 'newest', page: 4 })).toBe(true);
    expect(asksNothing({ ...nothing, topic: 'China' })).toBe(false);
  });
});
