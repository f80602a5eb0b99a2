/** The closed classes by which a language's rules of reported speech find the speaker. All lower case. */
export interface SpeechGrammar {
  /** Verbs that put a name to something: "called him a …". */
  readonly labellingVerbs: ReadonlySet<string>;
  /** Nouns and verbs, beside those of speech, right behind which stand words that somebody used: the *slogan* “…”, a sign *reading* “…”. */
  readonly introducers: ReadonlySet<string>;
  /** Forms of speech verbs whose subject is that of the main clause: "saying". */
  readonly participles: ReadonlySet<string>;
  /** Pronouns that stand for one person. */
  readonly singularPronouns: ReadonlySet<string>;
  readonly otherPronouns: ReadonlySet<string>;
  readonly relativePronouns: ReadonlySet<string>;
  /** Words that open a clause of its own behind a quotation: "which", "and". */
  readonly clauseOpeners: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Prepositions that tie a noun to a name: "a spokesman for the Kremlin". */
  readonly linkingPrepositions: ReadonlySet<string>;
  /** Those with which a subject behind its verb goes on: said a spokesman *for* the ministry. */
  readonly complementPrepositions: ReadonlySet<string>;
  /** What ties an office to what it is an office of: Secretary *of* State. */
  readonly officePrepositions: ReadonlySet<string>;
  /** Lower-case parts of names. */
  readonly nameParticles: ReadonlySet<string>;
  /** What stands between a subject and its verb: auxiliaries and adverbs that are no adverbs by their ending. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Whether a lower-case word is an adverb by its ending. */
  readonly isAdverb: (word: string) => boolean;
  /** Whether the subject of a verb of speech may stand behind it wherever the verb stands, auxiliaries and the day between: ha dicho este jueves Sánchez. */
  readonly subjectFollows: boolean;
  /** What introduces who acts in the passive: "described by". */
  readonly agentPreposition: string;
  /** "according to", word by word. */
  readonly attributionPhrases: readonly (readonly string[])[];
}
