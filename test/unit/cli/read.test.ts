import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { articleSchema } from '../../../src/ingest/article.ts';
import { fixture } from '../formats/captures.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
const good = join(folder, 'bridge.txt');
const page = join(folder, 'page.html');
const broken = join(folder, 'broken.txt');
writeFileSync(good, fixture('bridge.txt'));
writeFileSync(page, fixture('bridge.html'));
writeFileSync(broken, Buffer.from([0x61, 0x0a, 0xff]));
mkdirSync(join(folder, 'folder.txt'));

describe('variorum read', () => {
  it('prints one record a line, which is the published article', async () => {
    const { code, out, err } = await run('read', good, page);
    const records = out
      .trim()
      .split('\n')
      .map((line) => articleSchema.parse(JSON.parse(line)));
    expect([code, err]).toEqual([0, '']);
    expect(records.map(({ id, markup }) => [id, markup])).toEqual([
      ['bridge', undefined],
      ['page', undefined],
    ]);
  });

  it('goes on to the next capture only when the record of the one before is with its reader', async () => {
    const steps: string[] = [];
    const output = {
      out: (text: string) => void steps.push(`record ${text.split('"', 4)[3]}`),
      err: () => undefined,
      written: () => Promise.resolve().then(() => void steps.push('with its reader')),
      terminal: false,
    };
    await main(['read', good, page], output);
    expect(steps).toEqual(['record bridge', 'with its reader', 'record page', 'with its reader']);
  });

  it('explains each decision with its rule and evidence', async () => {
    const { code, out } = await run('read', '--explain', page);
    expect(code).toBe(0);
    expect(out).toContain('published   2024-05-16   [byline; "Published 16 May 2024" at ');
    expect(out).toMatch(/title {7}Harbour bridge opens after three-year delay {3}\[stated; \w/u);
  });

  it('takes the outlets from the sources.yaml nearest above each capture', async () => {
    const articles = join(folder, 'content', 'articles');
    mkdirSync(articles, { recursive: true });
    writeFileSync(join(folder, 'content', 'sources.yaml'), '- { id: ledger, name: Harbour Ledger, kind: outlet }\n');
    writeFileSync(join(articles, 'a.txt'), fixture('bridge.txt'));
    writeFileSync(join(articles, 'a.yaml'), 'source: ledger\n');
    const { code, out } = await run('read', join(articles, 'a.txt'));
    expect(code).toBe(0);
    expect(articleSchema.parse(JSON.parse(out)).source?.name).toBe('Harbour Ledger');
  });

  it('reads all captures below a folder in order, without sidecars, hidden files and links', async () => {
    const content = mkdtempSync(join(tmpdir(), 'variorum-'));
    const articles = join(content, 'articles');
    mkdirSync(join(articles, 'later'), { recursive: true });
    writeFileSync(join(articles, 'later', 'b.txt'), fixture('bridge.txt'));
    writeFileSync(join(articles, 'a.html'), fixture('bridge.html'));
    writeFileSync(join(articles, 'a.yaml'), 'title: The bridge, late\n');
    writeFileSync(join(articles, '.DS_Store'), Buffer.from([0xff]));
    writeFileSync(join(content, 'sources.yaml'), '');
    symlinkSync(content, join(articles, 'circle'));
    for (const folder of [content, articles]) {
      const { code, out, err } = await run('read', folder);
      const records = out
        .trim()
        .split('\n')
        .map((line) => articleSchema.parse(JSON.parse(line)));
      expect([code, err]).toEqual([0, '']);
      expect(records.map(({ id, title }) => [id, title.text])).toEqual([
        ['a', 'The bridge, late'],
        ['b', 'Harbour bridge opens after three-year delay'],
      ]);
    }
  });

  it('names file, line and mend of what it cannot read, prints no record after it, and ends with 1', async () => {
    const { code, out, err } = await run('read', broken, good);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(
      `${broken}:2: Byte 2 (0xFF) is not UTF-8. Save the capture as UTF-8.\n1 of 2 captures cannot be read.\n`,
    );
  });

  it('sets broken captures aside with --keep-going, says so, and ends with 0', async () => {
    const { code, out, err } = await run('read', '--keep-going', broken, good);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('1 of 2 captures were set aside.');
  });

  it.each([
    ['a file that is not there', 'nothing.txt', 'There is no such file.'],
    ['a folder without captures', 'folder.txt', 'There is no capture in it.'],
  ])('says what is wrong with %s', async (_, name, what) => {
    const { code, err } = await run('read', join(folder, name));
    expect(code).toBe(1);
    expect(err).toContain(what);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['raed']],
    ['an unknown option', ['read', '--explian', good]],
    ['an option without its value', ['read', good, '--content']],
    ['no file', ['read']],
  ])('ends with 2 for %s, and says how it is called', async (_, words) => {
    const { code, out, err } = await run(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/variorum|Usage/u);
  });

  it('guesses what was meant', async () => {
    expect((await run('raed')).err).toContain('read');
    expect((await run('read', '--explian', good)).err).toContain('--explain');
  });

  it('helps, for all commands and for one', async () => {
    const all = await run('--help');
    const one = await run('read', '--help');
    expect([all.code, one.code]).toEqual([0, 0]);
    expect(all.out).toContain('read ');
    expect(one.out).toContain('--keep-going');
  });

  it('runs as a command, whatever Node calls it', { timeout: 30_000 }, () => {
    const { status, stdout } = spawnSync('node', ['bin/variorum.mjs', 'read', good], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'bridge' });
  });
});
