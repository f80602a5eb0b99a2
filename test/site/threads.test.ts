import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { listFiles } from '../../src/site/verify/files.ts';
import { build, output } from './run-astro.ts';

test(
  'a site whose pages are made on threads is the same, byte for byte, as one that Astro makes',
  { timeout: 300_000 },
  () => {
    const [one, several] = ['0', '2'].map((threads) => {
      vi.stubEnv('PAGE_THREADS', threads);
      const dist = join(output, `threads-${threads}`);
      const { status, printed } = build({ content: 'examples/neighbours', dist, siteUrl: 'https://example.org/news/' });
      expect(status, printed).toBe(0);
      expect(printed.includes('on 2 threads')).toBe(threads === '2');
      return new Map(listFiles(dist).map((file) => [file, readFileSync(join(dist, file)).toString('base64')]));
    });
    expect([...(several?.keys() ?? [])]).toEqual([...(one?.keys() ?? [])]);
    for (const [file, bytes] of one ?? []) expect(several?.get(file) === bytes, file).toBe(true);
  },
);
