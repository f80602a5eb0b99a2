import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentEdition } from '../current-edition.ts';
import { moveFolder } from '../move-folder.ts';
import { path } from '../paths.ts';
import { whilePagesAreMade } from '../while-pages-are-made.ts';
import { buildSearchIndex } from './build-index.ts';
import { searchRecords } from './records.ts';

/** Adds the search index to a built site. Before `publishWhole`, so that a site without its index is never published. */
export function indexForSearch(): AstroIntegration {
  return whilePagesAreMade(
    'variorum-index-for-search',
    async (cacheDir) => {
      const made = join(cacheDir, 'search');
      rmSync(made, { recursive: true, force: true });
      await buildSearchIndex(searchRecords(currentEdition), made);
      return made;
    },
    (made, dir) => moveFolder(made, join(fileURLToPath(dir), path.searchIndex)),
  );
}
