/**
 * How well captures are read, against labelled sets: `node bench/reading.ts DATA_FOLDER [LINES]`.
 * DATA_FOLDER holds `captures/` and `quotations/`; LINES bounds the documents taken from each set.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCapture } from '../src/ingest/index.ts';
import type { Article } from '../src/ingest/article.ts';
import { InputError } from '../src/ingest/problem.ts';
import { bare, isDayOf, score, shingleScore, type Score } from './reading/measures.ts';
import { scoreQuotations } from './reading/quotations.ts';

interface Labelled {
  readonly id: string;
  readonly full: string;
  readonly light: string;
  readonly title: string | null;
  readonly authors: readonly (string | readonly string[])[] | null;
  readonly date: string | null;
  readonly body?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly title_in_light: boolean;
}

const [folder, limit] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: node bench/reading.ts DATA_FOLDER [LINES]');

function readLines<T>(name: string): T[] {
  const path = join(folder ?? '', name);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.slice(0, Number(limit ?? lines.length)).map((line) => JSON.parse(line) as T);
}

/** `null` where the capture is refused (no text left, bytes that are no text). */
function read(file: string): Article | null {
  try {
    return (
      parseCapture({ file, bytes: readFileSync(join(folder ?? '', 'captures', file)), sidecar: null }, [])[0] ?? null
    );
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** Text and subheadings, as the sets count them. */
function bodyOf(article: Article | null): string {
  return (article?.sentences ?? [])
    .filter(({ kind }) => kind !== 'caption')
    .map(({ text }) => text)
    .join('\n');
}

const rows: [what: string, figures: string][] = [];
const print = ({ precision, recall, f1 }: Score): string =>
  `F1 ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}`;

for (const kind of ['light', 'full'] as const) {
  const zyte = readLines<Labelled>('captures/zyte.jsonl');
  if (zyte.length > 0) {
    const pairs = zyte.map((each) => ({ gold: each.body ?? '', found: bodyOf(read(each[kind])) }));
    rows.push([`body, zyte ${kind}`, print(shingleScore(pairs))]);
  }
  rows.push([
    `body, trafilatura ${kind}`,
    print(segmentScore(readLines<Labelled>('captures/trafilatura.jsonl'), kind)),
  ]);
  for (const set of ['postlight', 'trafilatura'] as const) {
    const labelled = readLines<Labelled>(`captures/${set}.jsonl`).map((gold) => ({ gold, article: read(gold[kind]) }));
    const titles = labelled.filter(({ gold }) => gold.title !== null && gold.title_in_light);
    const right = titles.filter(
      ({ gold, article }) => article?.title.basis === 'stated' && bare(article.title.text) === bare(gold.title ?? ''),
    );
    rows.push([`title, ${set} ${kind}`, `right ${share(right.length, titles.length)}`]);
    const dates = labelled.filter(({ gold }) => gold.date !== null);
    const given = dates.filter(({ article }) => article?.dates.published != null);
    const exact = given.filter(({ gold, article }) => isDayOf(gold.date ?? '', article?.dates.published?.date ?? ''));
    rows.push([
      `date, ${set} ${kind}`,
      `precision ${share(exact.length, given.length)}  given ${share(given.length, dates.length)}`,
    ]);
    const bylines = labelled.filter(({ gold }) => (gold.authors ?? []).length > 0);
    const signed = bylines.filter(({ article }) => article?.byline != null);
    const named = signed.filter(({ gold, article }) =>
      gold.authors?.flat().some((author) => bare(article?.byline ?? '').includes(bare(author))),
    );
    rows.push([
      `byline, ${set} ${kind}`,
      `precision ${share(named.length, signed.length)}  right ${share(named.length, bylines.length)}`,
    ]);
  }
}
rows.push(...scoreQuotations(readLines('quotations/polnear-dev.jsonl')));
for (const [what, figures] of rows) console.log(`${what.padEnd(28)} ${figures}`);

function share(part: number, whole: number): string {
  return `${(whole === 0 ? 0 : part / whole).toFixed(3)} (${part}/${whole})`;
}

/** Segments that must and must not appear in the text (github.com/adbar/trafilatura, `tests/evaluate.py`). */
function segmentScore(labelled: readonly Labelled[], kind: 'light' | 'full'): Score {
  let [found, missed, wrong] = [0, 0, 0];
  for (const each of labelled) {
    const body = bare(bodyOf(read(each[kind])));
    for (const segment of each.with ?? [])
      if (body.includes(bare(segment))) found += 1;
      else missed += 1;
    for (const segment of each.without ?? []) if (body.includes(bare(segment))) wrong += 1;
  }
  return score(found / Math.max(1, found + wrong), found / Math.max(1, found + missed));
}
