import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/site/verify/files.ts';
import { folder, sound } from './folder.ts';
import { build, output, root } from './run-astro.ts';

const captures = {
  'articles/echo.txt': sound,
  'articles/gazette.txt': `${sound}\n“It was worth the wait,” said Ida Brandt, the mayor.\n`,
  'articles/herald.html': `<!doctype html><html lang="en"><head><title>Ash closes two airports</title></head><body><article><h1>Ash closes two airports</h1>
    <p>Two airports closed on Tuesday when the wind carried ash from the Skarfell volcano across the coast, the weather service said.</p>
    <p>Farmers were told to keep sheep &amp; goats indoors until the eruption ends, which may take weeks.</p></article></body></html>`,
};

test(
  'a site is the same byte for byte without, with and with a spoilt cache of earlier work',
  { timeout: 400_000 },
  () => {
    const content = folder(captures, join(output, 'reuse-content'));
    const caches = readdirSync(join(root, '.cache')).filter((name) => name.startsWith('reuse-content-'));
    for (const name of caches) rmSync(join(root, '.cache', name), { recursive: true });
    const dist = join(output, 'reuse');
    const site = () => {
      const { status, printed } = build({ content, dist });
      expect({ status, printed }).toMatchObject({ status: 0 });
      const files = new Map(listFiles(dist).map((file) => [file, readFileSync(join(dist, file), 'base64')]));
      return { files, told: /Reused from the last build: .*/.exec(printed)?.[0] };
    };

    const first = site();
    expect(first.told).toBe('Reused from the last build: 0 of 3 readings, 0 of 3 features, 0 of 2 comparisons.');
    const second = site();
    expect(second.told).toBe('Reused from the last build: 3 of 3 readings, 3 of 3 features, 2 of 2 comparisons.');
    expect(second.files).toEqual(first.files);

    const [name = ''] = readdirSync(join(root, '.cache')).filter((each) => each.startsWith('reuse-content-'));
    const work = join(root, '.cache', name, 'work');
    const entries = listFiles(work);
    expect(entries).toHaveLength(8);
    for (const entry of entries) writeFileSync(join(work, entry), readFileSync(join(work, entry)).subarray(0, -9));
    const third = site();
    expect(third.told).toBe(
      'Reused from the last build: 0 of 3 readings, 0 of 3 features, 0 of 2 comparisons; broken entries made again: 8.',
    );
    expect(third.files).toEqual(first.files);
  },
);
