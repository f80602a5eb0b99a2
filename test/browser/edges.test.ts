/** Pages of what is hard to set (test/site/edges.ts): sixty articles, words without an end, missing fields, words from right to left. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { verifySite } from '../../src/site/verify/site.ts';
import { writeEdges } from '../site/edges.ts';
import { build, output } from '../site/run-astro.ts';
import type { Server } from '../site/server.ts';
import { serve } from '../site/server.ts';
import { axeFindings } from './faults.ts';
import { launch } from './launch.ts';
import { htmlFiles } from './site-pages.ts';

const content = join(output, 'edges-content');
const dist = join(output, 'edges');

let browser: Browser;
let server: Server;
/** Each page that differs in kind: of sixty articles of one story, one article and one comparison. */
let pages: string[];

beforeAll(async () => {
  writeEdges(content);
  const { status, printed } = build({ content, dist });
  if (status !== 0) throw new Error(printed);
  [browser, server] = await Promise.all([launch(), serve(dist)]);
  pages = htmlFiles(dist)
    .filter((file) => file.endsWith('index.html'))
    .filter((file) => !/(?:fire|edge)-(?:0[2-9]|[1-6]\d)/.test(file))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, ...options });
  onTestFinished(() => page.close());
  await page.goto(server.url + path);
  return page;
}

const storyOf = (part: RegExp) => pages.find((path) => /^\/stories\/[^/]+\/$/.test(path) && part.test(path))!;

test('every sentence of these pages is proved, too', () => {
  const { doubts, printed } = verifySite(dist, content);
  expect(doubts).toEqual([]);
  expect(printed).toBeGreaterThan(1000);
});

test.each([320, 1440])('nothing is wider than a screen of %i px', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  onTestFinished(() => page.close());
  expect(pages.length).toBeGreaterThan(20);
  for (const path of pages) {
    await page.goto(server.url + path);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
  }
});

test('every page has one headline with words in it, whatever its captures leave out', async () => {
  const page = await open('/');
  for (const path of pages) {
    await page.goto(server.url + path);
    const headlines = await page.locator('h1').allTextContents();
    expect([path, headlines.length, (headlines[0] ?? '').trim() !== '']).toEqual([path, 1, true]);
  }
});

// Of sixty articles one group of statements: axe takes a minute for the whole page.
test.each([
  [/ostermark/, '#statements-differ'],
  [/lindholm/, 'body'],
  [/qasr/, 'body'],
  [/ferry/, 'body'],
])(
  'axe finds nothing on the story of %s',
  async (part, where) => {
    const page = await open(storyOf(part));
    expect(await axeFindings(page, where)).toEqual([]);
  },
  180_000,
);

describe('sixty articles', () => {
  test('fold what is the same sixty times, and print all of it', async () => {
    const page = await open(storyOf(/ostermark/));
    const marks = page.locator('.combined > li').first().locator('.sigla a');
    const shown = () => marks.evaluateAll((all) => all.filter((mark) => mark.checkVisibility()).length);
    expect(await shown()).toBeLessThan(20);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(shown).toBeGreaterThan(40);
  });

  test('are not all named on the front page, which leads to where they are', async () => {
    const page = await open('/');
    const story = page.locator('.front > li').filter({ hasText: 'Ostermark' });
    expect(await story.locator('.sigla a').count()).toBe(8);
    await story.getByRole('link', { name: '52 more outlets' }).click();
    await page.waitForURL(/ostermark.*\/#sources$/);
    expect(await page.locator('#sources').isVisible()).toBe(true);
  });

  test('make a page of at most 30 screens of a phone', async () => {
    const page = await open(storyOf(/ostermark/));
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(30 * 844);
  });
});

describe('words from right to left', () => {
  test('run from right to left where they stand alone, and leave an English sentence English', async () => {
    const page = await open(storyOf(/qasr/));
    const directions = (text: string) =>
      page
        .locator('[data-span]')
        .filter({ hasText: text })
        .evaluateAll((all) => all.map((words) => getComputedStyle(words).direction));
    expect(new Set(await directions('said Mayor Samir Haddad'))).toEqual(new Set(['ltr']));
    const alone = page.locator('.utterances [data-span]').first();
    expect(await alone.evaluate((words) => getComputedStyle(words).direction)).toBe('rtl');
  });

  test('in an outlet’s name leave what stands behind it where it belongs', async () => {
    const page = await open('/articles/rtl-a/', { viewport: { width: 1440, height: 900 } });
    const places = await page.locator('.kicker').evaluate((line) =>
      [...line.children].map((part) => {
        const { left, right } = part.getBoundingClientRect();
        return { text: part.textContent.trim(), left, right };
      }),
    );
    expect(places.map(({ text }) => text)).toEqual(['قناة الجسر', 'qanat.example', '3 sentences']);
    for (const [nth, { left }] of places.entries()) expect(left).toBeGreaterThanOrEqual(places[nth - 1]?.right ?? 0);
  });
});

test('an article’s page has every field that its capture states', async () => {
  const page = await open('/articles/full/');
  const facts = Object.fromEntries(
    await page
      .locator('.facts > div')
      .evaluateAll((all) =>
        all.map((fact) => [fact.querySelector('dt')!.textContent.trim(), fact.querySelector('dd')!.textContent.trim()]),
      ),
  ) as Record<string, string>;
  expect(facts['Updated']).toMatch(/^2 June 2024/);
  expect(facts['Published']).toMatch(/^31 May 2024/);
  expect(facts['Section']).toBe('Culture');
  expect(facts['Tags']).toBe('libraries');
  expect(facts['Byline']).toMatch(/Jonas Weir/);
  expect(facts['Outlet']).toMatch(/^The Edge Herald 04/);
});

describe.each([390, 1440])('in the accessibility tree, at %i px', (width) => {
  test('the statements are a table whose cells stand in rows under names', async () => {
    const page = await open(storyOf(/qasr/), { viewport: { width, height: 900 } });
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const named = (role: string) =>
      nodes.filter((node) => !node.ignored && node.role?.value === role).map((node) => String(node.name?.value ?? ''));
    expect(named('table')).toEqual(expect.arrayContaining(['All agree', 'Outlets differ']));
    expect(named('row').length).toBeGreaterThan(3);
    expect(named('rowheader').length).toBeGreaterThan(1);
    expect(named('cell').length + named('gridcell').length).toBeGreaterThan(3);
    expect(named('link').every((name) => name !== '')).toBe(true);
    expect(named('radio')).toEqual(expect.arrayContaining(['Everything (3)']));
  });
});
