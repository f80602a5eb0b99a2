/** Numbers texts from 0 on in the order in which they are first met, so that what follows from a word alone is found out once and not at each of its places. */
export class Numbering {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  get size(): number {
    return this.#texts.length;
  }

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.size);
    return this.#texts.push(text) - 1;
  }

  /** Of each text, by its number, whether it is such a one: 1 or 0. */
  flags(isSuch: (text: string) => boolean): Uint8Array {
    return Uint8Array.from(this.#texts, (text) => (isSuch(text) ? 1 : 0));
  }
}
