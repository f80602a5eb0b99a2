import type { AttributionWords } from './attribution-words.ts';
import type { CreditGrammar } from './credit-grammar.ts';
import type { DateGrammar } from './date-grammar.ts';
import type { FactWords } from './fact-words.ts';
import type { PageWords } from './page-words.ts';
import type { Quantities } from './quantities.ts';
import type { Range } from './range.ts';
import type { SpeechGrammar } from './speech-grammar.ts';
import type { WordTest } from './word-test.ts';

/**
 * Everything the program knows about one language stands in one pack. A pack is data and two small functions;
 * the rules that use it (dates, credits, quotations, similarity) live in the stages and know no language.
 * To add a language: one folder beside `en/`, one line in `packs.ts`.
 */
export interface LanguagePack {
  /** BCP 47 tag, such as `en`. */
  readonly tag: string;
  /** Lower-case words that carry no subject matter. */
  readonly stopWords: WordTest;
  /**
   * Share of these among the words of a text, 0 to 1, that no other language's text comes near, close relatives with words of the same form included: a text with as many is in
   * this language. Without it a text's letters have to tell.
   */
  readonly tellingShare?: number;
  /** Lower-case words that deny, contractions expanded. */
  readonly negations: ReadonlySet<string>;
  /** Reduces a lower-case word to its stem. */
  readonly stem: (word: string) => string;
  /** Lower-case month names and abbreviations (without the dot) to 1–12. */
  readonly months: ReadonlyMap<string, number>;
  /** Lower-case weekday names and abbreviations to 0 (Sunday) – 6 (Saturday). */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Lower-case words for a day counted from the day of publication: yesterday → −1. */
  readonly relativeDays: ReadonlyMap<string, number>;
  /** How they stand in a date. */
  readonly dates: DateGrammar;
  /** Matches a clause that speaks of what is still to come: "will meet", "was due to go". */
  readonly futureMarkers: RegExp;
  /** The words that pages are made of around their articles. */
  readonly page: PageWords;
  /** Lower-case abbreviations, without the last dot, after which a sentence goes on. */
  readonly abbreviations: ReadonlySet<string>;
  /** Those of them that begin a name: *St.* Petersburg, *Mt.* Fuji. */
  readonly nameAbbreviations: ReadonlySet<string>;
  /** Words with a capital wherever they stand, so that it opens no sentence: I. */
  readonly alwaysCapital: ReadonlySet<string>;
  /** Sentences by rules of its own, in place of `sentences.ts`: for languages whose abbreviations are not known. */
  readonly sentences?: (paragraph: string) => Range[];
  /** Lower-case words inside names: Great Hall *of the* People, Luis *de la* Fuente. */
  readonly nameJoiners: ReadonlySet<string>;
  /** Lower-case verb forms that introduce speech: said, told, called … */
  readonly speechVerbs: ReadonlySet<string>;
  /** How it says where words come from. */
  readonly credit: CreditGrammar;
  /** The closed classes around a verb of speech. */
  readonly speechGrammar: SpeechGrammar;
  /** Lower-case number words to their value: two → 2, dozen → 12. */
  readonly numberWords: ReadonlyMap<string, number>;
  /** Lower-case ordinals to their value: first → 1. */
  readonly ordinalWords: ReadonlyMap<string, number>;
  /** Lower-case nouns and titles that stand before a person's name: president, spokesperson, mr … */
  readonly personTitles: ReadonlySet<string>;
  /** Lower-case words before a title that set it lower, earlier or for a time: deputy, former, acting. */
  readonly rankWords: ReadonlySet<string>;
  /** Those of them that an article may leave out and so say something else: of the office, or of the time that it was held. */
  readonly rankKinds: ReadonlyMap<string, 'office' | 'time'>;
  /** One spelling for all that a lower-case word has: rumours → rumors. */
  readonly spell: (word: string) => string;
  /** One form for all lower-case words that stand for one another in a rewrite: spelling variants, irregular forms, synonyms, endings. */
  readonly root: (word: string) => string;
  /** Lower-case names, demonyms and abbreviations of countries to the country's short name; for capitalised words only. */
  readonly countryNames: ReadonlyMap<string, string>;
  /** Lower-case seats of government to the country for which they stand ("Beijing said"); for capitalised words only. */
  readonly seatsOfGovernment: ReadonlyMap<string, string>;
  /** The words by which it states amounts. */
  readonly quantities: Quantities;
  /** Lower-case words that, at the head of a sentence, point back to the one before: he, this, however. */
  readonly anaphors: ReadonlySet<string>;
  /** Lower-case words that open a clause: and, which, while. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** The words that a lower-case word contracts: we're → we, are; any other word by itself. */
  readonly expand: (word: string) => readonly string[];
  /** Base forms of verbs that mean little beside their noun: make, take. */
  readonly lightVerbs: ReadonlySet<string>;
  /** How its clauses say who did what; of a language without it clauses are compared by their words alone. */
  readonly facts?: FactWords;
  /** How it says who states something; of a language without it nothing is said of sourcing. */
  readonly attribution?: AttributionWords;
  /** Words by which outlets take sides on one thing, lower case, to the numbers of their groups: protesters and rioters share one. */
  readonly loadedWords?: ReadonlyMap<string, readonly number[]>;
}
