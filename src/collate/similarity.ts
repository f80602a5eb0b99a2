import { cosine, type Vector } from '../cluster/vectors.ts';
import type { LanguagePack } from '../language/pack.ts';
import { clausesOf } from './clauses.ts';
import { inverseDocumentFrequency } from './idf.ts';
import { optionalNames } from './optional-names.ts';
import { termsOf, type Term } from './terms.ts';

/** Similarity of any two of the texts it was made for, by their indices: 0 (nothing in common) to 1. Symmetric. */
export type Similarity = (a: number, b: number) => number;

export interface ComparedTexts {
  readonly similarity: Similarity;
  /** Pairs of indices of `among`, lower first, that share a term that is not common: all others are hardly alike. */
  readonly candidates: (among: (index: number) => boolean) => Generator<[number, number]>;
}

/** Weight of the two most similar clauses against the two whole sentences; set on SuperPAL (AP .758 without, .764 with). */
const clauseWeight = 0.3;

/** Whole sentences less alike than this have no clause worth comparing. */
const clauseFrom = 0.05;

/** A term in more sentences than this finds no candidates in a large story; it still weighs. */
const mostPostings = 400;

/** A text as it is compared: all its terms, and the terms of each of its clauses. */
interface Compared {
  readonly whole: Vector;
  readonly clauses: readonly Vector[];
}

/** Prepares texts (the sentences of one story) for comparison: cosine of their terms, weighted by IDF inside the story. */
export function compareTexts(texts: readonly string[], pack: LanguagePack): ComparedTexts {
  const optional = new Set(Array.from(optionalNames(texts, pack), pack.root));
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
    candidates: (among) => sharing(compared, among),
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
  const numbers = new Map<string, number>();
  let squares = 0;
  let count = 0;
  for (const { term } of documents.flat()) {
    if (!numbers.has(term)) numbers.set(term, numbers.size);
    squares += idf(term) ** 2;
    count += 1;
  }
  const averageTerm = count === 0 ? 0 : squares / count;
  return (terms) => {
    const entries = Array.from(new Set(terms.map(({ term }) => term)), (term): [number, number] => [
      numbers.get(term) ?? -1,
      idf(term),
    ]).sort(([a], [b]) => a - b);
    const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight ** 2, averageTerm));
    return {
      terms: Int32Array.from(entries, ([number]) => number),
      weights: Float64Array.from(entries, ([, weight]) => weight / length),
    };
  };
}

function* sharing(compared: readonly Compared[], among: (index: number) => boolean): Generator<[number, number]> {
  const postings = new Map<number, number[]>();
  compared.forEach(({ whole }, index) => {
    if (!among(index)) return;
    for (const term of whole.terms) {
      const list = postings.get(term);
      if (list) list.push(index);
      else postings.set(term, [index]);
    }
  });
  for (const [index, { whole }] of compared.entries()) {
    if (!among(index)) continue;
    const partners = new Set<number>();
    for (const term of whole.terms) {
      const list = postings.get(term) ?? [];
      if (list.length > mostPostings) continue;
      for (const other of list) if (other > index) partners.add(other);
    }
    for (const partner of [...partners].sort((a, b) => a - b)) yield [index, partner];
  }
}
