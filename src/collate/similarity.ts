import { cosine, type Vector } from '../cluster/vectors.ts';
import type { LanguagePack } from '../language/pack.ts';
import { clausesOf } from './clauses.ts';
import { inverseDocumentFrequency } from './idf.ts';
import { optionalNames } from './optional-names.ts';
import { termsOf, type Term, type TokenisedText } from './terms.ts';

/** Similarity of any two of the texts it was made for, by their indices: 0 (nothing in common) to 1. Symmetric. */
export type Similarity = (a: number, b: number) => number;

export interface ComparedTexts {
  readonly similarity: Similarity;
  /**
   * Finds, for any text, those of `among` that are alike to it at all, rising, without the text itself. Terms that more than `mostSharing` of them
   * have are passed over: in a large story they would lead from everything to everything.
   */
  readonly candidates: (among: readonly number[], mostSharing: number) => (index: number) => number[];
}

/** Weight of the two most similar clauses against the two whole sentences; set on SuperPAL (AP .758 without, .764 with). */
const clauseWeight = 0.3;

/** Any two sentences of a story have so much in common: they are no candidates, and have no clause worth comparing. */
const noise = 0.08;

const nothing: Vector = { terms: new Int32Array(), weights: new Float64Array() };

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
  const terms = texts.map((text) => termsOf(text, pack).filter(({ term }) => !optional.has(term)));
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
  if (whole < noise) return (1 - clauseWeight) * whole;
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

/** Texts that have a term, and the term's weight in each. */
interface Posting {
  readonly texts: number[];
  readonly weights: number[];
}

function invertedIndex(
  compared: readonly Compared[],
  among: readonly number[],
  mostSharing: number,
): (index: number) => number[] {
  const postings = new Map<number, Posting>();
  for (const index of among) {
    const { terms, weights } = compared[index]?.whole ?? nothing;
    terms.forEach((term, at) => {
      const posting = postings.get(term) ?? { texts: [], weights: [] };
      postings.set(term, posting);
      posting.texts.push(index);
      posting.weights.push(weights[at] ?? 0);
    });
  }
  const cosines = new Float64Array(compared.length);
  return (index) => {
    const { terms, weights } = compared[index]?.whole ?? nothing;
    const found: number[] = [];
    terms.forEach((term, at) => {
      const posting = postings.get(term);
      if (posting === undefined || posting.texts.length > mostSharing) return;
      const weight = weights[at] ?? 0;
      posting.texts.forEach((text, place) => {
        if (cosines[text] === 0) found.push(text);
        cosines[text] = (cosines[text] ?? 0) + weight * (posting.weights[place] ?? 0);
      });
    });
    const alike = found.filter((text) => text !== index && (cosines[text] ?? 0) >= noise);
    for (const text of found) cosines[text] = 0;
    return alike.sort((a, b) => a - b);
  };
}
