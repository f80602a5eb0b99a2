import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareTexts } from '../../src/collate/similarity.ts';
import { english } from '../../src/language/en/index.ts';
import { tokenise } from '../../src/language/tokens.ts';
import type { JudgedScore } from './measures.ts';

interface Row {
  readonly a: string;
  readonly b: string;
  readonly a_sent: string;
  readonly b_sent: string;
  readonly topic: string;
  readonly label: number;
  readonly kind: string;
  readonly split: string;
}

/** Pairs of sentences that a person judged, scored as `collate` scores them, with all sentences of a topic as the story. */
export interface SentencePairs {
  readonly superpal: readonly JudgedScore[];
  readonly ecbplus: readonly JudgedScore[];
  /** Thresholds are chosen on `train` and judged on `dev`. */
  readonly mrpc: { readonly train: readonly JudgedScore[]; readonly dev: readonly JudgedScore[] };
}

export function readSentencePairs(data: string): SentencePairs {
  const read = (name: string): Row[] =>
    readFileSync(join(data, 'sentences', `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row);
  const mrpc = read('mrpc-dev');
  const judged = scored(mrpc, ({ label }) => label === 1);
  return {
    superpal: byTopic(read('superpal-multinews')).flatMap(everyPair),
    // "Easy" pairs are of other topics, pairs of one event that share no action are not judged.
    ecbplus: byTopic(
      read('ecbplus-pairs-dev').filter(({ kind }) => kind === 'aligned' || kind === 'twin_event'),
    ).flatMap((rows) => scored(rows, ({ kind }) => kind === 'aligned')),
    mrpc: {
      train: judged.filter((_, index) => mrpc[index]?.split === 'train'),
      dev: judged.filter((_, index) => mrpc[index]?.split === 'dev'),
    },
  };
}

function byTopic(rows: readonly Row[]): Row[][] {
  const topics = new Map<string, Row[]>();
  for (const row of rows) topics.set(row.topic, [...(topics.get(row.topic) ?? []), row]);
  return [...topics.values()];
}

/** SuperPAL lists aligned sentences only: every other pair of a topic's summary and document sentences is not aligned. */
function everyPair(rows: readonly Row[]): JudgedScore[] {
  const aligned = new Set(rows.map(({ a_sent, b_sent }) => `${a_sent}\n${b_sent}`));
  const left = [...new Set(rows.map(({ a_sent }) => a_sent))];
  const right = [...new Set(rows.map(({ b_sent }) => b_sent))];
  const score = scorer([...left, ...right]);
  return left.flatMap((a) => right.map((b) => ({ score: score(a, b), aligned: aligned.has(`${a}\n${b}`) })));
}

function scored(rows: readonly Row[], isAligned: (row: Row) => boolean): JudgedScore[] {
  const score = scorer(rows.flatMap(({ a, b }) => [a, b]));
  return rows.map((row) => ({ score: score(row.a, row.b), aligned: isAligned(row) }));
}

function scorer(texts: readonly string[]): (a: string, b: string) => number {
  const distinct = [...new Set(texts)];
  const numbers = new Map(distinct.map((text, index) => [text, index]));
  const { similarity } = compareTexts(
    distinct.map((text) => ({ text, tokens: tokenise(text) })),
    english,
  );
  return (a, b) => similarity(numbers.get(a) ?? -1, numbers.get(b) ?? -1);
}
