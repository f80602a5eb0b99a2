import type { Source } from '../../ingest/source.ts';
import type { CollatedStory, Edition } from '../edition.ts';
import type { Quote } from '../proof.ts';
import { months } from './archive.ts';
import type { Period } from './archive.ts';
import { briefDifferences } from './brief-differences.ts';
import { headlines } from './headlines.ts';
import type { Headline } from './headlines.ts';
import { quoteOf } from './marks.ts';
import { paginate } from './pagination.ts';
import type { Slice } from './pagination.ts';
import { titleQuote } from './quotes.ts';
import type { TitleQuote } from './quotes.ts';
import { sourceViews } from './source-page.ts';
import { topics } from './topics.ts';
import type { Topic } from './topics.ts';
import { originGroups, witnessesOf } from './witnesses.ts';
import type { OriginGroup, Witness } from './witnesses.ts';
import { byCodeUnits } from '../../language/code-units.ts';

/** A story as the front page shows it. */
export interface FrontStoryView extends CollatedStory {
  readonly headline: TitleQuote;
  readonly groups: readonly OriginGroup[];
  readonly witnesses: readonly Witness[];
  /** The first sentence of the combined story; `null` where it stands in for the headline. */
  readonly opening: Quote | null;
  /** The headlines of other outlets, as their captures state them, each wording once. */
  readonly otherHeadlines: readonly Headline[];
  /** The readings of a few differences, as the outlets print them. */
  readonly differs: readonly (readonly Quote[])[];
}

/** Differences that the line has room for. */
const shown = 3;

/** Stories of one day; `null` where no date is stated. */
export interface FrontDay {
  readonly date: string | null;
  readonly stories: readonly FrontStoryView[];
  /** Stories of the day, on this page and others. */
  readonly all: number;
}

/** The edition's stories, page by page: the front page and those after it. */
export const frontPages = (edition: Edition): Slice<CollatedStory>[] => paginate([...edition.stories.values()]);

/** Stories under the day of their event, in the edition's order: newest day first, those without a date last. */
export function frontDays(page: readonly CollatedStory[], edition: Edition): FrontDay[] {
  const all = storiesByDay(edition);
  const byDay = Map.groupBy(page, ({ story }) => story.event?.date ?? null);
  return [...byDay].map(([date, stories]) => ({
    date,
    stories: stories.map((collated) => frontStory(collated, edition)),
    all: all.get(date) ?? stories.length,
  }));
}

/** Day → stories of it, counted once for an edition. */
function storiesByDay(edition: Edition): ReadonlyMap<string | null, number> {
  const counted = dayCounts.get(edition) ?? new Map<string | null, number>();
  if (counted.size === 0) {
    for (const { story } of edition.stories.values()) {
      const day = story.event?.date ?? null;
      counted.set(day, (counted.get(day) ?? 0) + 1);
    }
    dayCounts.set(edition, counted);
  }
  return counted;
}

const dayCounts = new WeakMap<Edition, Map<string | null, number>>();

function frontStory(collated: CollatedStory, edition: Edition): FrontStoryView {
  const { story, collation } = collated;
  const groups = originGroups(collated, edition);
  const witnesses = witnessesOf(collated, edition);
  const headline = titleQuote(edition.articles.get(story.headline.article)!);
  const opening = openingOf(collated);
  return {
    ...collated,
    headline,
    groups,
    witnesses,
    opening: opening?.text === headline.text ? null : opening,
    otherHeadlines: headlines(
      witnesses.filter(({ article: { title } }) => title.basis === 'stated' && title.text !== headline.text),
    ),
    differs: briefDifferences(collation.differences, shown),
  };
}

function openingOf({ collation }: CollatedStory): Quote | null {
  const first = collation.combined[0];
  const claim = collation.claims.find(({ id }) => id === first?.claim);
  const printed = claim?.statements.find(({ article, text }) => article === first?.cites[0] && text === first?.text);
  return printed ? quoteOf(printed) : null;
}

/** Outlets, topics and months that the front page names; the rest stands on pages of their own. */
const mostWays = 10;

interface Ways {
  readonly outlets: readonly Source[];
  readonly topics: readonly Topic[];
  readonly months: readonly Period[];
}

/** Other ways to the stories: the outlets with most articles, the topics with most stories, the latest months. */
export function waysIn(edition: Edition): Ways {
  const known = ways.get(edition) ?? findWays(edition);
  ways.set(edition, known);
  return known;
}

/** Every page of a list ends with them, and finding them reads the whole edition. */
const ways = new WeakMap<Edition, Ways>();

function findWays(edition: Edition): Ways {
  return {
    outlets: sourceViews(edition)
      .filter(({ articles }) => articles.length > 0)
      .sort((a, b) => b.articles.length - a.articles.length || byCodeUnits(a.source.id, b.source.id))
      .slice(0, mostWays)
      .map(({ source }) => source),
    topics: topics(edition).slice(0, mostWays),
    months: months(edition).slice(0, mostWays),
  };
}
