import { endOf, startOf, type Rows } from './rows.ts';

/** The terms of one article, marked in a table over all terms, so that those that another shares are found in one pass over its own. */
export class Marks {
  /** Places, each in its row, of the terms that the marked row and the other share. Room for more than were met. */
  own = new Int32Array(256);
  theirs = new Int32Array(256);
  readonly #rows: Rows<Int32Array>;
  /** Place in the marked row, from 1, of each of its terms; 0 of all others. An article has fewer terms than 16 bits count. */
  readonly #marks: Uint16Array;
  #marked = -1;

  constructor(rows: Rows<Int32Array>, terms: number) {
    this.#rows = rows;
    this.#marks = new Uint16Array(terms);
  }

  has(term: number): boolean {
    return (this.#marks[term] ?? 0) > 0;
  }

  mark(article: number): void {
    if (this.#marked >= 0) this.#set(this.#marked, 0);
    this.#set(article, 1);
    this.#marked = article;
  }

  #set(article: number, on: 0 | 1): void {
    const from = startOf(this.#rows, article);
    for (let place = from; place < endOf(this.#rows, article); place += 1)
      this.#marks[this.#rows.values[place] ?? 0] = on * (place - from + 1);
  }

  /** Writes down where article `other` shares a term with the marked one, and says how often it does. */
  meet(other: number): number {
    const [from, to] = [startOf(this.#rows, other), endOf(this.#rows, other)];
    if (this.own.length < to - from) {
      this.own = new Int32Array(2 * (to - from));
      this.theirs = new Int32Array(2 * (to - from));
    }
    const [terms, marks, own, theirs] = [this.#rows.values, this.#marks, this.own, this.theirs];
    let met = 0;
    for (let place = from; place < to; place += 1) {
      const mark = marks[terms[place] ?? 0] ?? 0;
      own[met] = mark - 1;
      theirs[met] = place - from;
      // Counts the marked ones without asking: which terms two articles share is nothing that a processor could foresee.
      met += (mark + 0xff_ff) >>> 16;
    }
    return met;
  }
}
