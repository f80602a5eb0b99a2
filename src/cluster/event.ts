import type { Article, Evidence } from '../ingest/article.ts';
import { dayNumber } from '../language/calendar-date.ts';
import type { StoryEvent } from './story.ts';
import { byCodeUnits } from '../language/code-units.ts';

/** An event is reported within so many days; an older date in a report is history. */
const reportedWithin = 7;

/** What a publication adds to a day, in articles that name it: news is printed on the day or on the morning after. */
const printed = { sameDay: 0.25, nextDay: 0.1 };

type DatedArticle = Pick<Article, 'id' | 'dates'>;

/** A day on which one article, by its own words, puts something. */
interface Mention {
  readonly article: string;
  readonly date: string;
  readonly evidence: Evidence;
  /** A dated report's day in the week before it was printed. Any other day only supports what others propose. */
  readonly proposes: boolean;
}

/**
 * When the event was, by consensus of its reports. Each dated article proposes the days that its words name in the week before
 * its publication ("on Thursday", a caption's date); the day that most articles name wins. Days to come and the
 * dates of undated articles support a day that another proposes. Ties go to the day nearest before the publications, then to the
 * earlier one.
 *
 * Where no dated article names a day, two undated ones must agree on one; else the earliest publication stands in
 * (`published`), and where there is none either, nothing is known: `null`.
 *
 * `articles` in the order in which the evidence is to be shown.
 */
export function eventOf(articles: readonly DatedArticle[]): StoryEvent | null {
  const mentions = articles.flatMap(mentionsOf);
  const proposed = mentions.filter(({ proposes }) => proposes);
  const candidates = new Set((proposed.length > 0 ? proposed : mentions).map(({ date }) => date));
  const byDate = Map.groupBy(mentions, ({ date }) => date);
  const publications = countBy(articles.flatMap((article) => publicationDay(article) ?? []).map(dayNumber));
  const [best] = Array.from(candidates, (date) => tally(date, byDate.get(date) ?? [], publications)).sort(
    (a, b) => b.weight - a.weight || byCodeUnits(a.date, b.date),
  );
  if (best === undefined || (proposed.length === 0 && best.articles < 2)) return earliestPublication(articles);
  return {
    date: best.date,
    basis: best.articles > 1 ? 'consensus' : 'single',
    evidence: best.mentions.map(({ article, evidence: { span, text } }) => ({ article, span, text })),
  };
}

interface Day {
  readonly date: string;
  readonly mentions: readonly Mention[];
  /** Number of articles that name it. */
  readonly articles: number;
  readonly weight: number;
}

/** @param publications number of articles printed on each day, by day number. */
function tally(date: string, mentions: readonly Mention[], publications: ReadonlyMap<number, number>): Day {
  const naming = new Set(mentions.map(({ article }) => article)).size;
  const day = dayNumber(date);
  const [sameDay, nextDay] = [publications.get(day) ?? 0, publications.get(day + 1) ?? 0];
  return {
    date,
    mentions,
    articles: naming,
    weight: naming + printed.sameDay * sameDay + printed.nextDay * nextDay,
  };
}

function countBy(days: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}

function mentionsOf({ id, dates }: DatedArticle): Mention[] {
  const printedOn = dayPrinted(dates);
  return datesOfEvent(dates).mentioned.map(({ date, evidence }): Mention => ({
    article: id,
    date: date ?? '',
    evidence,
    proposes: printedOn !== null && printedOn >= dayNumber(date ?? ''),
  }));
}

/** An article's dates with those of the days that it mentions that can be the event's: in the week before or after it was printed. */
export function datesOfEvent(dates: Article['dates']): Article['dates'] {
  const printedOn = dayPrinted(dates);
  const mentioned = dates.mentioned.filter(
    ({ date }) =>
      date?.length === 10 && (printedOn === null || Math.abs(printedOn - dayNumber(date)) <= reportedWithin),
  );
  return { ...dates, mentioned };
}

function dayPrinted({ published }: Article['dates']): number | null {
  return published?.precision === 'day' ? dayNumber(published.date) : null;
}

function earliestPublication(articles: readonly DatedArticle[]): StoryEvent | null {
  const date = articles.flatMap((article) => publicationDay(article) ?? []).sort()[0];
  if (date === undefined) return null;
  const evidence = articles.flatMap(({ id, dates: { published } }) =>
    published?.date === date ? [{ article: id, ...published.evidence }] : [],
  );
  return { date, basis: 'published', evidence };
}

/** The day of publication, where one is stated. */
function publicationDay({ dates: { published } }: DatedArticle): string | null {
  return published?.precision === 'day' ? published.date : null;
}
