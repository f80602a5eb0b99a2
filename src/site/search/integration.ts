import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentEdition } from '../current-edition.ts';
import { path } from '../paths.ts';
import { buildSearchIndex } from './build-index.ts';
import { searchRecords } from './records.ts';

/**
 * Adds the search index to a built site, before `publishWhole`, so that a site without its index is never published. When the pages are made and not beside
 * them: for 10,000 articles Pagefind's process holds 1.8 GB, the threads that make pages as much.
 */
export function indexForSearch(): AstroIntegration {
  return {
    name: 'variorum-index-for-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await buildSearchIndex(searchRecords(currentEdition()), join(fileURLToPath(dir), path.searchIndex));
      },
    },
  };
}
