import { detached } from '../language/detached.ts';

/**
 * A memory of words as they are printed, asked by their place in a text: nothing is cut out of the text where the word is known. Three words in four
 * of the time that reading takes are spent on looking words up, and a `Map` of strings would make and hash each word anew.
 *
 * Open addressing with linear probing (Knuth 1973, 6.4). A table that is full learns no more.
 */
export class WordTable<Made extends { readonly text: string }> {
  readonly #make: (word: string) => Made;
  readonly #most: number;
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly #made: Made[] = [];

  /** @param bits 2 to the power of them is twice the number of words that it holds. */
  constructor(make: (word: string) => Made, bits: number) {
    this.#make = make;
    this.#most = 2 ** (bits - 1);
    this.#mask = 2 ** bits - 1;
    this.#slots = new Int32Array(2 ** bits);
  }

  get isFull(): boolean {
    return this.#made.length === this.#most;
  }

  /** What was made of the word at `[start, end)` of `text`. `hash`: what `eachWord` tells of it. */
  at(text: string, start: number, end: number, hash: number): Made {
    let slot = hash & this.#mask;
    for (let entry = this.#slots[slot] ?? 0; entry > 0; entry = this.#slots[slot] ?? 0) {
      const made = this.#made[entry - 1];
      if (made?.text.length === end - start && text.startsWith(made.text, start)) return made;
      slot = (slot + 1) & this.#mask;
    }
    const made = this.#make(detached(text.slice(start, end)));
    if (!this.isFull) this.#slots[slot] = this.#made.push(made);
    return made;
  }
}
