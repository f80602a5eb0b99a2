/** Tells whether a lower-case word belongs to a class: a set of words, or a rule where a language's words are not known. */
export interface WordTest {
  readonly has: (word: string) => boolean;
  /** The words, where they are known. */
  readonly values?: () => Iterable<string>;
}
