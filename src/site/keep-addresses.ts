/** Writes the ledger of addresses into the content folder when a build has succeeded: what was published is what is remembered. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatAddresses, type Address } from '../cluster/addresses.ts';
import { contentDir } from './content-dir.ts';
import { currentEdition } from './current-edition.ts';
import { addressesFile } from './read-folder.ts';

/** The last of the integrations: the site stands by then. */
export function keepAddresses(): AstroIntegration {
  return {
    name: 'variorum-keep-addresses',
    hooks: {
      'astro:build:done': () => {
        const failure = writeAddresses(contentDir(), currentEdition().addresses);
        if (failure !== null) console.error(failure);
      },
    },
  };
}

/**
 * Writes the ledger, whole or not at all, where it changed.
 *
 * @returns what went wrong: a folder that cannot be written can be built, but its addresses are only as stable as its articles.
 */
export function writeAddresses(root: string, ledger: readonly Address[]): string | null {
  const file = join(root, addressesFile);
  const text = formatAddresses(ledger);
  const partial = join(root, `.${addressesFile}.partial`);
  try {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return null;
    writeFileSync(partial, text);
    renameSync(partial, file);
    return null;
  } catch (error) {
    if (existsSync(partial)) rmSync(partial);
    const reason = error instanceof Error ? error.message : String(error);
    return `The addresses of this edition are not kept for the next: ${reason}. Let the build write ${addressesFile} there.`;
  }
}
