import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { fetchFeeds, type FetchOptions, type Report } from '../../src/fetch/index.ts';
import { network } from '../../src/fetch/network.ts';
import { clock, type World } from '../../src/fetch/world.ts';

const made: string[] = [];
afterAll(() => made.forEach((root) => rmSync(root, { recursive: true, force: true })), 60_000);

/** A content folder, removed when the tests of its file are done. */
export function content(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'variorum-fetch-'));
  made.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** A `feeds.yaml` that asks as fast as it can. */
export function feedsYaml(
  urls: readonly (string | { readonly url: string; readonly take: 'page' | 'feed' })[],
): string {
  const feeds = urls.map((feed) =>
    typeof feed === 'string' ? `  - url: ${feed}` : `  - url: ${feed.url}\n    take: ${feed.take}`,
  );
  return `feeds:\n${feeds.join('\n')}\nmanners:\n  seconds: 0\n  perHost: 8\n  total: 32\n  allowPrivate: [127.0.0.1]\n`;
}

/** The world, but for waiting: pauses cost no time, and the clock goes on by as much. */
export function hurried(
  start = Date.parse('2026-11-21T10:00:00Z'),
  wholeMs = 2500,
  headMs = 1000,
): World & { readonly later: (ms: number) => void } {
  const net = network({ allowPrivate: new Set(['127.0.0.1']), headMs, wholeMs });
  let now = start;
  return {
    now: () => now,
    later: (ms) => (now += ms),
    random: () => 0,
    wait: (ms) => {
      now += ms;
      return new Promise((resolve) => setImmediate(resolve));
    },
    ask: net.ask,
  };
}

export const run = (root: string, options: Partial<FetchOptions> = {}): Promise<Report> =>
  fetchFeeds(root, {
    signal: new AbortController().signal,
    world: { ...clock, ask: network({ allowPrivate: new Set(['127.0.0.1']) }).ask },
    ...options,
  });

/** Files below a folder of the content, relative to it, in order. */
export function files(root: string, folder = 'articles'): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))
      .sort();
  } catch {
    return [];
  }
}
