import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/ingest/article.ts';
import { parseCapture } from '../../src/ingest/index.ts';
import { plainArticle } from '../../src/ingest/plain-article.ts';
import { english } from '../../src/language/en/index.ts';

/** One line of `stories/*.jsonl`. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date: string | null;
  readonly cluster?: string;
}

/** An article with the story it belongs to. */
export interface Labelled {
  /** The line it was made from; `null` where it was read from a capture. */
  readonly row: Row | null;
  readonly article: Article;
  readonly cluster: string;
}

export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** A record as `variorum group` makes it of such a line. The sets are English. */
export function articleOf({ id, title, text, date }: Row): Article {
  return plainArticle({ id, title, text, date, source: null, url: null, language: english.tag }, `${id}.txt`);
}

export function readStories(data: string, name: string): Labelled[] {
  return readLines<Row>(join(data, 'stories', `${name}.jsonl`)).map((row) => ({
    row,
    article: articleOf(row),
    cluster: row.cluster ?? `alone-${row.id}`,
  }));
}

/** The same articles, read without their dates. */
export function hideDates(set: readonly Labelled[]): Labelled[] {
  return set.map(({ row, article, cluster }) => ({
    row,
    article: row === null ? article : articleOf({ ...row, date: null }),
    cluster,
  }));
}

/** The captures of a folder, read as the site reads them. */
export function readCaptures(folder: string, goldOf: (id: string) => string): Labelled[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => parseCapture({ file, bytes: readFileSync(join(folder, file)), sidecar: null }, []))
    .map((article) => ({ row: null, article, cluster: goldOf(article.id) }));
}

/** The story of each neighbour, by its id. */
export function goldOfNeighbours(data: string): (id: string) => string {
  const lines = readLines<{ id: string; cluster: string }>(join(data, 'neighbours/gold.jsonl'));
  const gold = new Map(lines.map(({ id, cluster }) => [id, cluster]));
  return (id) => {
    const cluster = gold.get(id);
    if (cluster === undefined) throw new Error(`neighbours/gold.jsonl does not know ${id}.`);
    return cluster;
  };
}

/** Pairs of articles with the same names, of one story or of two, by their place in `articles`. */
export interface HardPairs {
  readonly articles: readonly Article[];
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly same: boolean }[];
  /** Pairs that name an article that is not in `set`. */
  readonly missing: number;
}

export function readHardPairs(data: string, set: readonly Labelled[]): HardPairs {
  const lines = readLines<{ a: string; b: string; label: number }>(join(data, 'stories/pairs-hard-train.jsonl'));
  const named = new Set(lines.flatMap(({ a, b }) => [a, b]));
  const articles = set.flatMap(({ article }) => (named.has(article.id) ? [article] : []));
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const pairs = lines.flatMap(({ a, b, label }) => {
    const [first, second] = [places.get(a), places.get(b)];
    return first === undefined || second === undefined ? [] : [{ a: first, b: second, same: label === 1 }];
  });
  return { articles, pairs, missing: lines.length - pairs.length };
}

/** Pairs of articles labelled by how much wording they share, by their place in `articles`. */
export interface CopyPairs {
  readonly articles: readonly Article[];
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly label: string }[];
}

export function readCopyPairs(data: string): CopyPairs {
  const rows = readLines<Row>(join(data, 'near-duplicates/articles.jsonl'));
  const places = new Map(rows.map(({ id }, place) => [id, place]));
  return {
    articles: rows.map(articleOf),
    pairs: readLines<{ a: string; b: string; label: string }>(join(data, 'near-duplicates/pairs.jsonl')).flatMap(
      ({ a, b, label }) => {
        const [first, second] = [places.get(a), places.get(b)];
        return first === undefined || second === undefined ? [] : [{ a: first, b: second, label }];
      },
    ),
  };
}
