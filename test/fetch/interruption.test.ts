/**
 * Kills the command (SIGKILL, which no process can answer) at random moments of its work, again and again, and looks at the folder after each time: every file whole, nothing
 * lost, nothing doubled. `FETCH_KILLS=50 npx vitest run --project pipeline test/fetch/interruption.test.ts` kills fifty times; by default fewer, for time.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseCapture, parseSources } from '../../src/ingest/index.ts';
import { readFolder } from '../../src/site/read-folder.ts';
import { content, files } from './content.ts';
import { conditional, feedFormats, html, item, page, web, type Site } from './server.ts';

const kills = Number(process.env['FETCH_KILLS'] ?? 5);
const [hosts, each] = [3, 10];
const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
const bin = fileURLToPath(new URL('../../bin/variorum.mjs', import.meta.url));

/** Numbers in [0, 1) from a seed (mulberry32), so that a failure can be repeated. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

it(`loses and doubles nothing when it is killed ${kills} times`, { timeout: 60_000 + kills * 20_000 }, async () => {
  const random = numbers(20261121);
  let version = 1;
  let onRequest: () => void = () => undefined;
  const site: Site = (path, request, response) => {
    onRequest();
    const host = Number(/^\/feed\/(\d)/u.exec(path)?.[1] ?? Number.NaN);
    const article = Number(/^\/a\/(\d+)$/u.exec(path)?.[1] ?? Number.NaN);
    const address = (n: number) => `http://${request.headers.host}/a/${n}`;
    if (!Number.isNaN(host)) {
      // Atom, whose items say when they were changed.
      const items = Array.from({ length: each }, (_, index) => ({
        ...item(host * each + index, address(host * each + index)),
        date: new Date(Date.UTC(2026, 10, 20, version)).toISOString(),
      }));
      const [type, body] = feedFormats[1]!(items);
      conditional(request, response, `"${version}"`, body, type);
    } else if (!Number.isNaN(article)) conditional(request, response, `"${version}"`, page(article, { version }), html);
    else return false;
    return true;
  };
  const server = await web(hosts, site);
  const feeds = server.origins.map((origin, host) => `  - url: ${origin}/feed/${host}`).join('\n');
  const root = content({
    'feeds.yaml': `feeds:\n${feeds}\nmanners:\n  seconds: 0\n  perHost: 2\n  allowPrivate: [127.0.0.1]\n`,
  });
  const sources = parseSources(null);
  const all = (version: number): string[] =>
    Array.from({ length: hosts * each }, (_, n) => page(n, { version })).sort();

  /** Runs the command; kills it a few milliseconds after its `after`th request, if that is a number. */
  async function command(after: number | null): Promise<number | null> {
    const child = spawn(node, [bin, 'fetch', '--content', root], { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
    let seen = 0;
    onRequest = () => {
      seen += 1;
      if (seen === after) setTimeout(() => child.kill('SIGKILL'), random() * 12);
    };
    const [code] = (await once(child, 'exit')) as [number | null];
    onRequest = () => undefined;
    // A slow machine has time for signs of life.
    expect(errors.replaceAll(/^feeds \d.*\n/gmu, '')).toBe('');
    return code;
  }

  /** What must be true at any moment. */
  function check(): void {
    const { captures, problems } = readFolder(root);
    expect(problems.filter(({ what }) => what !== 'There is no capture in it.')).toEqual([]);
    const titles = captures.map((capture) => parseCapture(capture, sources)[0]!.title.text);
    expect(new Set(titles).size).toBe(titles.length);
    const possible = new Set(all(version).concat(version > 1 ? all(version - 1) : []));
    for (const { bytes } of captures) expect(possible.has(Buffer.from(bytes).toString())).toBe(true);
  }

  // Whenever a run comes to its end, everything changes, so that the next one has work to be killed at.
  for (let killed = 0; killed < kills || version === 1;) {
    const code = await command(killed < kills ? 1 + Math.floor(random() * 12) : null);
    check();
    if (code === null) killed += 1;
    else {
      expect(code).toBe(0);
      version += 1;
    }
  }
  expect(await command(null)).toBe(0);
  check();
  await server.close();

  const read = (folder: string): string[] =>
    files(root, folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => readFileSync(join(root, folder, file), 'utf8'))
      .sort();
  expect(read('articles')).toEqual(all(version));
  // Every earlier version of every article, once.
  const earlier = Array.from({ length: version - 1 }, (_, index) => all(index + 1)).flat();
  expect(read('versions')).toEqual(earlier.sort());
  const saved = files(root).filter((file) => file.endsWith('.html'));
  for (const file of saved) {
    const sidecar = parse(readFileSync(join(root, 'articles', file.replace(/html$/u, 'yaml')), 'utf8')) as {
      sha256: string;
    };
    expect(sidecar.sha256).toBe(
      createHash('sha256')
        .update(readFileSync(join(root, 'articles', file)))
        .digest('hex'),
    );
  }
  expect(files(root, '.variorum/unfinished')).toEqual([]);
});
