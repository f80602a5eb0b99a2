/**
 * Pagefind 1.5 writes the values of its filters in a random order, and the names of its files follow from their bytes: the same site would get
 * other files in each build. Here the filters are put in order and their files, with the two that name them, written anew.
 *
 * Layouts (gzip, a mark of twelve bytes, then CBOR), https://github.com/Pagefind/pagefind, `fossicker` and `index`:
 * - filter: `[name, [[value, [page, …]], …]]`
 * - meta: `[version, pages, chunks, [[filter, hash], …], sorts, meta fields]`
 * - `pagefind-entry.json`: `languages.<tag>.hash` names the meta file
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';
import { byCodeUnits } from '../../language/code-units.ts';

const mark = Buffer.from('pagefind_dcd');

const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.int().min(0))]))]);
const metaSchema = z.tuple([
  z.string(),
  z.array(z.unknown()),
  z.array(z.unknown()),
  z.array(z.tuple([z.string(), z.string()])),
  z.array(z.unknown()),
  z.array(z.unknown()),
]);
const entrySchema = z.looseObject({ languages: z.record(z.string(), z.looseObject({ hash: z.string() })) });

/**
 * Rewrites the index in `folder` so that the same records give the same bytes.
 *
 * @throws {z.ZodError} where the files have another layout than the one above, as after a new version of Pagefind.
 */
export function makeCanonical(folder: string): void {
  const filters = join(folder, 'filter');
  const renamed = new Map<string, string>();
  // Without an article there is no filter either.
  for (const file of existsSync(filters) ? readdirSync(filters) : []) {
    const [name, values] = filterSchema.parse(unpack(join(filters, file)));
    const ordered = [name, values.sort(([a], [b]) => byCodeUnits(a, b))];
    const old = file.replace(/\.pf_filter$/, '');
    renamed.set(old, replace(filters, old, '.pf_filter', ordered));
  }
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = entrySchema.parse(JSON.parse(readFileSync(entryFile, 'utf8')));
  for (const language of Object.values(entry.languages)) {
    const [version, pages, chunks, named, ...rest] = metaSchema.parse(
      unpack(join(folder, `pagefind.${language.hash}.pf_meta`)),
    );
    const filters = named
      .map(([filter, hash]): [string, string] => [filter, renamed.get(hash) ?? hash])
      .sort(([a], [b]) => byCodeUnits(a, b));
    const hash = replace(folder, `pagefind.${language.hash}`, '.pf_meta', [version, pages, chunks, filters, ...rest]);
    language.hash = hash.replace(/^pagefind\./, '');
  }
  writeFileSync(entryFile, JSON.stringify(entry));
}

function unpack(path: string): unknown {
  const bytes = gunzipSync(readFileSync(path));
  if (!bytes.subarray(0, mark.length).equals(mark)) throw new Error(`${path} is no file of Pagefind's.`);
  return decode(bytes.subarray(mark.length));
}

/** Writes `data` in place of a file, under a name of its bytes as long as the old one; gives the new name without its ending. */
function replace(folder: string, old: string, ending: string, data: unknown): string {
  const bytes = Buffer.concat([mark, encode(data)]);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const start = old.lastIndexOf('_') + 1;
  const name = old.slice(0, start) + hash.slice(0, old.length - start);
  rmSync(join(folder, old + ending));
  writeFileSync(join(folder, name + ending), gzipSync(bytes, { level: 9 }));
  return name;
}
