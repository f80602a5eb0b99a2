/** `variorum fetch` and `variorum add` as a shell sees them: what they print, and how they end. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Report } from '../../src/fetch/index.ts';
import { progressLine } from '../../src/cli/fetch.ts';
import { content, feedsYaml, files, run } from './content.ts';
import { send, soundSite, web, type Site, type Web } from './server.ts';

let server: Web | undefined;
afterEach(() => server?.close());

async function serve(...sites: readonly Site[]): Promise<string> {
  server = await web(1, ...sites);
  return server.origins[0]!;
}

async function call(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const output = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    written: () => Promise.resolve(),
    terminal: false,
  };
  const code = await main(words, output);
  return { code, out, err };
}

describe('variorum fetch', () => {
  it('sums up what it did, and ends with 0', async () => {
    const origin = await serve(soundSite(2));
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed/0`, `${origin}/feed-that-is-not-there`]) });
    const { code, out } = await call('fetch', '--content', root);
    expect(code).toBe(0);
    expect(out).toContain('Feeds: 1 with news, 0 unchanged, 1 failed');
    expect(out).toContain('Articles: 2 saved');
    expect(out).toContain('/feed-that-is-not-there: The server answered 404.');
  });

  it('prints the report as JSON', async () => {
    const origin = await serve(soundSite(2));
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed/0`]) });
    const report = JSON.parse((await call('fetch', '--content', root, '--json')).out) as Report;
    expect(report.articles.saved).toEqual(
      files(root)
        .filter((file) => file.endsWith('.html'))
        .map((file) => `articles/${file}`),
    );
    expect(report.articles.waiting).toBe(0);
  });

  it('ends with 1 where not one feed answers', async () => {
    const origin = await serve();
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed/0`]) });
    expect((await call('fetch', '--content', root)).code).toBe(1);
  });

  it.each([
    [{}, [], 1, 'There are no feeds in it. Write feeds.yaml'],
    [{ 'feeds.yaml': 'feeds:\n  - adress: x\n' }, [], 1, 'feeds.yaml:2: "adress" is not a key of feeds.yaml.'],
    [{ 'feeds.yaml': feedsYaml(['http://127.0.0.1:1/x']), 'sources.yaml': '- id: A B\n' }, [], 1, 'sources.yaml:1:'],
    [{}, ['x'], 2, 'It takes no operands'],
    [{}, ['--keep-days', 'many'], 2, '--keep-days takes a number of days.'],
    [{}, ['--as-of', '2026-11-21'], 2, '--as-of takes a day such as 2026-11-21, and needs --keep-days.'],
    [{}, ['--dryrun'], 2, 'Did you mean "--dry-run"?'],
  ])('says what is wrong with %j called with %j, and ends with %i', async (folder, words, code, message) => {
    const result = await call('fetch', '--content', content(folder), ...words);
    expect(result.code).toBe(code);
    expect(result.err).toContain(message);
  });

  it('ends in good order when it is interrupted, and goes on the next time', async () => {
    let waits = true;
    const origin = await serve((path) => {
      // One article never comes; the person at the keyboard has had enough.
      if (path !== '/a/1' || !waits) return false;
      setTimeout(() => process.emit('SIGINT'), 50);
      return true;
    }, soundSite(3));
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed/0`]) });
    const { code, out } = await call('fetch', '--content', root);
    expect(code).toBe(130);
    expect(out).toContain('Interrupted: what was saved is whole, the rest waits for the next run.');
    waits = false;
    expect((await call('fetch', '--content', root)).code).toBe(0);
    expect(files(root).filter((file) => file.endsWith('.html'))).toHaveLength(3);
  });
});

describe('progress', () => {
  const progress = {
    feeds: 20,
    feedsDone: 3,
    articles: 60,
    articlesDone: 41,
    saved: 40,
    failed: 1,
    bytes: 2 ** 21,
    waiting: null,
  };
  it.each([
    [null, 5, 'feeds 3/20, articles 41/60 (8.2/s, 0.4 MiB/s), 40 saved, 1 failed'],
    [null, 0, 'feeds 3/20, articles 41/60 (0.0/s, 0.0 MiB/s), 40 saved, 1 failed'],
    [
      { host: 'slow.example', seconds: 12.6 },
      5,
      'feeds 3/20, articles 41/60 (8.2/s, 0.4 MiB/s), 40 saved, 1 failed; waiting 12 s for slow.example',
    ],
    [{ host: 'quick.example', seconds: 1 }, 5, 'feeds 3/20, articles 41/60 (8.2/s, 0.4 MiB/s), 40 saved, 1 failed'],
  ])('waiting for %j after %i s, is told in one line', (waiting, seconds, line) =>
    expect(progressLine({ ...progress, waiting }, seconds)).toBe(line),
  );

  it('names the host that keeps everybody waiting, while it does', async () => {
    const origin = await serve((path, _request, response) => {
      if (path !== '/a/1') return false;
      setTimeout(() => send(response, 404, '', 'text/plain'), 2500);
      return true;
    }, soundSite(3));
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed/0`]) });
    const seen: (string | undefined)[] = [];
    await run(root, {
      onProgress: ({ articlesDone, waiting }) => void (articlesDone === 2 && seen.push(waiting?.host)),
    });
    expect(seen.filter((host) => host === new URL(origin).host).length).toBeGreaterThan(1);
  });
});

describe('variorum add', () => {
  it('saves a page with the outlet that it is told', async () => {
    const origin = await serve(soundSite(1));
    const root = content({});
    const result = await call(
      'add',
      '--content',
      root,
      '--allow-private',
      '127.0.0.1',
      '--source',
      'reuters',
      `${origin}/a/1`,
    );
    expect(result).toMatchObject({ code: 0, err: '' });
    const [, sidecar = ''] = files(root);
    expect(readFileSync(join(root, 'articles', sidecar), 'utf8')).toContain('source: reuters\n');
  });

  it.each([
    [[], 2, 'Name at least one URL or FILE.'],
    [['no-such-file.html'], 1, 'no-such-file.html: There is no such file.'],
    [['https://user:secret@a.example/'], 1, 'This is no address of the web.'],
    [['--source', 'reuter', 'https://a.example/'], 1, '"reuter" is not a source. Did you mean "reuters"?'],
  ])('says what is wrong with %j, and ends with %i', async (words, code, message) => {
    const result = await call('add', '--content', content({}), ...words);
    expect(result.code).toBe(code);
    expect(result.err).toContain(message);
  });

  it('ends with 1 where a page cannot be had', async () => {
    const origin = await serve((path, _request, response) => {
      if (path !== '/gone') return false;
      send(response, 410, '', 'text/plain');
      return true;
    });
    const { code, out } = await call('add', '--content', content({}), '--allow-private', '127.0.0.1', `${origin}/gone`);
    expect(code).toBe(1);
    expect(out).toContain('/gone: The server answered 410.');
  });
});
