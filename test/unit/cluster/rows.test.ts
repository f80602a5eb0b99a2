import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytes, integers, RowsInParts, type NumberRows } from '../../../src/cluster/rows.ts';

function packed(rows: readonly (readonly number[])[]): NumberRows {
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length);
  return { starts, values: rows.flat() };
}

describe('rows that come by batches', () => {
  test('are put together in whatever order is asked for', () => {
    const batch = fc.array(fc.array(fc.integer({ min: -9, max: 2 ** 31 - 1 }), { maxLength: 5 }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(batch, { maxLength: 5 }), fc.boolean(), (batches, backwards) => {
        const parts = new RowsInParts(integers);
        for (const rows of batches) parts.append(packed(rows));
        const all = batches.flat();
        const order = Int32Array.from(all.keys());
        if (backwards) order.reverse();
        const rowAt = parts.reader();
        expect(all.map((_, row) => [...rowAt(row)])).toEqual(all);
        const { starts, values } = parts.rows(order);
        expect([...order].map((_, place) => [...values.subarray(starts[place], starts[place + 1])])).toEqual(
          Array.from(order, (row) => all[row]),
        );
      }),
    );
  });
  test('may be more than the first part holds, or a part', () => {
    const parts = new RowsInParts(integers);
    const rows = Array.from({ length: 40 }, (_, row) => new Int32Array(2 ** 18).fill(row));
    for (const values of rows) parts.append({ starts: [0, values.length], values });
    const { starts, values } = parts.rows(Int32Array.from(rows.keys()));
    expect(Array.from(starts)).toEqual(Array.from({ length: 41 }, (_, row) => row * 2 ** 18));
    expect(rows.map((_, row) => [values[starts[row] ?? 0], values[(starts[row + 1] ?? 0) - 1]])).toEqual(
      rows.map((_, row) => [row, row]),
    );
  });
  test('of bytes take more than 255 for 255', () => {
    const parts = new RowsInParts(bytes);
    parts.append({ starts: [0, 3], values: new Uint16Array([1, 255, 256]) });
    expect(Array.from(parts.rows(Int32Array.of(0)).values)).toEqual([1, 255, 255]);
  });
});
