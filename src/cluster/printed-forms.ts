import { grown } from '../language/grown.ts';
import type { Book, StringRows } from './feature-batch.ts';
import { KnownWords, roomFor } from './interner.ts';
import type { NumberRows } from './rows.ts';

/** Stands for a form that is not kept: its term has so many that a byte does not count them. */
const notKept = 255;

/** Stands for no entry. */
const none = -1;

/**
 * How terms are printed ("Ports", "port"; "China", "Chinese"). A form goes by its place among those of its term, in the order in which they are met: a byte, since no word
 * has many, where the number of a print would take four for each term of each article. For the same reason it is found by looking through the term's forms.
 */
export class PrintedForms {
  /** By term: its last entry, one form of it. */
  #last = new Int32Array(0);
  /** By word of a wordbook: the entry in which it was last met. */
  readonly #known = new KnownWords();
  /** By entry: its print, its term, its place among the term's forms, and the term's entry before it. */
  readonly #prints: string[] = [];
  #term = new Int32Array(0);
  #form = new Uint8Array(0);
  #before = new Int32Array(0);

  /**
   * The forms of terms, at their places.
   *
   * @param terms places in `numbers`, which holds the numbers of the batch's terms. `printed` has the same rows.
   */
  formsOf(terms: NumberRows, numbers: Int32Array, printed: StringRows, book: Book | null): Uint8Array {
    this.#last = grownWith(this.#last, roomFor(numbers));
    const { strings, inBook, rows } = printed;
    const words = book === null || inBook === undefined ? Int32Array.from(strings.keys()) : inBook;
    // By word: its entry, from 1.
    const known =
      book === null || inBook === undefined ? new Int32Array(words.length) : this.#known.of(book, roomFor(words));
    const forms = new Uint8Array(terms.values.length);
    for (let place = 0; place < forms.length; place += 1) {
      const term = numbers[terms.values[place] ?? 0] ?? 0;
      const print = rows.values[place] ?? 0;
      const word = words[print] ?? 0;
      let entry = (known[word] ?? 0) - 1;
      // Only in another language is a print the form of another term.
      if (entry < 0 || this.#term[entry] !== term) {
        entry = this.#entry(term, strings[print] ?? '');
        known[word] = entry + 1;
      }
      forms[place] = this.#form[entry] ?? 0;
    }
    return forms;
  }

  /** Lets go of what only further batches would need. */
  close(): void {
    this.#known.clear();
    this.#term = new Int32Array(0);
  }

  /** A form of a term, as it is printed; `null` where it was not kept. */
  print(term: number, form: number): string | null {
    if (form === notKept) return null;
    for (let entry = this.#last[term] ?? none; entry !== none; entry = this.#before[entry] ?? none)
      if (this.#form[entry] === form) return this.#prints[entry] ?? null;
    return null;
  }

  /** The entry of a form, which is made where there is none. */
  #entry(term: number, print: string): number {
    const last = this.#last[term] ?? none;
    for (let entry = last; entry !== none; entry = this.#before[entry] ?? none)
      if (this.#prints[entry] === print) return entry;
    // No term has more entries than a byte counts: so looking through them stays cheap whatever an article holds.
    if (last !== none && this.#form[last] === notKept) return last;
    const entry = this.#prints.push(print) - 1;
    this.#term = grown(this.#term, entry + 1);
    this.#form = grown(this.#form, entry + 1);
    this.#before = grown(this.#before, entry + 1);
    this.#term[entry] = term;
    this.#form[entry] = last === none ? 0 : (this.#form[last] ?? 0) + 1;
    this.#before[entry] = last;
    this.#last[term] = entry;
    return entry;
  }
}

/** The list with room for `size` numbers; what is added is {@link none}. */
function grownWith(list: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  return size <= list.length ? list : grown(list, size).fill(none, list.length);
}
