/**
 * What a whole build takes the next time: `npx node bench/rebuild.ts [ARTICLES]` (300 unless told).
 *
 * A made-up folder of captures (`site/folder.ts`) is built with an empty cache; again after one capture gained a sentence; and again as it is. Prints
 * for each build the processor seconds of all its threads, those up to the edition (reading, grouping, comparing), the seconds on the clock, and what
 * it took from the build before. The machine's load is told at the end: seconds on the clock mean little on a busy one.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../src/site/verify/files.ts';
import { build, copyProgram } from './site/build.ts';
import { writeFolder } from './site/folder.ts';

const size = Number(process.argv[2] ?? 300);
if (!Number.isInteger(size) || size < 1) {
  console.error('Usage: node bench/rebuild.ts [ARTICLES], a whole number.');
  process.exit(2);
}

const root = mkdtempSync(join(tmpdir(), 'variorum-rebuild-'));
try {
  const content = join(root, 'content');
  console.log(`${size} articles, ${writeFolder(content, size)} stories`);
  copyProgram(root);
  report('empty cache');
  const captures = listFiles(join(content, 'articles'));
  const changed = join(content, 'articles', captures[captures.length >> 1] ?? '');
  writeFileSync(
    changed,
    `${readFileSync(changed, 'utf8').trimEnd()}\n\nA correction was added later on Monday, the paper said.\n`,
  );
  report('one article changed');
  report('nothing changed');
  console.log(`Load of the machine in the last minute: ${(loadavg()[0] ?? 0).toFixed(1)}`);
} finally {
  rmSync(root, { recursive: true });
}

function report(name: string): void {
  const start = performance.now();
  const readings = build(root);
  const wall = (performance.now() - start) / 1_000;
  const used = (message: string): number => readings.find((each) => each.message.includes(message))?.all ?? 0;
  const edition = used('Synced content') - used('Syncing content');
  const reused = readings.map(({ message }) => /Reused from the last build: (.*)/.exec(message)?.[1]).find(Boolean);
  console.log(
    `  ${name.padEnd(22)}${(readings.at(-1)?.all ?? 0).toFixed(1).padStart(7)} s${edition.toFixed(1).padStart(7)} s${wall.toFixed(1).padStart(7)} s on the clock   ${reused ?? ''}`,
  );
}
