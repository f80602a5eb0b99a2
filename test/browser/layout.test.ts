/**
 * Where the parts of the main pages stand, held against `layout.json`, which a person has looked at. Boxes, not pixels: letters are drawn a
 * little differently on every machine, and heights follow the news; left edge and width of a block follow the style sheet alone.
 * A picture of each page is left in `.cache/test/pictures/` to look through.
 *
 * `UPDATE_LAYOUT=1 npx vitest run --project site test/browser/layout.test.ts` takes the boxes anew.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { output } from '../site/run-astro.ts';
import type { Server } from '../site/server.ts';
import { serve } from '../site/server.ts';
import { launch } from './launch.ts';
import { pageTypes } from './site-pages.ts';

/** Pixels by which a box may lie elsewhere: rounding, not design. */
const tolerance = 2;
const widths = [390, 1440];
const file = new URL('layout.json', import.meta.url);
const pictures = join(output, 'pictures');

/** Blocks whose place is design. */
const blocks = {
  front: ['.masthead', 'main', '.day > header', '.front > li', '.front article', '.front .note', '.footer'],
  story: [
    ...['.masthead', 'h1', '.glance', '.glance dd', '.legend', '.legend .strip', '.contents', '#story > header'],
    ...[
      '.combined > li',
      '.combined .sentence',
      '.combined .note',
      '#statements',
      '.filter',
      '.statements',
      '.statements tbody th',
    ],
    ...['#differences > header', '.variants > li', '.variants .pair > div:last-child', '#quotations', '.utterances'],
    ...['.copy-map', '.headlines', '.headlines > li:last-child', '#sources', '.footer'],
  ],
  compare: ['.masthead', 'h1', '.headlines', '#parallel', '.parallel', '.parallel tr td:last-child', '.footer'],
  article: [
    '.masthead',
    'h1',
    '.facts',
    '#capture > header',
    '.annotated',
    '.annotated .sentence > p',
    '.annotated .note',
  ],
};

/** Left edge and width of each block; -1 where the page has none. */
type Boxes = Record<string, readonly [left: number, width: number]>;
type Layout = Record<string, Boxes>;

const dist = inject('site').content;
const all = pageTypes(dist);
const pages: Record<keyof typeof blocks, string> = {
  front: '/',
  story: all[1]!,
  compare: all.find((path) => path.includes('/compare/'))!,
  article: all.find((path) => path.startsWith('/articles/'))!,
};
const update = process.env['UPDATE_LAYOUT'] === '1';
const expected = update ? {} : (JSON.parse(readFileSync(file, 'utf8')) as Layout);
const found: Layout = {};

let browser: Browser;
let server: Server;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [browser, server] = await Promise.all([launch(), serve(dist)]);
});
afterAll(async () => {
  if (update) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  await browser.close();
  await server.close();
});

const names = Object.keys(blocks) as (keyof typeof blocks)[];

test.each(names.flatMap((name) => widths.map((width) => [name, width] as const)))(
  'the parts of the page %s stand in their places at %i px',
  async (name, width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    await page.goto(server.url + pages[name]);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    const boxes = await page.evaluate(
      (selectors) =>
        selectors.map((selector) => {
          const { left, width } = document.querySelector(selector)?.getBoundingClientRect() ?? { left: -1, width: -1 };
          return [selector, [Math.round(left), Math.round(width)]] as const;
        }),
      blocks[name],
    );
    await page.close();
    const key = `${name} ${width}`;
    found[key] = Object.fromEntries(boxes);
    if (update) return;
    const moved = boxes.filter(([selector, [left, wide]]) => {
      const [wasLeft, wasWide] = expected[key]?.[selector] ?? [NaN, NaN];
      return !(Math.abs(left - wasLeft) <= tolerance && Math.abs(wide - wasWide) <= tolerance);
    });
    expect(moved.map(([selector, box]) => [selector, box, 'was', expected[key]?.[selector]])).toEqual([]);
  },
);
