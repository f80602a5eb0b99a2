/**
 * The edition of this process: built once, shared by all collections, pages and endpoints.
 *
 * Astro evaluates `content.config.ts` and the pages as separate module graphs in one process, and runs loaders in parallel, so the memo hangs
 * on `globalThis` under a registered symbol, the one place that both see.
 */
import { contentDir } from './content-dir.ts';
import type { Edition } from './edition.ts';
import { buildEdition } from './edition.ts';
import { buildCache } from './reuse-work.ts';
import { keepGoing } from './set-aside.ts';

const symbol = Symbol.for('variorum.edition');
const shared = globalThis as { [symbol]?: Edition };

/**
 * The edition to print. The first call builds it; later calls hand out the same one until {@link rebuildEdition}.
 *
 * @throws {InputError} where the folder cannot be read.
 */
export const currentEdition = (): Edition => (shared[symbol] ??= buildEdition(contentDir(), keepGoing(), buildCache()));

/** Reads the folder again, after a change. What is wrong with it, or `null`; while something is wrong, the last good edition stays. */
export function rebuildEdition(): string | null {
  try {
    shared[symbol] = buildEdition(contentDir(), keepGoing());
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
