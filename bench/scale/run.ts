/**
 * Groups one file of made-up articles stage by stage on one thread, as `variorum group` does, and prints what each took as JSON:
 * `node bench/scale/run.ts FILE.jsonl`. Each line is `{"id","title","text","date","cluster"}`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { batchSize, countBatch, FolderCounter } from '../../src/cluster/counted.ts';
import { linked, withCopies, worthKeeping } from '../../src/cluster/groups.ts';
import { byFounders, storiesOf } from '../../src/cluster/index.ts';
import { neighboursOf } from '../../src/cluster/neighbours.ts';
import { candidatePairs, scorePairs } from '../../src/cluster/pairs.ts';
import { readPlainLine } from '../../src/cli/article-lines.ts';
import { readLines, type NumberedLine } from '../../src/cli/lines.ts';
import type { Article } from '../../src/ingest/article.ts';
import { agreement, type Agreement } from '../grouping/measures.ts';

export interface Run extends Agreement {
  /** In order. `seconds` of processor time; `peak` the most memory that the process held in it, in MB. */
  readonly stages: readonly { readonly name: string; readonly seconds: number; readonly peak: number }[];
  readonly stories: number;
}

const [file = ''] = process.argv.slice(2);
const spent = new Map<string, { seconds: number; peak: number }>();
const gold = new Map<string, string>();
/** Seconds of the stages that were run inside the one that is being run. */
let inside = 0;
/** Articles that are read before they are counted. */
const portion = 100;

const counter = new FolderCounter();
const lines = readLines(file);
for (let batch = nextLines(); batch.length > 0; batch = nextLines()) {
  const counted = stage('features', () => countBatch(inPortions(batch)));
  stage('space', () => counter.add(counted));
}
const folder = stage('space', () => counter.folder());
const { space, copies } = folder;
const leftOut = new Set(copies.map(({ article }) => article));
const candidates = stage('candidates', () => candidatePairs(space, leftOut));
const pairs = stage('scoring', () => scorePairs(space, candidates, worthKeeping));
const groups = stage('linkage', () => withCopies(linked(space, pairs), copies));
const stories = stage('stories', () => {
  const members = byFounders(groups, folder.articles);
  return storiesOf({ members, copies, neighbours: neighboursOf(members, pairs, copies) }, folder);
});

const storyOf = new Map(stories.flatMap(({ id, articles: members }) => members.map((member) => [member, id])));
const measured = agreement([...gold].map(([id, cluster]) => ({ predicted: storyOf.get(id) ?? '', gold: cluster })));
const stages = [...spent].map(([name, { seconds, peak }]) => ({ name, seconds, peak }));
console.log(JSON.stringify({ stages, stories: stories.length, ...measured } satisfies Run));

/** As many lines as are counted at once, or what is left; the file ends with a line break. */
function nextLines(): NumberedLine[] {
  const batch: NumberedLine[] = [];
  while (batch.length < batchSize) {
    const line = lines.next();
    if (line.done || line.value.text === '') break;
    batch.push(line.value);
  }
  return batch;
}

/** The articles of some lines, each let go when it is counted but for a few: to look at the clock for each would cost as much as counting some. */
function* inPortions(batch: readonly NumberedLine[]): Generator<Article> {
  for (let first = 0; first < batch.length; first += portion)
    yield* stage('reading', () => batch.slice(first, first + portion).map(read));
}

function read(line: NumberedLine): Article {
  const { article, problem } = readPlainLine(line, file);
  if (article === null) throw new Error(problem?.what);
  gold.set(article.id, clusterOf(line.text ?? ''));
  return article;
}

function clusterOf(json: string): string {
  return /"cluster":"([^"]+)"/u.exec(json)?.[1] ?? '';
}

/** What a stage that is run once or often has taken in all, without the stages that it runs. */
function stage<T>(name: string, run: () => T): T {
  const start = process.cpuUsage();
  const insideOuter = inside;
  inside = 0;
  const result = run();
  const seconds = secondsSince(start);
  const before = spent.get(name) ?? { seconds: 0, peak: 0 };
  const once = name === 'reading' ? before.peak : peak();
  spent.set(name, { seconds: before.seconds + seconds - inside, peak: Math.max(before.peak, once) });
  inside = insideOuter + seconds;
  return result;
}

/** The most memory that the process has held since it was last asked, in MB. Where the system cannot forget (not Linux), since it began. */
function peak(): number {
  try {
    const held = Number(/^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
    writeFileSync('/proc/self/clear_refs', '5');
    return Math.round(held / 1024);
  } catch {
    return Math.round(process.resourceUsage().maxRSS / 1024);
  }
}

/** Processor time, so that a busy machine counts less than on the clock. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
