import type { LanguagePack } from '../language/pack.ts';
import { remember } from '../language/remember.ts';
import { normalise } from '../language/tokens.ts';
import { hashOf, WordTable } from './word-table.ts';

/** A word as it is printed, and how it is compared. */
export interface Word {
  readonly text: string;
  readonly norm: string;
  /**
   * Its stem; for a country, whichever way it is named (Chinese, U.S., Britons), the country's. `''` for a function word: it carries no
   * subject matter.
   */
  readonly term: string;
  /** 32 bits that stand for `norm`. */
  readonly hash: number;
}

/** How the words of one language are compared. Each is looked up once: a folder prints its words a hundred times over. */
export interface Lexicon {
  /** The word at `[start, end)` of a text. */
  readonly wordAt: (text: string, start: number, end: number) => Word;
  /** The words by which a name is compared, from its comparable form. */
  readonly wordsOfName: (norm: string) => readonly string[];
}

/** Longer "words" are data (a key, a run-together line), and would cost the stemmer's patterns dear. */
const longestStemmed = 30;

/** So many words are remembered: those of some ten thousand articles, 40 MB. */
const wordBits = 19;
const namesRemembered = { texts: 50_000, length: 60 };

const lexicons = new WeakMap<LanguagePack, Lexicon>();

export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = lexicons.get(pack);
  if (known !== undefined) return known;
  const words = new WordTable((text) => wordOf(text, pack), wordBits);
  const made: Lexicon = {
    wordAt: (text, start, end) => words.at(text, start, end),
    wordsOfName: remember((norm) => wordsOfName(norm, pack), namesRemembered),
  };
  lexicons.set(pack, made);
  return made;
}

function wordOf(text: string, pack: LanguagePack): Word {
  const norm = normalise(text);
  return { text, norm, term: termOf(text, norm, pack), hash: hashOf(norm, 0, norm.length) };
}

function termOf(text: string, norm: string, pack: LanguagePack): string {
  const country = /^\p{Lu}/u.test(text) ? pack.countryNames.get(norm) : undefined;
  // "us" is a function word, "US" is a country.
  if (country === undefined && pack.stopWords.has(norm)) return '';
  const named = country ?? norm;
  return named.length > longestStemmed ? named : pack.stem(named);
}

function wordsOfName(norm: string, pack: LanguagePack): string[] {
  const words = (pack.countryNames.get(norm) ?? norm).split(' ');
  return words.filter((word) => !pack.stopWords.has(word)).map((word) => pack.countryNames.get(word) ?? word);
}
