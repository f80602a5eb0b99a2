import { grown } from '../language/grown.ts';
import type { Book, StringRows } from './feature-batch.ts';

type Strings = Pick<StringRows, 'strings' | 'inBook'>;

/** What is known of one thread's wordbook: the number of each of its words, from 1; 0 of those that were not met. */
interface KnownBook {
  readonly edition: number;
  numbers: Int32Array;
}

/**
 * Numbers words from 0 in the order in which they are first met. A folder's batches bring the same words hundreds of times: their letters are looked up once
 * for each wordbook that has them, then they are known by their numbers in it.
 */
export class Interner {
  readonly #numbers = new Map<string, number>();
  /** By thread: its last wordbook, since an earlier one does not come again. */
  readonly #books = new Map<number, KnownBook>();

  get size(): number {
    return this.#numbers.size;
  }

  numbersOf({ strings, inBook }: Strings, book: Book | null): Int32Array {
    if (book === null || inBook === undefined) return Int32Array.from(strings, (word) => this.#numberOf(word));
    const known = this.#knownOf(book);
    const numbers = new Int32Array(strings.length);
    for (let place = 0; place < strings.length; place += 1) {
      const word = inBook[place] ?? 0;
      if (word >= known.numbers.length) known.numbers = grown(known.numbers, word + 1);
      let number = known.numbers[word] ?? 0;
      if (number === 0) known.numbers[word] = number = this.#numberOf(strings[place] ?? '') + 1;
      numbers[place] = number - 1;
    }
    return numbers;
  }

  /** All words, by number. */
  words(): string[] {
    return [...this.#numbers.keys()];
  }

  clear(): void {
    this.#numbers.clear();
    this.#books.clear();
  }

  #knownOf({ thread, edition }: Book): KnownBook {
    const known = this.#books.get(thread);
    if (known?.edition === edition) return known;
    const opened = { edition, numbers: known?.numbers.fill(0) ?? new Int32Array(1024) };
    this.#books.set(thread, opened);
    return opened;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }
}
