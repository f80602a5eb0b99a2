import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { keyOf, openCache, programOf, type FolderCache } from '../../../src/site/cache.ts';
import { buildEdition } from '../../../src/site/build-edition.ts';
import type { Edition } from '../../../src/site/edition.ts';
import { summaryOf } from '../../../src/site/reuse-work.ts';

const base = mkdtempSync(join(tmpdir(), 'variorum-cache-'));
afterAll(() => rmSync(base, { recursive: true }));

const place = join(base, 'cache');
const programs = { readings: 'reads', features: 'counts', comparisons: 'compares' };
const open = (changed: Partial<typeof programs> = {}) => openCache(place, { ...programs, ...changed });
const counts = ({ uses }: FolderCache) => Object.values(uses).map(({ reused, made }) => `${reused}/${reused + made}`);
const entries = () =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

/** An entry that is whole, and was made for something else. */
function otherEntry(): string {
  const known = new Set(entries());
  open().remember('readings', 'other', () => 'other');
  return entries().find((entry) => !known.has(entry)) ?? '';
}

describe('a cache', () => {
  beforeEach(() => rmSync(place, { recursive: true, force: true }));
  const make = (value: unknown) => () => value;

  test('gives what was made before, in this process or another', () => {
    expect(open().remember('features', 'k', make({ a: [1, null, 'é'] }))).toEqual({ a: [1, null, 'é'] });
    expect(open().remember('features', 'k', make('other'))).toEqual({ a: [1, null, 'é'] });
  });

  test('keeps stages, keys and programs apart', () => {
    open().remember('features', 'k', make(1));
    expect(open().remember('readings', 'k', make(2))).toBe(2);
    expect(open().remember('features', 'l', make(3))).toBe(3);
    expect(open({ features: 'counts otherwise' }).remember('features', 'k', make(4))).toBe(4);
    expect(open().remember('features', 'k', make(5))).toBe(1);
  });

  test.for<[string, (entry: string) => void]>([
    ['cut short', (entry) => writeFileSync(entry, readFileSync(entry).subarray(0, -3))],
    ['empty', (entry) => writeFileSync(entry, '')],
    ['changed in one letter', (entry) => writeFileSync(entry, readFileSync(entry, 'utf8').replace('kept', 'kapt'))],
    ['another’s', (entry) => copyFileSync(otherEntry(), entry)],
    ['no file', (entry) => (rmSync(entry), mkdirSync(entry))],
  ])('makes an entry again that is %s, and counts it', ([, spoil]) => {
    open().remember('readings', 'k', make('kept'));
    const [entry = ''] = entries();
    spoil(entry);
    const cache = open();
    expect(cache.remember('readings', 'k', make('made again'))).toBe('made again');
    expect(cache.uses.readings).toEqual({ reused: 0, made: 1, broken: 1 });
    expect(summaryOf(cache)).toBe(
      'Reused from the last build: 0 of 1 readings, 0 of 0 features, 0 of 0 comparisons; broken entries made again: 1.',
    );
  });

  test('keeps nothing of what failed', () => {
    const fail = () => {
      throw new Error('no article');
    };
    expect(() => open().remember('readings', 'k', fail)).toThrow('no article');
    expect(open().remember('readings', 'k', make('now'))).toBe('now');
  });

  test('removes what the last build had no use for, and nothing else', () => {
    const first = open();
    for (const key of ['a', 'b', 'c']) first.remember('features', key, make(key));
    first.sweep();
    expect(entries()).toHaveLength(3);
    const second = open();
    second.remember('features', 'b', make('b'));
    second.remember('readings', 'd', make('d'));
    second.sweep();
    expect(entries()).toHaveLength(2);
    expect(open().remember('features', 'b', make('other'))).toBe('b');
  });

  test('clears up around a file that somebody else left in it', () => {
    open().remember('features', 'old', make(1));
    writeFileSync(join(place, 'features/.DS_Store'), 'of a file manager');
    open().sweep();
    expect(entries()).toEqual([join(place, 'features/.DS_Store')]);
  });

  test('that cannot be written costs time, nothing else', () => {
    writeFileSync(place, 'a file where the folder should be');
    expect(open().remember('features', 'k', make(1))).toBe(1);
    expect(open().remember('features', 'k', make(2))).toBe(2);
  });
});

