import type { Counts } from './features.ts';

/** A unit-length vector over a vocabulary: term numbers, rising, and their weights. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** Terms of one kind (stems, names) with the number of articles that use each. */
export interface Vocabulary {
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: readonly string[];
  /** By term number. */
  readonly documentFrequency: Int32Array;
  /** Number of articles it was made from. */
  readonly size: number;
}

export function vocabularyOf(articles: readonly Counts[]): Vocabulary {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const frequency: number[] = [];
  for (const article of articles) {
    for (const term of article.keys()) {
      const number = numbers.get(term);
      if (number === undefined) {
        numbers.set(term, words.length);
        words.push(term);
        frequency.push(1);
      } else {
        frequency[number] = (frequency[number] ?? 0) + 1;
      }
    }
  }
  return { numbers, words, documentFrequency: Int32Array.from(frequency), size: articles.length };
}

/**
 * Inverse document frequency, smoothed so that a term that every article uses still counts a little: in a folder of five
 * articles on one event those are the terms that make them one story.
 */
export function idf({ documentFrequency, size }: Vocabulary, term: number): number {
  return Math.log(1 + size / (documentFrequency[term] ?? 1));
}

/** TF-IDF with logarithmic term frequency (Salton and Buckley 1988), unit length. */
export function vectorOf(counts: Counts, vocabulary: Vocabulary): Vector {
  const entries: [term: number, weight: number][] = [];
  for (const [word, frequency] of counts) {
    const term = vocabulary.numbers.get(word);
    if (term !== undefined) entries.push([term, (1 + Math.log(frequency)) * idf(vocabulary, term)]);
  }
  entries.sort(([a], [b]) => a - b);
  const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return {
    terms: Int32Array.from(entries, ([term]) => term),
    weights: Float64Array.from(entries, ([, weight]) => weight / length),
  };
}

/** Cosine of two unit vectors, 0 to 1; 0 where one is empty. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const difference = (a.terms[i] ?? 0) - (b.terms[j] ?? 0);
    if (difference === 0) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return sum;
}
