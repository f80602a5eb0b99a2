import { detached } from './detached.ts';
import { grown } from './grown.ts';
import { rememberByNumber } from './remember.ts';
import { normalise } from './tokens.ts';
import { hashOf } from './word-boundaries.ts';

/**
 * Numbers words and other short texts, from 1 in the order in which they are met, so that whoever counts them works with numbers alone. A word is asked for by
 * its place in a text: nothing is cut out of the text where the word is known.
 *
 * Open addressing with linear probing (Knuth 1973, 6.4), doubled when half full; the letters of all words stand in one piece of memory.
 */
export class Wordbook {
  /** Numbers of words by their hashes; 0 where there is none. Their count is a power of 2. */
  #slots = new Int32Array(2 ** 12);
  #mask = this.#slots.length - 1;
  /** By the number of a word: its hash, and where its letters begin; they end where the next one's begin. */
  #hashes = new Int32Array(2 ** 11);
  #firsts = new Int32Array(2 ** 11);
  #letters = new Uint16Array(2 ** 14);
  readonly #texts: string[] = [''];

  /** Words so far. */
  get size(): number {
    return this.#texts.length - 1;
  }

  /** The number of the word at `[start, end)` of `text`. `hash`: what `eachWord` tells of it. */
  at(text: string, start: number, end: number, hash: number): number {
    let slot = hash & this.#mask;
    for (let word = this.#slots[slot] ?? 0; word > 0; word = this.#slots[slot] ?? 0) {
      if (this.#hashes[word] === hash && this.#is(word, text, start, end)) return word;
      slot = (slot + 1) & this.#mask;
    }
    return this.#add(text, start, end, hash);
  }

  /** The number of a text. */
  of(text: string): number {
    return this.at(text, 0, text.length, hashOf(text));
  }

  /** What has this number. */
  text(word: number): string {
    return this.#texts[word] ?? '';
  }

  /** 32 bits that stand for it. */
  hash(word: number): number {
    return this.#hashes[word] ?? 0;
  }

  /** The number of a word's comparable form: see `normalise`. */
  readonly norm: (word: number) => number = rememberByNumber((word) => this.of(normalise(this.text(word))));

  #is(word: number, text: string, start: number, end: number): boolean {
    const letters = this.#letters;
    const first = this.#firsts[word] ?? 0;
    if ((this.#firsts[word + 1] ?? 0) - first !== end - start) return false;
    for (let at = start, letter = first; at < end; at += 1, letter += 1)
      if (letters[letter] !== text.charCodeAt(at)) return false;
    return true;
  }

  #add(text: string, start: number, end: number, hash: number): number {
    const word = this.#texts.push(detached(text.slice(start, end))) - 1;
    const first = this.#firsts[word] ?? 0;
    this.#hashes = grown(this.#hashes, word + 1);
    this.#hashes[word] = hash;
    this.#firsts = grown(this.#firsts, word + 2);
    this.#firsts[word + 1] = first + end - start;
    this.#letters = grown(this.#letters, first + end - start);
    for (let at = start; at < end; at += 1) this.#letters[first + at - start] = text.charCodeAt(at);
    if (2 * word >= this.#slots.length) this.#double();
    else this.#enter(word);
    return word;
  }

  #enter(word: number): void {
    let slot = this.hash(word) & this.#mask;
    while ((this.#slots[slot] ?? 0) > 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = word;
  }

  #double(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    this.#mask = this.#slots.length - 1;
    for (let word = 1; word <= this.size; word += 1) this.#enter(word);
  }
}
