import { assignAddresses, type Addressed } from '../cluster/addresses.ts';
import { inJson } from '../cluster/feature-batch.ts';
import { featuresOf } from '../cluster/features.ts';
import { clusterArticles } from '../cluster/index.ts';
import type { Story } from '../cluster/story.ts';
import type { Compared } from '../collate/index.ts';
import type { Article } from '../ingest/article.ts';
import type { FailingFeed } from '../ingest/feeds-status.ts';
import type { Source } from '../ingest/source.ts';
import { sourceTable } from '../ingest/sources/index.ts';
import { byCodeUnits } from '../language/code-units.ts';
import { keyOf, noCache, type Cache, type FolderCache } from './cache.ts';
import { compare, type Comparison } from './comparison.ts';
import type { CollatedStory, Edition } from './edition.ts';
import { byPlace, openFolder, readArticles, type FolderArticles } from './read-articles.ts';
import { setAside } from './set-aside.ts';
import { compareAhead, readAhead } from './threads/work-ahead.ts';
import { unmatchedOverrides } from './unmatched-overrides.ts';

/**
 * Reads the content folder at `root` and compares its articles: read → parse → cluster → collate. Writes nothing.
 *
 * @param keepGoing whether a capture at fault is set aside (`setAside`); else it makes the whole folder fail.
 * @param cache where the work on single articles and stories is kept from one build to the next.
 * @throws {InputError} with every problem of the folder, in the order of its files.
 */
export function buildEdition(root: string, keepGoing = false, cache: Cache = noCache): Edition {
  const folder = readArticles(root, keepGoing, cache);
  return editionOf(folder, groupFolder(folder, cache), cache);
}

/**
 * An edition as {@link buildEdition} gives it; of a large folder, what concerns one capture or one story on all cores.
 *
 * @param least captures, and stories, up to which one thread does it alone
 */
export async function buildEditionOnThreads(
  root: string,
  keepGoing: boolean,
  cache: FolderCache,
  least?: number,
): Promise<Edition> {
  const opened = openFolder(root);
  await readAhead(opened.folder, cache, least);
  const folder = readArticles(root, keepGoing, cache, opened);
  const grouped = groupFolder(folder, cache);
  await compareAhead(comparisonsOf(folder, grouped), cache, least);
  return editionOf(folder, grouped, cache);
}

/** What is compared of each story, in the order of the stories. */
const comparisonsOf = (folder: FolderArticles, { stories }: Addressed): Comparison[] => {
  const articles = new Map(folder.articles.map((article) => [article.id, article]));
  return stories.map((story) => {
    const members = story.articles.flatMap((id) => articles.get(id) ?? []);
    const compared = comparedPart(story);
    const key = keyOf(JSON.stringify(compared), ...members.map((member) => keyFor(member, folder)));
    return { compared, members, key };
  });
};

function editionOf(folder: FolderArticles, addressed: Addressed, cache: Cache): Edition {
  const { articles: read, sources, overrides, setAside: problems, failingFeeds, histories, frozen } = folder;
  const articles = new Map(read.map((article) => [article.id, article]));
  const slugs = new Set(frozen.map(({ story }) => story.slug));
  const comparisons = comparisonsOf(folder, addressed);
  const live = addressed.stories.flatMap((story, nth) => {
    const comparison = comparisons[nth];
    return comparison === undefined ? [] : [{ story, collation: compare(comparison, cache) }];
  });
  const stories: CollatedStory[] = [...live, ...frozen.map(({ story, collation }) => ({ story, collation }))];
  const everyStory = stories.map(({ story }) => story);
  return {
    articles,
    stories: new Map(stories.sort(newestFirst).map((collated) => [collated.story.slug, collated])),
    sources: namedSources(read, sources),
    setAside: [...problems, ...unmatchedOverrides(overrides, read, everyStory)].sort(byPlace).map(setAside),
    failingFeeds: withOutlets(failingFeeds, sources),
    histories,
    frozen: slugs,
    moved: addressed.moved,
    addresses: addressed.ledger,
  };
}

/** The stories of a folder before their articles are compared, as an editor decided and at the addresses that they keep; without the old ones that stay as they are. */
export function groupFolder(folder: FolderArticles, cache: Cache = noCache): Addressed {
  const { articles, overrides, addresses, frozen } = folder;
  const settled = frozen.map(({ story }) => story);
  const put = new Set(settled.flatMap((story) => story.articles));
  const grouped = clusterArticles(
    articles.filter(({ id }) => !put.has(id)),
    overrides.map(({ decision }) => decision),
    (article) => cache.remember('features', keyFor(article, folder), () => inJson(featuresOf([article]))),
  );
  return assignAddresses(grouped, addresses, settled);
}

/** Stands for all that an article follows from. */
const keyFor = (article: Article, { keys }: FolderArticles): string =>
  keys.get(article) ?? keyOf(JSON.stringify(article));

/** A story without its address and its reasons, which change when its articles do not. */
const comparedPart = ({ articles, decisions = [] }: Story): Compared => ({ articles, decisions });

/** The sources that the articles come from or credit, out of all that the program and the folder know. */
function namedSources(articles: readonly Article[], sources: readonly Source[]): Map<string, Source> {
  const named = new Set(articles.flatMap(({ source, credits }) => [source?.id ?? '', ...credits.map(({ id }) => id)]));
  const kept = sources.filter(({ id }) => named.has(id)).sort((a, b) => byCodeUnits(a.id, b.id));
  return new Map(kept.map((source) => [source.id, source]));
}

/** A feed for which the list of feeds names no source is the outlet's at whose host it stands, where we know one. */
function withOutlets(feeds: readonly FailingFeed[], sources: readonly Source[]): FailingFeed[] {
  const { atHost } = sourceTable(sources);
  return feeds.map((feed) => ({ ...feed, source: feed.source ?? atHost(new URL(feed.url).host)?.id ?? null }));
}

/** Stories without a date come last; on one day the larger story first. */
function newestFirst({ story: a }: CollatedStory, { story: b }: CollatedStory): number {
  return (
    byCodeUnits(b.event?.date ?? '', a.event?.date ?? '') ||
    b.articles.length - a.articles.length ||
    byCodeUnits(a.slug, b.slug)
  );
}
