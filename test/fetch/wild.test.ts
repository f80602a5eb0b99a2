/**
 * The fetcher against a web with every fault there is, at once. By default a slice of it; `FETCH_FULL=1 npx vitest run --project pipeline
 * test/fetch/wild.test.ts` asks all of its 200 feeds with 5,000 pages and prints what came of it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchFeeds, summary, type Report } from '../../src/fetch/index.ts';
import { parseCapture, parseSources } from '../../src/ingest/index.ts';
import { readFolder } from '../../src/site/read-folder.ts';
import { content, feedsYaml, files, hurried } from './content.ts';
import { brotliBomb } from './faulty-pages.ts';
import { bomb, web, words, type Web } from './server.ts';
import { changes, faultOfFeed, feedAnswers, kindOfPage, wildWeb } from './wild-web.ts';

const full = process.env['FETCH_FULL'] === '1';
const [feeds, each, hosts] = full ? [200, 25, 20] : [40, 5, 4];

const announced = Array.from({ length: feeds * each }, (_, n) => n).filter((n) => feedAnswers(Math.floor(n / each)));
const sound = announced.filter((n) => kindOfPage(n) === null);

let server: Web;
let root: string;
let version = 1;
/** Server and fetcher share a process and a machine: with so much to do, a sound page may be late, too. */
const world = full ? hurried(undefined, 8000, 4000) : hurried();
const reports: Report[] = [];

/** How often each word occurs, in order. */
const counts = (all: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(all, (each) => each)].map(([name, own]) => [name, own.length] as const).sort());

const numbersOf = (folder: string): number[] =>
  files(root, folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => Number(/<title>.*number (\d+) /u.exec(readFileSync(join(root, folder, file), 'utf8'))?.[1]))
    .sort((a, b) => a - b);

async function runAll(): Promise<Report> {
  const began = performance.now();
  const cpu = process.cpuUsage();
  const report = await fetchFeeds(root, { signal: new AbortController().signal, world });
  reports.push(report);
  if (full) {
    const { user, system } = process.cpuUsage(cpu);
    const seconds = (performance.now() - began) / 1000;
    const [head, saved] = summary(report).split('\n');
    console.log(
      `Run ${reports.length}: ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor time, server included`,
    );
    console.log(`${head}\n${saved}`);
    console.log(JSON.stringify(counts([...report.feeds.failed, ...report.articles.failed].map(({ kind }) => kind))));
  }
  return report;
}

beforeAll(async () => {
  // Packed before the clocks run.
  bomb();
  brotliBomb();
  server = await web(
    hosts,
    wildWeb(each, () => version),
  );
  root = content({
    'feeds.yaml': feedsYaml(Array.from({ length: feeds }, (_, feed) => `${server.origins[feed % hosts]}/feed/${feed}`)),
  });
}, 60_000);
afterAll(() => server.close(), 60_000);

it(
  `gets every sound page of ${feeds} feeds with ${feeds * each} articles, and says of each other what is wrong with it`,
  { timeout: 900_000 },
  async () => {
    const { feeds: asked, articles } = await runAll();
    const broken = Array.from({ length: feeds }, (_, feed) => feed).filter((feed) => !feedAnswers(feed));
    expect(asked.failed.map(({ url }) => Number(url.split('/').at(-1))).sort((a, b) => a - b)).toEqual(broken);
    expect(asked.answered).toBe(feeds - broken.length);
    expect(articles.announced).toBe(announced.length);
    expect(numbersOf('articles')).toEqual(sound);
    expect(articles.saved).toHaveLength(sound.length);
    // On a busy machine a page that is too large can be too late before it is too large.
    const told = (kind: string): string => (kind === 'too-large' ? 'timeout' : kind);
    expect(counts(articles.failed.map(({ kind }) => told(kind)))).toEqual(
      counts(announced.flatMap((n) => kindOfPage(n) ?? []).map(told)),
    );
  },
);

it(
  'gets what has changed the next time, keeps what it said before, and nothing twice',
  { timeout: 900_000 },
  async () => {
    version = 2;
    world.later((3 * 86_400_000) / 2);
    const { articles } = await runAll();
    const changed = sound.filter(changes);
    expect(articles.newVersions).toHaveLength(changed.length);
    expect(articles.saved).toEqual([]);
    expect(numbersOf('articles')).toEqual(sound);
    expect(numbersOf('versions')).toEqual(changed);
  },
);

it('leaves a folder of which every capture can be read, each once', { timeout: 900_000 }, () => {
  const { captures, problems, broken } = readFolder(root);
  expect([...problems, ...broken]).toEqual([]);
  const sources = parseSources(null);
  const titles = captures.map((capture) => parseCapture(capture, sources)[0]!.title.text).sort();
  expect(titles).toEqual(sound.map((n) => words(n).title).sort());
  expect(files(root, '.variorum/unfinished')).toEqual([]);
});

it('meets every fault of pages and feeds in this web', () => {
  const met = new Set(announced.map((n) => kindOfPage(n)));
  expect([...new Set(reports[0]?.articles.failed.map(({ kind }) => kind))].sort()).toEqual(
    [...met].filter((kind) => kind !== null).sort(),
  );
  expect(new Set(Array.from({ length: feeds }, (_, feed) => faultOfFeed(feed))).size).toBe(10);
});
