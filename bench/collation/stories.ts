import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/ingest/article.ts';
import { articleOf } from '../grouping/sets.ts';

interface Row {
  readonly text: string;
}

/** Sentences of an article, on average: 500 words, as in `bench/scale` and the design's corpora; the five captures have 23. */
const retold = 25;

/** A report is retold from its first so many sentences. */
const retellable = 40;

/**
 * So many different made-up stories of so many articles. Each article retells a share of the sentences of a few real reports, in order, with every sixth
 * word left out (but for a sentence's first and last, by which it is told from the next), so that stories of any size have claims that many carry: more
 * alike than the articles of real stories. No two stories of a call retell one report, where `stories/allsides-train.jsonl` has enough.
 */
export function madeUpStories(data: string, articles: number, stories: number): Article[][] {
  const reports = readFileSync(join(data, 'stories', 'allsides-train.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .filter(({ text }) => text.length > 3000);
  const each = Math.max(3, Math.round(articles / 8));
  const next = random(articles);
  return Array.from({ length: stories }, (_, story) => {
    const from = (story * each) % Math.max(1, reports.length - each);
    const pool = reports.slice(from, from + each).flatMap(sentencesOf);
    return Array.from({ length: articles }, (__, index) => {
      const told = pool.filter(() => next() < retold / pool.length);
      const text = told
        .map((sentence) =>
          sentence
            .split(' ')
            .filter((_word, at, words) => at === 0 || at === words.length - 1 || next() > 1 / 6)
            .join(' '),
        )
        .join(' ');
      return articleOf({ id: `a${String(index).padStart(4, '0')}`, title: 'A story', date: null, text });
    });
  });
}

const sentencesOf = ({ text }: Row): string[] =>
  articleOf({ id: 'report', title: '', date: null, text })
    .sentences.map((sentence) => sentence.text)
    .slice(0, retellable);

/** Numerical Recipes' linear congruential generator, 0 to 1: the same stories on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
