import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { storyRecordSchema } from '../../../src/site/data/stories.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
const report = (id: string, more = {}) => ({
  id,
  title: 'Ferry sinks off the northern coast',
  text: 'A ferry with 120 passengers sank off the northern coast on Friday.\nThe coast guard rescued all of them before dawn.',
  ...more,
});

function lines(name: string, rows: readonly unknown[]): string {
  const file = join(folder, name);
  writeFileSync(file, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'));
  return file;
}

const stories = (out: string) =>
  z.array(storyRecordSchema).parse(
    out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  );

describe('variorum collate', () => {
  it('prints one story a line, which is the published record', async () => {
    const file = lines('two.jsonl', [
      report('a', { date: '2026-03-06', source: 'The Harbour Post', label: 1 }),
      report('b', { date: '2026-03-06', source: 'Coast Radio' }),
    ]);
    const { code, out, err } = await run('collate', '--one-story', file);
    expect([code, err]).toEqual([0, '']);
    const [story, ...others] = stories(out);
    expect(others).toEqual([]);
    expect(story?.articles).toEqual(['a', 'b']);
    expect(story?.claims.map(({ outlets }) => outlets)).toEqual([2, 2]);
  });

  it('groups the articles first where they are not said to be one story', async () => {
    const apart = {
      id: 'c',
      title: 'Chess final ends in a draw',
      text: 'Two grandmasters agreed to a draw after nine hours.',
    };
    const { out } = await run('collate', lines('three.jsonl', [report('a'), report('b'), apart]));
    expect(stories(out).map(({ articles }) => articles)).toContainEqual(['c']);
  });

  it.each([
    ['a line that is no JSON', [report('a'), '{'], ':2: It is no article: not JSON.'],
    ['a line without a text', [{ id: 'a', title: 'No text' }], ':1: It has no text to compare.'],
    ['two lines with one id', [report('a'), report('a')], ':2: The id "a" stands on an earlier line.'],
    [
      'the first twenty lines of what holds no articles',
      Array.from({ length: 50 }, () => '{'),
      ': 30 more like these.',
    ],
    ['a file without articles', [''], ': There is no article in it.'],
  ])('names %s, and prints nothing', async (_, rows, message) => {
    const { code, out, err } = await run('collate', lines('bad.jsonl', rows));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`bad.jsonl${message}`);
  });

  it('sets bad lines aside and compares the others where it is told to keep going', async () => {
    const furniture = { id: 'm', title: 'Menu', text: 'Home\nNews\nSport\nSubscribe\nLog in' };
    const rows = [report('a'), '{', { id: 'n', title: 'No text' }, furniture, report('b')];
    const { code, out, err } = await run('collate', '--keep-going', lines('some.jsonl', rows));
    expect(code).toBe(0);
    expect(stories(out).flatMap(({ articles }) => articles)).toEqual(expect.arrayContaining(['a', 'b']));
    expect(err).toContain('some.jsonl:2: It is no article');
    expect(err).toContain('some.jsonl:3: It has no text to compare.');
  });

  it('prints nothing where no line is left', async () => {
    const { code, out } = await run('collate', '--keep-going', '--one-story', lines('none.jsonl', ['{']));
    expect([code, out]).toEqual([0, '']);
  });

  it('is used with one folder or file', async () => {
    expect((await run('collate')).code).toBe(2);
    expect((await run('collate', join(folder, 'missing.jsonl'))).code).toBe(1);
  });
});
