import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { agreement } from '../../../bench/grouping/measures.ts';
import { articleOf, type Row } from '../../../bench/grouping/sets.ts';
import { countFile } from '../../../src/cli/count-file.ts';
import { clusterArticles, groupCounted, storiesOf } from '../../../src/cluster/index.ts';
import { readArticles } from '../../../src/site/read-articles.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
const ferry = (id: string, more = {}) => ({
  id,
  title: 'Ferry sinks off the northern coast',
  text: 'A ferry with 120 passengers sank off the northern coast on Friday.\nThe coast guard rescued all of them before dawn.',
  ...more,
});
const chess = {
  id: 'chess',
  title: 'Chess final ends in a draw',
  text: 'Two grandmasters agreed to a draw after nine hours.',
};

function lines(name: string, rows: readonly unknown[]): string {
  const file = join(folder, name);
  writeFileSync(file, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'));
  return file;
}

const placesOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => z.strictObject({ id: z.string(), story: z.string() }).parse(JSON.parse(line)));

describe('variorum group', () => {
  it('prints the story of each article, in the order of the input', async () => {
    const { code, out, err } = await run('group', lines('three.jsonl', [ferry('b'), chess, ferry('a')]));
    expect([code, err]).toEqual([0, '']);
    expect(placesOf(out)).toEqual([
      { id: 'b', story: 'story-a' },
      { id: 'chess', story: 'story-chess' },
      { id: 'a', story: 'story-a' },
    ]);
  });

  it('finds a place for a headline without a text', async () => {
    const { code, out } = await run('group', lines('headline.jsonl', [ferry('a'), ferry('b', { text: '' }), chess]));
    expect(code).toBe(0);
    expect(placesOf(out).map(({ story }) => story)).toEqual(['story-a', 'story-a', 'story-chess']);
  });

  it('groups a content folder as the build does', async () => {
    const { out } = await run('group', 'examples/neighbours');
    const stories = clusterArticles(readArticles('examples/neighbours', false).articles);
    expect(Map.groupBy(placesOf(out), ({ story }) => story).size).toBe(stories.length);
    for (const { id, story } of placesOf(out))
      expect(stories.find(({ articles }) => articles.includes(id))?.id).toBe(story);
  });

  it('groups as if nothing were dated with --no-dates', async () => {
    const dated = lines('dated.jsonl', [
      ferry('a', { date: '2026-03-06' }),
      ferry('b', { date: '2024-08-01', text: 'On 1 August 2024 a ferry sank off the coast.' }),
    ]);
    const undated = lines('undated.jsonl', [
      ferry('a'),
      ferry('b', { text: 'On 1 August 2024 a ferry sank off the coast.' }),
    ]);
    const [hidden, never, shown] = [
      await run('group', '--no-dates', '--explain', 'a', dated),
      await run('group', '--explain', 'a', undated),
      await run('group', '--explain', 'a', dated),
    ];
    expect(hidden.out.replaceAll('(undated.jsonl', '(dated.jsonl')).toBe(never.out);
    expect(shown.out).not.toBe(never.out);
  });

  it('scores as the bench says', async () => {
    const rows = readArticles('examples/neighbours', false).articles.map(
      ({ id, title, sentences, dates: { published } }): Row => ({
        id,
        title: title.text,
        text: sentences.map(({ text }) => text).join('\n'),
        date: published?.date ?? null,
        cluster: id.split('_', 1)[0] ?? id,
      }),
    );
    const gold = new Map(rows.map(({ id, cluster }) => [id, cluster ?? '']));
    const score = (places: readonly { id: string; story: string }[]) =>
      agreement(places.map(({ id, story }) => ({ predicted: story, gold: gold.get(id) ?? '' })));
    const bench = clusterArticles(rows.map(articleOf)).flatMap(({ id: story, articles }) =>
      articles.map((id) => ({ id, story })),
    );
    const { out } = await run('group', lines('rows.jsonl', rows));
    expect(score(placesOf(out)).f1).toBeCloseTo(score(bench).f1, 12);
    expect(score(bench).f1).toBeLessThan(1);
  });

  it('says why an article stands where it stands', async () => {
    const file = lines('why.jsonl', [ferry('a', { source: 'Harbour Post', date: '2026-03-06' }), ferry('b'), chess]);
    const { code, out } = await run('group', '--explain', 'b', file);
    expect(code).toBe(0);
    expect(out).toContain('b  "Ferry sinks off the northern coast" (date not stated, en)');
    expect(out).toContain('nearest    a  "Ferry sinks off the northern coast" (Harbour Post, 2026-03-06, en)');
    expect(out).toMatch(/score {6}0\.\d{3}/u);
    expect((await run('group', '--explain', 'chess', file)).out).toContain('no other article');
    const near = await run('group', '--explain', 'b24_a', 'examples/neighbours');
    expect(near.out).toMatch(/^ {2}not with {3}\w+ {2}"/mu);
    expect(near.out).toMatch(/^ {2}names .*\(there, not here\)$/mu);
  });

  it('counts a long file on several threads, and finds the same', { timeout: 60_000 }, async () => {
    const places = ['Lunn', 'Holm', 'Brask', 'Torvik', 'Ostby', 'Selde', 'Vang'];
    const rows = Array.from({ length: 1700 }, (_, number) => {
      const place = `${places[number % 7]}${number % 90}`;
      const text = `The bridge of ${place} fell on Friday. Crews of ${place} searched the river for ${number % 90} cars.`;
      return { id: `n${number}`, title: `Bridge falls in ${place}`, text, date: `2024-01-${10 + (number % 9)}` };
    });
    const file = lines('long.jsonl', rows);
    const [one, two] = [
      await countFile(file, () => undefined, { threads: 1 }),
      await countFile(file, () => undefined, { threads: 2 }),
    ];
    expect(two.ids).toEqual(one.ids);
    expect(storiesOf(groupCounted(two.folder), two.folder)).toEqual(storiesOf(groupCounted(one.folder), one.folder));
    const faulty = lines('long-bad.jsonl', [...rows, '{', { ...rows[3] }, ...rows.slice(0, 30)]);
    const { code, out, err } = await run('group', faulty);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('long-bad.jsonl:1701: It is no article: not JSON.');
    expect(err).toContain('long-bad.jsonl:1702: The id "n3" stands on an earlier line.');
    expect(err).toContain('12 more like these.');
    const kept = await countFile(faulty, () => undefined, { keepGoing: true, threads: 2 });
    expect(kept.ids).toEqual(one.ids);
    expect(groupCounted(kept.folder).members).toEqual(groupCounted(one.folder).members);
  });

  it('takes null and the first day of computers’ clocks for what is not stated', async () => {
    const rows = [ferry('a', { date: '1970-01-01T00:00:00Z' }), ferry('b', { date: null, url: null, source: null })];
    const { out } = await run('group', lines('unstated.jsonl', [...rows, { id: 'c', title: null, text: 'A text.' }]));
    expect(placesOf(out).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const explained = await run('group', '--explain', 'a', lines('unstated-a.jsonl', rows));
    expect(explained.out).toContain('date not stated');
  });

  it.each([
    ['a line that is no JSON', [ferry('a'), '{'], ':2: It is no article: not JSON.'],
    [
      'a line with neither headline nor text',
      [{ id: 'a' }],
      ':1: It is no article: neither "title" nor "text" has words.',
    ],
    ['a list', [[ferry('a')]], ':1: It is no article: no object.'],
    ['a line without an id', [{ title: 'A', text: 'B' }], ':1: It is no article: "id" is missing or no text.'],
    [
      'a date that is a number',
      [ferry('a', { date: 20240517 })],
      ':1: It is no article: "date" is missing or no text.',
    ],
    ['two lines with one id', [ferry('a'), '', ferry('a')], ':3: The id "a" stands on an earlier line.'],
    ['a file without articles', ['', ''], ': There is no article in it.'],
  ])('names %s, and prints nothing', async (_, rows, message) => {
    const { code, out, err } = await run('group', lines('bad.jsonl', rows));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`bad.jsonl${message}`);
  });

  it.each(['Friday', '2024-02-30', '0000-00-00', '9999-12-31', '1715904000'])(
    'takes an article whose date is %s for undated, and says so',
    async (date) => {
      const { code, out, err } = await run(
        'group',
        '--explain',
        'a',
        lines('odd-date.jsonl', [ferry('a', { date }), chess]),
      );
      expect(code).toBe(0);
      expect(out).toContain('date not stated');
      expect(err).toContain(`odd-date.jsonl:1: "${date}" is no day that can be read`);
    },
  );

  it.each([
    '2024-05-17',
    ' 2024-05-17 ',
    '20240517',
    '2024-05-17 10:00',
    '17 May 2024',
    'Fri, 17 May 2024 10:00:00 GMT',
  ])('reads the date %j', async (date) => {
    const { out, err } = await run('group', '--explain', 'a', lines('date.jsonl', [ferry('a', { date })]));
    expect([out, err]).toEqual([expect.stringContaining('2024-05-17'), '']);
  });

  it('sets lines that are no articles aside with --keep-going, and names them', async () => {
    const rows = [ferry('a'), '{', { ...chess, id: 'a' }, '"\u00e9\xff', { id: 'c' }, chess];
    const file = lines('some.jsonl', rows);
    writeFileSync(file, Buffer.from(readFileSync(file, 'utf8'), 'latin1'));
    const { code, out, err } = await run('group', '--keep-going', file);
    expect(code).toBe(0);
    expect(placesOf(out).map(({ id }) => id)).toEqual(['a', 'chess']);
    expect(Array.from(err.matchAll(/some\.jsonl:(\d+): [^.:]+/gu), ([found]) => found)).toEqual([
      expect.stringContaining(':2: It is no article'),
      expect.stringContaining(':3: The id "a" stands'),
      expect.stringContaining(':4: It is not UTF-8'),
      expect.stringContaining(':5: It is no article'),
    ]);
    const none = await run('group', '--keep-going', lines('none.jsonl', ['{', '[']));
    expect([none.code, none.out]).toEqual([1, '']);
    expect(none.err).toContain('none.jsonl:2: It is no article: not JSON.');
  });

  it('names a line that is longer than an article may be, and reads on', async () => {
    const { code, err } = await run('group', lines('long-line.jsonl', [ferry('a'), 'x'.repeat(9 * 2 ** 20), '{']));
    expect(code).toBe(1);
    expect(err).toContain('long-line.jsonl:2: It has more than 8388608 bytes.');
    expect(err).toContain('long-line.jsonl:3: ');
  });

  it('knows UTF-16 by its byte order mark', async () => {
    const file = join(folder, 'utf-16.jsonl');
    writeFileSync(file, `\uFEFF${JSON.stringify(chess)}`, 'utf16le');
    const { code, err } = await run('group', file);
    expect([code, err]).toEqual([1, `${file}: It is UTF-16. Save the file as UTF-8.\n`]);
  });

  it('shows no control characters and no endless values of a stranger', async () => {
    const id = '\u001B[31m\u202E\nred';
    const twice = await run('group', lines('control.jsonl', [ferry(id), ferry(id)]));
    expect(twice.err).toContain('control.jsonl:2: The id " [31m red" stands on an earlier line.');
    const asked = await run(
      'group',
      '--explain',
      id,
      lines('control-once.jsonl', [ferry(id, { title: 'A\u001B[2Jtitle' })]),
    );
    const title = await run('group', '--explain', 'reb', lines('control-once.jsonl', [ferry('\u001Breb')]));
    expect(asked.out + title.err).not.toMatch(/(?!\n)\p{Cc}/u);
    const endless = await run('group', lines('endless.jsonl', [ferry('a', { date: 'x'.repeat(1e6) })]));
    expect(endless.err.length).toBeLessThan(1000);
  });

  it('groups a line of eight million characters in which every word is a day', { timeout: 60_000 }, async () => {
    const start = process.cpuUsage();
    const text = 'On Friday '.repeat(800_000);
    const { code } = await run('group', lines('days.jsonl', [ferry('a', { text, date: '2024-05-17' })]));
    expect([code, process.cpuUsage(start).user / 1e6 < 10]).toEqual([0, true]);
  });

  it.each([
    ['without a file', []],
    ['with two', ['a.jsonl', 'b.jsonl']],
    ['with an unknown option', ['--dates', 'a.jsonl']],
    ['for an article that is not there', ['--explain', 'x', lines('one.jsonl', [chess])]],
  ])('is called wrongly %s', async (_, words) => {
    const { code, out } = await run('group', ...words);
    expect([code, out]).toEqual([2, '']);
  });

  it.each([
    ['that is not there', 'missing.jsonl', 'missing.jsonl: There is no such file.'],
    ['whose name is too long', 'x'.repeat(5000), 'It cannot be read (ENAMETOOLONG).'],
    ['behind a link to itself', 'circle', 'circle: It cannot be read (ELOOP).'],
  ])('names a file %s', async (_, name, message) => {
    if (name === 'circle') symlinkSync(join(folder, name), join(folder, name));
    const { code, err } = await run('group', join(folder, name));
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  it.runIf(existsSync('/dev/full'))('says that its output cannot be written', () => {
    const file = lines('full.jsonl', [chess]);
    const { stderr, status } = spawnSync('sh', ['-c', `node bin/variorum.mjs group '${file}' > /dev/full`], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, 'variorum: The output cannot be written (ENOSPC).\n']);
  });

  it('reads standard input, and is quiet when its reader has seen enough', { timeout: 60_000 }, () => {
    // Longer than a pipe holds.
    const rows = Array.from({ length: 100 }, (_, index) =>
      JSON.stringify({ ...chess, id: `${index}-${'x'.repeat(2000)}` }),
    );
    const { stdout, stderr, status } = spawnSync('sh', ['-c', 'node bin/variorum.mjs group - | head -n 1'], {
      input: rows.join('\n'),
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(placesOf(stdout)).toHaveLength(1);
  });
});
