import type { Features } from './features.ts';
import { integers, rowsOf, smallIntegers, type Rows } from './rows.ts';

/** What the comparison of two articles needs beside their words. */
export type Facts = Pick<Features, 'id' | 'language' | 'headline' | 'instalment' | 'day' | 'weekdays'>;

/** Lists of strings, a row an article; the values are places among `strings`, where each stands once. */
export interface StringRows {
  readonly strings: readonly string[];
  readonly rows: Rows<Int32Array>;
}

/**
 * The features of some articles in flat arrays, each word once: a fiftieth of the objects that {@link Features} are, so that one thread hands them to another in
 * a fraction of the time that counting takes. All rows are by article.
 */
export interface FeatureBatch {
  readonly facts: readonly Facts[];
  readonly terms: StringRows;
  readonly printed: StringRows;
  readonly uses: Rows<Uint16Array>;
  readonly lead: Rows<Uint16Array>;
  readonly title: Rows<Uint16Array>;
  readonly wording: Rows<Uint16Array>;
  readonly sketches: Rows<Int32Array>;
  /** By their keys. */
  readonly names: StringRows;
  readonly namesPrinted: StringRows;
  /** The words of each of `names.strings`. */
  readonly wordsOfNames: StringRows;
  /** The words of an article's names, each once. */
  readonly nameWords: StringRows;
  /** How often the names use them. */
  readonly nameWordUses: Rows<Uint16Array>;
}

export function batchOf(features: readonly Features[]): FeatureBatch {
  const names = stringRows(features.map((each) => each.names.map(({ key }) => key)));
  const wordsOf = new Map<string, readonly string[]>();
  for (const each of features) for (const { key, words } of each.names) wordsOf.set(key, words);
  const usesOfNameWords = features.map(usesOfNameWord);
  return {
    facts: features.map(({ id, language, headline, instalment, day, weekdays }) => ({
      id,
      language,
      headline,
      instalment,
      day,
      weekdays,
    })),
    terms: stringRows(features.map(({ terms }) => terms)),
    printed: stringRows(features.map(({ printed }) => printed)),
    uses: counts(features.map(({ uses }) => uses)),
    lead: counts(features.map(({ lead }) => lead)),
    title: counts(features.map(({ title }) => title)),
    wording: rowsOf(
      features.map(({ wording }) => wording),
      smallIntegers,
    ),
    sketches: rowsOf(
      features.map(({ sketch }) => sketch),
      integers,
    ),
    names,
    namesPrinted: stringRows(features.map((each) => each.names.map(({ printed }) => printed))),
    wordsOfNames: stringRows(names.strings.map((key) => wordsOf.get(key) ?? [])),
    nameWords: stringRows(usesOfNameWords.map((uses) => [...uses.keys()])),
    nameWordUses: counts(usesOfNameWords.map((uses) => [...uses.values()])),
  };
}

function usesOfNameWord({ names }: Features): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { words, uses: count } of names) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + count);
  return uses;
}

/** No article counts beyond 16 bits: its words are bounded. */
const counts = (lists: readonly (readonly number[])[]): Rows<Uint16Array> => rowsOf(lists, smallIntegers);

function stringRows(lists: readonly (readonly string[])[]): StringRows {
  const places = new Map<string, number>();
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, row) => (starts[row + 1] = (starts[row] ?? 0) + list.length));
  const values = new Int32Array(starts.at(-1) ?? 0);
  let at = 0;
  for (const list of lists) {
    for (const text of list) {
      let place = places.get(text);
      if (place === undefined) places.set(text, (place = places.size));
      values[at] = place;
      at += 1;
    }
  }
  return { strings: [...places.keys()], rows: { starts, values } };
}
