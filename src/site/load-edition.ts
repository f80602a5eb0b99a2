/** Makes the edition of this process from the content folder: once for a build, anew after a change while `astro dev` runs. */
import { buildEdition, buildEditionOnThreads } from './build-edition.ts';
import { contentDir } from './content-dir.ts';
import { currentEdition, hasEdition, provideEdition } from './current-edition.ts';
import type { Edition } from './edition.ts';
import { buildCache } from './reuse-work.ts';
import { keepGoing } from './set-aside.ts';

/**
 * The edition to print. The first call makes it; later calls hand out the same one until {@link rebuildEdition}.
 *
 * @throws {InputError} where the folder cannot be read.
 */
export async function loadEdition(): Promise<Edition> {
  if (!hasEdition()) await (shared[symbol] ??= makeEdition());
  return currentEdition();
}

// As for the edition: Astro may load the module of the collections more than once, and loads all collections at once.
const symbol = Symbol.for('variorum.edition-in-the-making');
const shared = globalThis as { [symbol]?: Promise<void> };

async function makeEdition(): Promise<void> {
  const cache = buildCache();
  provideEdition(
    cache === undefined
      ? buildEdition(contentDir(), keepGoing())
      : await buildEditionOnThreads(contentDir(), keepGoing(), cache),
  );
}

/** Reads the folder again, after a change. What is wrong with it, or `null`; while something is wrong, the last good edition stays. */
export function rebuildEdition(): string | null {
  try {
    provideEdition(buildEdition(contentDir(), keepGoing()));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
