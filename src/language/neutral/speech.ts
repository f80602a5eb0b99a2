import type { CreditGrammar } from '../credit-grammar.ts';
import type { SpeechGrammar } from '../speech-grammar.ts';

const none: ReadonlySet<string> = new Set();
const never = /\b\B/u;

/** Nobody is found to speak by words: without verbs of speech only a name before a colon is. */
export const speechGrammar: SpeechGrammar = {
  labellingVerbs: none,
  introducers: none,
  participles: none,
  singularPronouns: none,
  otherPronouns: none,
  relativePronouns: none,
  clauseOpeners: none,
  determiners: none,
  linkingPrepositions: none,
  complementPrepositions: none,
  officePrepositions: none,
  nameParticles: none,
  auxiliaries: none,
  isAdverb: () => false,
  subjectFollows: false,
  agentPreposition: '',
  attributionPhrases: [],
};

/** A source that a sentence names is a mention, and no more. */
export const credit: CreditGrammar = {
  reportsAfter: never,
  nounBefore: never,
  attributesBefore: never,
  venueBefore: never,
  stateAgencyBefore: never,
  saysAfter: never,
  contributed: never,
};
