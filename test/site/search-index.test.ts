import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { buildSearchIndex } from '../../src/site/search/build-index.ts';
import type { SearchRecord } from '../../src/site/search/records.ts';
import { listFiles } from '../../src/site/verify/files.ts';
import { output } from './run-astro.ts';

/** Many filters, each with many values: Pagefind itself writes these in another order each time. */
const records = Array.from({ length: 300 }, (_, n): SearchRecord => ({
  url: `/story-${n}/article-${n}`,
  content: `Sentence ${n} of ${n % 7} words about topic ${n % 13}.`,
  meta: { title: `Article ${n}` },
  filters: {
    outlet: [`Outlet ${n % 40}`],
    topic: [`Topic ${n % 13}`, `Topic ${13 + (n % 17)}`],
    date: ['2024', `2024-${String((n % 12) + 1).padStart(2, '0')}`],
  },
  sort: { date: `2024-${String((n % 12) + 1).padStart(2, '0')}` },
}));

async function indexOf(name: string, from: readonly SearchRecord[]): Promise<Record<string, string>> {
  const folder = join(output, name);
  rmSync(folder, { recursive: true, force: true });
  await buildSearchIndex(from, folder);
  return Object.fromEntries(
    listFiles(folder).map((file) => [file, readFileSync(join(folder, file)).toString('base64')]),
  );
}

describe('the search index', () => {
  test('the same records give the same bytes', async () => {
    expect(await indexOf('index-again', records)).toEqual(await indexOf('index', records));
  });

  test('names its files: the entry leads to the meta file, that to the filters', async () => {
    const files = Object.keys(await indexOf('index', records));
    const entry = JSON.parse(readFileSync(join(output, 'index/pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { hash: string; page_count: number }>;
    };
    expect(entry.languages['en']?.page_count).toBe(300);
    const meta = `pagefind.${entry.languages['en']?.hash}.pf_meta`;
    expect(files).toContain(meta);
    const named = gunzipSync(readFileSync(join(output, 'index', meta))).toString('latin1');
    const filters = files.filter((file) => file.startsWith('filter/'));
    expect(filters).toHaveLength(3);
    for (const file of filters) expect(named).toContain(file.slice('filter/'.length, -'.pf_filter'.length));
  });

  test('an edition without articles has one too, so that its search page can say that nothing is found', async () => {
    expect(Object.keys(await indexOf('index-empty', []))).toContain('pagefind-entry.json');
  });

  test('brings no interface of Pagefind’s own', () => {
    const files = listFiles(inject('site').content).filter((file) => file.startsWith('pagefind/'));
    expect(files.filter((file) => /\.(?:css|js)$/.test(file))).toEqual([
      'pagefind/pagefind-worker.js',
      'pagefind/pagefind.js',
    ]);
  });
});
