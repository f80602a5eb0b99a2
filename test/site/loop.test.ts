/** The whole loop: feeds on loopback → captures → site → reader; then a change → captures → the right pages, and only those, say something else. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { fetchFeeds, type FetchOptions } from '../../src/fetch/index.ts';
import { network } from '../../src/fetch/network.ts';
import { clock } from '../../src/fetch/world.ts';
import type { StoryRecord } from '../../src/site/data/stories.ts';
import type { VersionsRecord } from '../../src/site/data/versions.ts';
import { putAway } from '../../src/site/put-away.ts';
import { listFiles } from '../../src/site/verify/files.ts';
import { verifySite } from '../../src/site/verify/site.ts';
import { axeFindings, complaintsOf, htmlFaults } from '../browser/faults.ts';
import { launch } from '../browser/launch.ts';
import { conditional, feedFormats, html, web, type Site } from '../fetch/server.ts';
import { build, output } from './run-astro.ts';
import { serve } from './server.ts';

const content = join(output, 'loop-content');
/** The site lies below the folder that is served, as its base path says. */
const served = join(output, 'loop-host');
const dist = join(served, 'news');
afterAll(() => rmSync(content, { recursive: true, force: true }));

/** Two outlets on one event, each with another event of its own. */
const outlets: readonly Readonly<Record<string, readonly string[]>>[] = [
  {
    'bridge-reopens': [
      'Westhaven reopens its harbour bridge after eleven months',
      'The harbour bridge of Westhaven was opened again on Monday after eleven months of repairs, the town council said.',
      'Some 4,000 cars are expected to cross the bridge every day, according to the council, which paid 12 million pounds for the repairs.',
    ],
    'cup-final': [
      'Northfield wins the cup on penalties',
      'Northfield Rovers beat Ashcombe United on penalties in the cup final after a goalless draw, with the goalkeeper saving three shots.',
      'Supporters filled the square in front of the station until late at night, and the club promised an open-top bus for Sunday.',
    ],
  },
  {
    'harbour-bridge-open': [
      'Cars cross Westhaven harbour bridge again',
      'Cars crossed the harbour bridge of Westhaven again on Monday, the town council said, eleven months after repairs had begun.',
      'The council paid 14 million pounds for the repairs and expects about 4,000 cars to cross the bridge every day.',
    ],
    'volcano-ash': [
      'Ash from the Skarfell volcano closes two airports',
      'Two airports closed on Tuesday when the wind carried ash from the Skarfell volcano across the southern coast, the weather service reported.',
      'Farmers were told to keep sheep indoors and to wear masks outside until the eruption ends.',
    ],
  },
];

const correction = 'A correction was added later: the council now says that the repairs cost 13 million pounds.';
const corrected = ([title = '', ...text]: readonly string[]): readonly string[] => [
  title,
  ...text.map((each) => each.replace('12 million', '13 million')),
  correction,
];

/** What the elements of this name print, labels for screen readers left out. */
const wordsOf = (page: string, element: 'del' | 'ins'): string[] =>
  Array.from(page.matchAll(new RegExp(`<${element} [^>]*>(.*?)</${element}>`, 'gsu')), ([, inner = '']) =>
    inner.replaceAll(/<span[^>]*data-label[^>]*>[^<]*<\/span>/gu, ''),
  );

