import { isCapital } from './capitals.ts';
import { NameTrie } from './name-trie.ts';
import type { NumberMap } from './number-table.ts';
import type { LanguagePack } from './pack.ts';
import { onceFor } from './remember.ts';
import { Wordbook } from './wordbook.ts';

/** What the form of a word says to whoever looks for names: one bit each. */
export const form = {
  /** Begins with a capital. */
  capital: 1,
  /** Begins with a letter and carries subject matter. */
  content: 2,
  /** With a capital, but a day, a month, a title, or a function word that is not all capitals ("US" and "WHO" are names): no part of a name. */
  unnamed: 4,
  /** One letter: part of a name before a dot. */
  initial: 8,
  /** Stands before a person's name. */
  title: 16,
  /** May stand inside a name. */
  joiner: 32,
} as const;

/** The words of one language by their numbers in a wordbook, which several languages may share. */
export interface Lexicon {
  readonly pack: LanguagePack;
  readonly book: Wordbook;
  /** Bits of {@link form}. */
  readonly formOf: (word: number) => number;
  /** The names met so far. */
  readonly names: NameTrie;
  /** How the texts that are being read print a word: scratch of whoever looks for names. */
  readonly habits: NumberMap;
}

export function lexiconIn(book: Wordbook, pack: LanguagePack): Lexicon {
  return {
    pack,
    book,
    formOf: book.remember((word) => formOf(book.text(word), book.text(book.norm(word)), pack)),
    names: new NameTrie(),
    habits: book.map(),
  };
}

/** So many words, and so many names, are remembered for a language, a few MB. */
const mostWords = 2 ** 16;

const kept = onceFor((pack: LanguagePack) => ({ lexicon: lexiconIn(new Wordbook(), pack) }));

/** A lexicon for texts that are read here and there. To be asked for each article: one that is full is followed by a new one. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const memory = kept(pack);
  const { book, names } = memory.lexicon;
  if (book.size > mostWords || names.size > mostWords) memory.lexicon = lexiconIn(new Wordbook(), pack);
  return memory.lexicon;
}

function formOf(text: string, norm: string, pack: LanguagePack): number {
  const has = { capital: isCapital(text), functionWord: pack.stopWords.has(norm), title: pack.personTitles.has(norm) };
  const isInitial = text.length === 1;
  const isAcronym = () => text === text.toUpperCase();
  const isUnnamed = () =>
    has.title || (has.functionWord && !isInitial && !isAcronym()) || pack.months.has(norm) || pack.weekdays.has(norm);
  return (
    (has.capital ? form.capital : 0) |
    (!has.functionWord && /^\p{L}/u.test(norm) ? form.content : 0) |
    (has.capital && isUnnamed() ? form.unnamed : 0) |
    (isInitial ? form.initial : 0) |
    (has.title ? form.title : 0) |
    (pack.nameJoiners.has(norm) ? form.joiner : 0)
  );
}
