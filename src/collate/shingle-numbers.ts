import { shingleLength } from '../cluster/sketch.ts';
import { grown } from '../language/grown.ts';

/**
 * Numbers the runs of words of a story, so that equal runs have one number: a run is looked up at its place among the numbered words of its sentence, and no
 * text is put together for it. Open addressing with linear probing (Knuth 1973, 6.4).
 */
export class ShingleNumbers {
  /** The run that a slot holds, by number and 1; 0 where it holds none. */
  #slots = new Int32Array(1 << 12);
  /** The words of the runs, one after another. */
  #words = new Int32Array(shingleLength << 11);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of the run that begins at `at`. */
  of(words: Int32Array, at: number): number {
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const slot = this.#slotOf(words, at);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    for (let step = 0; step < shingleLength; step += 1) {
      this.#words[this.#size * shingleLength + step] = words[at + step] ?? 0;
    }
    this.#slots[slot] = this.#size + 1;
    this.#size += 1;
    return this.#size - 1;
  }

  /** Where the run stands, or the free slot that is its own. */
  #slotOf(words: Int32Array, at: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(words, at) & mask;
    for (let run = this.#slots[slot] ?? 0; run > 0 && !this.#isAt(run - 1, words, at); run = this.#slots[slot] ?? 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #isAt(run: number, words: Int32Array, at: number): boolean {
    for (let step = 0; step < shingleLength; step += 1) {
      if (this.#words[run * shingleLength + step] !== words[at + step]) return false;
    }
    return true;
  }

  #grow(): void {
    this.#words = grown(this.#words, this.#words.length * 2);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let run = 0; run < this.#size; run += 1) this.#slots[this.#slotOf(this.#words, run * shingleLength)] = run + 1;
  }
}

/** FNV-1a (Fowler, Noll and Vo 1991) over the numbers of the words, its high bits mixed into the low ones. */
function hashOf(words: Int32Array, at: number): number {
  let hash = -2_128_831_035;
  for (let step = 0; step < shingleLength; step += 1) hash = Math.imul(hash ^ (words[at + step] ?? 0), 16_777_619);
  return hash ^ (hash >>> 15);
}
