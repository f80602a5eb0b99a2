import { addDays, formatISO, parseISO } from 'date-fns';
import type { Article, Evidence } from '../ingest/article.ts';
import type { StoryEvent } from './story.ts';

/** An event is reported within so many days; an older date in a report is history. */
const reportedWithin = 7;

/** A day on which one article, by its own words, puts the event. */
interface Proposal {
  readonly article: string;
  readonly date: string;
  readonly evidence: Evidence;
  /** Sentences before it; captions, which show the event, come as early as the first sentence. */
  readonly depth: number;
}

/**
 * When the event was, by consensus of its reports. Each article proposes the days that its text names within the week before its
 * publication ("on Thursday", a caption's date); the day that most articles propose wins, then the one named earliest in
 * the articles, then the earliest day. Dates later than the publication announce, they do not report.
 *
 * An undated article has no week to judge its dates by: it can support a day that a dated one proposes, and is believed
 * without one only where two articles agree. Where no text names a day, the earliest publication stands in (`published`).
 *
 * `null` where nothing is known. `articles` in the order in which evidence is to be shown.
 */
export function eventOf(articles: readonly Article[]): StoryEvent | null {
  const dated = articles.flatMap(proposalsOfDated);
  const undated = articles.flatMap(proposalsOfUndated);
  const days = tally(dated.length > 0 ? dated : undated, undated);
  const best = days[0];
  if (best !== undefined && (dated.length > 0 || best.articles > 1)) {
    return {
      date: best.date,
      basis: best.articles > 1 ? 'consensus' : 'single',
      evidence: best.proposals.map(({ article, evidence }) => ({ article, ...evidence })),
    };
  }
  return earliestPublication(articles);
}

interface Day {
  readonly date: string;
  readonly proposals: readonly Proposal[];
  /** Number of articles that propose it. */
  readonly articles: number;
  /** How deep in the articles it is named, on average. */
  readonly depth: number;
}

/** The days proposed, best first, with what else supports them. */
function tally(proposals: readonly Proposal[], support: readonly Proposal[]): Day[] {
  const dates = new Set(proposals.map(({ date }) => date));
  const all = [...new Set([...proposals, ...support])];
  return Array.from(dates, (date): Day => {
    const own = all.filter((proposal) => proposal.date === date);
    const depths = new Map<string, number>();
    for (const { article, depth } of own) depths.set(article, Math.min(depth, depths.get(article) ?? depth));
    const depth = Array.from(depths.values()).reduce((sum, value) => sum + value, 0) / depths.size;
    return { date, proposals: own, articles: depths.size, depth };
  }).sort((a, b) => b.articles - a.articles || a.depth - b.depth || (a.date < b.date ? -1 : 1));
}

function proposalsOfDated(article: Article): Proposal[] {
  const { published } = article.dates;
  if (published?.precision !== 'day') return [];
  const first = formatISO(addDays(parseISO(published.date), -reportedWithin), { representation: 'date' });
  return proposalsOf(article).filter(({ date }) => date >= first && date <= published.date);
}

function proposalsOfUndated(article: Article): Proposal[] {
  return article.dates.published?.precision === 'day' ? [] : proposalsOf(article);
}

function proposalsOf({ id, dates }: Article): Proposal[] {
  return dates.mentioned.flatMap(({ date, sentence, evidence }) =>
    date?.length === 10 ? [{ article: id, date, evidence, depth: sentence ?? 0 }] : [],
  );
}

function earliestPublication(articles: readonly Article[]): StoryEvent | null {
  const publications = articles.flatMap(({ id, dates: { published } }) =>
    published?.precision === 'day' ? [{ article: id, date: published.date, evidence: published.evidence }] : [],
  );
  const date = publications.map((publication) => publication.date).sort()[0];
  if (date === undefined) return null;
  const evidence = publications.filter((publication) => publication.date === date);
  return { date, basis: 'published', evidence: evidence.map((one) => ({ article: one.article, ...one.evidence })) };
}
