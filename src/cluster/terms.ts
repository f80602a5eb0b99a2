import { isCapital } from '../language/capitals.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { Wordbook } from '../language/wordbook.ts';

/** How a name is compared, by numbers in a wordbook. */
export interface NameForm {
  /** Tells names apart that have other words, or the same in another form (China, Chinese). */
  readonly key: number;
  readonly words: readonly number[];
}

/** How the words of one language are compared, by their numbers in its wordbook. Each is looked up once: a folder prints its words a hundred times over. */
export interface Terms {
  /**
   * What stands for all words of one meaning: their stem; for a country, whichever way it is named (Chinese, U.S., Britons), the country's.
   * {@link noTerm} for a function word: it carries no subject matter.
   */
  readonly termOf: (word: number) => number;
  /** The form of a name, by its number among the lexicon's names. */
  readonly nameForm: (name: number) => NameForm;
}

export const noTerm = 0;

/** Longer "words" are data (a key, a run-together line), and would cost the stemmer's patterns dear. */
const longestStemmed = 30;

export function termsOf({ book, names, pack }: Lexicon): Terms {
  const forms: (NameForm | undefined)[] = [];
  const termOf = book.remember((word) => {
    const norm = book.norm(word);
    const country = isCapital(book.text(word)) ? pack.countryNames.get(book.text(norm)) : undefined;
    // Stemmed once for all ways in which it is printed.
    if (country === undefined && norm !== word) return termOf(norm);
    // "us" is a function word, "US" is a country.
    if (country === undefined && pack.stopWords.has(book.text(norm))) return noTerm;
    return book.of(stemOf(country ?? book.text(norm), pack));
  });
  return {
    termOf,
    nameForm: (name) =>
      (forms[name] ??= nameForm(
        names.words(name).map((word) => book.text(word)),
        book,
        pack,
      )),
  };
}

const stemOf = (word: string, pack: LanguagePack): string => (word.length > longestStemmed ? word : pack.stem(word));

function nameForm(norms: readonly string[], book: Wordbook, pack: LanguagePack): NameForm {
  const norm = norms.join(' ');
  const words = (pack.countryNames.get(norm)?.split(' ') ?? norms)
    .filter((word) => !pack.stopWords.has(word))
    .map((word) => pack.countryNames.get(word) ?? word);
  const joined = words.join(' ');
  return {
    key: book.of(joined === norm ? norm : `${norm}\n${joined}`),
    words: words.map((word) => book.of(word)),
  };
}
