import { threadId } from 'node:worker_threads';
import type { Article } from '../ingest/article.ts';
import { dayNumber } from '../language/calendar-date.ts';
import { lexiconIn } from '../language/lexicon.ts';
import { findNamesIn } from '../language/names.ts';
import { absent } from '../language/number-table.ts';
import type { LanguagePack } from '../language/pack.ts';
import { readingPackFor } from '../language/packs.ts';
import { Wordbook } from '../language/wordbook.ts';
import { WordsOfTexts } from '../language/words-of-texts.ts';
import { BatchWriter, type Book, type FeatureBatch } from './feature-batch.ts';
import { instalmentOf } from './instalments.ts';
import { sketchOf } from './sketch.ts';
import { noTerm, termsOf, type Terms } from './terms.ts';
import { weekdayProfile } from './weekdays.ts';

/** What of an article its features follow from. */
export type Readable = Pick<Article, 'id' | 'language' | 'title' | 'standfirst' | 'sentences' | 'dates'>;

/** News puts what happened first (the inverted pyramid): so many terms of the body hold it. */
const leadTerms = 80;

/** A longer article is a book or a list: what it is about stands in its first words. */
const mostWords = 4000;

/** So much is remembered: words, names and their forms, those of some 30,000 articles (70 MB); and languages. */
const mostRemembered = { words: 2 ** 19, languages: 8 };

let counter: FeatureCounter | null = null;
let counters = 0;

/** What grouping knows of these articles. What it has learnt of words is remembered for the next ones, and changes nothing in the result. */
export function featuresOf(articles: Iterable<Readable>): FeatureBatch {
  if (counter === null || counter.isFull) counter = new FeatureCounter({ thread: threadId, edition: (counters += 1) });
  return counter.count(articles);
}

/** Lets go of what was learnt of words: when a folder is counted, its grouping needs the memory. */
export function forgetWords(): void {
  counter = null;
}

/** An article's words and names, and how they are compared. */
interface Reading {
  readonly words: WordsOfTexts;
  readonly terms: Terms;
}

/** Counts words by their numbers: no word is cut out of its text that was met before. */
class FeatureCounter {
  readonly #book = new Wordbook();
  readonly #writer: BatchWriter;
  readonly #readings = new Map<LanguagePack, Reading>();
  /** Places of an article's terms, names and words of names among those that it has. */
  readonly #placeOfTerm = this.#book.map();
  readonly #placeOfName = this.#book.map();
  readonly #placeOfNameWord = this.#book.map();

  constructor(name: Book) {
    this.#writer = new BatchWriter(this.#book, name);
  }

  get isFull(): boolean {
    const { words, languages } = mostRemembered;
    const readings = this.#readings;
    return (
      this.#book.size > words ||
      readings.size > languages ||
      readings.values().some((reading) => reading.words.lexicon.names.size > words)
    );
  }

  count(articles: Iterable<Readable>): FeatureBatch {
    for (const article of articles) this.#add(article);
    return this.#writer.written();
  }

  #add(article: Readable): void {
    const pack = readingPackFor(article.language);
    const reading = this.#reading(pack);
    reading.words.read(ownWords(article), mostWords);
    this.#countTerms(reading);
    this.#countNames(reading);
    this.#addWording(reading);
    const headline = headlineOf(reading);
    this.#writer.endArticle({
      id: article.id,
      language: article.language,
      headline,
      instalment: headline === null ? null : instalmentOf(headline, pack.page.instalmentLabels),
      day: dayOf(article),
      weekdays: weekdayProfile(article),
    });
  }

  #reading(pack: LanguagePack): Reading {
    const known = this.#readings.get(pack);
    if (known !== undefined) return known;
    const lexicon = lexiconIn(this.#book, pack);
    const reading = { words: new WordsOfTexts(lexicon), terms: termsOf(lexicon) };
    this.#readings.set(pack, reading);
    return reading;
  }

  #countTerms({ words, terms: { termOf } }: Reading): void {
    const { terms, printed, uses, lead, title } = this.#writer;
    const places = this.#placeOfTerm;
    places.clear();
    let [distinct, bodyTerms] = [0, 0];
    for (let text = 0; text < words.texts.length; text += 1) {
      for (let at = words.firsts[text] ?? 0; at < (words.firsts[text + 1] ?? 0); at += 1) {
        const word = words.words[at] ?? 0;
        const term = termOf(word);
        if (term === noTerm) continue;
        if (text >= body) bodyTerms += 1;
        let place = places.get(term);
        if (place === absent) {
          place = distinct;
          distinct += 1;
          places.set(term, place);
          terms.push(term);
          printed.push(word);
          uses.push(0);
          if (bodyTerms <= leadTerms) lead.push(0);
          if (text === headlineText) title.push(0);
        }
        uses.increase(place);
        if (bodyTerms <= leadTerms) lead.increase(place);
        if (text === headlineText) title.increase(place);
      }
    }
  }

  #countNames({ words, terms: { nameForm } }: Reading): void {
    const { book } = words.lexicon;
    const { names, namesPrinted, wordsOfNames, nameWords, nameWordUses } = this.#writer;
    this.#placeOfName.clear();
    this.#placeOfNameWord.clear();
    let distinct = 0;
    for (const { text, name: number, start, end } of findNamesIn(words)) {
      const name = nameForm(number);
      if (this.#placeOfName.get(name.key) === absent) {
        this.#placeOfName.set(name.key, 0);
        namesPrinted.push(book.of(words.texts[text] ?? '', start, end));
        if (names.push(name.key)) {
          for (const word of name.words) wordsOfNames.push(word);
          wordsOfNames.endRow();
        }
      }
      for (const word of name.words) {
        let place = this.#placeOfNameWord.get(word);
        if (place === absent) {
          place = distinct;
          distinct += 1;
          this.#placeOfNameWord.set(word, place);
          nameWords.push(word);
          nameWordUses.push(0);
        }
        nameWordUses.increase(place);
      }
    }
  }

  #addWording({ words }: Reading): void {
    const { wording, sketches } = this.#writer;
    const { book } = words.lexicon;
    const { count } = words;
    for (let place = words.firsts[headlineText + 1] ?? 0; place < count; place += 1)
      wording.push(book.hash(words.norm(place)));
    sketches.pushAll(sketchOf(wording.row));
  }
}

/** Which of {@link ownWords} is the headline, and from which on they are the body. */
const headlineText = 0;
const body = 2;

/** The stated headline and the standfirst, `''` where missing, then the body's sentences. */
function ownWords({ title, standfirst, sentences }: Readable): string[] {
  const texts = [title.basis === 'stated' ? title.text : '', standfirst ?? ''];
  for (const { kind, text } of sentences) if (kind === 'body') texts.push(text);
  return texts;
}

/** The headline in comparable form, or `null` where none is stated. */
function headlineOf({ words }: Reading): string | null {
  if (words.texts[headlineText] === '') return null;
  const norms: string[] = [];
  for (let place = 0; place < (words.firsts[headlineText + 1] ?? 0); place += 1)
    norms.push(words.lexicon.book.text(words.norm(place)));
  return norms.join(' ');
}

function dayOf({ dates: { published } }: Readable): number | null {
  return published?.precision === 'day' ? dayNumber(published.date) : null;
}
