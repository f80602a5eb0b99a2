import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LikenessFeatures } from '../../src/collate/likeness-features.ts';
import { compareTexts } from '../../src/collate/similarity.ts';
import { english } from '../../src/language/en/index.ts';
import { tokenise } from '../../src/language/tokens.ts';
import type { JudgedScore } from './measures.ts';

interface Row {
  readonly a: string;
  readonly b: string;
  readonly a_sent: string;
  readonly b_sent: string;
  readonly a_doc: string;
  readonly b_doc: string;
  readonly topic: string;
  readonly label: number;
  readonly kind: string;
  readonly split: string;
}

/** A pair of sentences that a person judged, compared as `collate` compares them. */
export interface SentencePair extends JudgedScore {
  readonly features: LikenessFeatures;
  readonly split: string;
  /** Pairs of one topic must not be in training and in test both; MRPC knows none. */
  readonly topic: string;
}

/** Pairs of sentences, with all sentences of their topic as the story. */
export interface SentencePairs {
  /** Parts: `dev`, `test`. */
  readonly superpal: readonly SentencePair[];
  /** `train` and `dev`; the articles of the pairs are read whole, so that what each is about is known. */
  readonly ecbplus: readonly SentencePair[];
  /** The same pairs without their articles. */
  readonly ecbplusAlone: readonly SentencePair[];
  /** `train` and `dev`. */
  readonly mrpc: readonly SentencePair[];
}

export function readSentencePairs(data: string): SentencePairs {
  const read = <T>(...path: string[]): T[] =>
    readFileSync(`${join(data, ...path)}.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as T);
  // "Easy" pairs are of other topics, pairs of one event that share no action are not judged.
  const ecbplus = byTopic(
    read<Row>('sentences', 'ecbplus-pairs-dev').filter(({ kind }) => kind === 'aligned' || kind === 'twin_event'),
  );
  const articles = new Map(
    read<{ id: string; text: string }>('stories', 'ecbplus-dev').map(({ id, text }) => [id, text]),
  );
  return {
    superpal: byTopic(read<Row>('sentences', 'superpal-multinews')).flatMap(everyPair),
    ecbplus: ecbplus.flatMap((rows) => inArticles(rows, articles)),
    ecbplusAlone: ecbplus.flatMap((rows) => judged(rows, ({ kind }) => kind === 'aligned')),
    mrpc: judged(read<Row>('sentences', 'mrpc-dev'), ({ label }) => label === 1),
  };
}

function byTopic(rows: readonly Row[]): Row[][] {
  const topics = new Map<string, Row[]>();
  for (const row of rows) topics.set(row.topic, [...(topics.get(row.topic) ?? []), row]);
  return [...topics.values()];
}

/** SuperPAL lists aligned sentences only: every other pair of a topic's summary and document sentences is not aligned. */
function everyPair(rows: readonly Row[]): SentencePair[] {
  const aligned = new Set(rows.map(({ a_sent, b_sent }) => `${a_sent}\n${b_sent}`));
  const left = [...new Set(rows.map(({ a_sent }) => a_sent))];
  const right = [...new Set(rows.map(({ b_sent }) => b_sent))];
  const pair = comparer([...left, ...right]);
  const [{ topic = '', split = '' } = {}] = rows;
  return left.flatMap((a) => right.map((b) => ({ ...pair(a, b), aligned: aligned.has(`${a}\n${b}`), topic, split })));
}

function judged(rows: readonly Row[], isAligned: (row: Row) => boolean): SentencePair[] {
  const pair = comparer(rows.flatMap(({ a, b }) => [a, b]));
  return rows.map((row) => ({ ...pair(row.a, row.b), aligned: isAligned(row), topic: row.topic, split: row.split }));
}

function comparer(texts: readonly string[]): (a: string, b: string) => Pick<SentencePair, 'score' | 'features'> {
  const distinct = [...new Set(texts)];
  const numbers = new Map(distinct.map((text, index) => [text, index]));
  const { similarity, features } = compareTexts(distinct.map(tokenised), english);
  return (a, b) => {
    const pair = [numbers.get(a) ?? -1, numbers.get(b) ?? -1] as const;
    return { score: similarity(...pair), features: features(...pair) };
  };
}

/** The articles of a topic as one story of all their sentences, one a line; a sentence that its article lacks is added to it. */
function inArticles(rows: readonly Row[], articles: ReadonlyMap<string, string>): SentencePair[] {
  const sentences = new Map<string, Map<string, number>>();
  const texts: string[] = [];
  const places: string[] = [];
  const placeOf = (article: string, text: string): number => {
    const own = sentences.get(article) ?? new Map<string, number>();
    sentences.set(article, own);
    const place = own.get(text) ?? texts.length;
    if (place === texts.length) {
      texts.push(text);
      places.push(article);
      own.set(text, place);
    }
    return place;
  };
  for (const id of new Set(rows.flatMap(({ a_doc, b_doc }) => [a_doc, b_doc]))) {
    for (const line of (articles.get(id) ?? '').split('\n')) if (line !== '') placeOf(id, line);
  }
  const pairs = rows.map((row) => ({ row, a: placeOf(row.a_doc, row.a), b: placeOf(row.b_doc, row.b) }));
  const { similarity, features } = compareTexts(texts.map(tokenised), english, places);
  return pairs.map(({ row: { kind, topic, split }, a, b }) => ({
    score: similarity(a, b),
    features: features(a, b),
    aligned: kind === 'aligned',
    topic: String(topic),
    split,
  }));
}

function tokenised(text: string): Parameters<typeof compareTexts>[0][number] {
  return { text, tokens: tokenise(text) };
}
