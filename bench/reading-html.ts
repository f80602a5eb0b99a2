/**
 * How well saved pages are read: `node bench/reading-html.ts DATA [zyte|postlight] [--worst N]`.
 *
 * Body text as Zyte's article-extraction-benchmark measures it (https://github.com/scrapinghub/article-extraction-benchmark): shingles of four
 * tokens, precision and recall averaged over pages, F1 of the two. Title, byline and date against the gold of Postlight's parser.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../src/ingest/article.ts';
import { parseCapture } from '../src/ingest/index.ts';
import { InputError } from '../src/ingest/problem.ts';
import { bare, isDayOf, shingleScore } from './reading/measures.ts';

interface Page {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly body?: string;
  readonly title?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { worst: { type: 'string', default: '0' } },
});
const [data, only] = positionals;
if (data === undefined) throw new Error('node bench/reading-html.ts DATA [zyte|postlight] [--worst N]');
const worst = Number(values.worst);

if (only !== 'postlight') bodies();
if (only !== 'zyte') fields();

function bodies(): void {
  const pairs = pagesOf('zyte').map(({ page, article }) => ({
    page,
    gold: page.body ?? '',
    found: (article?.sentences ?? [])
      .filter(({ kind }) => kind === 'body' || kind === 'heading')
      .map(({ text }) => text)
      .join('\n'),
  }));
  const { precision, recall, f1 } = shingleScore(pairs);
  console.log(`zyte: precision ${show(precision)}, recall ${show(recall)}, F1 ${show(f1)}`);
  const each = pairs.map((pair) => ({ page: pair.page, ...shingleScore([pair]) }));
  for (const { page, ...own } of each.sort((a, b) => a.f1 - b.f1).slice(0, worst)) {
    console.log(`  ${show(own.f1)} P ${show(own.precision)} R ${show(own.recall)} ${page.id.slice(0, 10)} ${page.url}`);
  }
}

function fields(): void {
  const pages = pagesOf('postlight');
  for (const [name, gold, read, same] of [
    [
      'title',
      (page: Page) => page.title,
      (article: Article) => (article.title.basis === 'stated' ? article.title.text : null),
      sameWords,
    ],
    ['byline', (page: Page) => page.author, (article: Article) => article.byline, sameWords],
    ['date', (page: Page) => page.date, (article: Article) => article.dates.published?.date ?? null, isDayOf],
  ] as const) {
    const rows = pages.map(({ page, article }) => ({
      page,
      gold: gold(page) ?? null,
      read: article ? read(article) : null,
    }));
    const stated = rows.filter((row) => row.gold !== null);
    const given = stated.filter((row) => row.read !== null);
    const right = given.filter((row) => same(row.gold ?? '', row.read ?? ''));
    console.log(
      `postlight ${name}: ${stated.length} stated, given ${show(given.length / stated.length)}, ` +
        `right when given ${show(right.length / given.length)}, right of all ${show(right.length / stated.length)}`,
    );
    for (const row of stated.filter((row) => !right.includes(row)).slice(0, worst))
      console.log(`  ${row.page.id}: "${row.gold}" read as ${JSON.stringify(row.read)}`);
  }
}

function pagesOf(set: string): { page: Page; article: Article | null }[] {
  const folder = join(data ?? '', 'html', set);
  const began = performance.now();
  const pages = readFileSync(join(folder, 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const page = JSON.parse(line) as Page;
      return { page, article: read(join(folder, page.file)) };
    });
  const seconds = (performance.now() - began) / 1000;
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${set}: ${pages.length} pages in ${seconds.toFixed(1)} s, ${(pages.length / seconds).toFixed(0)} a second, peak ${memory.toFixed(0)} MB`,
  );
  return pages;
}

function read(file: string): Article | null {
  try {
    return parseCapture({ file, bytes: readFileSync(file), sidecar: null }, [])[0] ?? null;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.log(`  ${error.message}`);
    return null;
  }
}

/** Names joined by "and" or by commas are the same names. */
function sameWords(gold: string, read: string): boolean {
  return bare(gold).replaceAll(' and ', ' ') === bare(read).replaceAll(' and ', ' ');
}

function show(value: number): string {
  return value.toFixed(3);
}
