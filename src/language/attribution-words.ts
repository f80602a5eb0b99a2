/** The words by which a language says who states something. All lower case. */
export interface AttributionWords {
  /** Whether a noun stands before what qualifies it: autoridad portuaria. */
  readonly nounFirst: boolean;
  /** Forms of verbs that pass a statement on: said, told, reported. Promises, demands and names are acts of their own. */
  readonly verbs: ReadonlySet<string>;
  /** Nouns for people who are not named: official, source, witness. */
  readonly people: ReadonlySet<string>;
  /** Nouns for bodies that answer for what they say without a name: police, ministry. */
  readonly bodies: ReadonlySet<string>;
  /** Nouns for outlets: newspaper, network. */
  readonly media: ReadonlySet<string>;
  /** Adjectives that make media those of a state: state, state-run. */
  readonly ownedByState: ReadonlySet<string>;
}
