import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/site/verify/files.ts';

/** What a page says of itself to others, by name or property. */
const told = (html: string) =>
  new Map(
    [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );

describe.each(Object.entries(inject('site')))('on the site of %s', (_, dist) => {
  const pages = listFiles(dist).filter((file) => /^(?:stories|articles)\/.*\.html$/.test(file));

  test('every page of a story or an article names a picture that is there, its size, and what it shows', () => {
    for (const page of pages) {
      const meta = told(readFileSync(join(dist, page), 'utf8'));
      const at = new URL(meta.get('og:image') ?? 'none:').pathname;
      expect([page, existsSync(join(dist, at))]).toEqual([page, true]);
      const png = readFileSync(join(dist, at));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        Number(meta.get('og:image:width')),
        Number(meta.get('og:image:height')),
      ]);
      expect(meta.get('og:image:alt')).toMatch(
        / · (?:1 article|\d+ articles(?: · \d+ outlets?)? · (?:one origin|at most \d+ origins|no common origin found))$/,
      );
      expect(meta.get('twitter:card')).toBe('summary_large_image');
    }
  });

  test('the headline that the picture tells is the one that the page has', () => {
    for (const page of pages.filter((file) => /^stories\/[^/]+\/index\.html$/.test(file))) {
      const meta = told(readFileSync(join(dist, page), 'utf8'));
      expect(meta.get('og:image:alt')).toContain(meta.get('og:title'));
    }
  });
});
