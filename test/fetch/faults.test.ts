import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/fetch/index.ts';
import { answerWith, brotliBomb, kinds, peculiar } from './faulty-pages.ts';
import { bomb, feedFormats, html, item, page, send, web, words, type Site, type Web } from './server.ts';
import { content, feedsYaml, files, hurried, run } from './content.ts';

/** `/page/NAME` has the fault NAME; each lives in a feed with sound articles beside it. */
const pages: Site = (path, _request, response, origin) => {
  const [, name, rest = ''] = /^\/page\/([\w-]+?)((?:-here|\/).*)?$/u.exec(path) ?? [];
  if (name === undefined) return false;
  const asking = { address: `/page/${name}`, rest, time: asked.get(`${origin}${path}`) ?? 1 };
  answerWith(name, page(numberOf(name)), asking, response);
  return true;
};

const numberOf = (name: string): number => 1 + faulty.concat(sound).indexOf(name);

const lastStep = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

const asked = new Map<string, number>();
const counted: Site = (path, _request, _response, origin) => {
  asked.set(`${origin}${path}`, (asked.get(`${origin}${path}`) ?? 0) + 1);
  return false;
};

const robots: Site = (path, _request, response) => {
  if (path !== '/robots.txt') return false;
  send(response, 200, 'User-agent: *\nDisallow: /page/forbidden\n', 'text/plain');
  return true;
};

const front: Site = (path, _request, response) => {
  if (path !== '/') return false;
  send(response, 200, page(12), html);
  return true;
};

const feeds: Site = (path, _request, response, origin) => {
  const rss = (addresses: readonly string[]) =>
    feedFormats[0]!(addresses.map((address, index) => item(index, address)));
  switch (path) {
    case '/feed/faults':
      send(response, 200, rss([...faulty, ...sound].map((name) => `${origin}/page/${name}`))[1], 'application/rss+xml');
      return true;
    case '/feed/hostile':
      send(
        response,
        200,
        rss([
          `${origin}/page/..%2f..%2f..%2fetc%2fpasswd`,
          `${origin}/page/${'long'.repeat(200)}`,
          `${origin}/page/con`,
          `${origin}/page/%F0%9F%92%A3%00.yaml`,
          'javascript:alert(1)',
          'file:///etc/passwd',
          'http://user:secret@127.0.0.1/page/x',
          'http://10.0.0.1/page/x',
          'http://[::ffff:10.0.0.1]/page/x',
          `${origin.replace(/:\d+$/u, ':25')}/page/x`,
          'gopher://127.0.0.1/x',
        ])[1],
        'application/rss+xml',
      );
      return true;
    case '/feed/no-feed':
      send(response, 200, page(1), html);
      return true;
    case '/feed/entities':
      send(response, 200, '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "b">]><rss><channel/></rss>', 'text/xml');
      return true;
    case '/feed/error':
      send(response, 500, '', 'text/plain');
      return true;
    case '/feed/moved':
      send(response, 301, '', 'text/plain', { location: '/feed/empty' });
      return true;
    case '/feed/empty':
      send(response, 200, rss([])[1], 'application/rss+xml');
      return true;
    default:
      return false;
  }
};

const faulty = Object.keys(kinds);
const sound = peculiar;

