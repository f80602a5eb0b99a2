/** What the runs after the first do: changes, twins, queues, archives, lost journals. */
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { putAway } from '../../src/site/put-away.ts';
import { readFolder } from '../../src/site/read-folder.ts';
import { add } from '../../src/fetch/index.ts';
import { network } from '../../src/fetch/network.ts';
import { content, feedsYaml, files, hurried, run } from './content.ts';
import { feedFormats, html, item, page, send, soundSite, web, type Item, type Site, type Web } from './server.ts';

const hour = 3_600_000;
let server: Web | undefined;
afterEach(() => server?.close());

/** A server for one test, and its first origin. */
async function serve(...sites: readonly Site[]): Promise<string> {
  server = await web(1, ...sites);
  return server.origins[0]!;
}

const rss = (items: readonly Item[]): string => feedFormats[0]!(items)[1];
const feedOf =
  (items: (origin: string) => readonly Item[], at = '/feed'): Site =>
  (path, _request, response, origin) => {
    if (path !== at) return false;
    send(response, 200, rss(items(origin)), 'application/rss+xml');
    return true;
  };
const pagesOf =
  (of: (path: string) => string | null): Site =>
  (path, _request, response) => {
    const body = of(path);
    if (body !== null) send(response, 200, body, html);
    return body !== null;
  };
