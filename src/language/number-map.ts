import { grown } from './grown.ts';

/** What a {@link NumberMap} has for a number that it does not hold. */
export const absent = -1;

/**
 * A table from small whole numbers to others that is emptied at once, however much it held: each entry bears the number of the round in which it was
 * made (after Briggs and Torczon, An Efficient Representation for Sparse Sets, 1993).
 */
export class NumberMap {
  #round = 1;
  #rounds = new Int32Array(1024);
  #values = new Int32Array(1024);

  clear(): void {
    this.#round += 1;
  }

  /** {@link absent} where there is none. */
  get(key: number): number {
    return this.#rounds[key] === this.#round ? (this.#values[key] ?? absent) : absent;
  }

  set(key: number, value: number): void {
    if (key >= this.#rounds.length) {
      this.#rounds = grown(this.#rounds, key + 1);
      this.#values = grown(this.#values, key + 1);
    }
    this.#rounds[key] = this.#round;
    this.#values[key] = value;
  }
}
