import type { Article } from '../ingest/article.ts';
import { batchSize, countBatch, FolderCounter, keptOf, type Counted, type CountedFolder } from './counted.ts';
import { eventOf } from './event.ts';
import { undetermined } from '../language/detect.ts';
import type { FeatureBatch } from './feature-batch.ts';
import { group } from './groups.ts';
import { headlineOf } from './headline.ts';
import type { Copy } from './copies.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { constraintsOf, decisionFinder } from './overrides.ts';
import { reasonsOf } from './reasons.ts';
import { comparerOf, type Comparer } from './similarity.ts';
import type { Space } from './space.ts';
import { fingerprint, slugOf } from './slug.ts';
import type { Decision, Story } from './story.ts';
import { byCodeUnits } from '../language/code-units.ts';

/**
 * Groups articles into stories: one event each, every article in exactly one. The order of the input does not matter;
 * the stories come by their founders, earliest first.
 *
 * A story's **founder** is its earliest published member (undated ones last, then by id). Its id, its slug and so its
 * address come from the founder alone: later reports leave them as they are.
 *
 * @param decisions what an editor decided; a merge and a split win over any likeness, but not over languages.
 * @param features what `featuresOf` gave for an article alone, where that is known.
 */
export function clusterArticles(
  articles: readonly Article[],
  decisions: readonly Decision[] = [],
  features?: (article: Article) => FeatureBatch,
): Story[] {
  const counter = new FolderCounter();
  if (features === undefined) {
    for (let first = 0; first < articles.length; first += batchSize)
      counter.add(countBatch(articles.slice(first, first + batchSize)));
  } else {
    for (const article of articles) counter.add({ articles: [keptOf(article)], features: features(article) });
  }
  const folder = counter.folder();
  const stories = storiesOf(groupCounted(folder, decisions), folder);
  return withDecisions(stories, decisions, new Set(articles.map(({ id }) => id)));
}

/** The articles of each story, by number, and what led to them. */
export interface StoryGroups {
  /** Rising, by their founders: the first of each. */
  readonly members: readonly (readonly number[])[];
  readonly copies: readonly Copy[];
  readonly neighbours: Neighbours;
}

/** Which articles of a folder are one story. */
export function groupCounted(
  { articles, copies, space }: CountedFolder,
  decisions: readonly Decision[] = [],
): StoryGroups {
  const constraints = constraintsOf(
    decisions,
    articles.map(({ id }) => id),
  );
  const { groups, pairs } = group(space, copies, constraints);
  const members = byFounders(groups, articles);
  return { members, copies, neighbours: neighboursOf(members, pairs, copies) };
}

/** The groups by their founders, each of one language. */
export function byFounders(groups: readonly (readonly number[])[], articles: readonly Counted[]): number[][] {
  return groups.flatMap((each) => oneLanguageEach(each, articles)).sort(([a = 0], [b = 0]) => a - b);
}

/** A story's id. */
export const storyId = (founder: Counted): string => `story-${founder.id}`;

/** The stories of groups, in their order. */
export function storiesOf({ members, copies, neighbours }: StoryGroups, { articles, space }: CountedFolder): Story[] {
  const copyOf = new Map(copies.map((copy) => [copy.article, copy]));
  const comparer = comparerOf(space);
  return withUniqueSlugs(
    members.map((own) => {
      const story = recordOf(own, neighbours, articles, space, comparer);
      const reprints = copiesAmong(own, copyOf, articles);
      return reprints.length === 0 ? story : { ...story, copies: reprints };
    }),
  );
}

/** Articles of different known languages are never one story: their words cannot be compared. An unknown one stays with the most. */
function oneLanguageEach(members: readonly number[], ordered: readonly Counted[]): number[][] {
  const languageOf = (member: number) => ordered[member]?.language ?? undetermined;
  const known = [...Map.groupBy(members, languageOf)].filter(([language]) => language !== undetermined);
  if (known.length < 2) return [[...members]];
  const [most] = known.reduce((a, b) => (b[1].length > a[1].length ? b : a));
  return known.map(([language]) =>
    members.filter((each) => languageOf(each) === language || (language === most && languageOf(each) === undetermined)),
  );
}

/** `members` rise, and articles stand in order of appearance: the first is the founder. */
function recordOf(
  members: readonly number[],
  neighbours: Neighbours,
  ordered: readonly Counted[],
  space: Space,
  comparer: Comparer,
): Story {
  const articles = members.flatMap((member) => ordered[member] ?? []);
  const [founder] = articles;
  if (founder === undefined) throw new RangeError('A story has at least one member.');
  const headline = headlineOf(members, ordered, space);
  const byId = [...articles].sort((a, b) => byCodeUnits(a.id, b.id));
  const event = eventOf(byId);
  const eventOfFounder = articles.length === 1 ? event : eventOf([founder]);
  const slug = slugOf(founder.title.text, eventOfFounder?.date ?? null, founder.id);
  const grouping = reasonsOf(members, neighbours, ordered, space, comparer).sort((a, b) =>
    byCodeUnits(a.article, b.article),
  );
  return {
    id: storyId(founder),
    slug,
    url: `/stories/${slug}/`,
    headline: { text: headline.title.text, article: headline.id },
    event,
    articles: byId.map(({ id }) => id),
    grouping,
  };
}

/** The members that print another member's text, by their ids. */
function copiesAmong(
  members: readonly number[],
  copyOf: ReadonlyMap<number, Copy>,
  ordered: readonly Counted[],
): NonNullable<Story['copies']> {
  const own = new Set(members);
  return members
    .flatMap((member) => {
      const copy = copyOf.get(member);
      const [article, original] = [ordered[member], ordered[copy?.of ?? -1]];
      if (copy === undefined || !own.has(copy.of) || article === undefined || original === undefined) return [];
      return [{ article: article.id, of: original.id, shared: Math.round(copy.shared * 1e6) / 1e6 }];
    })
    .sort((a, b) => byCodeUnits(a.article, b.article));
}

function withDecisions(stories: readonly Story[], decisions: readonly Decision[], known: ReadonlySet<string>): Story[] {
  const decisionsOn = decisionFinder(decisions, known);
  return stories.map((story) => {
    const own = decisionsOn(story.articles);
    return own.length === 0 ? story : { ...story, decisions: own };
  });
}

/** A slug that an earlier founder has taken is told apart by a mark of the later one's own. */
function withUniqueSlugs(stories: readonly Story[]): Story[] {
  const taken = new Set<string>();
  return stories.map((story) => {
    const slug = taken.has(story.slug) ? `${story.slug}-${fingerprint(story.id)}` : story.slug;
    taken.add(slug);
    return { ...story, slug, url: `/stories/${slug}/` };
  });
}
