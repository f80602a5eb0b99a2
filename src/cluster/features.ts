import type { Article } from '../ingest/article.ts';
import { dayNumber } from '../language/calendar-date.ts';
import { findNamesIn } from '../language/names.ts';
import { packFor } from '../language/packs.ts';
import type { Token } from '../language/tokens.ts';
import { eachWord } from '../language/word-boundaries.ts';
import { instalmentOf, type Instalment } from './instalments.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { shinglesOf, sketchOf } from './sketch.ts';
import { weekdayProfile, type WeekdayProfile } from './weekdays.ts';

/** A name that an article prints. */
export interface UsedName {
  /** Its comparable form. */
  readonly norm: string;
  /** The words by which it is compared. */
  readonly words: readonly string[];
  readonly uses: number;
  /** Where it is first printed: `[start, end)` in {@link ownText}. */
  readonly place: readonly [start: number, end: number];
}

/**
 * What grouping knows about one article: its own words, without boilerplate, captions and credits. It follows from the article alone and holds
 * only what JSON can hold, so it can be kept from one build to the next.
 */
export interface Features {
  readonly id: string;
  readonly language: string;
  /** The distinct terms of the headline, the standfirst and the body, in the order of their first use. */
  readonly terms: readonly string[];
  /** How often each is used. */
  readonly uses: readonly number[];
  /** Where each is first printed: offsets into {@link ownText}. */
  readonly places: readonly number[];
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
  /** What stands for its wording, the headline left out: see {@link sketchOf}. */
  readonly sketch: readonly number[];
  /** Publication day, in days since 1970-01-01, or `null` where no day is stated. */
  readonly day: number | null;
  /** The days of the week on which it puts things, or `null` where it names none. */
  readonly weekdays: WeekdayProfile | null;
}

/** News puts what happened first (the inverted pyramid): so many terms hold it. */
const leadTerms = 80;

export function featuresOf(article: Article): Features {
  const pack = packFor(article.language);
  const lexicon = lexiconOf(pack);
  const texts = readTexts(article, lexicon);
  const [title] = texts;
  const headline = title === undefined || title.text === '' ? null : title.tokens.map(({ norm }) => norm).join(' ');
  return {
    id: article.id,
    language: article.language,
    ...countTerms(texts),
    names: countNames(findNamesIn(texts, pack), texts, lexicon),
    headline,
    instalment: headline === null ? null : instalmentOf(headline, pack.page.instalmentLabels),
    sketch: sketchOf(wordHashes(texts)),
    day: dayOf(article),
    weekdays: weekdayProfile(article),
  };
}

/** The stated headline and the standfirst, `''` where missing, then the body's sentences. */
export function ownWords({ title, standfirst, sentences }: Article): string[] {
  const texts = [title.basis === 'stated' ? title.text : '', standfirst ?? ''];
  for (const { kind, text } of sentences) if (kind === 'body') texts.push(text);
  return texts;
}

/** {@link ownWords}, a line each: the text into which the places of {@link Features} point. */
export const ownText = (article: Article): string => ownWords(article).join('\n');

/** A text and its words. */
interface ReadText {
  readonly text: string;
  readonly tokens: readonly ReadToken[];
}

/** A word where it stands, and the term by which it is compared. */
interface ReadToken extends Token {
  readonly term: string;
  /** Stands for its comparable form. */
  readonly hash: number;
}

/** A longer article is a book or a list: what it is about stands in its first {@link mostWords} words. */
const mostWords = 4000;

/** The article's {@link ownWords} and their words, so many as count. */
function readTexts(article: Article, lexicon: Lexicon): ReadText[] {
  const texts: ReadText[] = [];
  let words = 0;
  for (const text of ownWords(article)) {
    if (words > mostWords) break;
    const read = readWords(text, lexicon);
    words += read.tokens.length;
    texts.push(read);
  }
  return texts;
}

function readWords(text: string, { wordAt }: Lexicon): ReadText {
  const tokens: ReadToken[] = [];
  eachWord(text, (start, end) => {
    const word = wordAt(text, start, end);
    tokens.push({ text: word.text, norm: word.norm, term: word.term, hash: word.hash, start, end });
  });
  return { text, tokens };
}

/** The wording that an outlet takes over: all but the headline, which each writes anew. */
function wordHashes([, ...texts]: readonly ReadText[]): number[] {
  const hashes: number[] = [];
  for (const { tokens } of texts) for (const { hash } of tokens) hashes.push(hash);
  return hashes;
}

/** The runs of words of an article's wording. */
export function wordingOf(article: Article): Set<number> {
  const lexicon = lexiconOf(packFor(article.language));
  return shinglesOf(wordHashes(readTexts(article, lexicon)));
}

/** The first text is the headline, the second the standfirst. */
function countTerms(texts: readonly ReadText[]): Pick<Features, 'terms' | 'uses' | 'places' | 'lead' | 'title'> {
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  const [uses, places, lead, title]: [number[], number[], number[], number[]] = [[], [], [], []];
  let offset = 0;
  let bodyTerms = 0;
  texts.forEach(({ text, tokens }, part) => {
    for (const { term, start } of tokens) {
      if (term === '') continue;
      let number = numbers.get(term);
      if (number === undefined) {
        number = terms.push(term) - 1;
        numbers.set(term, number);
        places.push(offset + start);
        uses.push(0);
      }
      uses[number] = (uses[number] ?? 0) + 1;
      if (part > 1) bodyTerms += 1;
      if (bodyTerms <= leadTerms) lead[number] = (lead[number] ?? 0) + 1;
      if (part === 0) title[number] = (title[number] ?? 0) + 1;
    }
    offset += text.length + 1;
  });
  return { terms, uses, places, lead, title };
}

function countNames(
  names: ReturnType<typeof findNamesIn>,
  texts: readonly ReadText[],
  { wordsOfName }: Lexicon,
): UsedName[] {
  const used = new Map<string, UsedName & { uses: number }>();
  let offset = 0;
  names.forEach((found, part) => {
    for (const { norm, start, end } of found) {
      const known = used.get(norm);
      if (known === undefined)
        used.set(norm, { norm, words: wordsOfName(norm), uses: 1, place: [offset + start, offset + end] });
      else known.uses += 1;
    }
    offset += (texts[part]?.text.length ?? 0) + 1;
  });
  return [...used.values()];
}

function dayOf({ dates: { published } }: Article): number | null {
  return published?.precision === 'day' ? dayNumber(published.date) : null;
}
