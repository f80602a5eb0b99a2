import type { Article, Evidence } from '../ingest/article.ts';
import { daysBefore } from '../language/calendar-date.ts';
import type { StoryEvent } from './story.ts';
import { byCodeUnits } from '../language/code-units.ts';

/** An event is reported within so many days; an older date in a report is history. */
const reportedWithin = 7;

/** What a publication adds to a day, in articles that name it: news is printed on the day or on the morning after. */
const printed = { sameDay: 0.25, nextDay: 0.1 };

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
export function eventOf(articles: readonly Article[]): StoryEvent | null {
  const mentions = articles.flatMap(mentionsOf);
  const proposed = new Set(mentions.filter(({ proposes }) => proposes).map(({ date }) => date));
  const days = proposed.size > 0 ? proposed : new Set(mentions.map(({ date }) => date));
  const [best] = Array.from(days, (date) => tally(date, mentions, articles)).sort(
    (a, b) => b.weight - a.weight || byCodeUnits(a.date, b.date),
  );
  if (best === undefined || (proposed.size === 0 && best.articles < 2)) return earliestPublication(articles);
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

function tally(date: string, mentions: readonly Mention[], articles: readonly Article[]): Day {
  const own = mentions.filter((mention) => mention.date === date);
  const naming = new Set(own.map(({ article }) => article)).size;
  const weights = articles.map((article) => {
    const publication = publicationDay(article);
    if (publication === date) return printed.sameDay;
    return publication !== null && daysBefore(publication, 1) === date ? printed.nextDay : 0;
  });
  return { date, mentions: own, articles: naming, weight: weights.reduce((sum, weight) => sum + weight, naming) };
}

function mentionsOf(article: Article): Mention[] {
  const publication = publicationDay(article);
  const first = publication === null ? null : daysBefore(publication, reportedWithin);
  const last = publication === null ? null : daysBefore(publication, -reportedWithin);
  return article.dates.mentioned.flatMap(({ date, evidence }): Mention[] => {
    if (date?.length !== 10) return [];
    if (first === null || last === null || publication === null) {
      return [{ article: article.id, date, evidence, proposes: false }];
    }
    if (date < first || date > last) return [];
    return [{ article: article.id, date, evidence, proposes: date <= publication }];
  });
}

function earliestPublication(articles: readonly Article[]): StoryEvent | null {
  const date = articles.flatMap((article) => publicationDay(article) ?? []).sort()[0];
  if (date === undefined) return null;
  const evidence = articles.flatMap(({ id, dates: { published } }) =>
    published?.date === date ? [{ article: id, ...published.evidence }] : [],
  );
  return { date, basis: 'published', evidence };
}

/** The day of publication, where one is stated. */
function publicationDay({ dates: { published } }: Article): string | null {
  return published?.precision === 'day' ? published.date : null;
}
