import { cosine, type Vector } from '../cluster/vectors.ts';
import type { LanguagePack } from '../language/pack.ts';
import { clausesOf } from './clauses.ts';
import { invertedIndex } from './inverted-index.ts';
import { optionalNames } from './optional-names.ts';
import { termsOf, type TokenisedText } from './terms.ts';
import { vectoriser } from './weights.ts';
import { dice, wordNumbering, type WordSet } from './word-sets.ts';

/** How alike two sentences are, 0 (nothing in common) to 1. */
export interface Likeness {
  /** As wholes, with some weight on their closest clauses and on their plain words. */
  readonly score: number;
  /** The closest two of their clauses alone. */
  readonly clause: number;
}

export interface ComparedTexts {
  /** Of two of the texts, by their indices. Symmetric. */
  readonly likeness: (a: number, b: number) => Likeness;
  /** The score of {@link likeness}. */
  readonly similarity: (a: number, b: number) => number;
  /** For any text those of `among` that are alike to it at all; terms that more than `mostSharing` of them have lead to none of them. */
  readonly candidates: (among: readonly number[], mostSharing: number) => (index: number) => number[];
}

/** Weight of the two most similar clauses against the two whole sentences; set on SuperPAL (AP .758 without, .764 with). */
const clauseWeight = 0.3;

/**
 * Weight of the plain words, function words and word forms included: who rewrites a sentence keeps much of its grammar, and terms weighted by IDF
 * see nothing of it. SuperPAL AP without .775, with .785; MRPC dev accuracy 70.2 and 72.0 (`node bench/collation.ts DATA`); .2 to .5 differ by .005.
 */
const wordWeight = 0.3;

/** Any two sentences of a story have so much in common: they are no candidates, and have no clause worth comparing. */
const noise = 0.08;

/** A text as it is compared: all its terms, the terms of each of its clauses, and its words. */
interface Compared {
  readonly whole: Vector;
  readonly clauses: readonly Vector[];
  readonly words: WordSet;
}

/** Prepares texts (the sentences of one story) for comparison: cosine of their terms, weighted by IDF inside the story, and the words themselves. */
export function compareTexts(texts: readonly TokenisedText[], pack: LanguagePack): ComparedTexts {
  const names = optionalNames(
    texts.map(({ tokens }) => tokens),
    pack,
  );
  const empty = new Set(Array.from([...names, ...pack.lightVerbs], pack.root));
  const terms = texts.map((text) => termsOf(text, pack).filter(({ term }) => !empty.has(term)));
  const vectorOf = vectoriser(terms);
  const wordsOf = wordNumbering();
  const compared = texts.map((text, index): Compared => {
    const whole = vectorOf(terms[index] ?? []);
    const clauses = clausesOf(text, terms[index] ?? [], pack);
    return { whole, clauses: clauses.length === 1 ? [whole] : clauses.map(vectorOf), words: wordsOf(text.tokens) };
  });
  const likeness = (a: number, b: number): Likeness => {
    const [first, second] = [compared[a], compared[b]];
    return first && second ? likenessOf(first, second) : { score: 0, clause: 0 };
  };
  const wholes = compared.map(({ whole }) => whole);
  return {
    likeness,
    similarity: (a, b) => likeness(a, b).score,
    candidates: (among, mostSharing) => invertedIndex(wholes, among, { mostSharing, atLeast: noise }),
  };
}

function likenessOf(a: Compared, b: Compared): Likeness {
  const whole = cosine(a.whole, b.whole);
  // Function words alone make nothing alike.
  if (whole < noise) return { score: (1 - wordWeight) * (1 - clauseWeight) * whole, clause: 0 };
  let clause = 0;
  for (const left of a.clauses) {
    for (const right of b.clauses) clause = Math.max(clause, Math.min(1, cosine(left, right)));
  }
  const meaning = (1 - clauseWeight) * whole + clauseWeight * clause;
  return { score: Math.min(1, (1 - wordWeight) * meaning + wordWeight * dice(a.words, b.words)), clause };
}
