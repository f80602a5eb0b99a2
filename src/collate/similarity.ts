import { cosine, type Vector } from '../cluster/vectors.ts';
import type { LanguagePack } from '../language/pack.ts';
import { clausesOf, type TokenisedText } from './clauses.ts';
import { inverseDocumentFrequency } from './idf.ts';
import { optionalNames } from './optional-names.ts';
import { termsOf, type Term } from './terms.ts';

/** Similarity of any two of the texts it was made for, by their indices: 0 (nothing in common) to 1. Symmetric. */
export type Similarity = (a: number, b: number) => number;

export interface ComparedTexts {
  readonly similarity: Similarity;
  /**
   * Finds, for any text, those of `among` that share a term with it which at most `mostSharing` of them have: all others are hardly alike.
   * Rising, without the text itself.
   */
  readonly candidates: (among: readonly number[], mostSharing: number) => (index: number) => number[];
}

/** Weight of the two most similar clauses against the two whole sentences; set on SuperPAL (AP .758 without, .764 with). */
const clauseWeight = 0.3;

/** Whole sentences less alike than this have no clause worth comparing. */
const clauseFrom = 0.05;

/** A text as it is compared: all its terms, and the terms of each of its clauses. */
interface Compared {
  readonly whole: Vector;
  readonly clauses: readonly Vector[];
}

/** Prepares texts (the sentences of one story) for comparison: cosine of their terms, weighted by IDF inside the story. */
export function compareTexts(texts: readonly TokenisedText[], language: LanguagePack): ComparedTexts {
  const pack = { ...language, root: remember(language.root) };
  const optional = new Set(
    Array.from(
      optionalNames(
        texts.map(({ tokens }) => tokens),
        pack,
      ),
      pack.root,
    ),
  );
  const terms = texts.map(({ tokens }) => termsOf(tokens, pack).filter(({ term }) => !optional.has(term)));
  const vectorOf = vectoriser(terms);
  const compared = texts.map((text, index): Compared => {
    const whole = vectorOf(terms[index] ?? []);
    const clauses = clausesOf(text, terms[index] ?? [], pack);
    return { whole, clauses: clauses.length === 1 ? [whole] : clauses.map(vectorOf) };
  });
  return {
    similarity: (a, b) => {
      const [first, second] = [compared[a], compared[b]];
      return first && second ? similarityOf(first, second) : 0;
    },
    candidates: (among, mostSharing) => invertedIndex(compared, among, mostSharing),
  };
}

/** Stems are dear, and a story uses the same words again and again. */
function remember(root: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let result = known.get(word);
    if (result === undefined) known.set(word, (result = root(word)));
    return result;
  };
}

function similarityOf(a: Compared, b: Compared): number {
  const whole = cosine(a.whole, b.whole);
  if (whole < clauseFrom) return (1 - clauseWeight) * whole;
  let closest = 0;
  for (const left of a.clauses) {
    for (const right of b.clauses) closest = Math.max(closest, cosine(left, right));
  }
  return Math.min(1, (1 - clauseWeight) * whole + clauseWeight * closest);
}

/**
 * Turns terms into vectors of TF-IDF, each term once, since a sentence that repeats a word says no more. A text's length counts as if it had one
 * average term besides its own, so that a fragment of one word is not wholly alike to every sentence with it.
 */
function vectoriser(documents: readonly (readonly Term[])[]): (terms: readonly Term[]) => Vector {
  const idf = inverseDocumentFrequency(documents.map((terms) => terms.map(({ term }) => term)));
  const numbered = new Map<string, { readonly number: number; readonly weight: number }>();
  let squares = 0;
  let count = 0;
  for (const terms of documents) {
    for (const { term } of terms) {
      const known = numbered.get(term) ?? { number: numbered.size, weight: idf(term) };
      numbered.set(term, known);
      squares += known.weight ** 2;
      count += 1;
    }
  }
  const averageTerm = count === 0 ? 0 : squares / count;
  return (terms) => {
    const entries = Array.from(new Set(terms.map(({ term }) => term)), (term) => numbered.get(term))
      .filter((entry) => entry !== undefined)
      .sort((a, b) => a.number - b.number);
    const length = Math.sqrt(entries.reduce((sum, { weight }) => sum + weight ** 2, averageTerm));
    return {
      terms: Int32Array.from(entries, ({ number }) => number),
      weights: Float64Array.from(entries, ({ weight }) => weight / length),
    };
  };
}

function invertedIndex(
  compared: readonly Compared[],
  among: readonly number[],
  mostSharing: number,
): (index: number) => number[] {
  const postings = new Map<number, number[]>();
  for (const index of among) {
    for (const term of compared[index]?.whole.terms ?? []) {
      const list = postings.get(term);
      if (list) list.push(index);
      else postings.set(term, [index]);
    }
  }
  return (index) => {
    const found = new Set<number>();
    for (const term of compared[index]?.whole.terms ?? []) {
      const list = postings.get(term) ?? [];
      if (list.length <= mostSharing) for (const other of list) found.add(other);
    }
    found.delete(index);
    return [...found].sort((a, b) => a - b);
  };
}
