import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentEdition } from '../current-edition.ts';
import { path } from '../paths.ts';
import { buildSearchIndex } from './build-index.ts';
import { searchRecords } from './records.ts';

/** Adds the search index to a built site. Before `publishWhole`, so that a site without its index is never published. */
export function indexForSearch(): AstroIntegration {
  return {
    name: 'variorum-index-for-search',
    hooks: {
      'astro:build:done': ({ dir }) =>
        buildSearchIndex(searchRecords(currentEdition()), join(fileURLToPath(dir), path.searchIndex)),
    },
  };
}