test(
  'what feeds announce is fetched, built and proved below a path, and a change changes its own pages',
  { timeout: 300_000 },
  async () => {
    let version = 1;
    const pageOf = ([title = '', ...paragraphs]: readonly string[]): string =>
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>` +
      `${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
    const site: Site = (path, request, response, origin) => {
      const articles = outlets[server.origins.indexOf(origin)] ?? {};
      if (path === '/feed') {
        const items = Object.entries(articles).map(([name, [title = '', text = '']]) => ({
          url: `${origin}/${name}`,
          title,
          text,
          date: name === 'volcano-ash' ? '2026-09-20T08:00:00Z' : '2026-11-20T08:00:00Z',
        }));
        const [type, body] = feedFormats[0]!(items);
        conditional(request, response, '"feed"', body, type);
        return true;
      }
      const text = articles[path.slice(1)];
      if (text === undefined) return false;
      const body = pageOf(version === 2 && path === '/bridge-reopens' ? corrected(text) : text);
      conditional(request, response, `"${createHash('sha256').update(body).digest('hex')}"`, body, html);
      return true;
    };
    const server = await web(2, site);
    rmSync(content, { recursive: true, force: true });
    mkdirSync(content, { recursive: true });
    const urls = [...server.origins.map((origin) => `${origin}/feed`), `${server.origins[0]}/feed-that-is-gone`];
    const feeds = urls.map((url) => `  - url: ${url}\n`).join('');
    writeFileSync(join(content, 'feeds.yaml'), `feeds:\n${feeds}manners:\n  seconds: 0\n`);

    let now = Date.parse('2026-11-21T10:00:00Z');
    const { ask } = network({ allowPrivate: new Set(['127.0.0.1']) });
    const fetchNow = (options: Pick<FetchOptions, 'putAway'> = {}) =>
      fetchFeeds(content, {
        ...options,
        signal: new AbortController().signal,
        world: { ...clock, now: () => now, ask },
      });
    /** Builds below `/news/`, proves every sentence, and tells what each file holds. */
    const buildNow = (): ReadonlyMap<string, string> => {
      const { status, printed } = build({ content, dist, siteUrl: 'https://example.org/news/' });
      expect({ status, printed }).toMatchObject({ status: 0 });
      expect(verifySite(dist, content).doubts).toEqual([]);
      // The index of the search is named after what it holds: any word that changes gives it other names.
      const files = listFiles(dist).filter((file) => !file.startsWith('pagefind/'));
      return new Map(files.map((file) => [file, readFileSync(join(dist, file), 'utf8')]));
    };

    const [browser, host] = await Promise.all([launch(), serve(served)]);
    onTestFinished(async () => {
      await Promise.all([browser.close(), host.close()]);
    });
    /** Opens pages on a phone, where nothing may be amiss; gives what assistive technology is told of the last. */
    const visit = async (...paths: readonly string[]): Promise<string> => {
      const reader = await browser.newPage({ viewport: { width: 320, height: 800 } });
      const complaints = complaintsOf(reader);
      const links = new Set<string>();
      for (const path of paths) {
        await reader.goto(`${host.url}/news/${path}`);
        expect([path, await reader.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320]);
        expect(await axeFindings(reader)).toEqual([]);
        expect(await htmlFaults(readFileSync(join(dist, path, 'index.html'), 'utf8'), path)).toEqual([]);
        const all = await reader.locator('a').evaluateAll((as) => as.map((a) => (a as HTMLAnchorElement).href));
        for (const link of all) if (link.startsWith(host.url)) links.add(link.split('#', 1)[0]!);
      }
      for (const link of links) expect([link, (await fetch(link, { method: 'HEAD' })).status]).toEqual([link, 200]);
      expect(complaints).toEqual([]);
      const told = await reader.locator('body').ariaSnapshot();
      await reader.close();
      return told;
    };
    /** Where the story stands whose address holds one of these words. */
    const storyOf = (files: ReadonlyMap<string, string>, words: RegExp): string =>
      [...files.keys()]
        .find((file) => /^stories\/[^/]*\/index\.html$/u.test(file) && words.test(file))!
        .replace('index.html', '');

    expect((await fetchNow()).articles.saved.map((file) => basename(file).replace(/-\w+\.html$/u, ''))).toEqual([
      'bridge-reopens',
      'cup-final',
      'harbour-bridge-open',
      'volcano-ash',
    ]);
    const before = buildNow();
    expect(await visit('', storyOf(before, /bridge/u), 'sources/')).toContain('The server answered 404.');
    version = 2;
    now += 2 * 3_600_000;
    const { newVersions, unchanged } = (await fetchNow()).articles;
    expect([newVersions.length, unchanged]).toEqual([1, 3]);
    const after = buildNow();

    // What was said before is told on the article's page and in its data, each passage from its own capture.
    const id = basename(newVersions[0] ?? '', '.html');
    const appeared = [...after.keys()].filter((file) => !before.has(file));
    expect(appeared).toEqual([`data/versions/${id}.json`]);
    expect([...before.keys()].filter((file) => !after.has(file))).toEqual([]);
    const page = after.get(`articles/${id}/index.html`) ?? '';
    expect(before.get(`articles/${id}/index.html`)).not.toContain('What changed between versions');
    expect(wordsOf(page, 'del')).toEqual(['12']);
    expect(wordsOf(page, 'ins')).toEqual(['13', correction]);
    const { versions } = JSON.parse(after.get(appeared[0] ?? '') ?? '') as VersionsRecord;
    expect(versions.map(({ fetched }) => fetched)).toEqual(['2026-11-21T10:00:00.000Z', '2026-11-21T12:00:00.000Z']);
    expect(after.get(`data/articles/${id}.json`)).toContain(correction);

    // A reader sees it, and one who only hears the page is told which words went and which came.
    const told = await visit('', 'sources/', storyOf(after, /bridge/u), `articles/${id}/`);
    expect(told).toContain('deletion: "taken out: 12 end"');

    // All that changed is the article's, its story's, or a list; cup and volcano stand as they stood, byte for byte.
    const changed = [...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
    expect(changed).toContain(`articles/${id}/index.html`);
    expect(changed.some((file) => /^stories\/[^/]*bridge[^/]*\/index\.html$/u.test(file))).toBe(true);
    const lists = /^(?:index\.html|(?:sources|archive|topics)\/.*|feed\.(?:xml|json)|data\/stories\.json|sitemap.*)$/u;
    expect(changed.filter((file) => !lists.test(file) && !/\/[^/]*bridge/u.test(file))).toEqual([]);

    // The feed that cannot be read is told where readers look for outlets, with since when.
    const sources = after.get('sources/index.html') ?? '';
    expect(sources).toContain(`${server.origins[0]}/feed-that-is-gone`);
    expect(sources).toContain('<time datetime="2026-11-21T10:00:00.000Z">21 November 2026, 10:00 UTC</time>');
    expect(sources).toContain('The server answered 404.');

    // Old stories are put away: the capture goes to the archive, every page stays where and as it is.
    now += 24 * 3_600_000;
    const { archived } = (await fetchNow({ putAway: (root) => putAway(root, { days: 30, asOf: null }) })).articles;
    await server.close();
    expect(archived).toBe(1);
    const frozen = buildNow();
    expect([...frozen.keys()].sort()).toEqual([...after.keys()].sort());
    const touched = [...frozen].filter(([file, text]) => after.get(file) !== text).map(([file]) => file);
    // Only where its capture lies is told anew.
    const others = touched.filter((file) => !/^(?:articles|data\/articles)\/volcano-ash/u.test(file));
    // How alike the articles of a story are depends on all that are grouped with them.
    const ungrouped = (text = ''): unknown => ({ ...(JSON.parse(text) as StoryRecord), grouping: [] });
    expect(others.filter((file) => !/^data\/stories\/.*\.json$/u.test(file))).toEqual([]);
    for (const file of others) expect(ungrouped(frozen.get(file))).toEqual(ungrouped(after.get(file)));
    const old = storyOf(frozen, /volcano|skarfell/u);
    expect(await visit(old)).toContain('Ash from the Skarfell volcano closes two airports');
  },
);
