import { describe, expect, test } from 'vitest';
import { PrintedForms } from '../../../src/cluster/printed-forms.ts';

/** The prints of terms, by their numbers, as they come back once all are met. */
function printsOf(batches: readonly (readonly [term: number, print: string])[][]): (string | null)[] {
  const printed = new PrintedForms();
  const met = batches.flatMap((batch) => {
    const places = batch.map((_, place) => place);
    const rows = { starts: [0, batch.length], values: places };
    const terms = Int32Array.from(batch, ([term]) => term);
    const forms = printed.formsOf(rows, terms, { strings: batch.map(([, print]) => print), rows }, null);
    return batch.map(([term], place) => ({ term, form: forms[place] ?? 0 }));
  });
  return met.map(({ term, form }) => printed.print(term, form));
}

describe('a printed form', () => {
  test('comes back as it was printed, whatever batch it came with', () => {
    const batches: [number, string][][] = [
      [
        [4, 'Ports'],
        [4, 'port'],
        [0, 'China'],
      ],
      [
        [0, 'Chinese'],
        [4, 'port'],
        [4, 'Ports'],
      ],
    ];
    expect(printsOf(batches)).toEqual(['Ports', 'port', 'China', 'Chinese', 'port', 'Ports']);
  });
  test('may be that of another term in another language', () => {
    const one: [number, string][] = [
      [1, 'once'],
      [2, 'once'],
      [1, 'Once'],
    ];
    expect(printsOf([one, one])).toEqual(['once', 'once', 'Once', 'once', 'once', 'Once']);
  });
  test('is not told of a term that has hundreds, rather than told wrongly', () => {
    const many = Array.from({ length: 400 }, (_, number): [number, string] => [7, `form ${number}`]);
    const prints = printsOf([many]);
    expect(prints.slice(0, 255)).toEqual(many.slice(0, 255).map(([, print]) => print));
    expect(new Set(prints.slice(255))).toEqual(new Set([null]));
  });
});