describe('a feed whose pages have every fault there is', () => {
  let server: Web;
  let root: string;
  let report: Report;

  beforeAll(async () => {
    // Packed before the clocks run.
    bomb();
    brotliBomb();
    server = await web(1, counted, robots, front, feeds, pages);
    const [origin = ''] = server.origins;
    root = content({
      'feeds.yaml': feedsYaml(
        ['faults', 'hostile', 'no-feed', 'entities', 'error', 'moved', 'nowhere'].map(
          (name) => `${origin}/feed/${name}`,
        ),
      ),
    });
    report = await run(root, { world: hurried() });
  }, 60_000);
  afterAll(() => server.close());

  it.each(Object.entries(kinds))('says of the page %s that it is a fault of the kind %s', (name, kind) => {
    const [fault] = report.articles.failed.filter(({ url }) => url.endsWith(`/page/${name}`));
    expect(fault?.kind).toBe(kind);
  });

  it.each(sound)('saves the sound page %s', (name) => {
    const saved = report.articles.saved.filter((file) => file.includes(`/${name}-`));
    expect(saved).toHaveLength(1);
  });

  it('lets no fault of one feed touch another', () => {
    expect(report.feeds.answered).toBe(3);
    expect(report.feeds.failed.map(({ url, kind }) => [lastStep(url), kind])).toEqual([
      ['entities', 'no-feed'],
      ['error', 'server-error'],
      ['no-feed', 'no-feed'],
      ['nowhere', 'client-error'],
    ]);
    expect(report.feeds.moved.map(({ to }) => lastStep(to))).toEqual(['empty']);
  });

  it('keeps every file inside its folder, under a name of letters, digits and hyphens', () => {
    const all = files(root, '.').filter((file) => !file.startsWith('.variorum/'));
    const names = all.filter((file) => !['feeds.yaml', 'feeds-status.json'].includes(file));
    expect(names.length).toBeGreaterThan(10);
    for (const name of names)
      expect(name).toMatch(/^articles\/\d{4}-\d\d-\d\d\/[a-z0-9-]{1,60}-[0-9a-f]{12}\.(?:html|yaml)$/u);
  });

  it('asks no private address, no other port and no other scheme', () => {
    const refused = report.articles.failed.filter(({ url }) => /10\.0\.0\.1|a00:1|:25\//u.test(url));
    expect(refused.map(({ kind }) => kind)).toEqual(['address', 'address', 'address']);
    expect(report.articles.failed.some(({ url }) => /javascript|file:|gopher|secret/u.test(url))).toBe(false);
  });

  it('never asks for a page that robots.txt keeps to itself', () => {
    expect(server.requests.some(({ path }) => path === '/page/forbidden')).toBe(false);
  });

  it('saves a page in UTF-8 where only the server knew its encoding', () => {
    const file = report.articles.saved.find((name) => name.includes('/latin1-header-')) ?? '';
    expect(readFileSync(join(root, file), 'utf8')).toContain('Résidents');
    expect(readFileSync(join(root, file.replace(/html$/u, 'yaml')), 'utf8')).toContain('windows-1252');
  });

  it('writes beside each capture whence it came', () => {
    const file = report.articles.saved.find((name) => name.includes('/moved-')) ?? '';
    const sidecar = parse(readFileSync(join(root, file.replace(/html$/u, 'yaml')), 'utf8')) as Record<string, unknown>;
    expect(sidecar).toMatchObject({
      url: `${server.origins[0]}/page/moved-here`,
      asked: `${server.origins[0]}/page/moved`,
      published: '2026-11-20',
      captured: '2026-11-21',
      feed: `${server.origins[0]}/feed/faults`,
      headers: { 'content-type': html },
    });
    expect(sidecar['sha256']).toMatch(/^[0-9a-f]{64}$/u);
    expect(readFileSync(join(root, file), 'utf8')).toContain(words(numberOf('moved')).title);
  });

  it('says who it is with every request', () => {
    for (const { headers } of server.requests)
      expect(headers['user-agent']).toMatch(/^Variorum\/\d+\.\d+\.\d+ \(news aggregator/u);
  });

  it('writes down which feeds keep failing', () => {
    const status = JSON.parse(readFileSync(join(root, 'feeds-status.json'), 'utf8')) as {
      failing: { url: string; since: string }[];
    };
    expect(status.failing.map(({ url }) => lastStep(url))).toEqual(['entities', 'error', 'no-feed', 'nowhere']);
    expect(status.failing[0]?.since).toMatch(/^2026-11-21T/u);
  });
});
