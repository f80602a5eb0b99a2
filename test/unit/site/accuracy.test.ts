import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import accuracy from '../../../docs/accuracy.json' with { type: 'json' };

const page = readFileSync(new URL('../../../docs/accuracy.md', import.meta.url), 'utf8');

test.for(accuracy.rows)(
  'docs/accuracy.md has the figures that the about page prints: $step, $what, $on',
  ({ right, found }) => {
    const figures = new Set(page.match(/\d\.\d{3}/g));
    expect([...figures]).toEqual(expect.arrayContaining([right.toFixed(3), found.toFixed(3)]));
  },
);

test('and the day on which they were measured', () => {
  expect(page).toContain(accuracy.measured);
});
