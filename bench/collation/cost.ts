import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collateStory } from '../../src/collate/index.ts';
import { articleOf } from '../grouping/sets.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date: string | null;
  readonly cluster: string;
}

/**
 * Milliseconds of processor time (a shared machine's wall clock says little) to collate a made-up story of so many articles: each retells a share of the sentences of a few real reports, in order, with every
 * sixth word left out, so that stories of any size have claims that many carry.
 */
export function collationTime(data: string, articles: number): number {
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
  if (articles < 100) collateStory(story, members);
  const start = process.cpuUsage();
  collateStory(story, members);
  return process.cpuUsage(start).user / 1000;
}

/** Numerical Recipes' linear congruential generator, 0 to 1: the same story on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
