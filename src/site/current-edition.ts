/**
 * The edition of this process or thread, shared by all collections, pages and endpoints.
 *
 * Astro evaluates `content.config.ts` and the pages as separate module graphs in one process, so it hangs on `globalThis` under a registered symbol,
 * the one place that both see. Pages need no more of the program than this: how an edition is made is not part of theirs.
 */
import type { Edition } from './edition.ts';

const symbol = Symbol.for('variorum.edition');
const shared = globalThis as { [symbol]?: Edition };

/**
 * The edition to print.
 *
 * @throws {Error} before one was made, which the loaders see to before the first page.
 */
export function currentEdition(): Edition {
  if (shared[symbol] === undefined) throw new Error('No edition has been made yet.');
  return shared[symbol];
}

/** Whether an edition was made. */
export const hasEdition = (): boolean => shared[symbol] !== undefined;

/** Makes `edition` the one to print. */
export const provideEdition = (edition: Edition): void => void (shared[symbol] = edition);
