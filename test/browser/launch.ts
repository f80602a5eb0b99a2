import type { Browser } from 'playwright-core';
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
