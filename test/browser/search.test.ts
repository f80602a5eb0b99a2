/** Searching in a real browser: words, filters, the address that keeps both, the keyboard, and what remains without scripts. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Server } from '../site/server.ts';
import { serve } from '../site/server.ts';
import { axeFindings } from './faults.ts';
import { launch } from './launch.ts';

let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(inject('site').neighbours)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What the page says in the end, on a machine that may have much else to do. */
const eventually = <T>(ask: () => T) => expect.poll(ask, { timeout: 20_000 });

const status = (page: Page) => page.locator('#search-status[role=status]');
const found = /^\d+ articles? found$/;

/** Opens the search page and waits until it says what it found. */
async function search(address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${server.url}/search/${address}`);
  await eventually(() => status(page).textContent()).toMatch(address === '' ? /^$/ : /found$/);
  return page;
}

describe('the search page', () => {
  test('is reached from every page, and finds while one types; the address follows', async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click();
    await page.getByLabel('Words').fill('Harbin');
    await eventually(() => status(page).textContent()).toMatch(found);
    expect(new URL(page.url()).search).toBe('?q=Harbin');
    await page.close();
  });

  test('a result prints whole sentences with the words marked, and leads to each one’s place', async () => {
    const page = await search('?q=Harbin');
    const sentence = page.locator('.found a').first();
    expect(await sentence.locator('mark').first().textContent()).toBe('Harbin');
    const text = (await sentence.textContent()) ?? '';
    await sentence.click();
    await page.waitForURL('**/articles/*/#s*');
    expect(await page.locator(':target').textContent()).toContain(text);
    await page.close();
  });

  test('filters narrow what is found, and say how much they leave', async () => {
    const page = await search('?q=Putin');
    const before = Number.parseInt((await status(page).textContent()) ?? '', 10);
    const option = page.locator('#outlet option').nth(1);
    const [, name = '', left = ''] = /^(.*) \((\d+)\)$/.exec((await option.textContent()) ?? '') ?? [];
    await page.getByLabel('Outlet').selectOption(name);
    await eventually(async () => Number.parseInt((await status(page).textContent()) ?? '', 10)).toBe(Number(left));
    expect(Number(left)).toBeLessThan(before);
    expect(await page.locator('.hits .note p:first-child').allTextContents()).toEqual(Array(Number(left)).fill(name));
    expect(new URL(page.url()).searchParams.get('outlet')).toBe(name);
    await page.close();
  });

  test('an address opens what it says, and Back returns to it', async () => {
    const page = await search('?q=Putin&date=2024&order=oldest');
    expect(await page.getByLabel('Words').inputValue()).toBe('Putin');
    expect(await page.getByLabel('Date of the event').inputValue()).toBe('2024');
    const days = await page
      .locator('.hits time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
    expect(days).toEqual([...days].sort());
    expect(days.every((day) => day?.startsWith('2024'))).toBe(true);
    const before = await status(page).textContent();
    await page.getByLabel('Date of the event').selectOption('');
    await eventually(() => status(page).textContent()).not.toBe(before);
    await page.goBack();
    await eventually(() => status(page).textContent()).toBe(before);
    expect(await page.getByLabel('Date of the event').inputValue()).toBe('2024');
    await page.close();
  });

  test('a topic or a day alone lists its articles, in pages that have addresses of their own', async () => {
    const page = await search('?order=newest&topic=Xi+Jinping');
    await page.getByRole('link', { name: 'More', exact: true }).click();
    await eventually(() => page.locator('#search-pages').textContent()).toContain('Page 2 of');
    expect(new URL(page.url()).searchParams.get('page')).toBe('2');
    expect(await page.locator('.hits > li').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('where nothing is found it says so, and how to go on', async () => {
    const page = await search('?q=zzzzqqqq');
    expect(await status(page).textContent()).toBe('No article found');
    expect(await page.locator('.hits').textContent()).toContain('Try fewer or other words');
    await page.close();
  });

  test('words in the address are text, whatever they look like', async () => {
    const page = await search(
      `?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&outlet=${encodeURIComponent('"><b>x</b>')}`,
    );
    expect(await page.locator('main img, main b').count()).toBe(0);
    await page.close();
  });

  test('serves the keyboard: words, Enter, and on to the first result', async () => {
    const page = await search('');
    await page.getByLabel('Words').focus();
    await page.keyboard.type('Belt and Road');
    await page.keyboard.press('Enter');
    await eventually(() => status(page).textContent()).toMatch(found);
    for (let pressed = 0; pressed < 10; pressed++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('.hits h3 a'))) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/*/');
    await page.close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing on a page of results, %s', async (colorScheme) => {
    const page = await browser.newPage({ colorScheme });
    await page.goto(`${server.url}/search/?q=Putin`);
    await eventually(() => status(page).textContent()).toMatch(found);
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  test('the policy lets all of it run: nothing is refused', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() !== 'log' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${server.url}/search/?q=Putin`);
    await eventually(() => status(page).textContent()).toMatch(found);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('without JavaScript it says so, shows no form that would do nothing, and leads on', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${server.url}/search/`);
    expect(await page.locator('main').innerText()).toContain('Searching needs JavaScript');
    expect(await page.locator('#search').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'archive', exact: true }).isVisible()).toBe(true);
    await page.close();
  });

  test('says so where the index cannot be loaded', async () => {
    const page = await browser.newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${server.url}/search/?q=Putin`);
    await eventually(() => status(page).textContent()).toContain('could not be loaded');
    await page.close();
  });
});
