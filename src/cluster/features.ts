import { differenceInCalendarDays, parseISO } from 'date-fns';
import type { Article } from '../ingest/article.ts';
import { findNames } from '../language/names.ts';
import type { LanguagePack } from '../language/pack.ts';
import { packFor } from '../language/packs.ts';
import { tokenise } from '../language/tokens.ts';

/** How often each term (a stem) or name word occurs in one part of an article. */
export type Counts = ReadonlyMap<string, number>;

/** What grouping knows about one article: all of its text, none of its boilerplate, captions or credits. */
export interface Features {
  readonly id: string;
  readonly language: string;
  /** Stems of the headline, the standfirst and the body. */
  readonly body: Counts;
  /** Stems of the headline, the standfirst and the first {@link leadWords} words of the body: what happened. */
  readonly lead: Counts;
  /** Words of the names in the body: who and where. */
  readonly names: Counts;
  /** Stems of the headline; empty where it is derived. */
  readonly title: Counts;
  /** The headline in comparable form, or `null` where it is derived. */
  readonly headline: string | null;
  /** Publication day, in days since 1970-01-01, or `null` where no day is stated. */
  readonly day: number | null;
}

/** News puts what happened first: the inverted pyramid. */
const leadWords = 80;

/** Longer "words" are data (a key, a run-together line), and would cost the stemmer's patterns dear. */
const longestStemmed = 30;

export function featuresOf(article: Article): Features {
  const pack = packFor(article.language);
  const title = article.title.basis === 'stated' ? article.title.text : '';
  const body = article.sentences.filter(({ kind }) => kind === 'body').map(({ text }) => text);
  const heading = [title, article.standfirst ?? ''];
  const headingStems = heading.flatMap((text) => stemsOf(text, pack));
  const bodyStems = body.flatMap((text) => stemsOf(text, pack));
  const names = findNames([...heading, ...body], pack).flat();
  return {
    id: article.id,
    language: article.language,
    body: count([...headingStems, ...bodyStems]),
    lead: count([...headingStems, ...bodyStems.slice(0, leadWords)]),
    names: count(names.flatMap(({ norm }) => norm.split(' ').filter((word) => !pack.stopWords.has(word)))),
    title: count(stemsOf(title, pack)),
    headline:
      title === ''
        ? null
        : tokenise(title)
            .map(({ norm }) => norm)
            .join(' '),
    day: dayOf(article),
  };
}

function stemsOf(text: string, pack: LanguagePack): string[] {
  return tokenise(text).flatMap(({ norm }) => {
    return pack.stopWords.has(norm) ? [] : [stem(norm, pack)];
  });
}

/** The stem of a token's norm. */
export function stem(norm: string, pack: LanguagePack): string {
  return norm.length > longestStemmed ? norm : pack.stem(norm);
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
