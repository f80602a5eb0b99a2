import { absent, type NumberMap } from '../language/number-table.ts';
import type { Wordbook } from '../language/wordbook.ts';
import type { Instalment } from './instalments.ts';
import { integers, RowsWriter, smallIntegers, type NumberRows } from './rows.ts';
import type { WeekdayProfile } from './weekdays.ts';

/** What the comparison of two articles needs beside their words. */
export interface Facts {
  readonly id: string;
  readonly language: string;
  /** The headline in comparable form, or `null` where it is derived. */
  readonly headline: string | null;
  /** The instalment of a series that its headline names. */
  readonly instalment: Instalment | null;
  /** Publication day, in days since 1970-01-01, or `null` where no day is stated. */
  readonly day: number | null;
  /** The days of the week on which it puts things, or `null` where it names none. */
  readonly weekdays: WeekdayProfile | null;
}

/** Lists of strings, a row an article; the values are places among `strings`, where each stands once. */
export interface StringRows {
  readonly strings: readonly string[];
  readonly rows: NumberRows;
  /** The number of each string in the batch's wordbook, where it has one. */
  readonly inBook?: Int32Array;
}

/** Tells a wordbook apart from all others of the process: a thread works with one edition after the other. */
export interface Book {
  readonly thread: number;
  readonly edition: number;
}

/**
 * What grouping knows of some articles: their own words, without boilerplate, captions and credits. It follows from each article alone, so it can be kept from
 * one build to the next; the articles' texts are not needed beside it. Flat, with each word once: a fiftieth of what objects would be, so that one thread hands it
 * to another in a fraction of the time that counting takes. All rows are by article.
 */
export interface FeatureBatch {
  /** The wordbook that numbers its strings; `null` for none. */
  readonly book: Book | null;
  readonly facts: readonly Facts[];
  /** The distinct terms of the headline, the standfirst and the body, in the order of their first use. */
  readonly terms: StringRows;
  /** Each as it is first printed. */
  readonly printed: StringRows;
  /** How often each is used. */
  readonly uses: NumberRows;
  /** How often the lead, what happened, uses them. The terms of the lead come first, so these are as many of the first. */
  readonly lead: NumberRows;
  /** How often the headline uses them, likewise; empty where it is derived. */
  readonly title: NumberRows;
  /** 16 bits for each word of the wording that an outlet takes over: all but the headline, which each writes anew. */
  readonly wording: NumberRows;
  /** What stands for the wording: see `sketchOf`. */
  readonly sketches: NumberRows;
  /** Who and where: the distinct names, by their keys (see `NameForm`). */
  readonly names: StringRows;
  /** Each as it is first printed. */
  readonly namesPrinted: StringRows;
  /** The words of each of `names.strings`. */
  readonly wordsOfNames: StringRows;
  /** The words of an article's names, each once. */
  readonly nameWords: StringRows;
  /** How often the names use them. */
  readonly nameWordUses: NumberRows;
}

/** Rows of strings as they are written, by the strings' numbers in a wordbook. */
class StringRowsWriter {
  readonly #book: Wordbook;
  /** Place of each string that this batch has, by its number. */
  readonly #places: NumberMap;
  #strings: string[] = [];
  #inBook: number[] = [];
  readonly #rows = new RowsWriter(integers);

  constructor(book: Wordbook) {
    this.#book = book;
    this.#places = book.map();
  }

  /** Adds a string to the row that is being written. Tells whether no row had it. */
  push(number: number): boolean {
    let place = this.#places.get(number);
    const isNew = place === absent;
    if (isNew) {
      place = this.#strings.push(this.#book.text(number)) - 1;
      this.#inBook.push(number);
      this.#places.set(number, place);
    }
    this.#rows.push(place);
    return isNew;
  }

  endRow(): void {
    this.#rows.endRow();
  }

  /** All that was written; the writer is empty then. */
  written(): StringRows {
    const [strings, inBook] = [this.#strings, Int32Array.from(this.#inBook)];
    [this.#strings, this.#inBook] = [[], []];
    this.#places.clear();
    return { strings, inBook, rows: this.#rows.written() };
  }
}

/** Writes batches, one article behind the other. */
export class BatchWriter {
  #facts: Facts[] = [];
  readonly terms: StringRowsWriter;
  readonly printed: StringRowsWriter;
  readonly uses = new RowsWriter(smallIntegers);
  readonly lead = new RowsWriter(smallIntegers);
  readonly title = new RowsWriter(smallIntegers);
  readonly wording = new RowsWriter(smallIntegers);
  readonly sketches = new RowsWriter(integers);
  readonly names: StringRowsWriter;
  readonly namesPrinted: StringRowsWriter;
  readonly wordsOfNames: StringRowsWriter;
  readonly nameWords: StringRowsWriter;
  readonly nameWordUses = new RowsWriter(smallIntegers);

  readonly #name: Book;

  /** @param name of `book`. */
  constructor(book: Wordbook, name: Book) {
    this.#name = name;
    this.terms = new StringRowsWriter(book);
    this.printed = new StringRowsWriter(book);
    this.names = new StringRowsWriter(book);
    this.namesPrinted = new StringRowsWriter(book);
    this.wordsOfNames = new StringRowsWriter(book);
    this.nameWords = new StringRowsWriter(book);
  }

  /** Ends the rows of an article. */
  endArticle(facts: Facts): void {
    this.#facts.push(facts);
    this.terms.endRow();
    this.printed.endRow();
    this.uses.endRow();
    this.lead.endRow();
    this.title.endRow();
    this.wording.endRow();
    this.sketches.endRow();
    this.names.endRow();
    this.namesPrinted.endRow();
    this.nameWords.endRow();
    this.nameWordUses.endRow();
  }

  /** The batch that was written; the next one begins. */
  written(): FeatureBatch {
    const facts = this.#facts;
    this.#facts = [];
    return {
      book: this.#name,
      facts,
      terms: this.terms.written(),
      printed: this.printed.written(),
      uses: this.uses.written(),
      lead: this.lead.written(),
      title: this.title.written(),
      wording: this.wording.written(),
      sketches: this.sketches.written(),
      names: this.names.written(),
      namesPrinted: this.namesPrinted.written(),
      wordsOfNames: this.wordsOfNames.written(),
      nameWords: this.nameWords.written(),
      nameWordUses: this.nameWordUses.written(),
    };
  }
}

/** The same batch in what JSON can hold, so that another process may read it. */
export function inJson(batch: FeatureBatch): FeatureBatch {
  return {
    book: null,
    facts: batch.facts,
    terms: stringsInJson(batch.terms),
    printed: stringsInJson(batch.printed),
    uses: rowsInJson(batch.uses),
    lead: rowsInJson(batch.lead),
    title: rowsInJson(batch.title),
    wording: rowsInJson(batch.wording),
    sketches: rowsInJson(batch.sketches),
    names: stringsInJson(batch.names),
    namesPrinted: stringsInJson(batch.namesPrinted),
    wordsOfNames: stringsInJson(batch.wordsOfNames),
    nameWords: stringsInJson(batch.nameWords),
    nameWordUses: rowsInJson(batch.nameWordUses),
  };
}

const rowsInJson = ({ starts, values }: NumberRows): NumberRows => ({
  starts: Array.from(starts),
  values: Array.from(values),
});
const stringsInJson = ({ strings, rows }: StringRows): StringRows => ({ strings, rows: rowsInJson(rows) });
