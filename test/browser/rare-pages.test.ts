/** Pages that a small, tidy folder has none of: a story that moved, feeds that fail, an article that changed, captures set aside, lists of several pages. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildEdition } from '../../src/site/build-edition.ts';
import { writeAddresses } from '../../src/site/keep-addresses.ts';
import { verifySite } from '../../src/site/verify/site.ts';
import { sound, writeFolder } from '../site/folder.ts';
import { build, output } from '../site/run-astro.ts';
import type { Server } from '../site/server.ts';
import { serve } from '../site/server.ts';
import { axeFindings, htmlFaults } from './faults.ts';
import { launch } from './launch.ts';

const content = join(output, 'rare-content');
const dist = join(output, 'rare');
const moved = '/stories/cars-cross-the-harbour-again-2024-03-11/';

const saved = (sum: string) =>
  `<!doctype html><html lang="en"><head><title>Tower</title></head><body><article><h1>Old tower of Ashcombe is to be mended</h1><p>20 March 2024</p>` +
  `<p>The old tower of Ashcombe is to be mended for ${sum} pounds, the owners of the tower announced on Wednesday morning.</p>` +
  `<p>Swifts that nest under its roof will be left alone until the end of the summer, according to the owners.</p></article></body></html>`;

/** More stories than a page of a list has, none like another: each of words that no other has. */
function unlike(count: number): Readonly<Record<string, string>> {
  const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu'];
  // A prime in place of each number, so that neighbours are unlike: ten thousand words, each once.
  const word = (seed: number) =>
    [1000, 100, 10, 1].map((place) => syllables[Math.floor((seed * 7919) / place) % 10]).join('');
  const name = (n: number, nth: number) => {
    const made = word(n * 12 + nth);
    return (made[0] ?? '').toUpperCase() + made.slice(1);
  };
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `articles/apart-${n}.txt`,
      `${name(n, 0)} opens ${name(n, 1)} museum\n\n${1 + (n % 28)} June ${2000 + n}\n\nThe museum of ${name(n, 2)} at ${name(n, 3)} was opened by ${name(n, 4)} ${name(n, 5)} on a cold morning.\n\nVisitors came from ${name(n, 6)} and ${name(n, 7)} to see the ${word(n * 12 + 8)} of ${name(n, 9)}.\n`,
    ]),
  );
}

let browser: Browser;
let server: Server;

beforeAll(async () => {
  rmSync(content, { recursive: true, force: true });
  const split = 'split:\n  - articles: [echo]\n    from: [gazette]\n    reason: Not sure yet.\n    by: Ana Ruiz\n';
  writeFolder(content, {
    'overrides.yaml': split,
    'articles/echo.txt': sound,
    'articles/gazette.txt': sound.replace(
      'Harbour town reopens its bridge after repairs',
      'Cars cross the harbour again',
    ),
    'articles/2024-03-20/tower.html': saved('40,000'),
    'versions/2024-03-20/tower/first.html': saved('30,000'),
    'articles/undated.txt':
      'Nobody knows when the lighthouse keeper of Skerry left the rock\n\nThe lighthouse keeper of Skerry left the rock without a word, and his kettle was still warm when the boat came.\n',
    'articles/broken.txt': '',
    'feeds-status.json': JSON.stringify({
      failing: [
        {
          url: 'https://feeds.example/news.xml',
          source: null,
          since: '2024-05-17T06:30:00.000Z',
          lastAnswered: null,
          reason: 'The server answered 404.',
        },
      ],
    }),
    ...unlike(40),
  });
  // What an earlier build remembers: two stories, before an editor let them be one.
  expect(writeAddresses(content, buildEdition(content, true).addresses)).toBeNull();
  rmSync(join(content, 'overrides.yaml'));
  const { status, printed } = build({ content, dist, flags: ['--keep-going'] });
  if (status !== 0) throw new Error(printed);
  [browser, server] = await Promise.all([launch(), serve(dist)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  onTestFinished(() => page.close());
  // A page that leads on would be gone before anyone could look at it.
  await page.route(`${server.url}${moved}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '') });
  });
  await page.goto(server.url + path);
  return page;
}

/** Each page, and what makes it rare. */
const pages = [
  [moved, 'h1:text-is("This story has moved")'],
  ['/sources/', 'text=The server answered 404.'],
  ['/articles/tower/', '#versions'],
  ['/about/', 'text=broken.txt'],
  ['/archive/undated/', 'text=lighthouse keeper'],
  ['/page/2/', 'nav.pager'],
  ['/nowhere/', '#ways'],
] as const;

describe.each(pages)('%s', (path, mark) => {
  test.each(['light', 'dark'] as const)('is accessible, %s', async (colorScheme) => {
    const page = await open(path, { colorScheme });
    expect(await page.locator(mark).first().isVisible()).toBe(true);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    expect(await axeFindings(page)).toEqual([]);
  });

  test('is no wider than a phone, without JavaScript either, and leads on by the keyboard', async () => {
    const page = await open(path, { javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/^(?:A|SUMMARY|DIV)$/);
  });

  test('is valid HTML', async () => {
    const page = await open(path);
    const html = await (await page.request.get(server.url + path)).text();
    expect(await htmlFaults(html, path)).toEqual([]);
  });
});

test('an address at which a story stood leads to where it stands, without JavaScript', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  onTestFinished(() => page.close());
  await page.goto(server.url + moved).catch(() => undefined);
  await page.waitForURL('**/stories/harbour-town-reopens-its-bridge-after-repairs-2024-03-11/');
  expect(await page.locator('h1').textContent()).toBe('Harbour town reopens its bridge after repairs');
});

test('every sentence of these pages is proved, too', () => {
  expect(verifySite(dist, content).doubts).toEqual([]);
});
