import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Sentence } from '../../src/ingest/article.ts';

/** One line of `stories/*.jsonl`. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date: string | null;
  readonly cluster: string;
}

/** An article with the story it belongs to. */
export interface Labelled {
  readonly article: Article;
  readonly cluster: string;
}

export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A record as ingest makes it, from text whose fields are known. */
export function articleOf({ id, title, text, date }: Row): Article {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const line of text.matchAll(/[^\n]+/gu)) {
    for (const { segment, index } of segmenter.segment(line[0])) {
      const trimmed = segment.trim();
      if (trimmed === '') continue;
      const start = line.index + index;
      sentences.push({
        index: sentences.length,
        text: trimmed.replaceAll(/\s+/gu, ' '),
        span: [start, start + segment.length],
        paragraph,
        kind: 'body',
      });
    }
    paragraph += 1;
  }
  return {
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    language: 'en',
    title:
      title === '' ? { text: sentences[0]?.text ?? '', basis: 'derived' } : { text: title.trim(), basis: 'stated' },
    standfirst: null,
    byline: null,
    dateline: null,
    tags: [],
    source: null,
    url: null,
    dates: {
      published:
        date === null ? null : { date, precision: 'day', basis: 'metadata', evidence: { span: null, text: date } },
      captured: null,
      rejected: [],
      mentioned: [],
    },
    credits: [],
    sentences,
    quotations: [],
    fields: [],
    boilerplate: [],
  };
}

export function readStories(data: string, name: string): Labelled[] {
  return readLines<Row>(join(data, 'stories', `${name}.jsonl`)).map((row) => ({
    article: articleOf(row),
    cluster: row.cluster ?? `alone-${row.id}`,
  }));
}

/** The captures of one folder, byte for byte. */
export function readCaptures(folder: string): { file: string; text: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}
