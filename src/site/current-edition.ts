/**
 * The edition of this process or thread, shared by all collections, pages and endpoints.
 *
 * Astro evaluates `content.config.ts` and the pages as separate module graphs in one process, so it hangs on `globalThis` under a registered symbol,
 * the one place that both see. Pages need no more of the program than this: how an edition is made is not part of theirs.
 */
import type { Edition } from './edition.ts';

const symbol = Symbol.for('variorum.edition');
const inTheMaking = Symbol.for('variorum.edition-in-the-making');
const shared = globalThis as { [symbol]?: Edition; [inTheMaking]?: Promise<void> };

/**
 * The edition to print.
 *
 * @throws {Error} before one was made, which the loaders see to before the first page.
 */
export function currentEdition(): Edition {
  if (shared[symbol] === undefined) throw new Error('No edition has been made yet.');
  return shared[symbol];
}

/** The edition to print; where there is none, who asks first has it made, and whoever asks meanwhile waits for it. */
export async function editionOnce(make: () => Promise<Edition>): Promise<Edition> {
  if (shared[symbol] === undefined) await (shared[inTheMaking] ??= make().then(provideEdition));
  return currentEdition();
}

/** Makes `edition` the one to print. */
export const provideEdition = (edition: Edition): void => void (shared[symbol] = edition);
