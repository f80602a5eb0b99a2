/** Reads every article of a content folder. A build and its proof both start here, so that they agree on what was set aside. */
import { parseAddresses, type Address } from '../cluster/addresses.ts';
import { parseOverrides, type Override } from '../cluster/overrides.ts';
import type { Article } from '../ingest/article.ts';
import { readFeedsStatus, type FailingFeed } from '../ingest/feeds-status.ts';
import { parseSources, readCapture, type Capture, type CaptureContent } from '../ingest/index.ts';
import { InputError } from '../ingest/problem.ts';
import type { Problem } from '../ingest/problem.ts';
import type { Source } from '../ingest/source.ts';
import { sourceTable } from '../ingest/sources/index.ts';
import { capturesOf, fileOf, readFrozenStories, withoutSource, type FrozenStory } from './frozen-stories.ts';
import { keyOf, noCache, type Cache } from './cache.ts';
import { readFolder, type FolderText } from './read-folder.ts';
import type { History } from './history.ts';
import { readHistories } from './read-versions.ts';
import { byCodeUnits } from '../language/code-units.ts';

export interface FolderArticles {
  /** In the order of ids (code units). */
  readonly articles: readonly Article[];
  readonly sources: readonly Source[];
  /** What an editor decided. */
  readonly overrides: readonly Override[];
  /** Addresses that stories have been given, oldest first. */
  readonly addresses: readonly Address[];
  /** What is not among the articles, in the order of files: broken captures, and parts of captures that hold no article. */
  readonly setAside: readonly Problem[];
  /** Feeds that fail, as `feeds-status.json` tells. */
  readonly failingFeeds: readonly FailingFeed[];
  /** By id, of those articles that have earlier versions. */
  readonly histories: ReadonlyMap<string, History>;
  /** Old stories that stay as they are; their articles are among `articles`. */
  readonly frozen: readonly FrozenStory[];
  /** Stands for all that went into an article: by article, of those read from captures. */
  readonly keys: ReadonlyMap<Article, string>;
}

/**
 * Reads the content folder at `root`.
 *
 * @param keepGoing whether a capture at fault is set aside; else it makes the whole folder fail. A fault of the folder itself always does.
 * @param cache where readings are kept from one build to the next.
 * @param opened the folder, where it was opened before.
 * @throws {InputError} with every problem of the folder, in the order of its files.
 */
export function readArticles(
  root: string,
  keepGoing: boolean,
  cache: Cache = noCache,
  { frozen, folder } = openFolder(root),
): FolderArticles {
  const fatal: Problem[] = [...folder.problems];
  const broken: Problem[] = [...folder.broken];
  const leftOut: Problem[] = [...frozen.problems];
  const sources = collecting(fatal, () => parseSources(folder.sources));
  const overrides = collecting(fatal, () => parseOverrides(folder.overrides)) ?? [];
  const addresses = collecting(fatal, () => parseAddresses(folder.addresses)) ?? [];
  const tableKey = keyOfSources(folder.sources);
  const read = (capture: Capture, key = keyOfCapture(capture, tableKey)): CaptureContent => {
    // Without its table of sources a folder's sidecars would all seem to name unknown ones: those faults wait until it is mended.
    if (sources === null) return readCapture({ ...capture, sidecar: null }, parseSources(null));
    return cache.remember('readings', key, () => readCapture(capture, sources));
  };
  const articles: Article[] = [];
  const keys = new Map<Article, string>();
  for (const capture of folder.captures) {
    const key = keyOfCapture(capture, tableKey);
    const content = collecting(broken, () => read(capture, key));
    for (const article of content?.articles ?? []) {
      articles.push(article);
      keys.set(article, keyOfArticle(key, article.id));
    }
    leftOut.push(...(content?.leftOut ?? []));
  }
  const lost = withoutSource(frozen.stories, sourceTable(sources ?? []));
  const stories = frozen.stories.filter(({ story }) => !lost.some(({ file }) => file === fileOf(story)));
  const { distinct, problems } = withOwnIds([...stories.flatMap((story) => story.articles), ...articles]);
  const status = folder.feedsStatus === null ? null : readFeedsStatus(folder.feedsStatus);
  const versions = readHistories(root, distinct, sources ?? parseSources(null), read);
  broken.push(...lost, ...problems, ...(status?.problems ?? []), ...versions.problems);
  // A site without any article is none that anybody asked for.
  const fails = fatal.length > 0 || distinct.length === 0 || (broken.length > 0 && !keepGoing);
  if (fails || sources === null) throw new InputError([...fatal, ...broken].sort(byPlace));
  return {
    articles: distinct.sort((a, b) => byCodeUnits(a.id, b.id)),
    sources,
    overrides,
    addresses,
    setAside: [...broken, ...leftOut].sort(byPlace),
    failingFeeds: status?.failing ?? [],
    histories: versions.histories,
    frozen: stories,
    keys,
  };
}

/** A content folder as it lies on disk, with the stories that were put away in it. */
export function openFolder(root: string) {
  const frozen = readFrozenStories(root);
  return { frozen, folder: readFolder(root, capturesOf(frozen.stories)) };
}

/** All that a reading follows from, the program aside. */
export const keyOfCapture = ({ file, bytes, sidecar }: Capture, tableKey: string): string =>
  keyOf(file, bytes, sidecar?.text ?? null, tableKey);

/** Stands for the table of sources. */
export const keyOfSources = (sources: FolderText | null): string => keyOf(sources?.text ?? null);

/** Stands for all that an article of a capture follows from. */
export const keyOfArticle = (captureKey: string, id: string): string => keyOf(captureKey, id);

/** An id is an address, so no two articles may have one, in whatever case: an item of `feed.xml` can meet a capture `feed-item.txt`. */
function withOwnIds(articles: readonly Article[]): { distinct: Article[]; problems: Problem[] } {
  const first = new Map<string, Article>();
  const problems: Problem[] = [];
  for (const article of articles) {
    const { id, file } = article;
    const known = first.get(id.toLowerCase());
    if (known === undefined) {
      first.set(id.toLowerCase(), article);
      continue;
    }
    const what = `Its article "${id}" has the same address as "${known.id}" of ${known.file}.`;
    problems.push({ file, line: null, what, mend: 'Rename one of the two files.' });
  }
  return { distinct: [...first.values()], problems };
}

/** The result of `read`, or `null` where the input is at fault: then its problems join the others. */
function collecting<T>(problems: Problem[], read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

/** By file (code units), then by line. */
export const byPlace = (a: Problem, b: Problem): number => byCodeUnits(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0);
