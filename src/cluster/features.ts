import { differenceInCalendarDays, parseISO } from 'date-fns';
import type { Article } from '../ingest/article.ts';
import { findNames } from '../language/names.ts';
import type { LanguagePack } from '../language/pack.ts';
import { packFor } from '../language/packs.ts';
import { tokenise } from '../language/tokens.ts';
import { weekdayProfile, type WeekdayProfile } from './weekdays.ts';

/** How often each term (a stem) or name word occurs in one part of an article. */
export type Counts = ReadonlyMap<string, number>;

/** What grouping knows about one article: its own words, without boilerplate, captions and credits. */
export interface Features {
  readonly id: string;
  readonly language: string;
  /** Stems of the headline, the standfirst and the body. */
  readonly body: Counts;
  /** Stems of the headline, the standfirst and the first {@link leadTerms} of the body: what happened. */
  readonly lead: Counts;
  /** Words of the names in it: who and where. */
  readonly names: Counts;
  /** Stems of the headline; empty where it is derived. */
  readonly title: Counts;
  /** The headline in comparable form, or `null` where it is derived. */
  readonly headline: string | null;
  /** Publication day, in days since 1970-01-01, or `null` where no day is stated. */
  readonly day: number | null;
  /** The days of the week on which it puts things, or `null` where it names none. */
  readonly weekdays: WeekdayProfile | null;
}

/** News puts what happened first (the inverted pyramid): so many terms hold it. */
const leadTerms = 80;

/** Longer "words" are data (a key, a run-together line), and would cost the stemmer's patterns dear. */
const longestStemmed = 30;

export function featuresOf(article: Article): Features {
  const pack = packFor(article.language);
  const title = article.title.basis === 'stated' ? article.title.text : '';
  const texts = ownWords(article);
  const stems = texts.map((text) => stemsOf(text, pack));
  const [titleStems = [], standfirstStems = [], ...bodyStems] = stems;
  const names = findNames(texts, pack).flat();
  return {
    id: article.id,
    language: article.language,
    body: count(stems.flat()),
    lead: count([...titleStems, ...standfirstStems, ...bodyStems.flat().slice(0, leadTerms)]),
    names: count(names.flatMap(({ norm }) => norm.split(' ').filter((word) => !pack.stopWords.has(word)))),
    title: count(titleStems),
    headline:
      title === ''
        ? null
        : tokenise(title)
            .map(({ norm }) => norm)
            .join(' '),
    day: dayOf(article),
    weekdays: weekdayProfile(article),
  };
}

/** The stated headline and the standfirst, `''` where missing, then the body's sentences. */
export function ownWords({ title, standfirst, sentences }: Article): string[] {
  const body = sentences.filter(({ kind }) => kind === 'body').map(({ text }) => text);
  return [title.basis === 'stated' ? title.text : '', standfirst ?? '', ...body];
}

/** The stem of a token's norm. */
export function stem(norm: string, pack: LanguagePack): string {
  return norm.length > longestStemmed ? norm : pack.stem(norm);
}

function stemsOf(text: string, pack: LanguagePack): string[] {
  return tokenise(text).flatMap(({ norm }) => (pack.stopWords.has(norm) ? [] : [stem(norm, pack)]));
}

function count(terms: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function dayOf({ dates: { published } }: Article): number | null {
  if (published?.precision !== 'day') return null;
  return differenceInCalendarDays(parseISO(published.date), parseISO('1970-01-01'));
}
