import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/site/verify/files.ts';
import { build, output } from './run-astro.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Every element of a page. */
function* elements(node: Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

const digests = (dist: string) =>
  Object.fromEntries(
    listFiles(dist).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );

/** Links and sources of a page that stay on the site, and the anchors that it offers. */
function linksOf(dist: string, page: string): { links: string[]; anchors: Set<string> } {
  const links: string[] = [];
  const anchors = new Set<string>();
  for (const { attrs } of elements(parse(readFileSync(join(dist, page), 'utf8')))) {
    for (const { name, value } of attrs) {
      if (name === 'id') anchors.add(value);
      if ((name === 'href' || name === 'src') && /^[/#]/.test(value)) links.push(value);
    }
  }
  return { links, anchors };
}

/** Links of the site that lead nowhere, where `base` is the folder that it is served from. */
function brokenLinks(dist: string, base: string): string[] {
  const files = new Set(listFiles(dist));
  const pages = new Map([...files].filter((file) => file.endsWith('.html')).map((page) => [page, linksOf(dist, page)]));
  return [...pages].flatMap(([page, { links, anchors }]) =>
    links
      .filter((link) => {
        const [path = '', anchor = ''] = link.split('#');
        if (path === '') return anchor !== '' && !anchors.has(anchor);
        if (!path.startsWith(base)) return true;
        const file = decodeURIComponent(path.slice(base.length).replace(/(?:^|(?<=\/))$/, 'index.html'));
        return !files.has(file) || (anchor !== '' && !pages.get(file)?.anchors.has(anchor));
      })
      .map((link) => `${page}: ${link}`),
  );
}

test('two builds give the same bytes, the second without anything kept from the first', () => {
  const dist = join(output, 'again');
  expect(build({ dist, flags: ['--force'] })).toMatchObject({ status: 0 });
  expect(digests(dist)).toEqual(digests(inject('site').content));
});

describe('links', () => {
  test.each(Object.entries(inject('site')))('none is broken on the site of %s, anchors included', (_, dist) => {
    expect(brokenLinks(dist, '/')).toEqual([]);
  });

  test('none is broken where the site stands in a folder (SITE_URL=https://example.org/repo/)', () => {
    const dist = join(output, 'base');
    expect(build({ content: 'examples/neighbours', dist, siteUrl: 'https://example.org/repo/' })).toMatchObject({
      status: 0,
    });
    expect(brokenLinks(dist, '/repo/')).toEqual([]);
    expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain('https://example.org/repo/sitemap-index.xml');
    expect(readFileSync(join(dist, 'feed.xml'), 'utf8')).toContain('<link>https://example.org/repo/stories/');
  });
});

describe('every page', () => {
  const { content: dist } = inject('site');
  const pages = listFiles(dist).filter((file) => file.endsWith('.html'));

  test.each(pages)('%s has a strict policy: own files only, nothing unsafe', (page) => {
    const policies = [...elements(parse(readFileSync(join(dist, page), 'utf8')))]
      .filter(
        ({ tagName, attrs }) =>
          tagName === 'meta' && attrs.some(({ value }) => /^content-security-policy$/i.test(value)),
      )
      .map(({ attrs }) => attrs.find(({ name }) => name === 'content')?.value ?? '');
    expect(policies).toHaveLength(1);
    expect(policies[0]).toContain("default-src 'none'");
    // The search compiles a program of its own; that page may do so, and no page more.
    const policy = page === 'search/index.html' ? policies[0]?.replace("'wasm-unsafe-eval'", '') : policies[0];
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('says nothing that differs from build to build: no date of today, no path of this machine', () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const file of listFiles(dist)) {
      const text = readFileSync(join(dist, file), 'utf8');
      expect(text.includes(today), `${file} holds ${today}`).toBe(false);
      expect(text.includes(process.cwd()), `${file} holds ${process.cwd()}`).toBe(false);
    }
  });
});
