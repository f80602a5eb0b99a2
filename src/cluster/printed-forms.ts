import { grown } from '../language/grown.ts';
import type { Book, StringRows } from './feature-batch.ts';
import { Interner } from './interner.ts';
import type { NumberRows } from './rows.ts';

/** Stands for a form that is not kept: its term has so many that a byte does not count them. */
const notKept = 255;

/** Stands for no entry. */
const none = -1;

/**
 * How terms are printed ("Ports", "port"; "China", "Chinese"). A form goes by its place among those of its term, in the order in which they are met: a byte, since no word
 * has many, where the number of a print would take four for each term of each article.
 */
export class PrintedForms {
  readonly #interner = new Interner();
  #prints: readonly string[] = [];
  /** By term: its last entry, one form of it. */
  #last = new Int32Array(0);
  /** By print: the entry in which it was last met. Only in another language is a print the form of another term. */
  #entryOf = new Int32Array(0);
  /** By entry: its term, its print, its place among the term's forms, and the entry before it. */
  #term = new Int32Array(0);
  #print = new Int32Array(0);
  #form = new Uint8Array(0);
  #before = new Int32Array(0);
  #entries = 0;

  /**
   * The forms of terms, at their places.
   *
   * @param terms the places of the batch's terms in `numbers`, which holds their numbers. `printed` has the same places.
   */
  formsOf(terms: NumberRows, numbers: Int32Array, printed: StringRows, book: Book | null): Uint8Array {
    const prints = this.#interner.numbersOf(printed, book);
    this.#last = grownWith(this.#last, numbers.reduce((most, term) => Math.max(most, term), none) + 1);
    this.#entryOf = grownWith(this.#entryOf, this.#interner.size);
    const forms = new Uint8Array(terms.values.length);
    for (let place = 0; place < forms.length; place += 1) {
      const term = numbers[terms.values[place] ?? 0] ?? 0;
      const print = prints[printed.rows.values[place] ?? 0] ?? 0;
      let entry = this.#entryOf[print] ?? none;
      if (entry === none || this.#term[entry] !== term) entry = this.#entry(term, print);
      forms[place] = this.#form[entry] ?? 0;
    }
    return forms;
  }

  /** Call it when all is met: only then can forms be printed. */
  close(): void {
    this.#prints = this.#interner.words();
    this.#interner.clear();
    this.#entryOf = new Int32Array(0);
  }

  /** A form of a term, as it is printed; `null` where it was not kept. */
  print(term: number, form: number): string | null {
    if (form === notKept) return null;
    for (let entry = this.#last[term] ?? none; entry !== none; entry = this.#before[entry] ?? none)
      if (this.#form[entry] === form) return this.#prints[this.#print[entry] ?? 0] ?? null;
    return null;
  }

  /** The entry of a form, which is made where there is none. */
  #entry(term: number, print: number): number {
    const last = this.#last[term] ?? none;
    let entry = last;
    while (entry !== none && this.#print[entry] !== print) entry = this.#before[entry] ?? none;
    // No term has more entries than a byte counts: so looking through them stays cheap whatever an article holds.
    if (entry === none) entry = last !== none && this.#form[last] === notKept ? last : this.#add(term, print, last);
    this.#entryOf[print] = entry;
    return entry;
  }

  #add(term: number, print: number, last: number): number {
    const entry = this.#entries;
    this.#entries += 1;
    this.#term = grown(this.#term, this.#entries);
    this.#print = grown(this.#print, this.#entries);
    this.#form = grown(this.#form, this.#entries);
    this.#before = grown(this.#before, this.#entries);
    this.#term[entry] = term;
    this.#print[entry] = print;
    this.#form[entry] = last === none ? 0 : (this.#form[last] ?? 0) + 1;
    this.#before[entry] = last;
    this.#last[term] = entry;
    return entry;
  }
}

/** The list with room for `size` numbers; what is added is {@link none}. */
function grownWith(list: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  if (size <= list.length) return list;
  const larger = grown(list, size);
  return larger.fill(none, list.length);
}
