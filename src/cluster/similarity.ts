import { compareTwoStrings } from 'string-similarity';
import { undetermined } from '../language/detect.ts';
import type { Facts } from './feature-batch.ts';
import { areTwoInstalments } from './instalments.ts';
import { endOf, startOf } from './rows.ts';
import type { Space } from './space.ts';
import { timeFactor } from './time.ts';

/** How alike two articles are, and in what. */
export interface Likeness {
  /** Cosine of all words. */
  readonly body: number;
  /** Cosine of the leads. */
  readonly lead: number;
  /** Cosine of the names. */
  readonly names: number;
  /** How much of each one's lead the other tells at all; the lesser of the two, since a later report retells the earlier one. */
  readonly told: number;
  /** How much of one's headline stands in the other's lead, and how alike the headlines are; `null` where neither states one. */
  readonly headline: number | null;
  /** See {@link timeFactor}. */
  readonly time: number;
  /** The blend, 0 to 1: what linkage sees. */
  readonly score: number;
}

/**
 * Weights of the parts in the blend; a missing headline leaves the rest as they are to each other.
 * Set by random search on half of allsides-train and on ecbplus-dev, then rounded. The optimum is flat: moving .05 to .1 from one part
 * to another moves no public set's B-cubed F1 by more than .01 (`node bench/grouping.ts DATA --train`).
 */
const blend = { body: 0.25, lead: 0.15, names: 0.3, told: 0.2, headline: 0.1 };

/**
 * How alike headlines are spelled (Dice) is asked for where one article is little more than a headline: its share, and the most distinct terms of such
 * an article. In longer ones it moves no public set by more than .001 and takes three quarters of the time (`node bench/grouping.ts DATA`).
 */
const spelling = { share: 0.1, mostTerms: 20 };

/** Scores are given to so many parts of 1, so that the order in which parts are added up never shows. */
const precision = 1e6;

/** Compares one article, the pivot, with others. */
export interface Comparer {
  /** Makes article `pivot` the one that others are compared with. */
  readonly from: (pivot: number) => void;
  /** How alike the pivot and article `other` are. Symmetric. */
  readonly likeness: (other: number) => Likeness;
  /** What each term that the pivot and `other` share adds to the cosine of their words. */
  readonly sharedTerms: (other: number) => Map<number, number>;
  /** The same of the words of their names. */
  readonly sharedNameWords: (other: number) => Map<number, number>;
  /** What each term of `other`'s lead that the pivot does not use weighs there. */
  readonly newTerms: (other: number) => Map<number, number>;
  /** What each word of `other`'s names that no name of the pivot has weighs there. */
  readonly newNameWords: (other: number) => Map<number, number>;
}

/**
 * The pivot's terms are marked in one table over all terms, so that comparing another article with it is one pass over that article's own terms:
 * two to three times as fast as walking through both, and all parts of the likeness at once.
 */
