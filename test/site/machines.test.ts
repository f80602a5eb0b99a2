/** What pages say to machines: addresses, cards, site map, manifest and structured data, as their specifications ask for. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/site/verify/files.ts';

const site = 'http://localhost:4321';
/** What a site map may hold at most (https://www.sitemaps.org/protocol.html). */
const mostEntries = 50_000;

type Node = { readonly [key: string]: unknown };

/** The parser's own types say little. */
const documentOf = (html: string) => new DOMParser().parseFromString(html, 'text/html') as unknown as Document;

describe.each(Object.entries(inject('site')))('of %s', (_, dist) => {
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const pages = listFiles(dist).filter((file) => file.endsWith('index.html'));
  const addressOf = (file: string) => `${site}/${file.replace(/index\.html$/, '')}`;
  const stands = (address: string) => {
    const path = decodeURIComponent(new URL(address).pathname);
    return address.startsWith(`${site}/`) && existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path));
  };
  const parsed = pages.map((file) => {
    const document = documentOf(read(file));
    const meta = (name: string) =>
      document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? null;
    const data = document.querySelector('script[type="application/ld+json"]')?.textContent;
    const title = document.querySelector('title')?.textContent ?? '';
    return { file, document, title, meta, data: data ? (JSON.parse(data) as Node) : null };
  });

  test('every page names its own address, once in the whole site', () => {
    const canonical = parsed.map(({ document }) => document.querySelector('link[rel=canonical]')?.getAttribute('href'));
    expect(canonical).toEqual(pages.map(addressOf));
    expect(parsed.map(({ meta }) => meta('og:url'))).toEqual(canonical);
  });

  test('every page has a title and a description, and no two pages of one kind the same title', () => {
    for (const { file, title, meta } of parsed) {
      expect([file, title !== '', (meta('description') ?? '') !== '']).toEqual([file, true, true]);
      expect([file, meta('og:type')]).toEqual([file, expect.stringMatching(/^(?:website|article)$/)]);
      expect([file, meta('og:locale')]).toEqual([file, 'en_GB']);
    }
    const stories = parsed.filter(({ file }) => /^stories\/[^/]+\/index/.test(file)).map(({ title }) => title);
    expect(new Set(stories).size).toBe(stories.length);
  });

  test('a story’s card has a picture of the size that it states, with words for who does not see it', () => {
    for (const { file, meta } of parsed.filter(({ file }) => file.startsWith('stories/'))) {
      const image = meta('og:image') ?? '';
      expect([file, stands(image), meta('og:image:type')]).toEqual([file, true, 'image/png']);
      expect([meta('og:image:alt'), meta('twitter:card')]).toEqual([expect.stringMatching(/./), 'summary_large_image']);
      const png = readFileSync(join(dist, new URL(image).pathname));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([
        meta('og:image:width'),
        meta('og:image:height'),
      ]);
    }
  });

  test('the site map names every page once, no other, and days as days', () => {
    const index = read('sitemap-index.xml');
    const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
    expect(parts.every(stands)).toBe(true);
    const entries = parts.flatMap((address) => {
      const own = [...read(new URL(address).pathname).matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => entry);
      expect(own.length).toBeLessThanOrEqual(mostEntries);
      return own;
    });
    const locations = entries.map((entry) => /<loc>([^<]+)<\/loc>/.exec(entry)?.[1]);
    expect([...locations].sort()).toEqual(pages.map(addressOf).sort());
    const story = entries.find((entry) => /\/stories\/[^/]+\/<\/loc>/.test(entry)) ?? '';
    expect(story).toMatch(/<lastmod>\d{4}-\d{2}-\d{2}(?:T00:00:00\.000Z)?<\/lastmod>/);
    expect(read('robots.txt')).toContain(`Sitemap: ${site}/sitemap-index.xml`);
  });

  test('the manifest has icons of the sizes that it states, and a phone’s own', () => {
    const { icons, start_url: start } = JSON.parse(read('manifest.webmanifest')) as {
      icons: { src: string; sizes: string; type: string }[];
      start_url: string;
    };
    expect(start).toBe('/');
    const phone = parsed[0]?.document.querySelector('link[rel=apple-touch-icon]')?.getAttribute('href') ?? '';
    const drawn = icons.filter(({ type }) => type === 'image/png');
    expect(drawn.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
    for (const { src, sizes } of [...drawn, { src: phone, sizes: '180x180' }]) {
      const png = readFileSync(join(dist, src));
      expect([src, `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`]).toEqual([src, sizes]);
    }
  });

  test('structured data names nothing twice, leads to pages that stand, and states dates as whole days', () => {
    const check = (file: string, value: unknown, key = ''): void => {
      if (Array.isArray(value)) for (const part of value) check(file, part, key);
      else if (typeof value === 'object' && value !== null)
        for (const [name, part] of Object.entries(value)) check(file, part, name);
      else if (['datePublished', 'dateModified'].includes(key))
        expect([file, value]).toEqual([file, expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
      else if (key === 'item') expect([file, value, stands(String(value))]).toEqual([file, value, true]);
    };
    for (const { file, data } of parsed) check(file, data);
    expect(new Set(parsed.flatMap(({ data }) => (data ? [data['@id']] : []))).size).toBe(
      parsed.filter(({ data }) => data !== null).length,
    );
  });

  test('a story’s data lead from the front page to it, and name each article with what its capture states', () => {
    for (const { file, data, document } of parsed.filter(({ file }) => /^stories\/[^/]+\/index/.test(file))) {
      expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'WebPage', '@id': addressOf(file) });
      const { itemListElement: steps } = data?.['breadcrumb'] as { itemListElement: Node[] };
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, i) => i + 1));
      expect([steps[0]?.['item'], steps.at(-1)?.['item']]).toEqual([`${site}/`, addressOf(file)]);
      const articles = data?.['about'] as Node[];
      expect(articles.length).toBeGreaterThan(0);
      for (const article of articles) {
        expect(article).toMatchObject({ '@type': 'NewsArticle' });
        expect([article['headline'], article['name']].filter((name) => typeof name === 'string')).toHaveLength(1);
      }
      expect(document.querySelectorAll('script[type="application/ld+json"]')).toHaveLength(1);
    }
  });

  test('a list’s data name its stories in the order of the page', () => {
    const lists = parsed.filter(({ data }) => data?.['@type'] === 'CollectionPage');
    expect(lists.map(({ file }) => file)).toContain('index.html');
    for (const { file, data, document } of lists) {
      const { itemListElement: items } = data?.['mainEntity'] as { itemListElement: Node[] };
      const links = [...document.querySelectorAll('.front h3 a, .excerpts > li > p > a')].map(
        (link) => site + (link.getAttribute('href') ?? ''),
      );
      expect([file, items.map(({ url }) => url)]).toEqual([file, links]);
    }
  });
});
