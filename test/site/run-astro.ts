import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The project's folder, and the folder for what tests build. */
export const root = resolve(import.meta.dirname, '../..');
export const output = join(root, '.cache/test');

/** Our own environment without what Vitest adds to it: a command that a test runs is to find what it finds in a shell. */
export function shellEnvironment(variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const added = /^(?:VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/;
  const own = Object.entries(process.env).filter(([name]) => !added.test(name));
  return { ...Object.fromEntries(own), NO_COLOR: '1', ...variables };
}

export interface Build {
  /** Content folder; `content` unless told. */
  readonly content?: string;
  /** Folder of the built site. */
  readonly dist: string;
  readonly siteUrl?: string;
  readonly flags?: readonly string[];
}

/** A real `astro build`, as `npm run build` runs it. */
export function build({ content = 'content', dist, siteUrl = '', flags = [] }: Build): {
  status: number | null;
  printed: string;
} {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/astro.ts', 'build', '--outDir', dist, ...flags],
    {
      cwd: root,
      encoding: 'utf8',
      env: shellEnvironment({ CONTENT_DIR: content, SITE_URL: siteUrl }),
    },
  );
  return { status, printed: stdout + stderr };
}
