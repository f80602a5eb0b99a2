/**
 * Reads captures and compares stories on all cores, ahead of the edition, into the cache that it is then made from. What one thread makes of one capture or one
 * story follows from that alone, so the edition is the same whoever made its parts, and a thread that fails leaves its part to be made, and told, as ever.
 */
import type { Capture } from '../../ingest/index.ts';
import { onThreads } from '../../threads/on-threads.ts';
import type { CachePlace, FolderCache } from '../cache.ts';
import type { Comparison } from '../comparison.ts';
import { keyOfCapture, keyOfSources } from '../read-articles.ts';
import type { ContentFolder, FolderText } from '../read-folder.ts';
import compareStory from './compare-thread.ts';
import readCaptures from './read-thread.ts';

/** Captures of one task. */
const batch = 25;
/** Captures and stories from which on threads pay: each takes most of a second to load the program, in which one thread reads a hundred captures or compares fifty stories. */
const few = { captures: 200, stories: 100 };

/** Some captures, to be read into a cache. */
export interface CapturesToRead {
  readonly captures: readonly Capture[];
  readonly sources: FolderText | null;
  readonly cache: CachePlace;
}

/** A story, to be compared into a cache. */
export interface StoryToCompare {
  readonly comparison: Comparison;
  readonly cache: CachePlace;
}

/** Reads the captures of a folder that were not read before. */
export async function readAhead(
  { captures, sources }: ContentFolder,
  cache: FolderCache,
  least = few.captures,
): Promise<void> {
  const table = keyOfSources(sources);
  const unread = captures.filter((capture) => !cache.has(['readings', keyOfCapture(capture, table)]));
  if (unread.length <= least) return;
  const tasks = Array.from({ length: Math.ceil(unread.length / batch) }, (_, nth): CapturesToRead => ({
    captures: unread.slice(nth * batch, (nth + 1) * batch),
    sources,
    cache: cache.place,
  }));
  const read = onThreads(new URL('./read-thread.ts', import.meta.url), readCaptures, tasks, { few: 0 });
  for await (const made of read) cache.tellMade(made);
}

/** Compares the stories that were not compared before, the largest first: one that came last would leave all other threads idle. */
export async function compareAhead(
  comparisons: readonly Comparison[],
  cache: FolderCache,
  least = few.stories,
): Promise<void> {
  const tasks = comparisons
    .filter(({ key }) => !cache.has(['comparisons', key]))
    .sort((a, b) => b.members.length - a.members.length)
    .map((comparison): StoryToCompare => ({ comparison, cache: cache.place }));
  if (tasks.length <= least) return;
  const compared = onThreads(new URL('./compare-thread.ts', import.meta.url), compareStory, tasks, { few: 0 });
  for await (const made of compared) cache.tellMade(made);
}
