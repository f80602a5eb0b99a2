import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collateStory } from '../../src/collate/index.ts';
import { articleOf } from '../grouping/sets.ts';
import { makeFolder } from '../scale/made-up.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date: string | null;
  readonly cluster: string;
}

/** Times that a small story is collated: the first time the engine still compiles the program. */
const rounds = 15;

/**
 * Milliseconds of processor time (a shared machine's wall clock says little) to collate a made-up story of so many articles: the first time in this
 * process, and the median of {@link rounds} further times; a story of 100 articles or more is collated once. Each article retells a share of the sentences of a few real reports, in order, with
 * every sixth word left out, so that stories of any size have claims that many carry: more alike than the articles of real stories.
 */
export function collationTime(data: string, articles: number): { readonly first: number; readonly median: number } {
  const rows = readFileSync(join(data, 'stories', 'allsides-train.jsonl'), 'utf8')
    .split('\n', 200)
    .map((line) => JSON.parse(line) as Row);
  const next = random(articles);
  const pool = rows
    .filter(({ text }) => text.length > 3000)
    .slice(0, Math.max(3, Math.round(articles / 8)))
    .flatMap(({ text }) => text.split(/(?<=[.!?]) /u).slice(0, 40));
  const members = Array.from({ length: articles }, (_, index) =>
    articleOf({
      id: `a${String(index).padStart(4, '0')}`,
      title: 'A story',
      date: null,
      text: pool
        .filter(() => next() < 25 / pool.length)
        .map((sentence) =>
          sentence
            .split(' ')
            .filter(() => next() > 1 / 6)
            .join(' '),
        )
        .join(' '),
    }),
  );
  const story = { articles: members.map(({ id }) => id) };
  const first = timeOf(() => collateStory(story, members));
  const further = Array.from({ length: articles < 100 ? rounds : 0 }, () => timeOf(() => collateStory(story, members)));
  further.sort((a, b) => a - b);
  return { first, median: further[further.length >> 1] ?? first };
}

/** Milliseconds of processor time. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1000;
}

/**
 * Seconds of processor time to collate a made-up folder of so many articles, story by story, as planted: half of its stories have one article, a few
 * hundreds.
 */
export function folderTime(articles: number): { readonly stories: number; readonly seconds: number } {
  const stories = [...Map.groupBy(makeFolder(articles), ({ cluster }) => cluster).values()].map((planted) =>
    planted.map(({ article }) => article),
  );
  const start = process.cpuUsage();
  for (const members of stories) collateStory({ articles: members.map(({ id }) => id) }, members);
  return { stories: stories.length, seconds: process.cpuUsage(start).user / 1e6 };
}

/** Numerical Recipes' linear congruential generator, 0 to 1: the same story on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
