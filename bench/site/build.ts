/** Whole builds by a copy of this program, so that they start with an empty cache and leave ours alone. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from './reading.ts';

const home = join(import.meta.dirname, '../..');
const program = [
  'src',
  'public',
  'scripts',
  'docs',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

export function copyProgram(root: string): void {
  for (const each of program) cpSync(join(home, each), join(root, each), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(root, 'node_modules'));
}

/** Builds `content/` of a copy to its `dist/`; what the build's process had used at each of its messages. */
export function build(root: string): Reading[] {
  const probe = join(root, 'probe.jsonl');
  rmSync(probe, { force: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'probe.ts'), 'scripts/astro.ts', 'build'],
    {
      cwd: root,
      env: { ...process.env, CONTENT_DIR: join(root, 'content'), PROBE: probe },
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    },
  );
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  return readFileSync(probe, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Reading);
}
