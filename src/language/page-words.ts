/**
 * The words of a language that news pages print around their articles: labels, buttons, notices. All lower case, without
 * closing punctuation. Each set belongs to one rule of `src/ingest/structure/`.
 */
export interface PageWords {
  /** Labels before a date of publication ("published"). */
  readonly publishedLabels: ReadonlySet<string>;
  /** Those of them that are ordinary words, and label a date only on a line of its own ("on"). */
  readonly looseDateLabels: ReadonlySet<string>;
  /** Labels before a date of revision ("updated"). */
  readonly updatedLabels: ReadonlySet<string>;
  /** Words between a date and its time of day: 18 May 2024 *at* 12:20. */
  readonly beforeTime: readonly string[];
  /** Words behind a time of day and names of zones that are no letters of time zones: 12:20 *hrs*, *Eastern time*. */
  readonly behindTime: readonly string[];
  /** What introduces a byline ("by"). */
  readonly bylineLabels: ReadonlySet<string>;
  /** Words between two names of a byline ("and"). */
  readonly bylineJoiners: ReadonlySet<string>;
  /** Words in small letters that a byline may hold: Jane *van der* Doe *in* Berlin *for* The Post. */
  readonly bylineParticles: ReadonlySet<string>;
  /** A byline's label that lost its space ("ByJane Doe"). */
  readonly gluedBylineLabel: RegExp;
  /** Desks that sign in a person's place ("web desk"). */
  readonly desks: ReadonlySet<string>;
  /** Buttons and notices: a line that consists of nothing else is no part of an article. */
  readonly furniture: ReadonlySet<string>;
  /** Sentences in which a page speaks of itself: cookies, browsers, newsletters, subscriptions, copyright. */
  readonly notices: Notices;
  /** Headings of what follows an article ("related news", "most read"). */
  readonly tailHeadings: ReadonlySet<string>;
  /** How such headings begin where they go on with a name ("more from"); each for lines of at most eight words. */
  readonly tailOpenings: readonly string[];
  /** Nouns that are counted in the heading of the readers' comments ("34 responses"). */
  readonly commentNouns: ReadonlySet<string>;
  /** What else pages count beside an article: "34 shares". */
  readonly reactionNouns: ReadonlySet<string>;
  /** Headings of a list that sums the article up ("in short"). */
  readonly summaryHeadings: ReadonlySet<string>;
  /** Headings of a list of topics ("tags"). */
  readonly tagLabels: ReadonlySet<string>;
  /** What introduces a link to another article inside the text ("this might interest you"). */
  readonly relatedLabels: ReadonlySet<string>;
  /** Verbs with which a page turns to its reader ("discover"). */
  readonly invitations: ReadonlySet<string>;
  /** What introduces the source of the words ("with input from"). */
  readonly creditLabels: readonly string[];
  /** What introduces the source of a picture ("photo"). */
  readonly photoLabels: ReadonlySet<string>;
  /** Nouns for a picture: file *photo*. */
  readonly photoNouns: ReadonlySet<string>;
  /** Prepositions before a place ("in"). */
  readonly placePrepositions: readonly string[];
  /** Notes that a picture is an old one ("archive"). */
  readonly archiveNotes: ReadonlySet<string>;
  /** Words by which headlines number the instalments of a series, before the number: *day* 21, *part* 3. */
  readonly instalmentLabels: ReadonlySet<string>;
  /** Marks of the end ("ends"). */
  readonly endMarks: ReadonlySet<string>;
  /** Matches a subheading that was run together with the sentence behind it, by what no sentence of the language can begin with; `null`: none is known. */
  readonly runInHeading: RegExp | null;
  /** Names of the page that leads the path to the article ("home"). */
  readonly homeNames: ReadonlySet<string>;
  /** Names of the keys with which crawlers note a fact in a line of its own, to the fact. */
  readonly metadataKeys: ReadonlyMap<string, 'published' | 'updated' | 'title' | 'byline' | 'url'>;
}

/** Phrases, in lower case and without marks, by which such a sentence is known. */
export interface Notices {
  /** It begins with one of these. */
  readonly openings: readonly string[];
  /** It holds one of these. */
  readonly phrases: readonly string[];
  /** It holds one of the first and one of the second. */
  readonly pairs: readonly (readonly [first: readonly string[], second: readonly string[]])[];
}
