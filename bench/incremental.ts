/**
 * What a build does again when a folder grows: `node bench/incremental.ts [ARTICLES…]` (2,000 unless told).
 *
 * A made-up folder of text captures with planted stories is built without and with an empty cache; then one article in a hundred, spread over all stories,
 * is added and it is built again; then once more as it is. Each build is a process of its own, up to the edition (reading, grouping, comparing; no
 * pages). Prints processor seconds of each stage and how many results were made and reused.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { noCache, openCache, stages, type Cache, type Stage } from '../src/site/cache.ts';
import { buildEdition } from '../src/site/build-edition.ts';
import { programsOf } from '../src/site/reuse-work.ts';
import { makeFolder, type Planted } from './scale/made-up.ts';

/** Each so manieth article arrives later. */
const later = 100;

/** Articles in a row that make a paragraph of the capture. */
const sentencesPerParagraph = 3;

interface Measured {
  /** Processor seconds of the whole. */
  readonly all: number;
  /** Of them, those of each stage, with what looking into the cache costs. */
  readonly stages: Readonly<Record<Stage, number>>;
  readonly made: Readonly<Record<Stage, number>>;
  readonly reused: Readonly<Record<Stage, number>>;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { build: { type: 'string' }, cache: { type: 'string' } },
});

if (values.build !== undefined) console.log(JSON.stringify(measure(values.build, values.cache ?? null)));
else for (const size of positionals.length > 0 ? positionals.map(Number) : [2000]) compare(size);

function compare(size: number): void {
  const root = mkdtempSync(join(tmpdir(), 'variorum-incremental-'));
  try {
    const [content, cache] = [join(root, 'content'), join(root, 'cache')];
    mkdirSync(join(content, 'articles'), { recursive: true });
    const planted = [...makeFolder(size + Math.floor(size / later))];
    const [arrivals, first] = [
      planted.filter((_, at) => at % (later + 1) === later),
      planted.filter((_, at) => at % (later + 1) !== later),
    ];
    for (const each of first) write(content, each);
    console.log(`${first.length} articles`);
    const plain = print('no cache', build(content, null));
    print('empty cache', build(content, cache), plain);
    for (const each of arrivals) write(content, each);
    console.log(`${arrivals.length} more`);
    const grown = print('no cache', build(content, null));
    print('full cache', build(content, cache), grown);
    print('once more', build(content, cache), grown);
    console.log(`the cache: ${megabytesOf(cache)} MB\n`);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** As a reader would save it: headline, date, paragraphs. */
function write(content: string, { article: { id, title, dates, sentences } }: Planted): void {
  const texts = sentences.map(({ text }) => text);
  const paragraphs = texts.flatMap((_, at) =>
    at % sentencesPerParagraph === 0 ? [texts.slice(at, at + sentencesPerParagraph).join(' ')] : [],
  );
  const date = dates.published === null ? [] : [dates.published.date];
  writeFileSync(join(content, 'articles', `${id}.txt`), `${[title.text, ...date, ...paragraphs].join('\n\n')}\n`);
}

function build(content: string, cache: string | null): Measured {
  const args = [import.meta.filename, '--build', content, ...(cache === null ? [] : ['--cache', cache])];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

function measure(content: string, folder: string | null): Measured {
  const programs = programsOf(join(import.meta.dirname, '..'));
  const cache = folder === null || programs === null ? null : openCache(folder, programs);
  const seconds: Record<Stage, number> = { readings: 0, features: 0, comparisons: 0 };
  const made: Record<Stage, number> = { readings: 0, features: 0, comparisons: 0 };
  const asked: Record<Stage, number> = { readings: 0, features: 0, comparisons: 0 };
  const timed: Cache = {
    remember: (stage, key, make) => {
      const start = process.cpuUsage();
      asked[stage] += 1;
      const result = (cache ?? noCache).remember(stage, key, () => {
        made[stage] += 1;
        return make();
      });
      seconds[stage] += secondsSince(start);
      return result;
    },
  };
  const start = process.cpuUsage();
  buildEdition(content, false, timed);
  const all = secondsSince(start);
  cache?.sweep();
  const reused = Object.fromEntries(stages.map((stage) => [stage, asked[stage] - made[stage]])) as typeof made;
  return { all, stages: seconds, made, reused };
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** One line; with the share of the build without a cache. */
function print(name: string, measured: Measured, plain?: Measured): Measured {
  const own = stages.map((stage) => {
    const { made, reused, stages: seconds } = measured;
    return `${stage} ${seconds[stage].toFixed(2)} s (${made[stage]} made, ${reused[stage]} reused)`;
  });
  const rest = measured.all - stages.reduce((sum, stage) => sum + measured.stages[stage], 0);
  const share = plain === undefined ? '' : `, ${Math.round((100 * measured.all) / plain.all)} % of none`;
  console.log(
    `  ${name.padEnd(12)} ${measured.all.toFixed(2)} s${share}: ${own.join(', ')}, the rest ${rest.toFixed(2)} s`,
  );
  return measured;
}

function megabytesOf(folder: string): string {
  const bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return (bytes / 1e6).toFixed(1);
}
