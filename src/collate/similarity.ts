import type { LanguagePack } from '../language/pack.ts';
import { inverseDocumentFrequency } from './idf.ts';
import { termsOf } from './terms.ts';

/** Similarity of any two of the texts it was made for, by their indices: 0 (nothing in common) to 1. Symmetric. */
export type Similarity = (a: number, b: number) => number;

export interface ComparedTexts {
  readonly similarity: Similarity;
  /** Pairs of indices of `among`, lower first, that share enough to be worth a comparison; every other pair counts as 0. */
  readonly candidates: (among: (index: number) => boolean) => Generator<[number, number]>;
}

/** Terms in more than this share of a large story's sentences find no candidates; they still weigh. */
const commonShare = 0.1;
/** In a story of fewer sentences every shared term makes a candidate. */
const smallStory = 400;

export function compareTexts(texts: readonly string[], pack: LanguagePack): ComparedTexts {
  const terms = texts.map((text) => termsOf(text, pack));
  const idf = inverseDocumentFrequency(terms);
  const vectors = terms.map((list) => unitVector(list, idf));
  return {
    similarity: (a, b) => cosine(vectors[a] ?? emptyVector, vectors[b] ?? emptyVector),
    candidates: (among) => sharing(vectors, among),
  };
}

type Vector = ReadonlyMap<string, number>;
const emptyVector: Vector = new Map();

function unitVector(terms: readonly string[], idf: (term: string) => number): Vector {
  const weights = new Map<string, number>();
  for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + idf(term));
  const length = Math.hypot(...weights.values());
  return new Map(Array.from(weights, ([term, weight]) => [term, weight / length]));
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return Math.min(1, sum);
}

function* sharing(vectors: readonly Vector[], among: (index: number) => boolean): Generator<[number, number]> {
  const postings = new Map<string, number[]>();
  vectors.forEach((vector, index) => {
    if (!among(index)) return;
    for (const term of vector.keys()) {
      const list = postings.get(term);
      if (list) list.push(index);
      else postings.set(term, [index]);
    }
  });
  const cutoff = vectors.length <= smallStory ? vectors.length : Math.max(smallStory, vectors.length) * commonShare;
  for (const [index, vector] of vectors.entries()) {
    if (!among(index)) continue;
    const partners = new Set<number>();
    for (const term of vector.keys()) {
      const list = postings.get(term) ?? [];
      if (list.length > cutoff) continue;
      for (const other of list) if (other > index) partners.add(other);
    }
    for (const partner of [...partners].sort((a, b) => a - b)) yield [index, partner];
  }
}
