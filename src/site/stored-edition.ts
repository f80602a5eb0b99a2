/**
 * An edition on disk: what the threads that make pages read, each what its page shows and no more. What lists and addresses need (the stories, the
 * sources, ids, `lists.ts`) is in memory; an article, a comparison or a history is decoded when somebody asks for it and let go when others were asked for.
 */
import { closeSync, mkdirSync, openSync, readFileSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../cluster/story.ts';
import type { Collation } from '../collate/collation.ts';
import type { Article } from '../ingest/article.ts';
import type { Source } from '../ingest/source.ts';
import { storyRow, type StoryRow } from './data/stories.ts';
import type { CollatedStory, Edition } from './edition.ts';
import type { History } from './history.ts';
import { shareKey } from './lists.ts';
import { sharesOf, type Share } from './views/shared-story.ts';
import { sourceViews, type SourceView } from './views/source-page.ts';
import { topics, type Topic } from './views/topics.ts';
import { columnsOf } from './views/witnesses.ts';

/** JSON that a thread keeps decoded, in UTF-8 bytes: a front page's thirty stories, or the largest story that a site is likely to have. */
const decodedBytes = 24 * 2 ** 20;

/** Where a record lies among the others, in bytes. */
type Place = readonly [start: number, length: number];

/** All but the records. */
interface Index extends Omit<Edition, 'articles' | 'stories' | 'sources' | 'histories' | 'frozen' | 'lists'> {
  readonly articles: readonly (readonly [id: string, at: Place])[];
  readonly stories: readonly (readonly [story: Story, collation: Place])[];
  readonly histories: readonly (readonly [id: string, at: Place])[];
  readonly sources: readonly Source[];
  readonly frozen: readonly string[];
  readonly lists: ListIndex;
}

/** What lists show, with slugs in place of stories. */
interface ListIndex {
  readonly rows: readonly StoryRow[];
  readonly columns: readonly (readonly [slug: string, ids: readonly string[]])[];
  readonly sources: readonly SourceView[];
  readonly topics: readonly (Omit<Topic, 'stories'> & { readonly stories: readonly string[] })[];
  readonly shares: readonly (readonly [key: string, at: Place])[];
}

/** Writes `edition` into `folder`, in place of what is there. */
export function storeEdition(edition: Edition, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, 'records'), 'w');
  let end = 0;
  const put = (record: unknown): Place => {
    const bytes = Buffer.from(JSON.stringify(record));
    writeSync(file, bytes);
    end += bytes.length;
    return [end - bytes.length, bytes.length];
  };
  const { articles, stories, sources, histories, frozen, ...rest } = edition;
  const index: Index = {
    ...rest,
    articles: [...articles].map(([id, article]) => [id, put(article)]),
    stories: [...stories.values()].map(({ story, collation }) => [story, put(collation)]),
    histories: [...histories].map(([id, history]) => [id, put(history)]),
    sources: [...sources.values()],
    frozen: [...frozen],
    lists: storeLists(edition, put),
  };
  closeSync(file);
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
}

function storeLists(edition: Edition, put: (record: unknown) => Place): ListIndex {
  const all = [...edition.stories.values()];
  const lists = all.map(({ story, collation }) => {
    // A comparison of its own, so that what is found out about each story is let go with it.
    const collated = { story, collation: { ...collation } };
    return {
      row: storyRow(collated, edition),
      columns: columnsOf(collated, edition),
      shares: sharesOf(collated, edition).map(({ source, share }): [string, Place] => [
        shareKey(story.slug, source),
        put(share),
      ]),
    };
  });
  return {
    rows: lists.map(({ row }) => row),
    columns: lists.map(({ row, columns }) => [row.slug, columns]),
    sources: sourceViews(edition),
    topics: topics(edition).map((topic) => ({ ...topic, stories: topic.stories.map(({ story }) => story.slug) })),
    shares: lists.flatMap(({ shares }) => shares),
  };
}

/**
 * The edition that {@link storeEdition} wrote into `folder`.
 *
 * @param most bytes of records that are kept decoded
 */
export function openEdition(folder: string, most = decodedBytes): Edition {
  const { articles, stories, sources, histories, frozen, lists, ...rest } = JSON.parse(
    readFileSync(join(folder, 'index.json'), 'utf8'),
  ) as Index;
  const read = recordsOf(openSync(join(folder, 'records'), 'r'), most);
  const bySlug = new Map(
    stories.map(([story, at]): [string, CollatedStory] => [
      story.slug,
      {
        story,
        get collation() {
          return read<Collation>(at);
        },
      },
    ]),
  );
  return {
    ...rest,
    articles: new StoredMap(articles, read<Article>),
    stories: bySlug,
    sources: new Map(sources.map((source) => [source.id, source])),
    histories: new StoredMap(histories, read<History>),
    frozen: new Set(frozen),
    lists: {
      rows: new Map(lists.rows.map((row) => [row.slug, row])),
      columns: new Map(lists.columns),
      sources: lists.sources,
      topics: lists.topics.map((topic) => ({ ...topic, stories: topic.stories.map((slug) => bySlug.get(slug)!) })),
      shares: new StoredMap(lists.shares, read<Share>),
    },
  };
}

/** Decodes records, and keeps those asked for last: the same object while it is kept. */
function recordsOf(file: number, most: number): <T>([start, length]: Place) => T {
  const kept = new Map<number, { readonly record: unknown; readonly length: number }>();
  let bytes = 0;
  return <T>([start, length]: Place): T => {
    const known = kept.get(start);
    if (known !== undefined) {
      // The last asked for stands last.
      kept.delete(start);
      kept.set(start, known);
      return known.record as T;
    }
    const body = Buffer.allocUnsafe(length);
    readSync(file, body, 0, length, start);
    const record = JSON.parse(body.toString()) as T;
    kept.set(start, { record, length });
    bytes += length;
    for (const [oldest, { length: freed }] of kept) {
      if (bytes <= most || oldest === start) break;
      kept.delete(oldest);
      bytes -= freed;
    }
    return record;
  };
}

/** A map whose values lie on disk. */
class StoredMap<T> implements ReadonlyMap<string, T> {
  readonly #places: ReadonlyMap<string, Place>;
  readonly #read: (at: Place) => T;

  constructor(places: Iterable<readonly [string, Place]>, read: (at: Place) => T) {
    this.#places = new Map(places);
    this.#read = read;
  }

  get size(): number {
    return this.#places.size;
  }
  has(id: string): boolean {
    return this.#places.has(id);
  }
  get(id: string): T | undefined {
    const at = this.#places.get(id);
    return at && this.#read(at);
  }
  keys(): MapIterator<string> {
    return this.#places.keys();
  }
  values(): MapIterator<T> {
    return this.#places.values().map(this.#read);
  }
  entries(): MapIterator<[string, T]> {
    return this.#places.entries().map(([id, at]) => [id, this.#read(at)]);
  }
  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }
  forEach(visit: (value: T, id: string, map: ReadonlyMap<string, T>) => void): void {
    for (const [id, value] of this) visit(value, id, this);
  }
}