test('a key tells inputs apart that would read the same one after the other', () => {
  const keys = [
    keyOf('ab', 'c'),
    keyOf('a', 'bc'),
    keyOf('abc'),
    keyOf('abc', null),
    keyOf('abc', ''),
    keyOf(Buffer.from('abc')),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test('a program is another one when its code or its packages change, and none where they cannot be seen', () => {
  const root = join(base, 'project');
  const write = (file: string, text: string) => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('package-lock.json', '{}');
  write('src/ingest/a.ts', 'export const a = 1;');
  write('src/site/b.ts', '');
  const program = () => programOf(root, ['ingest']);
  const seen = [program()];
  for (const [file, text] of [
    ['src/ingest/a.ts', 'export const a = 2;'],
    ['src/ingest/deep/c.ts', ''],
    ['package-lock.json', '{ "a": 1 }'],
  ] as const) {
    write(file, text);
    seen.push(program());
  }
  expect(new Set(seen).size).toBe(4);
  write('src/site/b.ts', 'other');
  expect(program()).toBe(seen.at(-1));
  expect(programOf(root, ['ingest', 'cluster'])).toBeNull();
});

describe('an edition', () => {
  const content = join(base, 'content');
  /** What a build prints follows from the edition; as JSON it is compared byte for byte. */
  const printed = (edition: Edition) =>
    JSON.stringify([
      [...edition.articles],
      [...edition.stories],
      [...edition.sources],
      edition.setAside,
      edition.moved,
    ]);
  const build = (cache: FolderCache) => printed(buildEdition(content, false, cache));

  beforeEach(() => {
    for (const folder of [place, content]) rmSync(folder, { recursive: true, force: true });
    cpSync(join(import.meta.dirname, '../../../examples/neighbours'), content, { recursive: true });
  });

  test('is the same without a cache, with an empty, a full and a spoilt one', () => {
    const plain = printed(buildEdition(content));
    expect(build(open())).toBe(plain);
    const warm = open();
    expect(build(warm)).toBe(plain);
    expect(counts(warm)).toEqual(['17/17', '17/17', '8/8']);
    entries().forEach((entry, index) => {
      if (index % 2 === 0) writeFileSync(entry, readFileSync(entry, 'utf8').replaceAll('e', 'o'));
    });
    const spoilt = open();
    expect(build(spoilt)).toBe(plain);
    expect(Object.values(spoilt.uses).reduce((sum, { broken }) => sum + broken, 0)).toBe(21);
  });

  test('takes up every change: of a capture, a sidecar, the sources, an override; and does again only what it touches', () => {
    build(open());
    const capture = readdirSync(join(content, 'articles')).find((file) => file.startsWith('b22_a.')) ?? '';
    const sidecar = join(content, 'articles/b22_a.yaml');
    const changes: [what: () => void, again: string[]][] = [
      [
        () =>
          writeFileSync(
            join(content, 'articles', capture),
            `${readFileSync(join(content, 'articles', capture), 'utf8')}\nSnow fell.\n`,
          ),
        ['16/17', '16/17', '7/8'],
      ],
      [
        () => writeFileSync(sidecar, `${existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : ''}tags: [snow]\n`),
        ['16/17', '16/17', '7/8'],
      ],
      [
        () =>
          writeFileSync(
            join(content, 'overrides.yaml'),
            'same origin:\n  - articles: [b22_a, b22_b]\n    reason: One wire.\n    by: Ana Ruiz\n',
          ),
        ['17/17', '17/17', '7/8'],
      ],
      [
        () =>
          writeFileSync(
            join(content, 'sources.yaml'),
            `${readFileSync(join(content, 'sources.yaml'), 'utf8')}\n# more\n`,
          ),
        ['0/17', '0/17', '0/8'],
      ],
    ];
    for (const [change, again] of changes) {
      change();
      const cache = open();
      expect(build(cache)).toBe(printed(buildEdition(content)));
      expect(counts(cache)).toEqual(again);
    }
  });
});
