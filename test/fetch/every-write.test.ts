/** Ends a run before and after each single write of a file, in turn, as a process that dies would, and shows that the next run makes all whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { captureFiles, sha256 } from '../../src/fetch/capture-files.ts';
import { client } from '../../src/fetch/client.ts';
import type { Desk } from '../../src/fetch/desk.ts';
import { openJournal } from '../../src/fetch/journal.ts';
import { pacer } from '../../src/fetch/pace.ts';
import { recover } from '../../src/fetch/recover.ts';
import { runOnce } from '../../src/fetch/run.ts';
import { parseSources } from '../../src/ingest/index.ts';
import { readFolder } from '../../src/site/read-folder.ts';
import { content, files, hurried } from './content.ts';
import { page, soundSite, web, type Web } from './server.ts';

const articles = 3;
let version = 1;
let server: Web;
beforeAll(
  async () =>
    void (server = await web(
      1,
      soundSite(articles, () => version),
    )),
);
afterAll(() => server.close());

class Death extends Error {}

/** One run in which the process dies at the `fatal`th write of a file, before or after it. */
async function runUntil(
  root: string,
  world: Desk['world'],
  fatal: number | null,
  dies: 'before' | 'after',
): Promise<'ended' | 'died'> {
  const sound = captureFiles(root);
  let writes = 0;
  const mortal: Desk['files'] = {
    ...sound,
    write(file, bytes) {
      writes += 1;
      if (writes === fatal && dies === 'before') throw new Death();
      sound.write(file, bytes);
      if (writes === fatal) throw new Death();
    },
  };
  const journal = await openJournal(join(root, '.variorum/journal.sqlite'));
  const pace = pacer(world, { perHost: 1, intervalMs: 0, total: 1 });
  const desk: Desk = {
    world,
    journal,
    client: client(world, pace, { userAgent: 'Variorum/0', product: 'Variorum', retries: 0 }),
    files: mortal,
    sources: parseSources(null),
    recheckDays: 2,
    signal: new AbortController().signal,
    halt: () => undefined,
  };
  try {
    recover(root, desk, false);
    const feeds = [{ url: `${server.origins[0]}/feed/0`, take: 'page', paused: false } as const];
    await runOnce({ feeds, perHost: 1, dryRun: false, onProgress: () => undefined }, desk);
    journal.end();
    return 'ended';
  } catch (error) {
    if (error instanceof Death) return 'died';
    throw error;
  } finally {
    journal.close();
  }
}

const read = (root: string, folder: string): string[] =>
  files(root, folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
    .sort();

const pages = (of: number): string[] => Array.from({ length: articles }, (_, n) => page(n, { version: of })).sort();

it.each(['before', 'after'] as const)(
  'is whole again after a death %s any write',
  { timeout: 60_000 },
  async (dies) => {
    // Capture and sidecar of each article, and for a change the earlier version's two files, too.
    for (const [dying, writes] of [
      [1, 2 * articles],
      [2, 4 * articles],
    ] as const) {
      for (let fatal = 1; fatal <= writes; fatal += 1) {
        const root = content({});
        const world = hurried();
        version = 1;
        if (dying === 2) expect(await runUntil(root, world, null, dies)).toBe('ended');
        version = dying;
        world.later(2 * 3_600_000);
        expect(await runUntil(root, world, fatal, dies)).toBe('died');
        expect(readFolder(root).problems.filter(({ what }) => what !== 'There is no capture in it.')).toEqual([]);
        expect(await runUntil(root, world, null, dies)).toBe('ended');

        expect(read(root, 'articles')).toEqual(pages(dying));
        expect(read(root, 'versions')).toEqual(dying === 2 ? pages(1) : []);
        for (const file of files(root).filter((file) => file.endsWith('.html'))) {
          const path = join(root, 'articles', file);
          const { sha256: stated } = parse(readFileSync(path.replace(/html$/u, 'yaml'), 'utf8')) as { sha256: string };
          expect(stated).toBe(sha256(readFileSync(path)));
        }
      }
    }
  },
);
