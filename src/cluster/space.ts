import { grown } from '../language/grown.ts';
import type { Facts, FeatureBatch, StringRows } from './feature-batch.ts';
import { endOf, integers, reals, renumbered, RowsInParts, smallIntegers, startOf, type Rows } from './rows.ts';

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

/** A folder's articles, weighed against each other. Articles go by their number, their place in the folder. */
export interface Space {
  readonly articles: readonly Facts[];
  readonly vocabulary: Vocabulary;
  readonly nameVocabulary: Vocabulary;
  /** All terms of an article, in the order of their first use. */
  readonly words: Vectors;
  /** How a term is first printed, by the number of the print: at the places of `words`. */
  readonly printed: Int32Array;
  readonly prints: readonly string[];
  /** Unit vectors of the leads. Their terms are the first of `words`. */
  readonly lead: Rows<Float32Array>;
  /** Unit vectors of the headlines, likewise. */
  readonly title: Rows<Float32Array>;
  readonly wording: Rows<Uint16Array>;
  /** Sketches of the wording, one behind the other, each of `sketchSize` numbers. */
  readonly sketches: Int32Array;
  /** The words of the names. */
  readonly names: Vectors;
  /** The names that an article prints, by their numbers. */
  readonly printedNames: Rows<Int32Array>;
  /** How it first prints each, by the number of the print: at the places of `printedNames`. */
  readonly namesPrinted: Int32Array;
  /** By the number of a name: the numbers of its words among the words of names. */
  readonly wordsOfNames: readonly (readonly number[])[];
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

/** The space of a batch's articles, by their places. */
export function spaceOf(batch: FeatureBatch): Space {
  const writer = new SpaceWriter();
  writer.add(batch);
  return writer.space(Int32Array.from(batch.facts.keys()));
}

/** A space that grows by batches. It keeps numbers, and each word once: what was counted may be let go. */
export class SpaceWriter {
  #facts: Facts[] = [];
  readonly #terms = new Interner();
  readonly #nameWords = new Interner();
  readonly #names = new Interner();
  readonly #prints = new Prints();
  readonly #wordsOfNames: number[][] = [];
  readonly #rows = {
    terms: new RowsInParts(integers),
    uses: new RowsInParts(reals),
    printed: new RowsInParts(integers),
    lead: new RowsInParts(reals),
    title: new RowsInParts(reals),
    wording: new RowsInParts(smallIntegers),
    sketches: new RowsInParts(integers),
    names: new RowsInParts(integers),
    namesPrinted: new RowsInParts(integers),
    nameWords: new RowsInParts(integers),
    nameWordUses: new RowsInParts(reals),
  };

