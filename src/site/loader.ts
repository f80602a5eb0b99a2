/**
 * The content loaders of the collections. All are views of one edition (`current-edition.ts`): an entry holds what lists and addresses
 * need, and in `astro dev` a digest of the whole record; bodies stay out of Astro's data store, which is bundled as a module.
 */
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { firstEdition } from './begin-edition.ts';
import { contentDir } from './content-dir.ts';
import { currentEdition } from './current-edition.ts';
import { articleRecord } from './data/articles.ts';
import { storyRecord, storyRow } from './data/stories.ts';
import type { Edition } from './edition.ts';

/** Part of every digest: raise it when the meaning of a stored entry changes while its data stays the same. */
const STORE_VERSION = 1;

/** Editors write a file in several steps; wait until they are done, in milliseconds. */
const SETTLE_MS = 60;

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  /** The record whose change changes the pages, made when it is asked for. */
  readonly record: () => unknown;
  /** Path below the content folder, where the entry is one file. */
  readonly file: string | null;
}

export const articleLoader = (): Loader => editionLoader('variorum-articles', articleEntries);

export const storyLoader = (): Loader => editionLoader('variorum-stories', storyEntries);

export const sourceLoader = (): Loader => editionLoader('variorum-sources', sourceEntries);

function articleEntries({ articles }: Edition): Entry[] {
  return [...articles.values()].map((article) => ({
    id: article.id,
    data: {
      title: article.title.text,
      source: article.source?.id ?? null,
      published: article.dates.published?.date ?? null,
    },
    record: () => articleRecord(article),
    file: article.file,
  }));
}

function storyEntries(edition: Edition): Entry[] {
  return [...edition.stories.values()].map((collated) => ({
    id: collated.story.slug,
    data: { ...storyRow(collated, edition) },
    record: () => storyRecord(collated, edition),
    file: null,
  }));
}

const sourceEntries = ({ sources }: Edition): Entry[] =>
  [...sources.values()].map((source) => ({
    id: source.id,
    data: { name: source.name, kind: source.kind },
    record: () => source,
    file: null,
  }));

/** In `astro dev`: how each collection takes over a new edition, by its name. */
const followers = new Map<string, (edition: Edition) => Promise<void>>();

function editionLoader(name: string, entriesOf: (edition: Edition) => Entry[]): Loader {
  return {
    name,
    load: async (context) => {
      await synchronise(context, entriesOf(await firstEdition()));
      if (!context.watcher) return;
      // One collection watches for all, so that a change is read once.
      const { rebuildEdition } = await import('./load-edition.ts');
      if (followers.size === 0) watch(context, context.watcher, rebuildEdition);
      followers.set(context.collection, (edition) => synchronise(context, entriesOf(edition)));
    },
  };
}

/** Makes the collection's store hold exactly `entries`; an entry whose digest is unchanged is left alone. */
async function synchronise(context: LoaderContext, entries: readonly Entry[]): Promise<void> {
  const { store, config } = context;
  const gone = new Set(store.keys());
  for (const { id, data, record, file } of entries) {
    gone.delete(id);
    // A build makes every page anew, whatever the digest: there the entry itself is enough, and all records need not be written out for it.
    const digest = context.generateDigest({
      version: STORE_VERSION,
      data,
      ...(context.watcher && { record: record() }),
    });
    if (store.get(id)?.digest === digest) continue;
    const path = file === null ? null : join(contentDir(), file);
    store.set({
      id,
      digest,
      data: await context.parseData({ id, data, ...(path && { filePath: path }) }),
      ...(path && { filePath: relative(fileURLToPath(config.root), path).replaceAll(sep, '/') }),
    });
  }
  for (const id of gone) store.delete(id);
}

/** Any change below the content folder makes a new edition, and Astro reloads the pages; a broken one is told, and the last good one stays. */
function watch(
  { logger }: LoaderContext,
  watcher: NonNullable<LoaderContext['watcher']>,
  rebuildEdition: () => string | null,
): void {
  const folder = contentDir();
  const update = async () => {
    const failure = rebuildEdition();
    if (failure !== null) return logger.error(`The last good edition stays until this is mended:\n${failure}`);
    for (const follow of followers.values()) await follow(currentEdition());
  };
  let settling: NodeJS.Timeout | undefined;
  const changed = (path: string) => {
    // Folders and files with a dot, such as the fetcher's journal, hold nothing that is printed.
    if (!path.startsWith(folder + sep) || path.slice(folder.length).includes(`${sep}.`)) return;
    clearTimeout(settling);
    settling = setTimeout(() => {
      update().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
    }, SETTLE_MS);
  };
  watcher.add(folder);
  for (const event of ['add', 'change', 'unlink', 'unlinkDir'] as const) watcher.on(event, changed);
}
