/**
 * How grouping grows, on made-up folders with planted stories:
 *
 *     npm exec node bench/scale.ts [ARTICLES…]      (1000 10000 100000 where none are given)
 *
 * Each folder is a file of articles, which is read, counted, let go and grouped in a process of its own, as `variorum group` does. Prints for each the processor
 * seconds of each stage on one thread and the most memory that the process held in it; B-cubed against the planted stories; how the time of grouping (all but
 * reading) grows from the folder before: an exponent of 1 is linear; and what `variorum group` itself takes, on all cores. Seeded: the same folders every time.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from './scale/made-up.ts';
import type { Run } from './scale/run.ts';

const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('Usage: node bench/scale.ts [ARTICLES…], each a whole number.');
  process.exit(2);
}

/** So that the peak is what grouping needs, and not what the engine leaves lying about while memory is plenty. */
const limits = ['--max-old-space-size=900', '--max-semi-space-size=16'];

const root = mkdtempSync(join(tmpdir(), 'variorum-scale-'));
let before: { size: number; seconds: number } | undefined;
try {
  for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
    const file = writeFolder(size);
    const { stages, stories, precision, recall, f1 } = JSON.parse(node('bench/scale/run.ts', file)) as Run;
    const seconds = stages.reduce((sum, stage) => sum + (stage.name === 'reading' ? 0 : stage.seconds), 0);
    const exponent = before && Math.log(seconds / before.seconds) / Math.log(size / before.size);
    console.log(`${size} articles, ${stories} stories`);
    for (const stage of stages) console.log(row(stage.name, stage.seconds, stage.peak));
    console.log(
      `${row('grouping', seconds, Math.max(...stages.map(({ peak }) => peak)))}${exponent === undefined ? '' : `   exponent ${exponent.toFixed(2)}`}`,
    );
    console.log(`  B-cubed P ${precision.toFixed(3)}, R ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`);
    console.log(`  ${command(file)}\n`);
    rmSync(file);
    before = { size, seconds };
  }
} finally {
  rmSync(root, { recursive: true });
}

function writeFolder(size: number): string {
  const file = join(root, `${size}.jsonl`);
  const descriptor = openSync(file, 'w');
  for (const { article, cluster } of makeFolder(size)) {
    const { id, title, sentences, dates } = article;
    const text = sentences.map((sentence) => sentence.text).join(' ');
    const line = { id, title: title.text, text, date: dates.published?.date ?? null, cluster };
    writeSync(descriptor, `${JSON.stringify(line)}\n`);
  }
  closeSync(descriptor);
  return file;
}

function row(name: string, seconds: number, peak: number): string {
  return `  ${name.padEnd(12)}${seconds.toFixed(2).padStart(8)} s${peak === 0 ? '' : `${String(peak).padStart(7)} MB`}`;
}

function node(...words: string[]): string {
  const { stdout, status } = spawnSync(process.execPath, [...limits, ...words], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${words.join(' ')} failed.`);
  return stdout;
}

/** What the command takes as a whole, from its start to its last line. */
function command(file: string): string {
  const start = performance.now();
  const used = JSON.parse(node('bench/scale/command.ts', file)) as { seconds: number; peak: number };
  const clock = (performance.now() - start) / 1000;
  return `variorum group: ${clock.toFixed(1)} s by the clock, ${used.seconds.toFixed(1)} s of processor time, ${used.peak} MB`;
}
