/** The workflow of GitHub Actions: its form, and its own commands run in a repository with a remote. What only GitHub can do (`uses`) is not run here. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { content } from './content.ts';

const file = fileURLToPath(new URL('../../.github/workflows/publish.yml', import.meta.url));

/** The part of GitHub's workflow syntax that this file uses, and no more: a misspelt key is refused. */
const step = z.strictObject({
  name: z.string().optional(),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z
    .string()
    .regex(/^actions\/[\w-]+@v\d+$/u)
    .optional(),
  with: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    schedule: z.array(z.strictObject({ cron: z.string().regex(/^(?:[\d*][\d*/,-]* ){4}[\d*][\d*/,-]*$/u) })),
    push: z.strictObject({ branches: z.array(z.string()) }),
    workflow_dispatch: z.null(),
  }),
  permissions: z.strictObject({
    contents: z.literal('write'),
    pages: z.literal('write'),
    'id-token': z.literal('write'),
  }),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.literal(false) }),
  jobs: z.strictObject({
    publish: z.strictObject({
      'runs-on': z.string(),
      'timeout-minutes': z.int(),
      environment: z.strictObject({ name: z.literal('github-pages'), url: z.string() }),
      steps: z.array(step),
    }),
  }),
});

const text = readFileSync(file, 'utf8');
const { steps, environment } = workflow.parse(parse(text)).jobs.publish;
const named = (name: string) => steps.find((each) => each.name === name)?.run ?? '';
const indexOf = (found: (each: z.infer<typeof step>) => boolean): number => steps.findIndex(found);

describe('the workflow', () => {
  it('has the form that GitHub reads, each step either an action or a command', () => {
    for (const { uses, run } of steps) expect([uses, run].filter((each) => each !== undefined)).toHaveLength(1);
  });

  it('refers only to steps that there are, and to none before it has run', () => {
    const ids = steps.map(({ id }) => id);
    for (const [index, each] of steps.entries()) {
      for (const [, id] of JSON.stringify(each).matchAll(/steps\.(\w+)\./gu)) expect(ids.slice(0, index)).toContain(id);
    }
    expect(ids).toContain(/steps\.(\w+)\./u.exec(environment.url)?.[1]);
  });

  it('fetches before it builds, proves before it deploys, and keeps journal and cache', () => {
    const order = [
      indexOf(({ uses }) => uses?.startsWith('actions/cache@') === true),
      indexOf(({ name }) => name === 'Fetch'),
      indexOf(({ name }) => name === 'Keep what is new'),
      indexOf(({ run }) => run === 'npm run build'),
      indexOf(({ run }) => run === 'npm run verify'),
      indexOf(({ name }) => name === 'Keep the addresses'),
      indexOf(({ uses }) => uses?.startsWith('actions/deploy-pages@') === true),
    ];
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(steps[order[0] ?? 0]?.with?.['path']).toBe('content/.variorum\n.cache\n');
  });

  it('calls only scripts that package.json has, and the command as it is', () => {
    const { scripts } = JSON.parse(readFileSync(join(file, '../../../package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [, script = ''] of text.matchAll(/npm run ([\w:-]+)/gu)) expect(scripts).toHaveProperty(script);
    expect(named('Fetch')).toBe('npx variorum fetch');
  });
});

describe('its commands, in a repository with a remote', () => {
  /** As GitHub calls them: `bash -e`, on a fresh clone. */
  const bash = (cwd: string, script: string) =>
    spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    });
  const git = (cwd: string, ...words: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.example', ...words], { cwd, encoding: 'utf8' });

  function repository(): { readonly remote: string; readonly clone: string } {
    const root = content({ 'seed/content/feeds.yaml': 'feeds: []\n', 'seed/.gitignore': '.variorum/\n' });
    const [seed, remote, clone] = ['seed', 'remote.git', 'clone'].map((name) => join(root, name)) as [
      string,
      string,
      string,
    ];
    git(seed, 'init', '--quiet', '--initial-branch=main');
    git(seed, 'add', '--all');
    git(seed, 'commit', '--quiet', '--message=Begin');
    git(root, 'clone', '--quiet', '--bare', seed, remote);
    git(root, 'clone', '--quiet', remote, clone);
    return { remote, clone };
  }
  const put = (clone: string, path: string, words: string): void => {
    mkdirSync(join(clone, path, '..'), { recursive: true });
    writeFileSync(join(clone, path), words);
  };
  const subjects = (remote: string): string[] => git(remote, 'log', '--format=%s', 'main').trim().split('\n');

  it('commit and push new captures, never the journal, and nothing where nothing is new', () => {
    const { remote, clone } = repository();
    put(clone, 'content/articles/2026-11-21/a.html', '<p>A</p>');
    put(clone, 'content/.variorum/journal.sqlite', 'x');
    expect(bash(clone, named('Keep what is new'))).toMatchObject({ status: 0 });
    expect(bash(clone, named('Keep what is new'))).toMatchObject({ status: 0 });
    expect(subjects(remote)).toEqual(['Fetch new articles', 'Begin']);
    expect(git(remote, 'ls-tree', '-r', '--name-only', 'main').trim().split('\n')).toEqual([
      '.gitignore',
      'content/articles/2026-11-21/a.html',
      'content/feeds.yaml',
    ]);
  });

  it('commit and push new addresses, also when somebody pushed meanwhile', () => {
    const { remote, clone } = repository();
    const other = `${clone}-other`;
    cpSync(clone, other, { recursive: true });
    put(other, 'README.md', 'Meanwhile');
    git(other, 'add', '--all');
    git(other, 'commit', '--quiet', '--message=Meanwhile');
    git(other, 'push', '--quiet');
    put(clone, 'content/addresses.jsonl', '{}\n');
    expect(bash(clone, named('Keep the addresses'))).toMatchObject({ status: 0 });
    expect(subjects(remote)).toEqual(['Keep the addresses of new stories', 'Meanwhile', 'Begin']);
    expect(existsSync(join(clone, 'README.md'))).toBe(true);
  });
});
