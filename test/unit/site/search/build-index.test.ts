import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildSearchIndex } from '../../../../src/site/search/build-index.ts';
import type { SearchRecord } from '../../../../src/site/search/records.ts';

const base = mkdtempSync(join(tmpdir(), 'variorum-search-'));
afterAll(() => rmSync(base, { recursive: true }));

/** One after another, as an edition on disk gives them. */
function* records(many: number): Generator<SearchRecord> {
  for (let nth = 0; nth < many; nth += 1) {
    yield {
      url: `/articles/a-${nth}/`,
      content: `Bridge number ${nth} opens again.`,
      meta: { title: `Bridge ${nth}` },
      filters: { outlet: ['Gazette'], topic: [], date: ['2024'] },
      sort: { date: '2024-05-16' },
    };
  }
}

test('every record is in the index, of however many', { timeout: 60_000 }, async () => {
  const folder = join(base, 'index');
  await buildSearchIndex(records(450), folder);
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(Object.values(entry.languages).map(({ page_count }) => page_count)).toEqual([450]);
  expect(readdirSync(join(folder, 'fragment'))).toHaveLength(450);
});
