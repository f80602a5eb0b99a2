/** The way of a reader from the front page to an outlet's own words, with every kind of hand and without scripts. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { Server } from '../site/server.ts';
import { serve } from '../site/server.ts';
import { launch } from './launch.ts';

let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(inject('site').content)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The first sentence of the combined story that more than one outlet carries. */
const sharedSentence = (page: Page) =>
  page
    .locator('.combined > li')
    .filter({ has: page.locator('.sigla a:nth-of-type(2)') })
    .first();

for (const javaScriptEnabled of [true, false]) {
  describe(`from the front page to the outlet, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test('front page → story → an outlet’s own sentence → its place in the article → the outlet', async () => {
      const page = await browser.newPage({ javaScriptEnabled });
      await page.goto(server.url);
      const headline = page.locator('.front h3 a').first();
      const words = (await headline.textContent())?.trim();
      await headline.click();
      await page.waitForURL('**/stories/*/');
      expect((await page.locator('h1').textContent())?.trim()).toBe(words);

      const sentence = sharedSentence(page);
      const own = sentence.locator('.readings .own').nth(1);
      expect(await own.isVisible()).toBe(false);
      await sentence.locator('summary').click();
      await expect.poll(() => own.isVisible()).toBe(true);
      const quoted = (await own.locator('[data-span]').first().getAttribute('data-span')) ?? '';

      await own.locator('a').first().click();
      await page.waitForURL('**/articles/*/#s*');
      const target = page.locator(':target');
      const [from = 0, to = 0] = quoted.split('-').map(Number);
      const [start = 0, end = 0] = ((await target.locator('[data-span]').first().getAttribute('data-span')) ?? '')
        .split('-')
        .map(Number);
      expect([start <= from, to <= end]).toEqual([true, true]);

      const outlet = page.locator('.kicker a[rel~="external"]');
      if ((await outlet.count()) > 0) expect(await outlet.getAttribute('href')).toMatch(/^https?:\/\//);
      else expect(await page.locator('.kicker').textContent()).toContain('no link in the capture');
      await page.close();
    });

    test('the table of statements shows one group of rows when asked', async () => {
      const page = await browser.newPage({ javaScriptEnabled });
      await page.goto(server.url);
      await page.locator('.front h3 a').first().click();
      const shown = () => page.locator('.group:visible').evaluateAll((all) => all.map(({ id }) => id));
      if (javaScriptEnabled) await expect.poll(async () => (await shown()).length).toBeGreaterThan(1);
      await page.getByRole('radio', { name: /^Only one outlet/ }).check();
      await expect.poll(() => page.locator('#statements-one').isVisible()).toBe(true);
      await expect.poll(() => page.locator('#statements-differ').isVisible()).toBe(false);
      await page.getByLabel(/^Everything/).check();
      await expect.poll(() => page.locator('#statements-differ').isVisible()).toBe(true);
      await page.close();
    });
  });
}

describe('with the keyboard alone', () => {
  test('the first stop skips to the text', async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#text');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#text$/);
    await page.close();
  });

  test('a story is reached, a sentence opened and its outlet followed; what has focus is seen to have it', async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    await tabTo(page, '.front h3 a');
    expect(await outlineOfFocus(page)).toBe('solid');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/stories/*/');
    await tabTo(page, '.combined summary');
    expect(await outlineOfFocus(page)).toBe('solid');
    await page.keyboard.press('Enter');
    await tabTo(page, '.readings a');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/*/#s*');
    await page.close();
  });

  test('the radio buttons of the table answer to arrow keys', async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.locator('.front h3 a').first().click();
    await page.locator('#show-everything').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('.filter input:checked').getAttribute('id')).not.toBe('show-everything');
    await page.close();
  });
});

/** Presses Tab until an element that matches has focus; at most 400 times. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 400; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`No element "${selector}" can be reached with Tab.`);
}

const outlineOfFocus = (page: Page) =>
  page.evaluate(() => document.activeElement && getComputedStyle(document.activeElement).outlineStyle);