/** Three events that no reader would take for one. */
const events = [
  [
    'Northfield wins the cup on penalties',
    'Northfield Rovers beat Ashcombe United on penalties in the cup final after a goalless draw on Saturday.',
  ],
  [
    'Ash from the Skarfell volcano closes two airports',
    'Two airports closed when the wind carried ash from the Skarfell volcano across the southern coast.',
  ],
  [
    'Harbour bridge opens again',
    'The harbour bridge of Westhaven was opened again after eleven months of repairs, the town council said.',
  ],
] as const;
const pageAbout = ([title = '', text = '']: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;

const captures = (root: string): string[] => files(root).filter((file) => !file.endsWith('.yaml'));

describe('fetching again', () => {
  it('asks with the entity tag, and leaves an unchanged feed and its articles alone', async () => {
    const origin = await serve(soundSite(3));
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed/1`]) });
    const world = hurried();
    expect((await run(root, { world })).articles.saved).toHaveLength(3);
    world.later(10 * 60_000);
    const asked = server!.requests.length;
    const second = await run(root, { world });
    expect(second.feeds.notModified).toBe(1);
    expect(second.articles).toMatchObject({ saved: [], newVersions: [], unchanged: 0 });
    // The feed, and robots.txt once a run.
    expect(
      server!.requests
        .slice(asked)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['/feed/1', '/robots.txt']);
    expect(server!.requests.at(-1)?.headers['if-none-match']).toBe('"feed-1"');
  });

  it.each([0, 1, 2, 3, 4])(
    'saves the articles of a feed of format %i, and reads them from a feed that carries them',
    async (format) => {
      const origin = await serve(soundSite(2));
      const asPages = content({ 'feeds.yaml': feedsYaml([`${origin}/feed/${format}`]) });
      const asItems = content({ 'feeds.yaml': feedsYaml([{ url: `${origin}/feed/${format}`, take: 'feed' }]) });
      expect(captures(asPages)).toEqual([]);
      expect((await run(asPages, { world: hurried() })).articles.saved).toHaveLength(2);
      expect((await run(asItems, { world: hurried() })).articles.saved).toHaveLength(2);
      expect(captures(asItems).every((file) => file.endsWith('.json'))).toBe(true);
      for (const root of [asPages, asItems]) expect(readFolder(root).problems).toEqual([]);
    },
  );

  it('keeps a changed article as a new version, and the old one beside it', async () => {
    let version = 1;
    const origin = await serve(soundSite(1, () => version));
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed/0`]) });
    const world = hurried();
    const [file = ''] = (await run(root, { world })).articles.saved;
    const first = readFileSync(join(root, file), 'utf8');
    version = 2;
    world.later(2 * hour);
    expect((await run(root, { world })).articles.newVersions).toEqual([file]);
    expect(readFileSync(join(root, file), 'utf8')).toContain('In version 2');
    const [kept = '', sidecar = ''] = files(root, 'versions');
    expect(readFileSync(join(root, 'versions', kept), 'utf8')).toBe(first);
    expect(readFileSync(join(root, 'versions', sidecar), 'utf8')).toContain('fetched: 2026-11-21T10:');
    expect(readFolder(root).problems).toEqual([]);
  });

  it('brings capture and sidecar together again that a killed run left apart', async () => {
    let version = 1;
    const origin = await serve(soundSite(1, () => version));
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed/0`]) });
    const world = hurried();
    const [file = ''] = (await run(root, { world })).articles.saved;
    version = 2;
    world.later(2 * hour);
    // As if the process had died after it wrote the new capture.
    writeFileSync(join(root, file), page(0, { version }));
    await run(root, { world });
    const digest = createHash('sha256').update(page(0, { version })).digest('hex');
    expect(readFileSync(join(root, file.replace(/html$/u, 'yaml')), 'utf8')).toContain(digest);
    expect(files(root, 'versions')).toEqual([]);
  });

  it('asks for no page of a feed that carries the texts', async () => {
    const origin = await serve(soundSite(2));
    const root = content({ 'feeds.yaml': feedsYaml([{ url: `${origin}/feed/1`, take: 'feed' }]) });
    const world = hurried();
    await run(root, { world });
    world.later(3 * hour);
    await run(root, { world });
    expect(server!.requests.some(({ path }) => path.startsWith('/a/'))).toBe(false);
  });

  it('takes no new version where only the page around the article has changed', async () => {
    let visits = 0;
    const origin = await serve(
      feedOf((origin) => [item(1, `${origin}/a`)]),
      pagesOf((path) => (path === '/a' ? page(1, { foot: `Visitor ${(visits += 1)}` }) : null)),
    );
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed`]) });
    const world = hurried();
    await run(root, { world });
    world.later(2 * hour);
    const second = await run(root, { world });
    expect(visits).toBe(2);
    expect(second.articles).toMatchObject({ newVersions: [], unchanged: 1 });
    expect(files(root, 'versions')).toEqual([]);
  });

  it('looks at an article again when its age has doubled, and no more after two days', async () => {
    let visits = 0;
    const origin = await serve(
      feedOf((origin) => [item(1, `${origin}/a`)]),
      pagesOf((path) => (path === '/a' ? page(1, { foot: `${(visits += 1)}` }) : null)),
    );
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed`]) });
    const world = hurried();
    const start = world.now();
    for (const hours of [0, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 47, 64, 96]) {
      world.later(start + hours * hour - world.now());
      await run(root, { world });
    }
    // At 0, 1, 2, 4, 8, 16 and 32 hours.
    expect(visits).toBe(7);
  });

  it('tries a page that fails in later runs, and gives it up in the end', async () => {
    let visits = 0;
    const origin = await serve(
      feedOf((origin) => [item(1, `${origin}/a`)]),
      (path, _request, response) => {
        if (path !== '/a') return false;
        visits += 1;
        send(response, 404, '', html);
        return true;
      },
    );
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed`]) });
    const world = hurried();
    for (let day = 0; day < 20; day += 1) {
      await run(root, { world });
      world.later(24 * hour);
    }
    expect(visits).toBe(6);
  });
});

