import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { beginEdition } from './src/site/begin-edition.ts';
import { contentDir } from './src/site/content-dir.ts';
import { isMoved } from './src/site/moved.ts';
import { keepAddresses } from './src/site/keep-addresses.ts';
import { publishWhole } from './src/site/publish.ts';
import { reuseWork } from './src/site/reuse-work.ts';
import { makePagesOnThreads } from './src/site/threads/make-pages.ts';
import { siteUrl } from './src/site/site-url.ts';
import { datedEntry } from './src/site/sitemap.ts';
import { drawPictures } from './src/site/pictures/integration.ts';
import { indexForSearch } from './src/site/search/integration.ts';
import { tellSetAside } from './src/site/summary.ts';

const site = siteUrl();

// One cache for each content folder, so that building another one neither clears it nor meets it half-way.
const folder = contentDir();
const cache = `${basename(folder)}-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`;

export default defineConfig({
  site: site.origin,
  base: site.pathname,
  cacheDir: `./.cache/${cache}`,
  trailingSlash: 'always',
  // `src/fetch/` brings captures in; Astro would take it for a handler of requests.
  fetchFile: null,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Shiki prints inline styles, which the policy below forbids; no page has code to colour.
  markdown: { syntaxHighlight: false },
  // Scripts and styles stay files of their own: none is put into a page.
  vite: { build: { assetsInlineLimit: 0 } },
  prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
  // Strict: own files only, and Astro adds the hashes of its own styles and scripts. No `unsafe-*`.
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  // One serif for the outlets' words, one sans for ours; Latin, upright, 51 kB together, served from here (src/fonts/README.md).
  fonts: [
    localFont('Variorum Serif', '--font-serif', 'serif', ['Georgia', 'serif']),
    localFont('Variorum Sans', '--font-sans', 'sans', ['Arial', 'sans-serif']),
  ],
  integrations: [
    sitemap({ filter: (page) => !isMoved(page), serialize: datedEntry }),
    tellSetAside(),
    indexForSearch(),
    drawPictures(),
    makePagesOnThreads(),
    publishWhole(),
    keepAddresses(),
    reuseWork(),
    beginEdition(),
  ],
});

function localFont(name, cssVariable, file, fallbacks) {
  const variants = [{ src: [`./src/fonts/${file}.woff2`], weight: '400 700', style: 'normal' }];
  return { provider: fontProviders.local(), name, cssVariable, fallbacks, options: { variants } };
}
