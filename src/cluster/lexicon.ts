import type { LanguagePack } from '../language/pack.ts';
import { remember } from '../language/remember.ts';
import { normalise } from '../language/tokens.ts';
import { hashOf } from '../language/word-boundaries.ts';
import { WordTable } from './word-table.ts';

/** A word as it is printed, and how it is compared. */
export interface Word {
  readonly text: string;
  readonly norm: string;
  /** `null` for a function word: it carries no subject matter. */
  readonly term: Term | null;
  /** 16 bits that stand for `norm`. */
  readonly hash: number;
}

/** What stands for all words of one meaning. One object a term, so that counting needs no table. */
export interface Term {
  /** The words' stem; for a country, whichever way it is named (Chinese, U.S., Britons), the country's. */
  readonly stem: string;
  /** Scratch of whoever counts: the last that met the term, and where it counts it. */
  metBy: number;
  place: number;
}

/** How a name is compared. */
export interface NameForm {
  /** Tells names apart that have other words, or the same in another form (China, Chinese). */
  readonly key: string;
  readonly words: readonly string[];
}

/** How the words of one language are compared. Each is looked up once: a folder prints its words a hundred times over. */
export interface Lexicon {
  /** The word at `[start, end)` of a text; `hash` as `eachWord` tells it. */
  readonly wordAt: (text: string, start: number, end: number, hash: number) => Word;
  /** The form of a name, from its words in comparable form, a space apart. */
  readonly nameForm: (norm: string) => NameForm;
  /** Whether it has learned as many words as it may. */
  readonly isFull: () => boolean;
}

/** Longer "words" are data (a key, a run-together line), and would cost the stemmer's patterns dear. */
const longestStemmed = 30;

/** So many words are remembered: those of some ten thousand articles, 40 MB. */
const wordBits = 19;
const namesRemembered = { texts: 50_000, length: 60 };

const lexicons = new WeakMap<LanguagePack, Lexicon>();

/** To be asked for each article: one that is full is followed by a new one, so that none outgrows its bounds, and no term changes inside an article. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = lexicons.get(pack);
  if (known !== undefined && !known.isFull()) return known;
  const terms = new Map<string, Term>();
  const termOf = (stem: string): Term => {
    const met = terms.get(stem);
    if (met !== undefined) return met;
    const term = { stem, metBy: 0, place: 0 };
    terms.set(stem, term);
    return term;
  };
  const words = new WordTable((text) => wordOf(text, pack, termOf), wordBits);
  const made: Lexicon = {
    wordAt: (text, start, end, hash) => words.at(text, start, end, hash),
    nameForm: remember((norm) => nameForm(norm, pack), namesRemembered),
    isFull: () => words.isFull,
  };
  lexicons.set(pack, made);
  return made;
}

function wordOf(text: string, pack: LanguagePack, termOf: (stem: string) => Term): Word {
  const norm = normalise(text);
  const stem = stemOf(text, norm, pack);
  return { text, norm, term: stem === '' ? null : termOf(stem), hash: hashOf(norm) & 0xff_ff };
}

function stemOf(text: string, norm: string, pack: LanguagePack): string {
  const country = /^\p{Lu}/u.test(text) ? pack.countryNames.get(norm) : undefined;
  // "us" is a function word, "US" is a country.
  if (country === undefined && pack.stopWords.has(norm)) return '';
  const named = country ?? norm;
  return named.length > longestStemmed ? named : pack.stem(named);
}

function nameForm(norm: string, pack: LanguagePack): NameForm {
  const words = (pack.countryNames.get(norm) ?? norm)
    .split(' ')
    .filter((word) => !pack.stopWords.has(word))
    .map((word) => pack.countryNames.get(word) ?? word);
  return { key: [norm, ...words].join('\n'), words };
}