  add(batch: FeatureBatch): void {
    const rows = this.#rows;
    const { book } = batch;
    for (const facts of batch.facts) this.#facts.push(facts);
    rows.terms.append(this.#terms.meet(batch.terms, book));
    rows.printed.append(renumbered(batch.printed.rows, this.#prints.numbersOf(batch.printed, book)));
    rows.uses.append(batch.uses);
    rows.lead.append(batch.lead);
    rows.title.append(batch.title);
    rows.wording.append(batch.wording);
    rows.sketches.append(batch.sketches);
    const names = this.#names.numbersOf(batch.names, book);
    const words = this.#nameWords.numbersOf(batch.wordsOfNames, book);
    const { rows: wordsOf } = batch.wordsOfNames;
    names.forEach((number, name) => {
      if (number < this.#wordsOfNames.length) return;
      const own: number[] = [];
      for (let place = wordsOf.starts[name] ?? 0; place < (wordsOf.starts[name + 1] ?? 0); place += 1)
        own.push(words[wordsOf.values[place] ?? 0] ?? 0);
      this.#wordsOfNames[number] = own;
    });
    rows.names.append(renumbered(batch.names.rows, names));
    rows.namesPrinted.append(renumbered(batch.namesPrinted.rows, this.#prints.numbersOf(batch.namesPrinted, book)));
    rows.nameWords.append(this.#nameWords.meet(batch.nameWords, book));
    rows.nameWordUses.append(batch.nameWordUses);
  }

  /**
   * The space of all that was added; the writer is empty then.
   *
   * @param order the articles by the places at which they were added: their numbers are their places here.
   */
  space(order: Int32Array): Space {
    const rows = this.#rows;
    const facts = this.#facts;
    const vocabulary = this.#terms.vocabulary(facts.length);
    const nameVocabulary = this.#nameWords.vocabulary(facts.length);
    const terms = rows.terms.rows(order);
    const nameTerms = rows.nameWords.rows(order);
    return {
      articles: Array.from(order, (place) => facts[place]).filter((each) => each !== undefined),
      vocabulary,
      nameVocabulary,
      words: { terms, weights: weigh(rows.uses.rows(order), terms, vocabulary).values },
      printed: rows.printed.rows(order).values,
      prints: this.#prints.words,
      lead: weigh(rows.lead.rows(order), terms, vocabulary),
      title: weigh(rows.title.rows(order), terms, vocabulary),
      wording: rows.wording.rows(order),
      sketches: rows.sketches.rows(order).values,
      names: { terms: nameTerms, weights: weigh(rows.nameWordUses.rows(order), nameTerms, nameVocabulary).values },
      printedNames: rows.names.rows(order),
      namesPrinted: rows.namesPrinted.rows(order).values,
      wordsOfNames: this.#wordsOfNames,
    };
  }
}

/** Numbers words in the order in which they are first met, and counts the articles that meet each. */
class Interner {
  readonly #numbers = new Map<string, number>();
  readonly #frequency: number[] = [];
  readonly #known = new KnownNumbers((word) => this.#numberOf(word));

  numbersOf(words: Strings, book: string | null): Int32Array {
    return this.#known.of(words, book);
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#frequency.push(0) - 1;
    this.#numbers.set(word, number);
    return number;
  }

  /** The numbers of words that further articles use, each once. */
  meet(words: StringRows, book: string | null): Rows<Int32Array> {
    const numbers = renumbered(words.rows, this.numbersOf(words, book));
    for (const number of numbers.values) this.#frequency[number] = (this.#frequency[number] ?? 0) + 1;
    return numbers;
  }

  vocabulary(articles: number): Vocabulary {
    const size = articles + imaginedArticles;
    return {
      frequency: Int32Array.from(this.#frequency),
      idf: Float32Array.from(this.#frequency, (count) => Math.log(1 + size / count)),
    };
  }
}

/** Numbers words as they are printed. They are only ever shown, so one that comes from several wordbooks may have several numbers. */
class Prints {
  readonly words: string[] = [];
  readonly #known = new KnownNumbers((word) => this.words.push(word) - 1);

  numbersOf(words: Strings, book: string | null): Int32Array {
    return this.#known.of(words, book);
  }
}

type Strings = Pick<StringRows, 'strings' | 'inBook'>;

/** The numbers of words by their numbers in wordbooks: a folder's batches bring the same words hundreds of times, and their letters are looked up once. */
class KnownNumbers {
  readonly #numberOf: (word: string) => number;
  /** By wordbook: the number of each of its words, from 1; 0 of those that were not met. */
  readonly #books = new Map<string, Int32Array>();

  constructor(numberOf: (word: string) => number) {
    this.#numberOf = numberOf;
  }

  of({ strings, inBook }: Strings, book: string | null): Int32Array {
    if (book === null || inBook === undefined) return Int32Array.from(strings, this.#numberOf);
    let known = this.#books.get(book) ?? new Int32Array(0);
    const numbers = new Int32Array(strings.length);
    for (let place = 0; place < strings.length; place += 1) {
      const word = inBook[place] ?? 0;
      if (word >= known.length) known = grown(known, word + 1);
      if (known[word] === 0) known[word] = this.#numberOf(strings[place] ?? '') + 1;
      numbers[place] = (known[word] ?? 0) - 1;
    }
    this.#books.set(book, known);
    return numbers;
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
