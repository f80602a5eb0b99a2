/** What a hostile web, a full disk, a damaged journal or a clock that is wrong can do to a run: nothing that is not told, and nothing lost. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { lookup } from 'node:dns';
import { afterEach, describe, expect, it } from 'vitest';
import { client } from '../../src/fetch/client.ts';
import { webAddress } from '../../src/fetch/identity.ts';
import { network } from '../../src/fetch/network.ts';
import { pacer } from '../../src/fetch/pace.ts';
import { readFeedDocument } from '../../src/fetch/feed-document.ts';
import { content, feedsYaml, files, hurried, run } from './content.ts';
import { html, send, soundSite, web, type Site, type Web } from './server.ts';

let server: Web | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function serve(...sites: readonly Site[]): Promise<string> {
  server = await web(1, ...sites);
  return server.origins[0]!;
}

const ask = (url: string, allowed: readonly string[] = []) =>
  network({ allowPrivate: new Set(allowed) }).ask({
    url: webAddress(url)!,
    headers: {},
    maxBytes: 10_000,
    signal: new AbortController().signal,
  });

describe('an address that leads inside', () => {
  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback in short', '127.1'],
    ['loopback as one number', '2130706433'],
    ['loopback in octal', '0177.0.0.1'],
    ['loopback in hexadecimal', '0x7f.0x0.0x0.0x1'],
    ['loopback in full-width digits', '１２７.０.０.１'],
    ['this host', '0.0.0.0'],
    ['this host as nothing', '0'],
    ['link-local, the metadata service of clouds', '169.254.169.254'],
    ['private', '10.1.2.3'],
    ['shared', '100.64.0.1'],
    ['loopback of IPv6', '[::1]'],
    ['unspecified of IPv6', '[::]'],
    ['IPv4 mapped into IPv6', '[::ffff:127.0.0.1]'],
    ['IPv4 mapped into IPv6, in hexadecimal', '[::ffff:7f00:1]'],
    ['IPv4-compatible IPv6', '[::7f00:1]'],
    ['NAT64', '[64:ff9b::7f00:1]'],
    ['NAT64 of a site', '[64:ff9b:1::7f00:1]'],
    ['6to4', '[2002:7f00:1::]'],
    ['Teredo', '[2001:0:1::]'],
    ['link-local of IPv6', '[fe80::1]'],
    ['unique local', '[fd00::1]'],
    ['a name for loopback', 'localhost'],
  ])('is refused before anything is sent: %s', async (_name, host) => {
    const { port } = new URL(await serve(soundSite(1)));
    await expect(ask(`http://${host}:${port}/a/1`)).rejects.toMatchObject({ kind: 'address' });
    expect(server!.requests).toEqual([]);
  });

  it('is refused where a name leads somewhere else the second time it is looked up', async () => {
    const { port } = new URL(await serve(soundSite(1)));
    // The first answer is public; every later one is the machine itself.
    let asked = 0;
    const rebinding = (_host: string, _options: unknown, done: (error: null, found: unknown) => void): void => {
      asked += 1;
      done(null, [{ address: asked === 1 ? '192.0.2.1' : '127.0.0.1', family: 4 }]);
    };
    const { ask: get } = network({ resolve: rebinding as unknown as typeof lookup });
    for (let time = 0; time < 3; time += 1) {
      const question = {
        url: new URL(`http://rebind.example:${port}/a/1`),
        headers: {},
        maxBytes: 1000,
        signal: new AbortController().signal,
      };
      await expect(get(question)).rejects.toMatchObject({ kind: 'address' });
    }
    expect(asked).toBe(3);
    expect(server!.requests).toEqual([]);
  });

  it('is refused where one of several addresses of a name is private and the others do not answer', async () => {
    const { port } = new URL(await serve(soundSite(1)));
    const mixed = (_host: string, _options: unknown, done: (error: null, found: unknown) => void): void =>
      done(null, [
        { address: '127.0.0.1', family: 4 },
        { address: '::ffff:127.0.0.1', family: 6 },
      ]);
    const { ask: get } = network({ resolve: mixed as unknown as typeof lookup });
    const question = {
      url: new URL(`http://mixed.example:${port}/a/1`),
      headers: {},
      maxBytes: 1000,
      signal: new AbortController().signal,
    };
    await expect(get(question)).rejects.toMatchObject({ kind: 'address' });
    expect(server!.requests).toEqual([]);
  });

  it.each([
    'http://169.254.169.254/latest/',
    'http://2886729729/',
    'http://[::1]/',
    '//10.0.0.1/x',
    'http://localhost:22/',
  ])('is refused as the target of a redirect: %s', async (target) => {
    const origin = await serve((path, _request, response) => {
      if (path !== '/go') return false;
      send(response, 302, '', html, { location: target });
      return true;
    });
    const world = hurried();
    const get = client(world, pacer(world, { perHost: 1, intervalMs: 0, total: 1 }), {
      userAgent: 'V',
      product: 'V',
      retries: 0,
    });
    const wanted = { url: new URL(`${origin}/go`), accept: '*/*', maxBytes: 1000 };
    await expect(get(wanted, new AbortController().signal)).rejects.toMatchObject({ kind: 'address' });
  });
});