describe('the same article', () => {
  it.each([
    ['tracking parameters', '/story?utm_source=rss&fbclid=x', '/story'],
    ['an AMP path', '/amp/story', '/story'],
    ['an AMP ending', '/story/amp/', '/story'],
    ['an AMP parameter', '/story?amp=1', '/story'],
    ['a slash at the end', '/story/', '/story'],
    ['the order of parameters', '/story?b=2&a=1', '/story?a=1&b=2'],
  ])('is saved once under %s', async (_name, one, other) => {
    const origin = await serve(
      feedOf((origin) => [item(1, `${origin}${one}`, 'x'), item(1, `${origin}${other}`, 'y')]),
      pagesOf(() => page(1)),
    );
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed`]) });
    expect((await run(root, { world: hurried() })).articles.announced).toBe(1);
  });

  it('is saved once where two pages give themselves one address', async () => {
    const origin = await serve(
      feedOf((origin) => [item(1, `${origin}/one`), item(1, `${origin}/mobile-one`)]),
      pagesOf((path) =>
        path === '/robots.txt'
          ? ''
          : page(1, { head: '<link rel="canonical" href="/one">' }).replace('"/one"', `"${server!.origins[0]}/one"`),
      ),
    );
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed`]) });
    const report = await run(root, { world: hurried() });
    expect(report.articles.saved).toHaveLength(1);
    expect(report.articles.twins).toBe(1);
  });

  it('is saved once where a feed gives an item another address under the same id', async () => {
    let address = '/first-address';
    const origin = await serve(
      feedOf((origin) => [item(1, `${origin}${address}`, 'id-1')]),
      pagesOf(() => page(1)),
    );
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed`]) });
    const world = hurried();
    await run(root, { world });
    address = '/second-address';
    await run(root, { world });
    expect(captures(root)).toHaveLength(1);
  });

  it('is not seen where a feed gives all its items one id, or a site all its pages one address', async () => {
    const origin = await serve(
      feedOf((origin) => [1, 2, 3].map((n) => item(n, `${origin}/page-${n}`, 'the-only-id'))),
      pagesOf((path) => {
        const n = /^\/page-(\d)$/u.exec(path)?.[1];
        return n === undefined
          ? null
          : page(Number(n), { head: `<link rel="canonical" href="${server!.origins[0]}/news/">` });
      }),
    );
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed`]) });
    expect((await run(root, { world: hurried() })).articles.saved).toHaveLength(3);
  });

  it('is not what another site says it is', async () => {
    server = await web(
      2,
      feedOf((origin) => [item(1, `${origin}/mine`)]),
      (path, _request, response, origin) => {
        if (path !== '/mine') return false;
        const [good, bad] = server!.origins;
        const head = origin === bad ? `<link rel="canonical" href="${good}/mine">` : '';
        send(response, 200, page(1, { head }), html);
        return true;
      },
    );
    const root = content({ 'feeds.yaml': feedsYaml(server.origins.map((origin) => `${origin}/feed`)) });
    expect((await run(root, { world: hurried() })).articles.saved).toHaveLength(2);
  });
});

describe('the folder', () => {
  it('is refused to a second run while the first is at work', async () => {
    const origin = await serve((path, _request, response) => {
      if (path !== '/feed') return false;
      setTimeout(() => send(response, 200, rss([]), 'text/xml'), 300);
      return true;
    });
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed`]) });
    const first = run(root);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect(run(root)).rejects.toThrow('Another variorum is at work on this folder. Wait until it is done.');
    expect((await first).feeds.answered).toBe(1);
    expect((await run(root)).feeds.answered).toBe(1);
  });

  it('stays as it is in a dry run', async () => {
    const origin = await serve(soundSite(2));
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed/0`]) });
    const dry = await run(root, { dryRun: true });
    expect(dry.articles.listed).toEqual([`${origin}/a/0`, `${origin}/a/1`]);
    expect(files(root, '.')).toEqual(['feeds.yaml']);
    expect((await run(root)).articles.saved).toHaveLength(2);
    expect((await run(root, { dryRun: true })).articles.listed).toEqual([]);
  });

  it('tells the journal what is there when the journal is lost', async () => {
    const origin = await serve(soundSite(3));
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed/0`]) });
    await run(root);
    const before = files(root);
    rmSync(join(root, '.variorum'), { recursive: true });
    expect((await run(root)).articles.announced).toBe(0);
    expect(files(root)).toEqual(before);
  });

  it('gets back what a power cut left broken', async () => {
    const origin = await serve(soundSite(3));
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed/0`]) });
    const interrupted = new AbortController();
    const journals = join(root, '.variorum');
    // A copy of the journal as it stands before the run has ended.
    const [file = ''] = (
      await run(root, {
        onProgress: ({ articlesDone }) =>
          articlesDone === 3 && cpSync(journals, `${journals}-cut`, { recursive: true }),
        signal: interrupted.signal,
      })
    ).articles.saved;
    const whole = readFileSync(join(root, file), 'utf8');
    rmSync(journals, { recursive: true });
    cpSync(`${journals}-cut`, journals, { recursive: true });
    rmSync(`${journals}-cut`, { recursive: true });
    writeFileSync(join(root, file), '');
    await run(root);
    expect(readFileSync(join(root, file), 'utf8')).toBe(whole);
    expect(captures(root)).toHaveLength(3);
  });

  it('keeps the last days, puts older stories away, and gets none of them again', async () => {
    const dates = ['2026-11-20T08:00:00Z', '2026-11-01T08:00:00Z', '2026-10-01T08:00:00Z'];
    const origin = await serve(
      feedOf((origin) => dates.map((date, n) => ({ ...item(n, `${origin}/story-${n}`), date }))),
      pagesOf((path) => (path.startsWith('/story-') ? pageAbout(events[Number(path.at(-1))] ?? []) : null)),
    );
    const root = content({ 'feeds.yaml': feedsYaml([`${origin}/feed`]) });
    const world = hurried();
    const keep = (days: number, asOf: string | null = null) => ({
      world,
      putAway: (folder: string) => putAway(folder, { days, asOf }),
    });
    expect((await run(root, keep(30))).articles.archived).toBe(1);
    expect(files(root, 'archive').filter((file) => !file.startsWith('stories/'))).toEqual([
      expect.stringMatching(/\/story-2-\w+\.html$/u),
      expect.stringMatching(/\/story-2-\w+\.yaml$/u),
    ]);
    expect(captures(root)).toHaveLength(2);
    expect((await run(root, keep(5, '2026-11-21'))).articles.archived).toBe(1);
    expect(captures(root)).toHaveLength(1);
    expect(files(root, 'archive/stories')).toHaveLength(2);
    world.later(3 * hour);
    expect((await run(root, keep(5))).articles).toMatchObject({ saved: [], archived: 0, unchanged: 1 });
    expect(readFolder(root).problems).toEqual([]);
    // A journal that was lost learns what lies in the archive.
    rmSync(join(root, '.variorum'), { recursive: true });
    expect((await run(root, { world })).articles.announced).toBe(0);
  });
});

