/** Words by which one clause can be seen to state the same as another, however unlike their other words are. All lower case. */
export interface FactWords {
  /** Whether a word is by its form a verb that tells what somebody did or has done. */
  readonly isPast: (word: string) => boolean;
  /** Auxiliaries of the passive: who stands before them did not act. */
  readonly passives: ReadonlySet<string>;
  /** Auxiliaries of what is not said to have happened: would, might. */
  readonly modals: ReadonlySet<string>;
  /** Prepositions of place and time: what follows them is no object. */
  readonly adjuncts: ReadonlySet<string>;
  /** Words that open a clause of time, place or condition, which tells when something else was, and no news. */
  readonly subordinators: ReadonlySet<string>;
  readonly anniversaries: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  /** Forms of verbs for keeping an anniversary: mark, celebrate, commemorate. */
  readonly keeping: ReadonlySet<string>;
}
