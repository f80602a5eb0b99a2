/** Writes the search index of a site: static files that the search page reads, as few of them as a search needs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexFile } from 'pagefind';
import { language } from '../labels/locale.ts';
import { makeCanonical } from './canonical-index.ts';
import type { SearchRecord } from './records.ts';

/** Interfaces of Pagefind's own, which the search page does not use (350 kB). */
const unused = new Set([
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
]);

/** Records that are on their way to Pagefind's process at a time: enough that it never waits, few enough that a large site's texts are not all in memory twice. */
const onTheWay = 200;

/**
 * Writes the index of `records` to `folder`. The same records give the same bytes.
 *
 * @throws {Error} with what Pagefind says is wrong.
 */
export async function buildSearchIndex(records: Iterable<SearchRecord>, folder: string): Promise<void> {
  for (const { path, content } of await indexFiles(records)) {
    if (unused.has(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  makeCanonical(folder);
}

/** The index as Pagefind makes it. Its own `writeFiles` answers before the last bytes are on disk, so on a busy machine a file ends early. */
async function indexFiles(records: Iterable<SearchRecord>): Promise<IndexFile[]> {
  try {
    // Pagefind keeps an index for each language and would search only the one of the page that asks.
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error(errors.join('\n'));
    const wrong: string[] = [];
    for (const some of batchesOf(records, onTheWay)) {
      const added = await Promise.all(some.map((record) => index.addCustomRecord({ ...mutable(record), language })));
      wrong.push(...added.flatMap(({ errors }) => errors));
    }
    const { files, errors: last } = await index.getFiles();
    wrong.push(...last);
    if (wrong.length > 0) throw new Error(`The search index could not be made:\n${wrong.join('\n')}`);
    return files;
  } finally {
    await close();
  }
}

/** The items in their order, `size` at a time. */
function* batchesOf<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let some: T[] = [];
  for (const item of items) {
    some.push(item);
    if (some.length < size) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
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
