import { grown } from '../language/grown.ts';
import type { Book, StringRows } from './feature-batch.ts';

type Strings = Pick<StringRows, 'strings' | 'inBook'>;

/** What is known of the words of wordbooks: a number of 0 or more for each, by the word's number in its book. Made anew when its thread opens another: an earlier one does not come again. */
export class KnownWords {
  readonly #books = new Map<number, { readonly edition: number; numbers: Int32Array }>();

  /** For each word of the book what is known, plus 1; 0 where nothing is. `size`: the number of the last word that is asked for, plus 1. */
  of({ thread, edition }: Book, size: number): Int32Array {
    let known = this.#books.get(thread);
    if (known?.edition !== edition) {
      known = { edition, numbers: known?.numbers.fill(0) ?? new Int32Array(1024) };
      this.#books.set(thread, known);
    }
    known.numbers = grown(known.numbers, size);
    return known.numbers;
  }

  clear(): void {
    this.#books.clear();
  }
}

/** Room for all words of a list. */
export const roomFor = (words: Int32Array): number => words.reduce((most, word) => Math.max(most, word), -1) + 1;

/**
 * Numbers words from 0 in the order in which they are first met. A folder's batches bring the same words hundreds of times: their letters are looked up once
 * for each wordbook that has them, then they are known by their numbers in it.
 */
export class Interner {
  readonly #numbers = new Map<string, number>();
  readonly #known = new KnownWords();

  get size(): number {
    return this.#numbers.size;
  }

  numbersOf({ strings, inBook }: Strings, book: Book | null): Int32Array {
    if (book === null || inBook === undefined) return Int32Array.from(strings, (word) => this.#numberOf(word));
    const known = this.#known.of(book, roomFor(inBook));
    return inBook.map((word, place) => {
      const number = known[word] ?? 0;
      return (number > 0 ? number : (known[word] = this.#numberOf(strings[place] ?? '') + 1)) - 1;
    });
  }

  clear(): void {
    this.#numbers.clear();
    this.#known.clear();
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }
}
