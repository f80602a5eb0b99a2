/**
 * How a whole build grows: `npx node bench/site.ts [ARTICLES…]` (1000 3000 10000 unless told).
 *
 * A made-up folder of captures (`site/folder.ts`) is built with an empty cache by a copy of this program in a temporary place. Prints for each folder
 * the processor seconds of each stage, of all threads and of the main one, with the seconds on the clock and the most memory held by its end; each kind of
 * page with how many there are and the largest; and the exponent of the growth from the folder before: 1 is linear. What the search's indexer takes, a process of
 * its own, is not in it. At the end the kinds whose largest page grew from the first folder to the last by more than a tenth, and the machine's load, without
 * which seconds on the clock mean little.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../src/site/verify/files.ts';
import { build, copyProgram } from './site/build.ts';
import { writeFolder } from './site/folder.ts';
import { endOfProcess, type Reading } from './site/reading.ts';

/** The build's own message with which a stage ends. */
const stageEnds = [
  ['starting', 'Syncing content'],
  ['reading, grouping, comparing', 'Synced content'],
  ['bundling', 'generating static routes'],
  ['pages and data', '@astrojs/sitemap'],
  ['search, pictures, publishing', endOfProcess],
] as const;

interface Kind {
  pages: number;
  /** Bytes of the largest. */
  largest: number;
}

const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('Usage: node bench/site.ts [ARTICLES…], each a whole number.');
  process.exit(2);
}

const built: { size: number; all: number; kinds: Map<string, Kind> }[] = [];
for (const size of sizes.length > 0 ? sizes : [1_000, 3_000, 10_000]) {
  const root = mkdtempSync(join(tmpdir(), 'variorum-site-'));
  try {
    const stories = writeFolder(join(root, 'content'), size);
    copyProgram(root);
    const readings = build(root);
    const kinds = kindsOf(join(root, 'dist'));
    const all = readings.at(-1)?.all ?? 0;
    report(size, stories, readings, kinds, all);
    built.push({ size, all, kinds });
  } finally {
    rmSync(root, { recursive: true });
  }
}
reportGrowth();
console.log(`\nLoad of the machine in the last fifteen minutes: ${(loadavg()[2] ?? 0).toFixed(1)}`);

/** `stories/a-story/compare/x/y/index.html` → `stories/*\/compare`: what a page or file is a page or file of. */
function kindOf(file: string): string {
  const parts = file.split('/').filter((part) => part !== '' && part !== 'index.html');
  if (parts[0] === 'data' && parts.length > 2) return `data/${parts[1]}/*${/\.\w+$/.exec(file)?.[0] ?? ''}`;
  if (parts.length < 2) return parts[0] ?? 'front page';
  const [first, , ...rest] = parts;
  const more = rest.find((part) => !/^\d+$/.test(part));
  return more === undefined ? `${first}/*` : `${first}/*/${more}`;
}

/** The pages and files of a built site, by their kind. */
function kindsOf(dist: string): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  const of = (file: string): Kind => {
    const kind = kinds.get(kindOf(file)) ?? { pages: 0, largest: 0 };
    kinds.set(kindOf(file), kind);
    return kind;
  };
  for (const file of listFiles(dist)) {
    if (!/\.(?:html|json|xml|csv)$/.test(file) || file.startsWith('pagefind')) continue;
    const kind = of(file);
    kind.pages += 1;
    kind.largest = Math.max(kind.largest, statSync(join(dist, file)).size);
  }
  return kinds;
}

function report(
  size: number,
  stories: number,
  readings: readonly Reading[],
  kinds: ReadonlyMap<string, Kind>,
  all: number,
) {
  const pages = [...kinds.values()].reduce((sum, kind) => sum + kind.pages, 0);
  console.log(`\n${size} articles, ${stories} stories, ${pages} pages and files`);
  let before = { all: 0, main: 0, clock: 0 };
  for (const [stage, end] of stageEnds) {
    const reading = readings.find(({ message }) => message.includes(end));
    if (reading === undefined) continue;
    const [used, main, clock] = [reading.all - before.all, reading.main - before.main, reading.clock - before.clock];
    console.log(row(stage, used, main, clock, `${Math.round(reading.peak)} MB`));
    before = reading;
  }
  const last = readings.at(-1);
  const previous = built.at(-1);
  const exponent = previous && Math.log(all / previous.all) / Math.log(size / previous.size);
  const growth = exponent === undefined ? '' : `, exponent ${exponent.toFixed(2)}`;
  console.log(row('all', all, last?.main ?? 0, last?.clock ?? 0, `${Math.round(last?.peak ?? 0)} MB${growth}`));
  for (const [kind, { pages: many, largest }] of [...kinds].sort(([, a], [, b]) => b.pages - a.pages))
    console.log(`    ${kind.padEnd(26)}${String(many).padStart(6)}${(largest / 1024).toFixed(1).padStart(9)} kB`);
}

function row(name: string, all: number, main: number, clock: number, rest: string): string {
  const seconds = [all, main, clock].map((each) => `${each.toFixed(2).padStart(8)} s`).join('');
  return `  ${name.padEnd(30)}${seconds}   ${rest}`;
}

/** What grows with the site. A kind whose pages differ in size grows a little by chance: of more pages one is the largest. */
function reportGrowth(): void {
  const [first, last] = [built.at(0), built.at(-1)];
  if (first === undefined || last === undefined || first === last) return;
  console.log(`\nLargest of a kind, more than a tenth larger at ${last.size} articles than at ${first.size}:`);
  for (const [kind, { largest }] of last.kinds) {
    const was = first.kinds.get(kind)?.largest ?? largest;
    if (largest > 1.1 * was) console.log(`  ${kind.padEnd(28)}${was} → ${largest} bytes`);
  }
}
