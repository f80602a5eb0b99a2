import { detached } from './detached.ts';
import { grown } from './grown.ts';
import { NumberMap, NumberTable } from './number-table.ts';
import { normaliseOnce } from './tokens.ts';
import { hashOf, headOf, tailOf } from './word-boundaries.ts';

/**
 * Numbers words and other short texts, from 1 in the order in which they are met, so that whoever counts them works with numbers alone. A word is asked for by
 * its place in a text: nothing is cut out of the text where the word is known.
 *
 * Open addressing with linear probing (Knuth 1973, 6.4), doubled when half full. What is known of a word stands in one piece of memory, and so do its letters where they
 * are few, as of seven words of news in eight: reading is mostly waiting for memory, and to look for each word's letters in a place of their own took a tenth longer.
 */
export class Wordbook {
  /** Numbers of words by their hashes; 0 where there is none. Their count is a power of 2. */
  #slots = new Int32Array(2 ** 12);
  #mask = this.#slots.length - 1;
  /** What is known of each word, by its number; when the columns of one table are taken, those of the next. */
  readonly #table = new NumberTable();
  readonly #tables = [this.#table];
  readonly #hash = this.#table.addColumn();
  /** Its letters (see `headOf`). Of a word with a negative head the tail is the place from which they stand among `letters`. */
  readonly #head = this.#table.addColumn();
  readonly #tail = this.#table.addColumn();
  #letters = new Uint16Array(2 ** 14);
  #lettersUsed = 0;
  readonly #texts: string[] = [''];

  /** Words so far. */
  get size(): number {
    return this.#texts.length - 1;
  }

  /** The number of the word at `[start, end)` of `text`. `hash`, `tail`, `head`: what `eachWord` tells of it. */
  at(text: string, start: number, end: number, hash: number, tail: number, head: number): number {
    let slot = hash & this.#mask;
    for (let word = this.#slots[slot] ?? 0; word > 0; word = this.#slots[slot] ?? 0) {
      if (this.#table.get(word, this.#head) === head) {
        const own = this.#table.get(word, this.#tail);
        if (head < 0 ? this.hash(word) === hash && this.#has(own, text, start, end) : own === tail) return word;
      }
      slot = (slot + 1) & this.#mask;
    }
    return this.#add(text, start, end, hash, tail, head);
  }

  /** The number of a text, or of `[start, end)` of it. */
  of(text: string, start = 0, end = text.length): number {
    return this.at(text, start, end, hashOf(text, start, end), tailOf(text, start, end), headOf(text, start, end));
  }

  /** What has this number. */
  text(word: number): string {
    return this.#texts[word] ?? '';
  }

  /** 32 bits that stand for it. */
  hash(word: number): number {
    return this.#table.get(word, this.#hash);
  }

  /** The number of a word's comparable form: see `normalise`. */
  readonly norm = this.remember((word) => this.of(normaliseOnce(this.text(word))));

  /** `make`, called once for each word. What it makes is 0 or more. */
  remember(make: (word: number) => number): (word: number) => number {
    const table = this.#withRoom();
    const column = table.addColumn();
    return (word) => {
      // One more than what was made; 0 where nothing was.
      const known = table.get(word, column);
      if (known > 0) return known - 1;
      const made = make(word);
      table.set(word, column, made + 1);
      return made;
    };
  }

  /** An empty map from words to whatever has a number. */
  map(): NumberMap {
    return new NumberMap(this.#withRoom());
  }

  #withRoom(): NumberTable {
    const last = this.#tables.at(-1);
    if (last?.hasRoom) return last;
    const next = new NumberTable();
    next.growTo(this.#texts.length);
    this.#tables.push(next);
    return next;
  }

  /** Whether the letters from `first` on are those of `[start, end)` of `text`. */
  #has(first: number, text: string, start: number, end: number): boolean {
    const letters = this.#letters;
    for (let at = start, letter = first; at < end; at += 1, letter += 1)
      if (letters[letter] !== text.charCodeAt(at)) return false;
    return true;
  }

  #add(text: string, start: number, end: number, hash: number, tail: number, head: number): number {
    const word = this.#texts.push(detached(text.slice(start, end))) - 1;
    for (const table of this.#tables) table.growTo(word + 1);
    this.#table.set(word, this.#hash, hash);
    this.#table.set(word, this.#head, head);
    this.#table.set(word, this.#tail, head < 0 ? this.#keep(text, start, end) : tail);
    if (2 * word >= this.#slots.length) this.#double();
    else this.#enter(word);
    return word;
  }

  /** Writes letters down; tells from which place they stand. */
  #keep(text: string, start: number, end: number): number {
    const first = this.#lettersUsed;
    this.#lettersUsed += end - start;
    this.#letters = grown(this.#letters, this.#lettersUsed);
    for (let at = start; at < end; at += 1) this.#letters[first + at - start] = text.charCodeAt(at);
    return first;
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
