import type { Features } from './features.ts';
import { endOf, integers, reals, RowsWriter, startOf, type Rows } from './rows.ts';

/** What the comparison of two articles needs beside their words. */
export type Facts = Pick<Features, 'id' | 'language' | 'headline' | 'instalment' | 'day' | 'weekdays'>;

/** Terms of one kind (stems, words of names), by number. */
export interface Vocabulary {
  /** Number of articles that use the term. */
  readonly frequency: Int32Array;
  /** Inverse document frequency; above 0. */
  readonly idf: Float32Array;
}

/** Vectors of unit length: the terms of a row and their weights (TF-IDF, logarithmic term frequency; Salton and Buckley 1988). */
export interface Vectors {
  readonly terms: Rows<Int32Array>;
  /** At the places of `terms`. */
  readonly weights: Float32Array;
}

/** A name that an article prints, by its number, and where it first prints it: `[start, end)` in the article's `ownText`. */
export interface PrintedNames {
  readonly names: Rows<Int32Array>;
  /** At the places of `names`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** By the number of a name: the numbers of its words among the words of names. */
  readonly wordsOf: readonly (readonly number[])[];
}

/** A folder's articles, weighed against each other. Articles go by their number, their place in the folder. */
export interface Space {
  readonly articles: readonly Facts[];
  readonly vocabulary: Vocabulary;
  readonly nameVocabulary: Vocabulary;
  /** All terms of an article, in the order of their first use. */
  readonly words: Vectors;
  /** Where a term is first printed: offsets into `ownText`, at the places of `words`. */
  readonly places: Int32Array;
  /** Unit vectors of the leads. Their terms are the first of `words`. */
  readonly lead: Rows<Float32Array>;
  /** Unit vectors of the headlines, likewise. */
  readonly title: Rows<Float32Array>;
  /** Sketches of the wording, one behind the other, each of `sketchSize` numbers. */
  readonly sketches: Int32Array;
  readonly names: Vectors;
  readonly printedNames: PrintedNames;
}

/**
 * Articles, with words of their own, that are taken to stand in every folder. A folder of five articles on one event would
 * otherwise hold the very names that join them for common words; a folder of thousands hardly notices. It also
 * keeps scores steady when articles are added.
 *
 * Measured (`node bench/grouping.ts DATA`): with 300 the five captures and their neighbours are all right; with none their
 * B-cubed F1 is .89, and the sets of hundreds of articles move by at most .011.
 */
const imaginedArticles = 300;

/** @param features one after the other, in the order of the articles' numbers: none is kept. */
export function spaceOf(features: Iterable<Features>): Space {
  const articles: Facts[] = [];
  const words = new Interner();
  const nameWords = new Interner();
  const names = new Map<string, number>();
  const wordsOf: number[][] = [];
  const rows = {
    terms: new RowsWriter(integers),
    uses: new RowsWriter(reals),
    places: new RowsWriter(integers),
    lead: new RowsWriter(reals),
    title: new RowsWriter(reals),
    nameTerms: new RowsWriter(integers),
    nameUses: new RowsWriter(reals),
    names: new RowsWriter(integers),
    from: new RowsWriter(integers),
    to: new RowsWriter(integers),
    sketches: new RowsWriter(integers),
  };
  for (const { terms, uses, places, lead, title, names: printed, sketch, ...facts } of features) {
    articles.push(facts);
    for (const term of terms) rows.terms.push(words.meet(term));
    for (const count of uses) rows.uses.push(count);
    for (const place of places) rows.places.push(place);
    for (const count of lead) rows.lead.push(count);
    for (const count of title) rows.title.push(count);
    for (const value of sketch) rows.sketches.push(value);
    const usesOfWord = new Map<string, number>();
    for (const { norm, words: parts, uses: count, place } of printed) {
      for (const word of parts) usesOfWord.set(word, (usesOfWord.get(word) ?? 0) + count);
      let number = names.get(norm);
      if (number === undefined) {
        number = wordsOf.length;
        names.set(norm, number);
        wordsOf.push(parts.map((word) => nameWords.numberOf(word)));
      }
      rows.names.push(number);
      rows.from.push(place[0]);
      rows.to.push(place[1]);
    }
    for (const [word, count] of usesOfWord) {
      rows.nameTerms.push(nameWords.meet(word));
      rows.nameUses.push(count);
    }
    for (const row of Object.values(rows)) row.end();
  }
  const vocabulary = words.vocabulary(articles.length);
  const nameVocabulary = nameWords.vocabulary(articles.length);
  const terms = rows.terms.rows();
  const nameTerms = rows.nameTerms.rows();
  return {
    articles,
    vocabulary,
    nameVocabulary,
    words: { terms, weights: weigh(rows.uses.rows(), terms, vocabulary).values },
    places: rows.places.rows().values,
    lead: weigh(rows.lead.rows(), terms, vocabulary),
    title: weigh(rows.title.rows(), terms, vocabulary),
    sketches: rows.sketches.rows().values,
    names: { terms: nameTerms, weights: weigh(rows.nameUses.rows(), nameTerms, nameVocabulary).values },
    printedNames: { names: rows.names.rows(), from: rows.from.rows().values, to: rows.to.rows().values, wordsOf },
  };
}

/** Numbers words in the order in which they are first met, and counts the articles that meet each. */
class Interner {
  readonly #numbers = new Map<string, number>();
  readonly #frequency: number[] = [];

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#frequency.length);
    return this.#frequency.push(0) - 1;
  }

  /** {@link numberOf} a word that one more article uses. */
  meet(word: string): number {
    const number = this.numberOf(word);
    this.#frequency[number] = (this.#frequency[number] ?? 0) + 1;
    return number;
  }

  vocabulary(articles: number): Vocabulary {
    const size = articles + imaginedArticles;
    return {
      frequency: Int32Array.from(this.#frequency),
      idf: Float32Array.from(this.#frequency, (count) => Math.log(1 + size / count)),
    };
  }
}

/** Turns the uses of the first terms of each row into unit vectors, in place. */
function weigh(uses: Rows<Float32Array>, terms: Rows<Int32Array>, { idf }: Vocabulary): Rows<Float32Array> {
  const { starts, values } = uses;
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const [from, to, first] = [startOf(uses, row), endOf(uses, row), startOf(terms, row)];
    let squares = 0;
    for (let place = from; place < to; place += 1) {
      const weight = (1 + Math.log(values[place] ?? 1)) * (idf[terms.values[first + place - from] ?? 0] ?? 0);
      values[place] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    for (let place = from; place < to; place += 1) values[place] = (values[place] ?? 0) / length;
  }
  return uses;
}
