import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';

/** What a browser does on its own account (updates, sync, QUIC) has no place in a test. */
const flags = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium, found or installed by `scripts/chromium.ts` before the tests began. */
export const launch = (): Promise<Browser> => chromium.launch({ executablePath: inject('chromium'), args: flags });

/** The same browser with its text set to `pixels`, as a reader may who needs it larger; 16 are usual. Closing it removes what it kept. */
export async function launchWithText(pixels: number): Promise<BrowserContext> {
  const profile = mkdtempSync(join(tmpdir(), 'variorum-browser-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { webkit: { webprefs: { default_font_size: pixels } } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, { executablePath: inject('chromium'), args: flags });
  context.on('close', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return context;
}
