/**
 * The edition of this process: built once, shared by both collections, all pages and all endpoints.
 *
 * Astro evaluates `content.config.ts` and the pages as separate module graphs in one process, and runs loaders in parallel, so the memo hangs
 * on `globalThis` under a registered symbol, the one place that both see.
 */
import { resolve } from 'node:path';
import type { Edition } from './edition.ts';
import { buildEdition } from './edition.ts';

interface Memo {
  edition: Edition;
  /** A file changed since `edition` was built. */
  stale: boolean;
  /** What kept the last rebuild from succeeding; `edition` is then the last good one. */
  failure: string | null;
}

const symbol = Symbol.for('variorum.edition');
const shared = globalThis as { [symbol]?: Memo };

/** Absolute path of the content folder: `CONTENT_DIR`, or `content`, seen from where the command was called. */
export const contentDir = (): string => resolve(process.env['CONTENT_DIR'] || 'content');

/**
 * The edition to print. The first call builds it; later calls hand out the same one until a file is marked as changed.
 *
 * @throws {InputError} where the folder cannot be read and there is no earlier good edition.
 */
export function currentEdition(): Edition {
  const memo = shared[symbol];
  if (!memo) return (shared[symbol] = { edition: buildEdition(contentDir()), stale: false, failure: null }).edition;
  if (memo.stale) rebuild(memo);
  return memo.edition;
}

/** Makes the next {@link currentEdition} read the folder again. */
export function markChanged(): void {
  if (shared[symbol]) shared[symbol].stale = true;
}

/** Why the last rebuild failed, or `null`. */
export const lastFailure = (): string | null => shared[symbol]?.failure ?? null;

function rebuild(memo: Memo): void {
  memo.stale = false;
  try {
    memo.edition = buildEdition(contentDir());
    memo.failure = null;
  } catch (error) {
    memo.failure = error instanceof Error ? error.message : String(error);
  }
}
