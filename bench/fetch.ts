/**
 * Articles per second and memory of `variorum fetch`, from a server on loopback in a process of its own, with the limits of politeness off:
 *
 *     node bench/fetch.ts [FEEDS] [ARTICLES-PER-FEED]
 *
 * 200 feeds of 25 articles without arguments. Fetches all, then again with nothing new. Asks 127.0.0.1 only.
 *
 * Measured on 2026-11-21 on two cores at load 1: 5,000 articles in 13.7 s, 366 a second, 2.4 ms of processor time each, most of it for reading each page
 * before it is saved; 349/411/394/398 MB at each quarter of the way. With twelve other processes (load 12) 45 s and 3.7 ms. With
 * `NODE_OPTIONS=--max-old-space-size=96` the process stays at 216 to 225 MB from a quarter of the way to the end.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchFeeds } from '../src/fetch/index.ts';
import { soundSite, web } from '../test/fetch/server.ts';

/** Ports, each a host of its own to the fetcher. */
const HOSTS = 20;

if (process.send === undefined) await measure(Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 25));
else {
  const { origins } = await web(HOSTS, soundSite(Number(process.argv[2])));
  process.send(origins);
  process.on('disconnect', () => process.exit());
}

async function measure(feeds: number, each: number): Promise<void> {
  const server = fork(fileURLToPath(import.meta.url), [String(each)]);
  const [origins] = (await once(server, 'message')) as [string[]];
  const root = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  try {
    const list = Array.from({ length: feeds }, (_, feed) => `  - url: ${origins[feed % HOSTS]}/feed/${feed}`);
    const manners = 'manners:\n  seconds: 0\n  perHost: 8\n  total: 64\n  allowPrivate: [127.0.0.1]\n';
    writeFileSync(join(root, 'feeds.yaml'), `feeds:\n${list.join('\n')}\n${manners}`);
    console.log('run      articles  seconds  articles/s  CPU ms each  RSS MB at 25/50/75/100 %');
    for (const run of ['first', 'second']) await one(run, root);
  } finally {
    rmSync(root, { recursive: true, force: true });
    server.disconnect();
  }
}

async function one(run: string, root: string): Promise<void> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const memory: number[] = [];
  let next = 0.25;
  const report = await fetchFeeds(root, {
    signal: new AbortController().signal,
    onProgress: ({ articles, articlesDone }) => {
      if (articles === 0 || articlesDone / articles < next) return;
      next += 0.25;
      memory.push(Math.round(process.memoryUsage.rss() / 2 ** 20));
    },
  });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const saved = report.articles.saved.length;
  const { answered, notModified } = report.feeds;
  const asked = saved === 0 ? answered + notModified : saved;
  console.log(
    `${run.padEnd(7)}${String(saved).padStart(10)}${seconds.toFixed(1).padStart(9)}${(asked / seconds).toFixed(0).padStart(12)}` +
      `${((user + system) / 1000 / asked).toFixed(2).padStart(13)}  ${memory.join('/') || `${Math.round(process.memoryUsage.rss() / 2 ** 20)}`}`,
  );
  if (saved === 0) console.log(`         (${asked} feeds, ${notModified} unchanged)`);
}
