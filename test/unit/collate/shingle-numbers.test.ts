import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shingleLength } from '../../../src/cluster/sketch.ts';
import { ShingleNumbers } from '../../../src/collate/shingle-numbers.ts';

test('runs have one number if and only if they are of the same words, numbered as they come', () => {
  const words = fc.array(fc.nat(3), { minLength: 8000, maxLength: 12_000 });
  fc.assert(
    fc.property(words, (numbers) => {
      const text = Int32Array.from(numbers);
      const known = new Map<string, number>();
      const runs = new ShingleNumbers();
      for (let at = 0; at + shingleLength <= text.length; at += 1) {
        const key = text.slice(at, at + shingleLength).join(' ');
        if (!known.has(key)) known.set(key, known.size);
        expect(runs.of(text, at)).toBe(known.get(key));
      }
      expect(runs.size).toBe(known.size);
    }),
    { numRuns: 3 },
  );
});

test('a table that grows keeps the numbers it gave', () => {
  const text = Int32Array.from({ length: 20_000 }, (_, at) => at % 7000);
  const runs = new ShingleNumbers();
  const first = Array.from({ length: 7000 }, (_, at) => runs.of(text, at));
  expect(first).toEqual(Array.from({ length: 7000 }, (_, at) => at));
  expect(Array.from({ length: 7000 }, (_, at) => runs.of(text, 7000 + at))).toEqual(first);
});
