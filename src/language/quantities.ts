/** What an approximator does to the number after it. */
export type Approximation = 'about' | 'loosely' | 'over' | 'at least' | 'under' | 'at most' | 'nearly';

/** A unit of measurement: how many base units (metre, kilogram, day …) one of it is. */
export interface Measure {
  readonly dimension: string;
  readonly factor: number;
}

/** The words by which a language states amounts. All keys are lower case; phrases are words joined by one space. */
export interface Quantities {
  /** Phrases that stand before a number: `more than` → `over`. At most four words long. */
  readonly approximators: ReadonlyMap<string, Approximation>;
  /** The same behind a number: `or more` → `at least`. */
  readonly trailingApproximators: ReadonlyMap<string, Approximation>;
  /** Words for an amount that is not counted to the lowest and highest number they can stand for. */
  readonly vagueAmounts: ReadonlyMap<string, readonly [low: number, high: number]>;
  /** The number that a word of digits and marks writes: `1,234.5`; `null` where it is none, or nobody can tell which. */
  readonly digits: (word: string) => number | null;
  /** Endings that make an ordinal of digits: 3*rd*. */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Number words that are pronouns and articles more often than numbers: *one*. */
  readonly looseNumbers: ReadonlySet<string>;
  /** Words between tens and units: treinta *y* cinco. */
  readonly tensJoiners: ReadonlySet<string>;
  /** Whether smaller numbers add to hundreds and thousands without a word: ciento veinte. */
  readonly addsDirectly: boolean;
  /** Words and letters behind digits that multiply: `million`, `bn`, `k`. */
  readonly scales: ReadonlyMap<string, number>;
  /** Those of them that stand for one of themselves alone: *mil* personas. */
  readonly wholeScales: ReadonlySet<string>;
  /** Signs and words to ISO 4217 codes: `$` → `USD`, `euros` → `EUR`. */
  readonly currencies: ReadonlyMap<string, string>;
  /** `percent`, `per cent`. */
  readonly percent: ReadonlySet<string>;
  /** `percentage points`. */
  readonly percentagePoints: ReadonlySet<string>;
  /** Articles that stand for one before a scale: *a* million. */
  readonly indefinite: ReadonlySet<string>;
  /** Words that place a span of time before or after another moment: two days *before*. */
  readonly relativeTimes: ReadonlySet<string>;
  /** Units of time, length, area, mass …, singular and plural. */
  readonly measures: ReadonlyMap<string, Measure>;
  /** The plurals among the units of time. */
  readonly pluralMeasures: ReadonlySet<string>;
  /** Plurals without a plural ending: `people`, `troops`. */
  readonly irregularPlurals: ReadonlyMap<string, string>;
  /** Words in `s` that are no plural: `across`, `was`. */
  readonly falsePlurals: ReadonlySet<string>;
  /** Words that say what befell people who are counted, to one word for each fate: `killed`, `dead`, `deaths` → `dead`. */
  readonly fates: ReadonlyMap<string, string>;
  /** Words after which a number is a name: `no`, `article`, `section`. */
  readonly numberedThings: ReadonlySet<string>;
  /** Words beside two numbers that make them a result: `vote`, `5-4 ruling`. */
  readonly tallies: ReadonlySet<string>;
  /** How often something happened: `times`. */
  readonly occasions: ReadonlySet<string>;
  /** What makes an age of years: `old`. */
  readonly ageMarkers: ReadonlySet<string>;
  /** Phrases of at most two words before an hour: a las 18.30. */
  readonly clockOpeners: ReadonlySet<string>;
  /** What makes the hour of a number: `pm`. */
  readonly clockMarkers: ReadonlySet<string>;
  /** Words between the bounds of a range to the word that must open it, or `null`: 10 *to* 15, *between* 10 *and* 15. */
  readonly rangeJoiners: ReadonlyMap<string, string | null>;
  /** Words before two numbers that make them a change, not a range: *from* 10 to 15. */
  readonly changeOpeners: ReadonlySet<string>;
  /** Words between the two numbers of a result: 51 *to* 49. */
  readonly tallyJoiners: ReadonlySet<string>;
  /** Words that add to hundreds: two hundred *and* fifty. */
  readonly addingWords: ReadonlySet<string>;
  /** Words between an amount and what it is an amount of: dozens *of* people. */
  readonly partitives: ReadonlySet<string>;
  /** Words behind an amount by which it tells whom it includes or leaves out: four people, *including* the gunman. */
  readonly inclusions: ReadonlySet<string>;
  /** Words before a number that make it the whole: *all* 12 boys. */
  readonly wholes: ReadonlySet<string>;
  /** Words beside a number that count what is left or comes on top: the *other* 28 members, *another* 15 inches. */
  readonly rests: ReadonlySet<string>;
  /** Words behind a unit that count by another: seven rebounds *a* game, 40 miles *per* hour. */
  readonly rates: ReadonlySet<string>;
  /** The approximators that are prepositions of place too: *over* three floors. */
  readonly places: ReadonlySet<string>;
  /** Parts of a whole: *half* a million. */
  readonly fractions: ReadonlySet<string>;
  /** The noun for those who are counted by their fate alone: 12 dead. */
  readonly person: string;
}
