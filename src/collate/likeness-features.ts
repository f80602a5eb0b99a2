import { commonSubsequence } from './common-subsequence.ts';
import { cosine, type Vector } from './vectors.ts';
import { dice, sharedCount, type NumberSet } from './number-sets.ts';

/** A text as it is compared with others of its story. */
export interface Profile {
  /** Its terms, weighted by IDF inside the story. */
  readonly whole: Vector;
  /** The terms of each of its clauses. */
  readonly clauses: readonly Vector[];
  /** Terms that are numbers. */
  readonly amounts: NumberSet;
  /** Terms that stand side by side. */
  readonly termPairs: NumberSet;
  /** Terms that say what happened. */
  readonly matter: NumberSet;
  /** Its words by number, in order: function words and word forms included. */
  readonly words: Int32Array;
  readonly vocabulary: NumberSet;
  readonly denies: boolean;
}

/**
 * What the likeness of two texts is judged by, each 0 to 1 except `length`:
 * - `terms`: cosine of their terms; `clause`: of those of their two closest clauses, since a long sentence states several things;
 * - `words`: Dice of their plain words, function words and word forms included: who rewrites a sentence keeps much of its grammar, of which terms
 *   see nothing;
 * - `order`: the longest common subsequence of their words against the shorter one;
 * - `termPairs`: Dice of terms side by side. With all else equal they count *against* likeness: words shared in a row are one name or set phrase,
 *   words shared here and there are a statement;
 * - `length`: logarithm of the longer one's words;
 * - `denial`: one denies and the other does not; `amounts`: both state numbers and share none;
 * - `event`: how far their articles tell one event, 1 where nothing is known of them.
 */
export const likenessFeatures = [
  'terms',
  'clause',
  'words',
  'order',
  'termPairs',
  'length',
  'denial',
  'amounts',
  'event',
] as const;

export type LikenessFeatures = Readonly<Record<(typeof likenessFeatures)[number], number>>;

/** Words that a text is taken to have besides its own, so that a fragment of one word is not wholly in every sentence with it. */
const besides = 2;

/** @param event See {@link likenessFeatures}. */
export function compareProfiles(a: Profile, b: Profile, event: number): LikenessFeatures {
  return { ...compareQuickly(a, b, event, closestClauses(a.clauses, b.clauses)), order: sharedOrder(a, b) };
}

/** The same, but for `order` the most that it can be: most pairs are decided without it. */
export function compareQuickly(a: Profile, b: Profile, event: number, clause: number): LikenessFeatures {
  const [shorter, longer] = a.words.length < b.words.length ? [a, b] : [b, a];
  const differInNumbers = a.amounts.length > 0 && b.amounts.length > 0 && sharedCount(a.amounts, b.amounts) === 0;
  const shared = sharedCount(a.vocabulary, b.vocabulary);
  const words = a.vocabulary.length + b.vocabulary.length;
  // Each word that the other has not stands at least once in the shorter text.
  const mostInOrder = shorter.words.length - (shorter.vocabulary.length - shared);
  return {
    terms: cosine(a.whole, b.whole),
    clause,
    words: words === 0 ? 0 : (2 * shared) / words,
    order: mostInOrder / (shorter.words.length + besides),
    termPairs: dice(a.termPairs, b.termPairs),
    length: Math.log(Math.max(1, longer.words.length)),
    denial: a.denies === b.denies ? 0 : 1,
    amounts: differInNumbers ? 1 : 0,
    event,
  };
}

/** The feature `order`. */
export function sharedOrder({ words: a }: Profile, { words: b }: Profile): number {
  return commonSubsequence(a, b) / (Math.min(a.length, b.length) + besides);
}

/** Whether two texts have a term in common that says what happened, or are in the same words. */
export function shareMatter(a: Profile, b: Profile): boolean {
  return sharedCount(a.matter, b.matter) > 0 || areEqual(a.words, b.words);
}

function areEqual(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function closestClauses(a: readonly Vector[], b: readonly Vector[]): number {
  let closest = 0;
  for (const left of a) {
    for (const right of b) closest = Math.max(closest, Math.min(1, cosine(left, right)));
  }
  return closest;
}
