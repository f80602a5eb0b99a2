/** Makes the edition of this process from the content folder: once for a build, anew after a change while `astro dev` runs. */
import { buildEdition, buildEditionOnThreads } from './build-edition.ts';
import { contentDir } from './content-dir.ts';
import { provideEdition } from './current-edition.ts';
import type { Edition } from './edition.ts';
import { buildCache } from './reuse-work.ts';
import { keepGoing } from './set-aside.ts';

/** @throws {InputError} where the folder cannot be read. */
export async function makeEdition(): Promise<Edition> {
  const cache = buildCache();
  if (cache === undefined) return buildEdition(contentDir(), keepGoing());
  return buildEditionOnThreads(contentDir(), keepGoing(), cache);
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