describe('the network', () => {
  const ask = (url: string, allowed: readonly string[]) =>
    network({ allowPrivate: new Set(allowed) }).ask({
      url: new URL(url),
      headers: {},
      maxBytes: 10_000,
      signal: new AbortController().signal,
    });

  it('refuses a name that leads to a private address, unless that name is allowed', async () => {
    const { port } = new URL(await serve(soundSite(1)));
    await expect(ask(`http://localhost:${port}/a/1`, [])).rejects.toMatchObject({ kind: 'address' });
    await expect(ask(`http://localhost:${port}/a/1`, ['127.0.0.1'])).rejects.toMatchObject({ kind: 'address' });
    await expect(ask(`http://127.0.0.1:${port}/a/1`, ['localhost'])).rejects.toMatchObject({ kind: 'address' });
    expect(server!.requests).toEqual([]);
    await expect(ask(`http://localhost:${port}/a/1`, ['localhost'])).resolves.toMatchObject({ status: 200 });
  });
});

describe('adding', () => {
  const options = () => ({ signal: new AbortController().signal, world: hurried() });

  it('saves a page once, and again where it has changed', async () => {
    let version = 1;
    const origin = await serve(soundSite(1, () => version));
    const root = content({});
    const [file = ''] = (await add(root, [`${origin}/a/7`], null, options())).articles.saved;
    expect(file).toMatch(/^articles\/2026-11-21\//u);
    expect((await add(root, [`${origin}/a/7#part`], null, options())).articles).toMatchObject({
      saved: [],
      unchanged: 1,
    });
    version = 2;
    expect((await add(root, [`${origin}/a/7`], null, options())).articles.newVersions).toEqual([file]);
  });

  it('copies files once, and none where one cannot be read', async () => {
    const origin = content({ 'Some Page.html': page(1), 'broken.html': '<p></p>', 'x.exe': 'x' });
    const root = content({});
    const sound = join(origin, 'Some Page.html');
    expect((await add(root, [sound], 'reuters', options())).articles.saved).toEqual([
      expect.stringMatching(/^articles\/added\/some-page-[0-9a-f]{12}\.html$/u),
    ]);
    expect((await add(root, [sound], 'reuters', options())).articles.saved).toEqual([]);
    expect(files(root)).toHaveLength(2);
    await expect(
      add(root, [sound, join(origin, 'broken.html'), join(origin, 'x.exe')], null, options()),
    ).rejects.toThrow(/broken\.html[\s\S]*x\.exe/u);
  });
});
