import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test, vi } from 'vitest';
import { rebuildEdition } from '../../src/site/load-edition.ts';
import { articleLoader, sourceLoader, storyLoader } from '../../src/site/loader.ts';
import { folder, sound } from './folder.ts';
import { root } from './run-astro.ts';

/** What the loaders use of Astro's context in `astro dev`, with a store that counts. */
function contextOf(collection: string) {
  const entries = new Map<string, { id: string; digest: string; data: Record<string, unknown> }>();
  const written: string[] = [];
  const context = {
    collection,
    config: { root: pathToFileURL(`${root}/`) },
    generateDigest: (value: unknown) => JSON.stringify(value),
    watcher: { add: () => undefined, on: () => undefined },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    store: {
      keys: () => [...entries.keys()],
      get: (id: string) => entries.get(id),
      set: (entry: { id: string; digest: string; data: Record<string, unknown> }) => {
        written.push(entry.id);
        entries.set(entry.id, entry);
      },
      delete: (id: string) => entries.delete(id),
    },
  } as unknown as LoaderContext;
  return { context, entries, written };
}

test('a loader writes what is new or changed, leaves alone what is not, and deletes what has vanished', async () => {
  const content = folder({ 'articles/a.txt': sound, 'articles/b.txt': sound.replaceAll('bridge', 'ferry') });
  vi.stubEnv('CONTENT_DIR', content);
  const articles = contextOf('articles');
  const load = async () => {
    expect(rebuildEdition()).toBeNull();
    articles.written.length = 0;
    await articleLoader().load(articles.context);
    return articles.written;
  };

  expect(await load()).toEqual(['a', 'b']);
  expect(await load()).toEqual([]);

  // The headline, all that the entry itself holds, stays the same: the digest is of the whole record.
  writeFileSync(join(content, 'articles/b.txt'), sound.replaceAll('bridge', 'ferry').replace('eleven', 'fifteen'));
  expect(await load()).toEqual(['b']);

  rmSync(join(content, 'articles/b.txt'));
  expect(await load()).toEqual([]);
  expect([...articles.entries.keys()]).toEqual(['a']);
});

test('an entry holds what lists need, and no body', async () => {
  vi.stubEnv('CONTENT_DIR', folder({ 'articles/a.txt': sound, 'articles/a.yaml': 'source: reuters\n' }));
  expect(rebuildEdition()).toBeNull();
  const [articles, stories, sources] = [contextOf('articles'), contextOf('stories'), contextOf('sources')];
  await articleLoader().load(articles.context);
  await storyLoader().load(stories.context);
  await sourceLoader().load(sources.context);
  const title = 'Harbour town reopens its bridge after repairs';
  expect(articles.entries.get('a')?.data).toEqual({ title, source: 'reuters', published: '2024-03-12' });
  expect([...stories.entries.values()].map(({ data }) => data)).toMatchObject([
    { headline: title, articles: 1, outlets: 1 },
  ]);
  expect(sources.entries.get('reuters')?.data).toEqual({ name: 'Reuters', kind: 'agency' });
});
