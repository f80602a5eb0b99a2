/**
 * The README's pictures, taken anew from a built site:
 *
 *     npm run build && npm exec node scripts/screenshots.ts [DIST]      (dist where none is given)
 *
 * Writes `docs/story.webp`, `docs/statements.webp` and `docs/compare.webp`; exit code 1 where one is heavier than a README should carry.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { pageTypes } from '../test/browser/site-pages.ts';
import { serve } from '../test/site/server.ts';
import { chromiumPath } from './chromium.ts';

/** Bytes of one picture. */
const most = 250_000;
const [width, height] = [1280, 1120];

const dist = resolve(process.argv[2] ?? 'dist');
const [, story = '/', compare = '/'] = pageTypes(dist);
/** What each picture shows: a page, from the top of an element on. */
const pictures = [
  { name: 'story', path: story, from: 'body' },
  { name: 'statements', path: story, from: '#statements-differ' },
  { name: 'compare', path: compare, from: 'body' },
] as const;

const server = await serve(dist);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
mkdirSync('docs', { recursive: true });
try {
  for (const { name, path, from } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(server.url + path);
    await page.evaluate(() => document.fonts.ready);
    const top = await page
      .locator(from)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top + scrollY);
    // Playwright writes PNG and JPEG only; the browser itself writes WebP, a quarter of the size for a page of text.
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality: 80,
      captureBeyondViewport: true,
      clip: { x: 0, y: top, width, height, scale: 1 },
    });
    const picture = Buffer.from(data, 'base64');
    writeFileSync(`docs/${name}.webp`, picture);
    console.log(`docs/${name}.webp  ${Math.round(picture.length / 1000)} kB`);
    if (picture.length > most) process.exitCode = 1;
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
