/** Writes the search index of a site: static files that the search page reads, as few of them as a search needs. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { makeCanonical } from './canonical-index.ts';
import type { SearchRecord } from './records.ts';

/** The language of the pages: Pagefind keeps an index for each language and would search only the one of the page that asks. */
const language = 'en';

/** Interfaces of Pagefind's own, which the search page does not use (350 kB). */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

/**
 * Writes the index of `records` to `folder`. The same records give the same bytes.
 *
 * @throws {Error} with what Pagefind says is wrong.
 */
export async function buildSearchIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error(errors.join('\n'));
    const added = await Promise.all(records.map((record) => index.addCustomRecord({ ...mutable(record), language })));
    const written = await index.writeFiles({ outputPath: folder });
    const wrong = [...added.flatMap((answer) => answer.errors), ...written.errors];
    if (wrong.length > 0) throw new Error(`The search index could not be written:\n${wrong.join('\n')}`);
  } finally {
    await close();
  }
  for (const file of unused) rmSync(join(folder, file), { force: true });
  makeCanonical(folder);
}

/** As Pagefind's types want it: without filters that have no value. */
function mutable({ url, content, meta, filters, sort }: SearchRecord) {
  const stated = Object.entries(filters).filter(([, values]) => values.length > 0);
  return {
    url,
    content,
    meta: { ...meta },
    filters: Object.fromEntries(stated.map(([name, values]) => [name, [...values]])),
    sort: { ...sort },
  };
}
