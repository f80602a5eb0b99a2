import type { Facts, FeatureBatch } from './feature-batch.ts';
import { noForms, type Forms } from './forms.ts';
import { Interner } from './interner.ts';
import { PrintedForms } from './printed-forms.ts';
import { bytes, endOf, integers, renumbered, RowsInParts, RowsWriter, startOf, type Rows } from './rows.ts';

/** Terms of one kind (stems, words of names), by number. */
export interface Vocabulary {
  /** Number of articles that use the term. */
  readonly frequency: Int32Array;
  /** Inverse document frequency; above 0. */
  readonly idf: Float32Array;
}

/**
 * Vectors of unit length, a row an article: its terms and their weights (TF-IDF, logarithmic term frequency; Salton and Buckley 1988). A weight is
 * `frequencyWeights[uses] * idf * scale`: a byte a term where the weight itself would take four, of which comparing two articles had to fetch eight times as many.
 */
export interface Vectors {
  /** The terms of a row are the first of those that stand here; as many as the row has uses. */
  readonly terms: Rows<Int32Array>;
  /** How often the article uses each. */
  readonly uses: Rows<Uint8ClampedArray>;
  /** By row: what makes its length 1; 0 of an empty row. */
  readonly scale: Float64Array;
}

/** What a term weighs by the times that it is used. 255 stands for more as well: there the logarithm hardly grows. */
export const frequencyWeights = Float64Array.from({ length: 256 }, (_, uses) => (uses === 0 ? 0 : 1 + Math.log(uses)));

