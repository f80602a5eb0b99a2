/** Above every number of a word and of a name: a step is a whole number below 2^53. */
const most = 2 ** 26;

/**
 * Numbers names by their words, which are numbers themselves: a trie (Fredkin 1960), so that a name that was met before is found without putting its words
 * together. Each beginning of a name has a number too.
 */
export class NameTrie {
  /** The name that is longer than another by one word: by that name and the word. */
  readonly #longer = new Map<number, number>();
  /** By name: its last word, and the name of the words before it. */
  readonly #last: number[] = [0];
  readonly #before: number[] = [0];

  /** The name without words. */
  static readonly empty = 0;

  /** Names so far. */
  get size(): number {
    return this.#longer.size;
  }

  /** The number of the name that has one more word than `name`. */
  longer(name: number, word: number): number {
    const step = name * most + word;
    const known = this.#longer.get(step);
    if (known !== undefined) return known;
    const made = this.#last.push(word) - 1;
    this.#before.push(name);
    this.#longer.set(step, made);
    return made;
  }

  /** Its words, in order. */
  words(name: number): number[] {
    const words: number[] = [];
    for (let rest = name; rest !== NameTrie.empty; rest = this.#before[rest] ?? NameTrie.empty)
      words.push(this.#last[rest] ?? 0);
    return words.reverse();
  }
}
