/**
 * What comparing costs, each size in a process of its own: `node bench/collation/cost.ts DATA ARTICLES`, or `folder` for ARTICLES. Prints one line of
 * JSON; `bench/collation.ts` asks for all sizes.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { collateStory } from '../../src/collate/index.ts';
import type { Article } from '../../src/ingest/article.ts';
import { makeFolder } from '../scale/made-up.ts';
import { madeUpStories } from './stories.ts';

/** Milliseconds of processor time. A shared machine's wall clock says little. */
export interface Spent {
  /** Of the thread that compares: what the clock shows where nothing else runs. */
  readonly thread: number;
  /** The engine's own threads included, which compile the program while it runs and collect its garbage. */
  readonly process: number;
}

/** The time of one story. */
export interface StoryCost {
  readonly sentences: number;
  /** The first story that a process compares: the engine compiles the program meanwhile. */
  readonly first: Spent;
  /** Median of different stories after others, none compared twice. */
  readonly median: Spent;
}

/** Stories that are compared before, and with which the median is measured, by articles of each: as many as take some seconds. */
function rounds(articles: number): { readonly before: number; readonly measured: number } {
  if (articles <= 5) return { before: 100, measured: 41 };
  return articles <= 60 ? { before: 3, measured: 5 } : { before: 1, measured: 1 };
}

/** In a process of its own. */
export function storyCost(data: string, articles: number): StoryCost {
  return JSON.parse(run(data, String(articles))) as StoryCost;
}

/**
 * 10,000 made-up articles, story by story, as planted: half of its stories have one article, a few hundreds. In a process of its own.
 */
export function folderCost(data: string): Spent & { readonly stories: number } {
  return JSON.parse(run(data, 'folder')) as Spent & { readonly stories: number };
}

function run(data: string, what: string): string {
  return execFileSync(process.execPath, [fileURLToPath(import.meta.url), data, what], { encoding: 'utf8' });
}

function measureStories(data: string, articles: number): StoryCost {
  const { before, measured } = rounds(articles);
  const stories = madeUpStories(data, articles, before + measured);
  const spent = stories.map(timeOf);
  const measuredSpent = spent.slice(before);
  const last = stories.at(-1) ?? [];
  return {
    sentences: last.reduce((sum, { sentences }) => sum + sentences.length, 0),
    first: spent[0] ?? { thread: 0, process: 0 },
    median: {
      thread: median(measuredSpent.map(({ thread }) => thread)),
      process: median(measuredSpent.map((one) => one.process)),
    },
  };
}

function measureFolder(articles: number): Spent & { readonly stories: number } {
  const stories = [...Map.groupBy(makeFolder(articles), ({ cluster }) => cluster).values()].map((planted) =>
    planted.map(({ article }) => article),
  );
  const spent = stories.map(timeOf);
  const sum = (of: (one: Spent) => number): number => spent.reduce((all, one) => all + of(one), 0);
  return { stories: stories.length, thread: sum(({ thread }) => thread), process: sum((one) => one.process) };
}

function timeOf(members: readonly Article[]): Spent {
  const [all, own] = [process.cpuUsage(), process.threadCpuUsage()];
  collateStory({ articles: members.map(({ id }) => id) }, members);
  return { thread: process.threadCpuUsage(own).user / 1000, process: process.cpuUsage(all).user / 1000 };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

if (import.meta.main) {
  const [data, what] = process.argv.slice(2);
  if (data === undefined || what === undefined)
    throw new Error('Usage: node bench/collation/cost.ts DATA ARTICLES|folder');
  console.log(JSON.stringify(what === 'folder' ? measureFolder(10_000) : measureStories(data, Number(what))));
}
