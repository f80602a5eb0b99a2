import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';
import type { Article } from '../../src/ingest/article.ts';
import type { StoryList, StoryRecord } from '../../src/site/data/stories.ts';
import { listFiles } from '../../src/site/verify/files.ts';

const sites = Object.entries(inject('site'));

describe.each(sites)('the JSON of %s', (_, dist) => {
  const files = listFiles(join(dist, 'data'));
  const read = <T>(file: string) => JSON.parse(readFileSync(join(dist, 'data', file), 'utf8')) as T;
  const folder = (name: string) => files.filter((file) => file.startsWith(`${name}/`) && file.endsWith('.json'));
  const list = read<StoryList>('stories.json').stories;

  test('every record has the shape that its published schema promises', () => {
    // The schemas name formats ("uri") that ajv does not bring; the zod types check them when the site is built.
    const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
    const kinds = [
      ['schema/stories.json', ['stories.json']],
      ['schema/set-aside.json', ['set-aside.json']],
      ['schema/feeds.json', ['feeds.json']],
      ['schema/story.json', folder('stories')],
      ['schema/article.json', folder('articles')],
    ] as const;
    for (const [schema, records] of kinds) {
      const validate = ajv.compile(read<object>(schema));
      expect(records.length).toBeGreaterThan(0);
      for (const file of records) expect(validate(read(file)) ? [] : validate.errors, file).toEqual([]);
    }
  });

  test('every story of the list has its record and its page, and every article stands in exactly one story', () => {
    expect(folder('stories')).toEqual(list.map(({ slug }) => `stories/${slug}.json`).sort());
    const members = list.flatMap(({ slug }) => read<StoryRecord>(`stories/${slug}.json`).articles);
    expect(members.map((id) => `articles/${id}.json`).sort()).toEqual(folder('articles'));
    const pages = new Set(listFiles(dist));
    for (const { url } of list) expect(pages).toContain(`${url.slice(1)}index.html`);
    for (const id of members) expect(pages).toContain(`articles/${id}/index.html`);
  });

  test('the counts of the list are those of the records', () => {
    for (const row of list) {
      const story = read<StoryRecord>(`stories/${row.slug}.json`);
      const sources = story.articles.map((id) => read<Article>(`articles/${id}.json`).source?.id ?? id);
      expect(row).toMatchObject({
        articles: story.articles.length,
        outlets: new Set(sources).size,
        origins: story.origins.length,
        eventDate: story.event?.date ?? null,
      });
    }
  });

  test('stories come newest event first, those without a date last', () => {
    const dates = list.map(({ eventDate }) => eventDate ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('structured data names every article of a story, its outlet, and where each shared statement appears', () => {
    for (const { slug, url } of list) {
      const story = read<StoryRecord>(`stories/${slug}.json`);
      const page = readFileSync(join(dist, url, 'index.html'), 'utf8');
      const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
      const { about, hasPart } = JSON.parse(data) as {
        about: { '@id': string; publisher?: { name: string } }[];
        hasPart: { text: string; appearance: { '@id': string }[] }[];
      };
      const names = story.articles.map((id) => read<Article>(`articles/${id}.json`).source?.name);
      expect(about.map(({ publisher }) => publisher?.name)).toEqual(names);
      const nodes = about.map((node) => node['@id']);
      for (const { text, appearance } of hasPart) {
        expect(story.claims.map((claim) => claim.text)).toContain(text);
        expect(appearance.length).toBeGreaterThan(1);
        for (const article of appearance) expect(nodes).toContain(article['@id']);
      }
    }
  });

  test('the web manifest names an icon that is there', () => {
    const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as {
      icons: { src: string }[];
    };
    for (const { src } of manifest.icons) expect(listFiles(dist)).toContain(src.slice(1));
  });

  test('robots.txt leads to the sitemap, and the sitemap to every page', () => {
    expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain(
      'Sitemap: http://localhost:4321/sitemap-index.xml',
    );
    const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
    for (const { url } of list) expect(sitemap).toContain(`<loc>http://localhost:4321${url}</loc>`);
  });
});
