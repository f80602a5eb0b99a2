import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildEdition, buildEditionOnThreads } from '../../../../src/site/build-edition.ts';
import { openCache } from '../../../../src/site/cache.ts';
import { summaryOf } from '../../../../src/site/reuse-work.ts';
import { folder, sound } from '../../../site/folder.ts';

const place = mkdtempSync(join(tmpdir(), 'variorum-ahead-'));
afterAll(() => rmSync(place, { recursive: true }));
const open = () => openCache(place, { readings: 'reads', features: 'counts', comparisons: 'compares' });

/** Threads load the program anew. */
const slow = { timeout: 120_000 };

test(
  'an edition read and compared on threads is the one that a single thread makes, and tells what was made',
  slow,
  async () => {
    const cache = open();
    const edition = await buildEditionOnThreads('examples/neighbours', false, cache, 0);
    expect(edition).toEqual(buildEdition('examples/neighbours'));
    expect(summaryOf(cache)).toBe(
      'Reused from the last build: 0 of 17 readings, 0 of 17 features, 0 of 8 comparisons.',
    );

    const next = open();
    expect(await buildEditionOnThreads('examples/neighbours', false, next, 0)).toEqual(edition);
    expect(summaryOf(next)).toBe(
      'Reused from the last build: 17 of 17 readings, 17 of 17 features, 8 of 8 comparisons.',
    );
  },
);

test(
  'what is wrong with captures is told as by a single thread: all of it, in the order of the files',
  slow,
  async () => {
    const root = folder({
      'articles/a.txt': sound,
      'articles/b.txt': '',
      'articles/c.txt': sound,
      'articles/c.yaml': 'published: 31 February 2024\n',
    });
    const fault = (build: () => unknown): unknown => {
      try {
        return build();
      } catch (error) {
        return error;
      }
    };
    await expect(buildEditionOnThreads(root, false, open(), 0)).rejects.toEqual(fault(() => buildEdition(root)));
  },
);
