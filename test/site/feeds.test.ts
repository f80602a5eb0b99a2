/** Feeds as feed readers need them: what RSS 2.0, RFC 4287 and JSON Feed 1.1 demand, and what the W3C's validator warns of. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, inject, test } from 'vitest';
import type { StoryList } from '../../src/site/data/stories.ts';
import { isJsonFeed, isXmlFeed } from '../../src/site/verify/feeds.ts';
import { listFiles } from '../../src/site/verify/files.ts';

const site = 'http://localhost:4321/';

describe.each(Object.entries(inject('site')))('the feeds of %s', (_, dist) => {
  const files = listFiles(dist);
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const { stories } = JSON.parse(read('data/stories.json')) as StoryList;
  const atoms = files.filter((file) => isXmlFeed(file) && file.endsWith('atom.xml'));
  const jsons = files.filter(isJsonFeed);
  /** The page that an address of the site names is there. */
  const leadsSomewhere = (address: string | undefined) => {
    expect(address).toMatch(/^http:\/\/localhost:4321\//);
    const path = decodeURIComponent(new URL(address ?? '').pathname);
    expect([address, existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path))]).toEqual([address, true]);
  };

  test('the site, each outlet that has an article and each topic have their own', () => {
    const places = [
      '',
      ...files
        .filter((file) => /^topics\/[^/]+\/index\.html$/.test(file))
        .map((file) => file.replace('index.html', '')),
      ...files
        .filter((file) => /^sources\/[^/]+\/index\.html$/.test(file) && read(file).includes('id="articles"'))
        .map((file) => file.replace('index.html', '')),
    ];
    expect(atoms).toEqual(places.map((place) => `${place}atom.xml`).sort());
    expect(jsons).toEqual(places.map((place) => `${place}feed.json`).sort());
  });

  test('RSS names every story once, by a permanent address, dated by its event', () => {
    const feed = parseRssFeed(read('feed.xml'));
    expect(feed).toMatchObject({ title: 'Variorum', link: site, language: 'en' });
    expect(feed.description).toBeTruthy();
    expect(feed.atom?.links).toEqual([{ href: `${site}feed.xml`, rel: 'self', type: 'application/rss+xml' }]);
    expect(feed.items?.map(({ link, title, guid, pubDate }) => ({ link, title, guid, pubDate }))).toEqual(
      stories.map(({ url, headline, eventDate }) => ({
        link: `${site}${url.slice(1)}`,
        title: headline,
        guid: { value: `${site}${url.slice(1)}`, isPermaLink: true },
        pubDate: eventDate?.length === 10 ? new Date(eventDate).toUTCString() : undefined,
      })),
    );
  });

  test.each(atoms)('%s is Atom: ids, dates, authors, links to itself and to its page', (file) => {
    const feed = parseAtomFeed(read(file));
    const entries = feed.entries ?? [];
    expect(feed.title?.value).toBeTruthy();
    expect(feed.authors?.[0]?.name).toBe('Variorum');
    const links = new Map(feed.links?.map(({ rel, href }) => [rel, href]));
    expect(links.get('self')).toBe(site + file);
    leadsSomewhere(links.get('alternate'));
    expect(feed.id).toBe(links.get('alternate'));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { id, updated, links: own, title, summary } of entries) {
      leadsSomewhere(id);
      expect(own?.map(({ href }) => href)).toEqual([id]);
      expect(updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/);
      expect(title?.value).toBeTruthy();
      expect(summary?.value).toMatch(/^(?:1 article|\d+ articles · .*origins?(?: found)?)$/);
    }
    expect(feed.updated).toBe(
      entries
        .map(({ updated }) => updated ?? '')
        .sort()
        .at(-1) ?? '1970-01-01T00:00:00.000Z',
    );
  });

  test.each(jsons)('%s is a JSON Feed of the same stories', (file) => {
    const feed = parseJsonFeed(read(file)) as Record<string, unknown> & { items: Record<string, string>[] };
    expect(JSON.parse(read(file))).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
    expect(feed['feed_url']).toBe(site + file);
    leadsSomewhere(feed['home_page_url'] as string);
    expect(feed.items.length).toBeLessThanOrEqual(100);
    for (const { id, url, image, title, content_text: text } of feed.items) {
      expect(text).toBeTruthy();
      expect(id).toBe(url);
      expect(title).toBeTruthy();
      leadsSomewhere(url);
      leadsSomewhere(image);
    }
    const dated = feed.items.filter(({ date_modified }) => date_modified !== undefined).map(({ id }) => id);
    const { entries = [] } = parseAtomFeed(read(file.replace('feed.json', 'atom.xml')));
    expect(entries.map(({ id }) => id)).toEqual(dated);
  });

  test('each page that has a feed leads to it, in its head and in its text', () => {
    for (const file of atoms) {
      const page = read(file.replace('atom.xml', 'index.html'));
      expect(page).toContain(`<link rel="alternate" type="application/atom+xml" title="`);
      expect(page.split(`href="/${file}"`)).toHaveLength(3);
      expect(page).toContain(`href="/${file.replace('atom.xml', 'feed.json')}"`);
    }
  });

  test('every XML document is well formed for a strict reader: no sign that XML forbids', () => {
    for (const file of files.filter(isXmlFeed)) {
      const forbidden = [...read(file)].filter((sign) => sign < ' ' && !['\t', '\n', '\r'].includes(sign));
      expect([file, forbidden]).toEqual([file, []]);
    }
  });
});
