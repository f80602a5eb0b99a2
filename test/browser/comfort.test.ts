/** What scripts add, and that nothing breaks where a browser refuses them storage or copying. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import type { Server } from '../site/server.ts';
import { serve } from '../site/server.ts';
import { launch } from './launch.ts';
import { pageTypes } from './site-pages.ts';

const dist = inject('site').content;
const pages = pageTypes(dist);
const story = pages[1]!;
const article = pages.find((path) => path.startsWith('/articles/'))!;

let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve(dist)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context: BrowserContext = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(server.url + path);
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

describe('single keys', () => {
  test('j and k lead from statement to statement, o opens, and what has focus is in sight', async () => {
    const page = await open(article);
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('s0');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await focused(page)).toBe('s1');
    await page.goto(server.url + story);
    await page.keyboard.press('j');
    const opened = page.locator('.combined > li').first().locator('details').last();
    expect(await opened.getAttribute('open')).toBeNull();
    await page.keyboard.press('o');
    expect(await page.locator('.combined > li:first-child details[open]').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement!.getBoundingClientRect().top >= 0)).toBe(true);
  });

  test('j passes over what is folded', async () => {
    const page = await open(story);
    for (let pressed = 0; pressed < 60; pressed += 1) {
      await page.keyboard.press('j');
      expect(await page.evaluate(() => document.activeElement!.checkVisibility())).toBe(true);
    }
  });

  test('? lists every key that does something, and switches them off for good', async () => {
    const page = await open(article);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keyboard' });
    expect(await dialog.isVisible()).toBe(true);
    expect(await dialog.locator('dt').allTextContents()).toEqual(
      ['j', 'k', 'o', 'c', '/', 't', 'g f', 'g s', 'g a', 'g h', '?'].map((keys) => `${keys} `),
    );
    await dialog.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('');
    await page.reload();
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('');
  });

  test('g and a letter lead to another page', async () => {
    const page = await open(article);
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.waitForURL('**/sources/');
    await page.keyboard.press('g');
    await page.keyboard.press('f');
    await page.waitForURL(`${server.url}/`);
  });

  test('do nothing in a field, nor together with Control', async () => {
    const page = await open(article);
    await page.evaluate(() => document.querySelector('main')!.append(document.createElement('textarea')));
    await page.locator('textarea').focus();
    await page.keyboard.type('jt?');
    expect(await page.locator('textarea').inputValue()).toBe('jt?');
    expect(await page.locator('dialog').count()).toBe(0);
    await page.locator('textarea').evaluate((field) => field.blur());
    await page.keyboard.press('Control+j');
    expect(await focused(page)).toBe('');
  });
});

describe('a citation', () => {
  const permissions = ['clipboard-read', 'clipboard-write'];

  test('of a sentence has its words, outlet, headline, date, address and capture', async () => {
    const page = await open(`${article}#s2`, { permissions });
    const record = (await (await page.request.get(`${server.url}/data${article.slice(0, -1)}.json`)).json()) as {
      title: { text: string };
      sha256: string;
      sentences: { text: string }[];
    };
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Citation copied.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of [
      record.sentences[2]!.text,
      record.title.text,
      `${server.url}${article}#s2`,
      record.sha256.slice(0, 12),
    ]) {
      expect(text).toContain(part);
    }
  });

  test('of a statement has no word of ours among the outlet’s', async () => {
    const page = await open(story, { permissions });
    await page.locator('.group.differ .permalink').first().click();
    await page.keyboard.press('c');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Citation copied.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).not.toContain('differs:');
    expect(text).toContain(new URL(page.url()).hash);
  });

  test('is shown where the browser refuses to copy', async () => {
    const page = await open(article);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^The browser refused to copy.+#s0/);
  });
});

describe('the theme', () => {
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test('follows the system until a theme is chosen, and is kept from page to page', async () => {
    const page = await open('/', { colorScheme: 'dark' });
    const dark = await ground(page);
    await page.getByRole('button', { name: 'Light' }).click();
    const light = await ground(page);
    expect(light).not.toBe(dark);
    await page.goto(server.url + story);
    expect(await ground(page)).toBe(light);
    await page.keyboard.press('t');
    expect(await ground(page)).toBe(dark);
  });

  test('is set before anything is painted', async () => {
    const page = await open('/');
    await page.keyboard.press('t');
    // All that is put off is held back: the attribute stands without it.
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  test('is light on paper', async () => {
    const page = await open('/');
    const light = await ground(page);
    await page.keyboard.press('t');
    await page.emulateMedia({ media: 'print' });
    expect(await ground(page)).toBe(light);
  });

  test('can be turned where the browser keeps nothing', async () => {
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    await page.goto(`${server.url}/`);
    const light = await ground(page);
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await ground(page)).not.toBe(light);
    expect(errors).toEqual([]);
  });

  test('has no button where no script can turn it', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    expect(await page.locator('.theme').isVisible()).toBe(false);
  });
});

describe('addresses of passages', () => {
  test('every claim, difference and quotation has one that stands in the page once', async () => {
    const page = await open(story);
    const [ids, permalinks] = await page.evaluate(() => [
      [...document.querySelectorAll('.statements tbody tr, .alone > li, .variants > li, .utterances > li')].map(
        ({ id }) => id,
      ),
      [...document.querySelectorAll('.permalink')].map((link) => link.getAttribute('href')?.slice(1)),
    ]);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(permalinks)).toEqual(new Set(ids));
  });

  for (const javaScriptEnabled of [true, false]) {
    test(`show what is folded, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
      const page = await open(story, { javaScriptEnabled });
      const folded = await page.locator('.fold .statements tbody tr').last().getAttribute('id');
      await page.goto(`${server.url}${story}#${folded}`);
      await expect.poll(() => page.locator(`[id="${folded}"]`).isVisible()).toBe(true);
    });
  }

  test('show what the filter hides', async () => {
    const page = await open(story);
    await page.getByRole('radio', { name: /^Only one outlet/ }).check();
    await page.locator('.variants a[href^="#"]:not(.permalink)').first().click();
    await expect.poll(() => page.locator(':target').isVisible()).toBe(true);
  });
});

test('nothing moves while a page loads', async () => {
  for (const path of pages) {
    const page = await open(path, { viewport: { width: 390, height: 844 } });
    await page.evaluate(() => document.fonts.ready);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 100);
        }),
    );
    expect([path, shift]).toEqual([path, 0]);
    await page.close();
  }
});

test('a page that the reader points at is fetched ahead, and the policy lets it', async () => {
  const page = await open('/');
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const ahead = page.waitForRequest((request) => request.url().includes('/stories/'));
  await page.locator('.front h3 a').first().hover();
  await ahead;
  expect(complaints).toEqual([]);
});