/** A folder's articles, weighed against each other. Articles go by their number, their place in the folder. */
export interface Space {
  readonly articles: readonly Facts[];
  readonly vocabulary: Vocabulary;
  readonly nameVocabulary: Vocabulary;
  readonly forms: Forms;
  /** All terms of an article, in the order of their first use. */
  readonly words: Vectors;
  /** How a term is first printed, one of `wordForms`: at the places of `words`. */
  readonly printedWords: Uint8ClampedArray;
  readonly wordForms: PrintedForms;
  /** The terms of the lead, which are the first of `words`. */
  readonly lead: Vectors;
  /** Those of the headline, likewise. */
  readonly title: Vectors;
  /** The words of the names. */
  readonly names: Vectors;
  /** The names that an article prints, by their numbers. */
  readonly namesOf: Rows<Int32Array>;
  /** How it first prints each, one of `nameForms`: at the places of `namesOf`. */
  readonly printedNames: Uint8ClampedArray;
  readonly nameForms: PrintedForms;
  /** By the number of a name: the numbers of its words among the words of names. */
  readonly wordsOfNames: Rows<Int32Array>;
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
  readonly #facts: Facts[] = [];
  readonly #terms = new Interner();
  readonly #wordForms = new PrintedForms();
  readonly #names = new Interner();
  readonly #nameForms = new PrintedForms();
  readonly #nameWords = new Interner();
  readonly #wordsOfNames = new RowsWriter(integers);
  readonly #rows = {
    terms: new RowsInParts(integers),
    uses: new RowsInParts(bytes),
    printed: new RowsInParts(bytes),
    lead: new RowsInParts(bytes),
    title: new RowsInParts(bytes),
    names: new RowsInParts(integers),
    namesPrinted: new RowsInParts(bytes),
    nameWords: new RowsInParts(integers),
    nameWordUses: new RowsInParts(bytes),
  };

  add(batch: FeatureBatch): void {
    const rows = this.#rows;
    const { book } = batch;
    for (const facts of batch.facts) this.#facts.push(facts);
    const terms = this.#terms.numbersOf(batch.terms, book);
    rows.terms.append(renumbered(batch.terms.rows, terms));
    const forms = this.#wordForms.formsOf(batch.terms.rows, terms, batch.printed, book);
    rows.printed.append({ starts: batch.terms.rows.starts, values: forms });
    rows.uses.append(batch.uses);
    rows.lead.append(batch.lead);
    rows.title.append(batch.title);
    this.#addNames(batch);
  }

  #addNames(batch: FeatureBatch): void {
    const rows = this.#rows;
    const { book } = batch;
    const known = this.#names.size;
    const names = this.#names.numbersOf(batch.names, book);
    const words = this.#nameWords.numbersOf(batch.wordsOfNames, book);
    const { starts, values } = batch.wordsOfNames.rows;
    // New names are numbered in their order here.
    names.forEach((number, name) => {
      if (number < known) return;
      for (let place = starts[name] ?? 0; place < (starts[name + 1] ?? 0); place += 1)
        this.#wordsOfNames.push(words[values[place] ?? 0] ?? 0);
      this.#wordsOfNames.endRow();
    });
    rows.names.append(renumbered(batch.names.rows, names));
    const forms = this.#nameForms.formsOf(batch.names.rows, names, batch.namesPrinted, book);
    rows.namesPrinted.append({ starts: batch.names.rows.starts, values: forms });
    rows.nameWords.append(renumbered(batch.nameWords.rows, this.#nameWords.numbersOf(batch.nameWords, book)));
    rows.nameWordUses.append(batch.nameWordUses);
  }

  /**
   * The space of all that was added; the writer is empty then.
   *
   * @param order the articles by the places at which they were added: their numbers are their places here.
   */
  space(order: Int32Array, forms: Forms = noForms): Space {
    const rows = this.#rows;
    const facts = this.#facts.splice(0);
    const [termCount, nameWordCount] = [this.#terms.size, this.#nameWords.size];
    for (const interner of [this.#terms, this.#nameWords, this.#names]) interner.clear();
    for (const printed of [this.#wordForms, this.#nameForms]) printed.close();
    const terms = rows.terms.rows(order);
    const nameTerms = rows.nameWords.rows(order);
    const vocabulary = vocabularyOf(terms, termCount);
    const nameVocabulary = vocabularyOf(nameTerms, nameWordCount);
    return {
      articles: Array.from(order, (place) => facts[place]).filter((each) => each !== undefined),
      vocabulary,
      nameVocabulary,
      forms,
      words: vectorsOf(terms, rows.uses.rows(order), vocabulary),
      printedWords: rows.printed.rows(order).values,
      wordForms: this.#wordForms,
      lead: vectorsOf(terms, rows.lead.rows(order), vocabulary),
      title: vectorsOf(terms, rows.title.rows(order), vocabulary),
      names: vectorsOf(nameTerms, rows.nameWordUses.rows(order), nameVocabulary),
      namesOf: rows.names.rows(order),
      printedNames: rows.namesPrinted.rows(order).values,
      nameForms: this.#nameForms,
      wordsOfNames: this.#wordsOfNames.written(),
    };
  }
}

/** @param terms of each article, each once. `size`: terms in all. */
function vocabularyOf({ starts, values }: Rows<Int32Array>, size: number): Vocabulary {
  const frequency = new Int32Array(size);
  for (const term of values) frequency[term] = (frequency[term] ?? 0) + 1;
  return { frequency, idf: Float32Array.from(frequency, (count) => idfOf(count, starts.length - 1)) };
}

/** Inverse document frequency of a term that `count` of `articles` use. */
export const idfOf = (count: number, articles: number): number => Math.log(1 + (articles + imaginedArticles) / count);

function vectorsOf(terms: Rows<Int32Array>, uses: Rows<Uint8ClampedArray>, { idf }: Vocabulary): Vectors {
  const rows = uses.starts.length - 1;
  const scale = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const toTerms = startOf(terms, row) - startOf(uses, row);
    let squares = 0;
    for (let place = startOf(uses, row); place < endOf(uses, row); place += 1) {
      const weight = (frequencyWeights[uses.values[place] ?? 0] ?? 0) * (idf[terms.values[toTerms + place] ?? 0] ?? 0);
      squares += weight * weight;
    }
    scale[row] = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  }
  return { terms, uses, scale };
}

/** The weight of the term at a place of a row, counted in the row. */
export function weightAt({ terms, uses, scale }: Vectors, { idf }: Vocabulary, row: number, place: number): number {
  const frequency = frequencyWeights[uses.values[startOf(uses, row) + place] ?? 0] ?? 0;
  return frequency * (idf[terms.values[startOf(terms, row) + place] ?? 0] ?? 0) * (scale[row] ?? 0);
}

/** Calls `found` with each term of a row, its weight, and its place among the terms of all rows. */
export function eachTerm(
  vectors: Vectors,
  vocabulary: Vocabulary,
  row: number,
  found: (term: number, weight: number, place: number) => void,
): void {
  const { terms, uses } = vectors;
  const first = startOf(terms, row);
  const size = endOf(uses, row) - startOf(uses, row);
  for (let place = 0; place < size; place += 1)
    found(terms.values[first + place] ?? 0, weightAt(vectors, vocabulary, row, place), first + place);
}
