/** What holds on every type of page: accessible, nothing wider than the screen, valid HTML, light in weight, whole in print. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Server } from '../site/server.ts';
import { serve } from '../site/server.ts';
import { axeFindings, complaintsOf, htmlFaults } from './faults.ts';
import { launch, launchWithText } from './launch.ts';
import { htmlFiles, pageTypes } from './site-pages.ts';

const sites = inject('site');

for (const [name, dist] of Object.entries(sites)) {
  describe(`the site of ${name}`, () => {
    const pages = pageTypes(dist);
    let browser: Browser;
    let server: Server;
    beforeAll(async () => {
      [browser, server] = await Promise.all([launch(), serve(dist)]);
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      // Every type of page of the first site; of the second, those that look otherwise with few outlets or that need several stories.
      test.each(name === 'content' ? pages : pages.filter((path, i) => i < 2 || path.startsWith('/topics/')))(
        `axe finds nothing on %s, ${colorScheme}`,
        async (path) => {
          const page = await browser.newPage({ colorScheme });
          await page.goto(server.url + path);
          await page.evaluate(() => {
            for (const folded of document.querySelectorAll('details')) folded.open = true;
          });
          expect(await axeFindings(page)).toEqual([]);
          await page.close();
        },
      );
    }

    test.each([320, 768, 1440])('nothing is wider than a screen of %i px', async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      for (const path of pages) {
        await page.goto(server.url + path);
        await page.evaluate(() => {
          for (const folded of document.querySelectorAll('details')) folded.open = true;
        });
        expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
      }
      await page.close();
    });

    test('nothing is wider than the screen where the reader has set text twice as large', async () => {
      const large = await launchWithText(32);
      const page = await large.newPage();
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const path of pages) {
          await page.goto(server.url + path);
          const [text, wide] = await page.evaluate(() => {
            for (const folded of document.querySelectorAll('details')) folded.open = true;
            return [getComputedStyle(document.documentElement).fontSize, document.documentElement.scrollWidth];
          });
          expect([path, text, wide]).toEqual([path, '32px', width]);
        }
      }
      await large.close();
    });

    test('on a phone, where columns have no heads, each cell of the statements names its outlet', async () => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await page.goto(server.url + pages[1]!);
      const unnamed = await page.locator('.statements td .words').evaluateAll(
        (all) =>
          all.filter((words) => {
            const outlet = words.closest('td')?.querySelector('.cell-outlet');
            return words.checkVisibility() && !outlet?.checkVisibility();
          }).length,
      );
      expect(unnamed).toBe(0);
      await page.close();
    });

    test('headings descend without a gap, and there is one h1', async () => {
      const page = await browser.newPage();
      for (const path of pages) {
        await page.goto(server.url + path);
        const levels = await page
          .locator('h1, h2, h3, h4')
          .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
        expect([path, levels.filter((level) => level === 1).length, levels[0]]).toEqual([path, 1, 1]);
        expect([path, levels.every((level, i) => level - (levels[i - 1] ?? 0) <= 1)]).toEqual([path, true]);
      }
      await page.close();
    });

    test('print shows what is folded', async () => {
      const page = await browser.newPage();
      await page.goto(server.url + pages[1]!);
      const folded = page.locator('#together table').first();
      if ((await folded.count()) === 0) return;
      expect(await folded.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect((await folded.boundingBox())?.height).toBeGreaterThan(20);
      await page.close();
    });

    test('print shows every outlet’s own words, on paper as narrow as a phone too', async () => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await page.goto(server.url + pages[1]!);
      if ((await page.locator('.statements td.reworded').count()) === 0) return;
      const hidden = () =>
        page
          .locator('.statements td .words')
          .evaluateAll((all) => all.filter((words) => !words.checkVisibility()).length);
      await page.emulateMedia({ media: 'print' });
      expect(await hidden()).toBe(0);
      await page.emulateMedia({ media: 'screen' });
      expect(await hidden()).toBeGreaterThan(0);
      await page.getByRole('checkbox').check();
      expect(await page.locator('.statements td.reworded .words').first().isVisible()).toBe(true);
      await page.close();
    });

    test('on paper nothing stands outside the text, where it would be cut off, and no handle counts what is open', async () => {
      const page = await browser.newPage({ viewport: { width: 673, height: 960 } });
      for (const path of pages) {
        await page.goto(server.url + path);
        await page.emulateMedia({ media: 'print' });
        const outside = await page.evaluate(() => {
          const range = document.createRange();
          const edges = document.querySelector('main')!.getBoundingClientRect();
          const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
            range.selectNodeContents(text);
            const hidden = text.parentElement!.closest('.visually-hidden, thead, svg') !== null;
            if (hidden || text.textContent!.trim() === '') continue;
            for (const { left, right, width } of range.getClientRects())
              if (width > 0 && (left < edges.left - 0.5 || right > edges.right + 0.5)) found.push(text.textContent!);
          }
          return found;
        });
        expect([path, outside]).toEqual([path, []]);
        const handles = await page
          .locator('.fold > summary')
          .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
        expect([path, handles]).toEqual([path, 0]);
        await page.emulateMedia({ media: 'screen' });
      }
      await page.close();
    });

    test('a worksheet hides its answers on the screen and prints them on a sheet of their own', async () => {
      const page = await browser.newPage();
      await page.goto(`${server.url}${pages.find((path) => path.endsWith('/worksheet/'))}`);
      const answers = page.locator('#key .questions').first();
      expect(await answers.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect((await answers.boundingBox())?.height).toBeGreaterThan(20);
      expect(await page.locator('#key').evaluate((key) => getComputedStyle(key).breakBefore)).toBe('page');
      await page.close();
    });

    test('the browser has nothing to complain of: no refused style, script or font', async () => {
      const page = await browser.newPage();
      const complaints = complaintsOf(page);
      for (const path of pages.filter((path) => path !== '/nowhere/')) await page.goto(server.url + path);
      expect(complaints).toEqual([]);
      await page.close();
    });

    test('every page is valid HTML', async () => {
      for (const file of htmlFiles(dist)) {
        expect(await htmlFaults(readFileSync(join(dist, file), 'utf8'), file)).toEqual([]);
      }
    });

    test('a story weighs at most 60 kB, style 15 kB, fonts 80 kB, script 10 kB', () => {
      const zipped = (path: string) => gzipSync(readFileSync(join(dist, path))).length;
      const stories = htmlFiles(dist).filter((file) => file.startsWith('stories/'));
      const assets = readdirSync(join(dist, '_astro'), { recursive: true, encoding: 'utf8' });
      const ending = (end: string) => assets.filter((file) => file.endsWith(end)).map((file) => join('_astro', file));
      expect(Math.max(...stories.map(zipped))).toBeLessThan(60_000);
      expect(ending('.css').reduce((sum, file) => sum + zipped(file), 0)).toBeLessThan(15_000);
      expect(ending('.woff2').reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0)).toBeLessThan(
        80_000,
      );
      const scripts = (page: string) =>
        [...readFileSync(join(dist, page), 'utf8').matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(
          ([, src = '']) => src,
        );
      const weight = (page: string) => scripts(page).reduce((sum, src) => sum + zipped(src), 0);
      expect(Math.max(...stories.map(weight))).toBeLessThan(10_000);
      expect(weight('search/index.html')).toBeLessThan(10_000);
    });
  });
}
