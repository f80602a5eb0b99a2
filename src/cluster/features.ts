import type { Article } from '../ingest/article.ts';
import { dayNumber } from '../language/calendar-date.ts';
import { findNamesIn, type TextOfWords } from '../language/names.ts';
import { readingPackFor } from '../language/packs.ts';
import { eachWord } from '../language/word-boundaries.ts';
import { instalmentOf, type Instalment } from './instalments.ts';
import { lexiconOf, type Lexicon, type Word } from './lexicon.ts';
import { sketchOf } from './sketch.ts';
import { weekdayProfile, type WeekdayProfile } from './weekdays.ts';

/** A name that an article prints. */
export interface UsedName {
  /** See `NameForm`. */
  readonly key: string;
  /** The words by which it is compared. */
  readonly words: readonly string[];
  readonly uses: number;
  /** As it is first printed. */
  readonly printed: string;
}

/**
 * What grouping knows about one article: its own words, without boilerplate, captions and credits. It follows from the article alone and holds
 * only what JSON can hold, so it can be kept from one build to the next; the article's text is not needed beside it.
 */
export interface Features {
  readonly id: string;
  readonly language: string;
  /** The distinct terms of the headline, the standfirst and the body, in the order of their first use. */
  readonly terms: readonly string[];
  /** How often each is used. */
  readonly uses: readonly number[];
  /** Each as it is first printed. */
  readonly printed: readonly string[];
  /**
   * How often the lead uses them: the headline, the standfirst and the first {@link leadTerms} of the body, what happened. The terms of the
   * lead come first, so these are as many of the first.
   */
  readonly lead: readonly number[];
  /** How often the headline uses them, likewise; empty where it is derived. */
  readonly title: readonly number[];
  /** Who and where. */
  readonly names: readonly UsedName[];
  /** The headline in comparable form, or `null` where it is derived. */
  readonly headline: string | null;
  /** The instalment of a series that its headline names. */
  readonly instalment: Instalment | null;
  /** 16 bits for each word of the wording that an outlet takes over: all but the headline, which each writes anew. */
  readonly wording: readonly number[];
  /** What stands for the wording: see {@link sketchOf}. */
  readonly sketch: readonly number[];
  /** Publication day, in days since 1970-01-01, or `null` where no day is stated. */
  readonly day: number | null;
  /** The days of the week on which it puts things, or `null` where it names none. */
  readonly weekdays: WeekdayProfile | null;
}

/** What of an article its features follow from. */
export type Readable = Pick<Article, 'id' | 'language' | 'title' | 'standfirst' | 'sentences' | 'dates'>;

/** News puts what happened first (the inverted pyramid): so many terms hold it. */
const leadTerms = 80;

export function featuresOf(article: Readable): Features {
  const pack = readingPackFor(article.language);
  const lexicon = lexiconOf(pack);
  const texts = readTexts(article, lexicon);
  const [title, ...others] = texts;
  const headline = title === undefined || title.text === '' ? null : title.words.map(({ norm }) => norm).join(' ');
  const wording: number[] = [];
  for (const { words } of others) for (const { hash } of words) wording.push(hash);
  return {
    id: article.id,
    language: article.language,
    ...countTerms(texts),
    names: countNames(findNamesIn(texts, pack), texts, lexicon),
    headline,
    instalment: headline === null ? null : instalmentOf(headline, pack.page.instalmentLabels),
    wording,
    sketch: sketchOf(wording),
    day: dayOf(article),
    weekdays: weekdayProfile(article),
  };
}

/** The stated headline and the standfirst, `''` where missing, then the body's sentences. */
function ownWords({ title, standfirst, sentences }: Readable): string[] {
  const texts = [title.basis === 'stated' ? title.text : '', standfirst ?? ''];
  for (const { kind, text } of sentences) if (kind === 'body') texts.push(text);
  return texts;
}

interface ReadText extends TextOfWords {
  readonly words: readonly Word[];
}

/** A longer article is a book or a list: what it is about stands in its first {@link mostWords} words. */
const mostWords = 4000;

/** The article's {@link ownWords} and their words, so many as count. */
function readTexts(article: Readable, lexicon: Lexicon): ReadText[] {
  const texts: ReadText[] = [];
  let count = 0;
  for (const text of ownWords(article)) {
    if (count > mostWords) break;
    const read = readWords(text, lexicon);
    count += read.words.length;
    texts.push(read);
  }
  return texts;
}

function readWords(text: string, { wordAt }: Lexicon): ReadText {
  const words: Word[] = [];
  const starts: number[] = [];
  eachWord(text, (start, end, hash) => {
    words.push(wordAt(text, start, end, hash));
    starts.push(start);
  });
  return { text, words, starts };
}

/** Articles counted so far: each marks the terms that it meets with its own number. */
let counted = 0;

/** The first text is the headline, the second the standfirst. */
function countTerms(texts: readonly ReadText[]): Pick<Features, 'terms' | 'uses' | 'printed' | 'lead' | 'title'> {
  counted += 1;
  const [terms, printed]: [string[], string[]] = [[], []];
  const [uses, lead, title]: [number[], number[], number[]] = [[], [], []];
  let bodyTerms = 0;
  texts.forEach(({ words }, part) => {
    for (const { text, term } of words) {
      if (term === null) continue;
      if (term.metBy !== counted) {
        term.metBy = counted;
        term.place = terms.push(term.stem) - 1;
        printed.push(text);
        uses.push(0);
      }
      const { place } = term;
      uses[place] = (uses[place] ?? 0) + 1;
      if (part > 1) bodyTerms += 1;
      if (bodyTerms <= leadTerms) lead[place] = (lead[place] ?? 0) + 1;
      if (part === 0) title[place] = (title[place] ?? 0) + 1;
    }
  });
  return { terms, uses, printed, lead, title };
}

function countNames(
  names: ReturnType<typeof findNamesIn>,
  texts: readonly ReadText[],
  { nameForm }: Lexicon,
): UsedName[] {
  const used = new Map<string, UsedName & { uses: number }>();
  names.forEach((found, part) => {
    for (const { norm, start, end } of found) {
      const { key, words } = nameForm(norm);
      const known = used.get(key);
      if (known === undefined)
        used.set(key, { key, words, uses: 1, printed: (texts[part]?.text ?? '').slice(start, end) });
      else known.uses += 1;
    }
  });
  return [...used.values()];
}

function dayOf({ dates: { published } }: Readable): number | null {
  return published?.precision === 'day' ? dayNumber(published.date) : null;
}