describe('a hostile server', () => {
  it('is followed in no circle, whatever cookies it sets, and gets none back', async () => {
    const origin = await serve((path, _request, response) => {
      if (!path.startsWith('/turn/')) return false;
      const next = (Number(path.split('/').at(-1)) + 1) % 3;
      send(response, 302, '', html, { location: `/turn/${next}`, 'set-cookie': `seen=${next}; Path=/` });
      return true;
    });
    const world = hurried();
    const get = client(world, pacer(world, { perHost: 1, intervalMs: 0, total: 1 }), {
      userAgent: 'V',
      product: 'V',
      retries: 0,
    });
    await expect(
      get({ url: new URL(`${origin}/turn/0`), accept: '*/*', maxBytes: 1000 }, new AbortController().signal),
    ).rejects.toMatchObject({ kind: 'redirects' });
    expect(server!.requests.every(({ headers }) => headers.cookie === undefined)).toBe(true);
    expect(server!.requests.length).toBeLessThan(8);
  });

  it('gives at most ten thousand items of a feed of a hundred thousand, in bounded time', () => {
    const items = Array.from(
      { length: 100_000 },
      (_, n) => `<item><title>T ${n}</title><link>https://a.example/${n}</link></item>`,
    );
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>A</title><link>https://a.example/</link><description>d</description>${items.join('')}</channel></rss>`;
    expect(readFeedDocument(Buffer.from(feed), 'application/rss+xml')).toHaveLength(10_000);
  });

  it('cannot make the head of an answer larger than Node takes', async () => {
    const origin = await serve((path, _request, response) => {
      if (path !== '/head') return false;
      response.writeHead(200, Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`x-${n}`, 'v'.repeat(200)])));
      response.end('x');
      return true;
    });
    await expect(ask(`${origin}/head`, ['127.0.0.1'])).rejects.toMatchObject({ kind: 'too-large' });
  });
});

describe('a machine with troubles', () => {
  const withFeed = async (): Promise<string> =>
    content({ 'feeds.yaml': feedsYaml([`${await serve(soundSite(3))}/feed/0`]) });
  const captures = (root: string): string[] => files(root).filter((file) => file.endsWith('.html'));
  const journal = (root: string): string => join(root, '.variorum/journal.sqlite');

  it.each([
    ['no database', () => Buffer.from('This was a journal once.'.repeat(400))],
    ['cut in the middle', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['overwritten in the middle', (bytes: Buffer) => Buffer.from(bytes).fill(0x5a, 4096)],
  ])('is told of a journal that is %s, and gets nothing twice without it', async (_name, damage) => {
    const root = await withFeed();
    await run(root);
    writeFileSync(journal(root), damage(readFileSync(journal(root))));
    await expect(run(root)).rejects.toThrow(/journal\.sqlite: .* Remove it/u);
    rmSync(join(root, '.variorum'), { recursive: true });
    expect((await run(root)).articles).toMatchObject({ saved: [], announced: 0 });
    expect(captures(root)).toHaveLength(3);
  });

  it('asks again, and gets nothing twice, when its clock goes back, or was decades ahead', async () => {
    let fails = true;
    const origin = await serve((path, _request, response) => {
      if (!fails || path !== '/a/1') return false;
      send(response, 503, '', html, { 'retry-after': '999999999' });
      return true;
    }, soundSite(3));
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed/0`, `${origin}/nowhere`]) });
    for (const now of ['2060-01-01', '2060-01-01', '2026-11-21', '2026-11-20', '2026-11-28', '2026-12-06']) {
      await run(root, { world: hurried(Date.parse(`${now}T10:00:00Z`)) });
      fails = now < '2026-11-28';
    }
    expect(captures(root)).toHaveLength(3);
    const asked = server!.requests.filter(({ path }) => path === '/nowhere');
    expect(asked.length).toBeGreaterThanOrEqual(4);
  });
});
