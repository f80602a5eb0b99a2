import { isCapital } from '../language/capitals.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { LanguagePack } from '../language/pack.ts';

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
  /** The form of a name, from its words in comparable form, a space apart. */
  readonly nameForm: (norm: number) => NameForm;
}

export const noTerm = 0;

/** Longer "words" are data (a key, a run-together line), and would cost the stemmer's patterns dear. */
const longestStemmed = 30;

export function termsOf({ book, pack }: Lexicon): Terms {
  const names = new Map<number, NameForm>();
  return {
    termOf: book.remember((word) => {
      const stem = stemOf(book.text(word), book.text(book.norm(word)), pack);
      return stem === '' ? noTerm : book.of(stem);
    }),
    nameForm: (norm) => {
      const known = names.get(norm);
      if (known !== undefined) return known;
      const { key, words } = nameForm(book.text(norm), pack);
      const made = { key: book.of(key), words: words.map((word) => book.of(word)) };
      names.set(norm, made);
      return made;
    },
  };
}

function stemOf(text: string, norm: string, pack: LanguagePack): string {
  const country = isCapital(text) ? pack.countryNames.get(norm) : undefined;
  // "us" is a function word, "US" is a country.
  if (country === undefined && pack.stopWords.has(norm)) return '';
  const named = country ?? norm;
  return named.length > longestStemmed ? named : pack.stem(named);
}

function nameForm(norm: string, pack: LanguagePack): { readonly key: string; readonly words: readonly string[] } {
  const words = (pack.countryNames.get(norm) ?? norm)
    .split(' ')
    .filter((word) => !pack.stopWords.has(word))
    .map((word) => pack.countryNames.get(word) ?? word);
  return { key: [norm, ...words].join('\n'), words };
}
