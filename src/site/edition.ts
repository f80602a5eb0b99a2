import { clusterArticles } from '../cluster/index.ts';
import type { Story } from '../cluster/story.ts';
import type { Collation } from '../collate/collation.ts';
import { collateStory } from '../collate/index.ts';
import type { Article } from '../ingest/article.ts';
import { parseCapture, parseSources } from '../ingest/index.ts';
import { InputError } from '../ingest/problem.ts';
import type { Problem } from '../ingest/problem.ts';
import type { Source } from '../ingest/source.ts';
import { readFolder } from './read-folder.ts';

/** A story with its comparison: what one story page shows. */
export interface CollatedStory {
  readonly story: Story;
  readonly collation: Collation;
}

/** Everything one build of the site prints, read from one content folder. */
export interface Edition {
  /** By id, in the order of ids. */
  readonly articles: ReadonlyMap<string, Article>;
  /** By slug, newest event first. */
  readonly stories: ReadonlyMap<string, CollatedStory>;
  /** By id, in the order of ids: those that the articles come from or credit. */
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Reads the content folder at `root` and compares its articles: read → parse → cluster → collate.
 *
 * @throws {InputError} with every problem of the folder, in the order of its files.
 */
export function buildEdition(root: string): Edition {
  const folder = readFolder(root);
  const problems: Problem[] = [...folder.problems];
  const sources = collecting(problems, () => parseSources(folder.sources));
  const parsed = folder.captures.flatMap(
    (capture) =>
      collecting(problems, () =>
        // Without its table of sources a folder's sidecars would all seem to name unknown ones: those faults wait until it is mended.
        sources === null
          ? parseCapture({ ...capture, sidecar: null }, parseSources(null))
          : parseCapture(capture, sources),
      ) ?? [],
  );
  problems.push(...sharedIds(parsed));
  if (problems.length > 0) throw new InputError(problems.sort(byPlace));

  const articles = new Map(parsed.sort((a, b) => compare(a.id, b.id)).map((article) => [article.id, article]));
  const stories = clusterArticles([...articles.values()]).map((story) => {
    const members = story.articles.flatMap((id) => articles.get(id) ?? []);
    return { story, collation: collateStory(story, members) };
  });
  return {
    articles,
    stories: new Map(stories.sort(newestFirst).map((collated) => [collated.story.slug, collated])),
    sources: namedSources(parsed, sources ?? []),
  };
}

/** The sources that the articles come from or credit, out of all that the program and the folder know. */
function namedSources(articles: readonly Article[], sources: readonly Source[]): Map<string, Source> {
  const named = new Set(articles.flatMap(({ source, credits }) => [source?.id ?? '', ...credits.map(({ id }) => id)]));
  const kept = sources.filter(({ id }) => named.has(id)).sort((a, b) => compare(a.id, b.id));
  return new Map(kept.map((source) => [source.id, source]));
}

/** An id is an address, so no two articles may have one, in whatever case: an item of `feed.xml` can meet a capture `feed-item.txt`. */
function sharedIds(articles: readonly Article[]): Problem[] {
  const groups = Map.groupBy(articles, ({ id }) => id.toLowerCase());
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ id, file }) => ({
      file,
      line: null,
      what: `Its article "${id}" has the same address as "${first?.id}" of ${first?.file}.`,
      mend: 'Rename one of the two files.',
    })),
  );
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

/** Stories without a date come last; on one day the larger story first. */
function newestFirst({ story: a }: CollatedStory, { story: b }: CollatedStory): number {
  return (
    compare(b.event?.date ?? '', a.event?.date ?? '') ||
    b.articles.length - a.articles.length ||
    compare(a.slug, b.slug)
  );
}

const byPlace = (a: Problem, b: Problem) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0);

/** By code units, the same on every machine. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
