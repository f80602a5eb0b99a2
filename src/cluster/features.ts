import { differenceInCalendarDays, parseISO } from 'date-fns';
import type { Article } from '../ingest/article.ts';
import { findNames } from '../language/names.ts';
import type { LanguagePack } from '../language/pack.ts';
import { packFor } from '../language/packs.ts';
import { tokenise, type Token } from '../language/tokens.ts';
import { weekdayProfile, type WeekdayProfile } from './weekdays.ts';

/** How often each term ({@link termOf}) or name word ({@link nameWords}) occurs in one part of an article. */
export type Counts = ReadonlyMap<string, number>;

/** What grouping knows about one article: its own words, without boilerplate, captions and credits. */
export interface Features {
  readonly id: string;
  readonly language: string;
  /** Terms of the headline, the standfirst and the body. */
  readonly body: Counts;
  /** Terms of the headline, the standfirst and the first {@link leadTerms} of the body: what happened. */
  readonly lead: Counts;
  /** Words of the names in it: who and where. */
  readonly names: Counts;
  /** Terms of the headline; empty where it is derived. */
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
  const terms = texts.map((text) => termsOf(text, pack));
  const [titleTerms = [], standfirstTerms = [], ...bodyTerms] = terms;
  const names = findNames(texts, pack).flat();
  return {
    id: article.id,
    language: article.language,
    body: count(terms.flat()),
    lead: count([...titleTerms, ...standfirstTerms, ...bodyTerms.flat().slice(0, leadTerms)]),
    names: count(names.flatMap(({ norm }) => nameWords(norm, pack))),
    title: count(titleTerms),
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

/**
 * The term by which a word is compared: its stem; for a country, whichever way it is named (Chinese, U.S., Britons), the
 * country's.
 */
export function termOf({ norm, text }: Token, pack: LanguagePack): string {
  const country = /^\p{Lu}/u.test(text) ? pack.countryNames.get(norm) : undefined;
  const word = country ?? norm;
  return word.length > longestStemmed ? word : pack.stem(word);
}

/** The words by which a name is compared, from its comparable form. */
export function nameWords(norm: string, pack: LanguagePack): string[] {
  const words = (pack.countryNames.get(norm) ?? norm).split(' ');
  return words.filter((word) => !pack.stopWords.has(word)).map((word) => pack.countryNames.get(word) ?? word);
}

function termsOf(text: string, pack: LanguagePack): string[] {
  return tokenise(text).flatMap((token) => (isFunctionWord(token, pack) ? [] : [termOf(token, pack)]));
}

/** "us" is a function word, "US" is a country. */
export function isFunctionWord({ norm, text }: Token, pack: LanguagePack): boolean {
  return pack.stopWords.has(norm) && !(/^\p{Lu}/u.test(text) && pack.countryNames.has(norm));
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