export function comparerOf(space: Space): Comparer {
  const { articles, words, lead, title, names, vocabulary, nameVocabulary } = space;
  const { values: terms } = words.terms;
  const { values: nameTerms } = names.terms;
  /** Place in the pivot's row, from 1, of each term that it uses; 0 of all others. */
  const marks = new Uint32Array(vocabulary.idf.length);
  const nameMarks = new Uint32Array(nameVocabulary.idf.length);
  const worthOfLead = worths(lead, space);
  const worthOfTitle = worths(title, space);
  let pivot = -1;
  let [row, leadRow, leadSize, titleSize, nameRow] = [0, 0, 0, 0, 0];

  const mark = (article: number, on: boolean): void => {
    const from = startOf(words.terms, article);
    for (let place = from; place < endOf(words.terms, article); place += 1)
      marks[terms[place] ?? 0] = on ? place - from + 1 : 0;
    const fromName = startOf(names.terms, article);
    for (let place = fromName; place < endOf(names.terms, article); place += 1)
      nameMarks[nameTerms[place] ?? 0] = on ? place - fromName + 1 : 0;
  };

  const namesWith = (other: number): number => {
    let sum = 0;
    for (let place = startOf(names.terms, other); place < endOf(names.terms, other); place += 1) {
      const met = nameMarks[nameTerms[place] ?? 0] ?? 0;
      if (met > 0) sum += (names.weights[place] ?? 0) * (names.weights[nameRow + met - 1] ?? 0);
    }
    return sum;
  };

  const shared = (other: number, { terms: rows, weights }: Space['words'], table: Uint32Array, own: number) => {
    const found = new Map<number, number>();
    for (let place = startOf(rows, other); place < endOf(rows, other); place += 1) {
      const term = rows.values[place] ?? 0;
      const met = table[term] ?? 0;
      if (met > 0) found.set(term, (weights[place] ?? 0) * (weights[own + met - 1] ?? 0));
    }
    return found;
  };

  return {
    from: (article) => {
      if (pivot >= 0) mark(pivot, false);
      pivot = article;
      mark(pivot, true);
      row = startOf(words.terms, pivot);
      leadRow = startOf(lead, pivot);
      leadSize = endOf(lead, pivot) - leadRow;
      titleSize = endOf(title, pivot) - startOf(title, pivot);
      nameRow = startOf(names.terms, pivot);
    },
    likeness: (other) => {
      const [a, b] = [articles[pivot], articles[other]];
      if (a === undefined || b === undefined) throw new RangeError(`No article ${other}.`);
      if (a.language !== b.language && a.language !== undetermined && b.language !== undetermined) return nothing;
      if (areTwoInstalments(a.instalment, b.instalment)) return nothing;
      const first = startOf(words.terms, other);
      const otherLead = startOf(lead, other);
      const otherLeadSize = endOf(lead, other) - otherLead;
      const otherTitleSize = endOf(title, other) - startOf(title, other);
      const size = endOf(words.terms, other) - first;
      let [body, leads, ownTold, otherTold, ownTitleTold, otherTitleTold] = [0, 0, 0, 0, 0, 0];
      for (let place = 0; place < size; place += 1) {
        const term = terms[first + place] ?? 0;
        const met = marks[term] ?? 0;
        if (met === 0) continue;
        const own = met - 1;
        body += (words.weights[first + place] ?? 0) * (words.weights[row + own] ?? 0);
        if (place < otherLeadSize || own < leadSize) {
          const worth = vocabulary.idf[term] ?? 0;
          if (place < otherLeadSize) {
            otherTold += worth;
            if (own < titleSize) ownTitleTold += worth;
          }
          if (own < leadSize) {
            ownTold += worth;
            if (place < otherTitleSize) otherTitleTold += worth;
            if (place < otherLeadSize)
              leads += (lead.values[otherLead + place] ?? 0) * (lead.values[leadRow + own] ?? 0);
          }
        }
      }
      const told = Math.min(share(ownTold, worthOfLead[pivot]), share(otherTold, worthOfLead[other]));
      const headline = headlineLikeness(
        [a.headline, share(ownTitleTold, worthOfTitle[pivot])],
        [b.headline, share(otherTitleTold, worthOfTitle[other])],
        Math.min(size, endOf(words.terms, pivot) - row) <= spelling.mostTerms,
      );
      return blended({ body, lead: leads, names: namesWith(other), told, headline }, timeFactor(a, b));
    },
    newTerms: (other) => {
      const found = new Map<number, number>();
      const first = startOf(words.terms, other);
      for (let place = startOf(lead, other); place < endOf(lead, other); place += 1) {
        const term = terms[first + place - startOf(lead, other)] ?? 0;
        if (marks[term] === 0) found.set(term, lead.values[place] ?? 0);
      }
      return found;
    },
    newNameWords: (other) => {
      const found = new Map<number, number>();
      for (let place = startOf(names.terms, other); place < endOf(names.terms, other); place += 1) {
        const term = nameTerms[place] ?? 0;
        if (nameMarks[term] === 0) found.set(term, names.weights[place] ?? 0);
      }
      return found;
    },
    sharedTerms: (other) => shared(other, words, marks, row),
    sharedNameWords: (other) => shared(other, names, nameMarks, nameRow),
  };
}

const nothing: Likeness = { body: 0, lead: 0, names: 0, told: 0, headline: null, time: 0, score: 0 };

function blended({ body, lead, names, told, headline }: Omit<Likeness, 'time' | 'score'>, time: number): Likeness {
  const weight = blend.body + blend.lead + blend.names + blend.told;
  const sum = blend.body * body + blend.lead * lead + blend.names * names + blend.told * told;
  const words = headline === null ? sum / weight : (sum + blend.headline * headline) / (weight + blend.headline);
  const score = Math.round(Math.min(1, words * time) * precision) / precision;
  return { body, lead, names, told, headline, time, score };
}

/** What the terms of each lead or headline are worth together. */
function worths(rows: Space['lead'], { words: { terms }, vocabulary: { idf } }: Space): Float32Array {
  return Float32Array.from({ length: rows.starts.length - 1 }, (_, article) => {
    const first = startOf(terms, article);
    const size = endOf(rows, article) - startOf(rows, article);
    let worth = 0;
    for (let place = first; place < first + size; place += 1) worth += idf[terms.values[place] ?? 0] ?? 0;
    return worth;
  });
}

/** The share `part` of `whole`, 0 to 1; 0 of nothing. */
function share(part: number, whole: number | undefined): number {
  return whole ? Math.min(1, part / whole) : 0;
}

/** @param a the headline in comparable form, and how much of it stands in the other's lead. `short`: one article is little more than that. */
function headlineLikeness(
  [headA, toldA]: readonly [Facts['headline'], number],
  [headB, toldB]: readonly [Facts['headline'], number],
  short: boolean,
): number | null {
  if (headA === null && headB === null) return null;
  if (headB === null) return toldA;
  if (headA === null) return toldB;
  const told = (toldA + toldB) / 2;
  return short ? (1 - spelling.share) * told + spelling.share * compareTwoStrings(headA, headB) : told;
}

/** {@link Comparer.likeness} of the articles number `first` and `second`, for a single pair. */
export function likeness(space: Space, first: number, second: number): Likeness {
  const comparer = comparerOf(space);
  comparer.from(first);
  return comparer.likeness(second);
}
