import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/fetch/index.ts';
import { bomb, feedFormats, html, item, page, send, web, words, type Site, type Web } from './server.ts';
import { content, feedsYaml, files, hurried, run } from './content.ts';

/** Every fault of a page, by the path at which it is served; each lives in a feed with one sound article beside it. */
const pages: Site = (path, _request, response, origin) => {
  const name = /^\/page\/([\w-]+)/u.exec(path)?.[1];
  switch (name) {
    case undefined:
      return false;
    case 'slow':
      response.writeHead(200, { 'content-type': html });
      response.write('<html>');
      return true;
    case 'drip': {
      response.writeHead(200, { 'content-type': html });
      const dripping = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(dripping));
      return true;
    }
    case 'silent':
      return true;
    case 'cut-off':
      response.writeHead(200, { 'content-type': html, 'content-length': '5000' });
      response.write(page(1).slice(0, 300), () => response.destroy());
      return true;
    case 'cut-off-gzip': {
      const whole = gzipSync(page(2));
      send(response, 200, whole.subarray(0, whole.length - 40), html, { 'content-encoding': 'gzip' });
      return true;
    }
    case 'damaged-gzip':
      send(response, 200, page(2), html, { 'content-encoding': 'gzip' });
      return true;
    case 'unknown-coding':
      send(response, 200, page(2), html, { 'content-encoding': 'zstd' });
      return true;
    case 'gzip':
      send(response, 200, gzipSync(page(3)), html, { 'content-encoding': 'gzip' });
      return true;
    case 'bomb':
      send(response, 200, bomb(), html, { 'content-encoding': 'gzip' });
      return true;
    case 'huge':
      response.writeHead(200, { 'content-type': html });
      response.end(Buffer.alloc(9 * 2 ** 20, 'a'));
      return true;
    case 'huge-announced':
      response.writeHead(200, { 'content-type': html, 'content-length': String(2 ** 40) });
      response.write('<html>');
      return true;
    case 'latin1-header':
      // The header knows better than the page.
      send(
        response,
        200,
        Buffer.from(page(4).replace('Residents', 'Résidents'), 'latin1'),
        'text/html; charset=windows-1252',
      );
      return true;
    case 'not-utf8':
      send(response, 200, Buffer.from(page(5).replace('Residents', 'Résidents'), 'latin1'), html);
      return true;
    case 'loop':
      send(response, 302, '', html, { location: '/page/loop-back' });
      return true;
    case 'loop-back':
      send(response, 302, '', html, { location: '/page/loop' });
      return true;
    case 'chain': {
      const step = Number(path.split('/').at(-1)) || 0;
      send(response, 302, '', html, { location: `/page/chain/${step + 1}` });
      return true;
    }
    case 'to-private':
      send(response, 302, '', html, { location: 'http://169.254.169.254/latest/meta-data/' });
      return true;
    case 'to-file':
      send(response, 302, '', html, { location: 'file:///etc/passwd' });
      return true;
    case 'to-front':
      send(response, 301, '', html, { location: '/' });
      return true;
    case 'moved':
      send(response, 301, '', html, { location: '/page/moved-here?utm_source=feed' });
      return true;
    case 'moved-here':
      send(response, 200, page(6), html);
      return true;
    case 'not-found':
      send(response, 404, page(7), html);
      return true;
    case 'gone':
      send(response, 410, page(7), html);
      return true;
    case 'error':
      send(response, 500, page(7), html);
      return true;
    case 'error-once':
      if ((asked.get(`${origin}${path}`) ?? 0) > 1) send(response, 200, page(8), html);
      else send(response, 503, '', html);
      return true;
    case 'too-many-once':
      if ((asked.get(`${origin}${path}`) ?? 0) > 1) send(response, 200, page(9), html);
      else send(response, 429, '', html, { 'retry-after': '3' });
      return true;
    case 'too-many':
      send(response, 429, '', html, { 'retry-after': '7200' });
      return true;
    case 'pdf':
      send(response, 200, '%PDF-1.7', 'application/pdf');
      return true;
    case 'empty':
      send(response, 200, '', html);
      return true;
    case 'no-text':
      send(response, 200, '<!doctype html><title>x</title><nav><a href="/">Home</a></nav>', html);
      return true;
    case 'sound':
      send(response, 200, page(10), html);
      return true;
    default:
      send(response, 200, page(11), html);
      return true;
  }
};

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

/** What is said of each fault. */
const kinds: Readonly<Record<string, string>> = {
  slow: 'timeout',
  drip: 'timeout',
  silent: 'timeout',
  'cut-off': 'cut-off',
  'cut-off-gzip': 'cut-off',
  'damaged-gzip': 'encoding',
  'unknown-coding': 'encoding',
  bomb: 'too-large',
  huge: 'too-large',
  'huge-announced': 'too-large',
  'not-utf8': 'unreadable',
  loop: 'redirects',
  chain: 'redirects',
  'to-private': 'address',
  'to-file': 'redirects',
  'to-front': 'front-page',
  'not-found': 'client-error',
  gone: 'gone',
  error: 'server-error',
  'too-many': 'too-many-requests',
  pdf: 'content-type',
  empty: 'unreadable',
  'no-text': 'unreadable',
  forbidden: 'robots',
};
const faulty = Object.keys(kinds);
const sound = ['gzip', 'latin1-header', 'moved', 'error-once', 'too-many-once', 'sound'];

describe('a feed whose pages have every fault there is', () => {
  let server: Web;
  let root: string;
  let report: Report;

  beforeAll(async () => {
    // Packed before the clocks run.
    bomb();
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
  });
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
    expect(readFileSync(join(root, file), 'utf8')).toContain(words(6).title);
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
