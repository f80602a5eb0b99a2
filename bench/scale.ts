/**
 * How grouping grows, on made-up folders with planted stories:
 *
 *     npm exec node bench/scale.ts [ARTICLES…]      (1000 10000 100000 where none are given)
 *
 * Each folder is grouped in a process of its own. Prints for each the processor seconds of each stage and the most memory that the process
 * held in it, the articles included, B-cubed against the planted stories, and how the time grows from the folder before: an exponent of 1 is linear. Seeded:
 * the same folders every time. Grouping is all that happens between the articles in memory and the stories; making the folder is no part of it.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Run } from './scale/run.ts';

const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('Usage: node bench/scale.ts [ARTICLES…], each a whole number.');
  process.exit(2);
}

/** So that the peak is what grouping needs, and not what the engine leaves lying about while memory is plenty. */
const limits = ['--expose-gc', '--max-old-space-size=3000'];

let before: { size: number; seconds: number } | undefined;
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
  const { stages, stories, memory, precision, recall, f1 } = runOf(size);
  const seconds = stages.reduce((sum, stage) => sum + stage.seconds, 0);
  const exponent = before && Math.log(seconds / before.seconds) / Math.log(size / before.size);
  console.log(`${size} articles, ${stories} stories; with the articles alone ${memory} MB`);
  for (const stage of stages) console.log(row(stage.name, stage.seconds, stage.peak));
  console.log(
    `${row('all', seconds, Math.max(...stages.map(({ peak }) => peak)))}${exponent === undefined ? '' : `   exponent ${exponent.toFixed(2)}`}`,
  );
  console.log(`  B-cubed P ${precision.toFixed(3)}, R ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}\n`);
  before = { size, seconds };
}

function row(name: string, seconds: number, peak: number): string {
  return `  ${name.padEnd(12)}${seconds.toFixed(2).padStart(8)} s${String(peak).padStart(7)} MB`;
}

function runOf(size: number): Run {
  const { stdout, status } = spawnSync(
    process.execPath,
    [...limits, join(import.meta.dirname, 'scale/run.ts'), String(size)],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (status !== 0) throw new Error(`Grouping ${size} articles failed.`);
  return JSON.parse(stdout) as Run;
}
