import { compareTwoStrings } from 'string-similarity';
import { undetermined } from '../language/detect.ts';
import type { Facts } from './feature-batch.ts';
import { areTwoInstalments } from './instalments.ts';
import { endOf, startOf, type Rows } from './rows.ts';
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

/** Places among the terms of all articles, and the weight of each. */
export interface WeighedPlaces {
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

/** Compares one article, the pivot, with others. */
export interface Comparer {
  /** Makes article `pivot` the one that others are compared with. */
  readonly from: (pivot: number) => void;
  /** How alike the pivot and article `other` are. Symmetric. */
  readonly likeness: (other: number) => Likeness;
  /** The pivot's terms that `other` shares, by what each adds to the cosine of their words. */
  readonly sharedTerms: (other: number) => WeighedPlaces;
  /** The same of the words of their names, by number. */
  readonly sharedNameWords: (other: number) => Map<number, number>;
  /** The terms of `other`'s lead that the pivot does not use, by what each weighs there. */
  readonly newTerms: (other: number) => WeighedPlaces;
  /** What each word of `other`'s names that no name of the pivot has weighs there. */
  readonly newNameWords: (other: number) => Map<number, number>;
}

/**
 * The pivot's terms are marked in one table over all terms, so that comparing another article with it is one pass over that article's own terms:
 * two to three times as fast as walking through both, and all parts of the likeness at once.
 */
export function comparerOf(space: Space): Comparer {
  const { articles, lead, title, vocabulary, nameVocabulary } = space;
  const [terms, weights] = [space.words.terms.values, space.words.weights];
  const [nameTerms, nameWeights] = [space.names.terms.values, space.names.weights];
  const leadWeights = lead.values;
  const { idf } = vocabulary;
  const words = new Marks(space.words.terms, idf.length);
  const names = new Marks(space.names.terms, nameVocabulary.idf.length);
  const worthOfLead = worths(lead, space);
  const worthOfTitle = worths(title, space);
  const sizeOf = (rows: Rows<unknown>, article: number): number => endOf(rows, article) - startOf(rows, article);
  let pivot = -1;

  const namesWith = (other: number): number => {
    const met = names.meet(other);
    let sum = 0;
    for (let hit = 0; hit < met; hit += 1)
      sum += (nameWeights[names.theirs[hit] ?? 0] ?? 0) * (nameWeights[names.own[hit] ?? 0] ?? 0);
    return sum;
  };

  return {
    from: (article) => {
      pivot = article;
      words.mark(article);
      names.mark(article);
    },
    likeness: (other) => {
      const [a, b] = [articles[pivot], articles[other]];
      if (a === undefined || b === undefined) throw new RangeError(`No article ${other}.`);
      if (a.language !== b.language && a.language !== undetermined && b.language !== undetermined) return nothing;
      if (areTwoInstalments(a.instalment, b.instalment)) return nothing;
      const [row, otherRow] = [startOf(space.words.terms, pivot), startOf(space.words.terms, other)];
      const [leadEnd, otherLeadEnd] = [row + sizeOf(lead, pivot), otherRow + sizeOf(lead, other)];
      const [titleEnd, otherTitleEnd] = [row + sizeOf(title, pivot), otherRow + sizeOf(title, other)];
      const [toLead, toOtherLead] = [startOf(lead, pivot) - row, startOf(lead, other) - otherRow];
      const met = words.meet(other);
      let [body, leads, ownTold, otherTold, ownTitleTold, otherTitleTold] = [0, 0, 0, 0, 0, 0];
      for (let hit = 0; hit < met; hit += 1) {
        const own = words.own[hit] ?? 0;
        const theirs = words.theirs[hit] ?? 0;
        body += (weights[theirs] ?? 0) * (weights[own] ?? 0);
        if (theirs >= otherLeadEnd && own >= leadEnd) continue;
        const worth = idf[terms[own] ?? 0] ?? 0;
        if (theirs < otherLeadEnd) {
          otherTold += worth;
          if (own < titleEnd) ownTitleTold += worth;
        }
        if (own < leadEnd) {
          ownTold += worth;
          if (theirs < otherTitleEnd) otherTitleTold += worth;
          if (theirs < otherLeadEnd)
            leads += (leadWeights[theirs + toOtherLead] ?? 0) * (leadWeights[own + toLead] ?? 0);
        }
      }
      const told = Math.min(share(ownTold, worthOfLead[pivot]), share(otherTold, worthOfLead[other]));
      const headline = headlineLikeness(
        [a.headline, share(ownTitleTold, worthOfTitle[pivot])],
        [b.headline, share(otherTitleTold, worthOfTitle[other])],
        Math.min(sizeOf(space.words.terms, pivot), sizeOf(space.words.terms, other)) <= spelling.mostTerms,
      );
      return blended({ body, lead: leads, names: namesWith(other), told, headline }, timeFactor(a, b));
    },
    newTerms: (other) => {
      const [first, firstOfLead] = [startOf(space.words.terms, other), startOf(lead, other)];
      const found = { places: [] as number[], weights: [] as number[] };
      for (let place = first; place < first + sizeOf(lead, other); place += 1) {
        if (words.has(terms[place] ?? 0)) continue;
        found.places.push(place);
        found.weights.push(leadWeights[place - first + firstOfLead] ?? 0);
      }
      return found;
    },
    newNameWords: (other) => {
      const found = new Map<number, number>();
      for (let place = startOf(space.names.terms, other); place < endOf(space.names.terms, other); place += 1) {
        const term = nameTerms[place] ?? 0;
        if (!names.has(term)) found.set(term, nameWeights[place] ?? 0);
      }
      return found;
    },
    sharedTerms: (other) => {
      const met = words.meet(other);
      const places = Array.from(words.own.subarray(0, met));
      return {
        places,
        weights: places.map((own, hit) => (weights[own] ?? 0) * (weights[words.theirs[hit] ?? 0] ?? 0)),
      };
    },
    sharedNameWords: (other) => {
      const met = names.meet(other);
      const found = new Map<number, number>();
      for (let hit = 0; hit < met; hit += 1) {
        const [own, theirs] = [names.own[hit] ?? 0, names.theirs[hit] ?? 0];
        found.set(nameTerms[own] ?? 0, (nameWeights[own] ?? 0) * (nameWeights[theirs] ?? 0));
      }
      return found;
    },
  };
}

/** The terms of one article, marked in a table over all terms, so that those that another shares are found in one pass over its own. */
class Marks {
  /** Places, among all terms, of those that the two share: in the row that is marked and in the other. Room for more than were met. */
  own = new Int32Array(256);
  theirs = new Int32Array(256);
  readonly #rows: Rows<Int32Array>;
  /** Place in the marked row, from 1, of each of its terms; 0 of all others. An article has fewer terms than 16 bits count. */
  readonly #marks: Uint16Array;
  #marked = -1;

  constructor(rows: Rows<Int32Array>, terms: number) {
    this.#rows = rows;
    this.#marks = new Uint16Array(terms);
  }

  has(term: number): boolean {
    return (this.#marks[term] ?? 0) > 0;
  }

  mark(article: number): void {
    if (this.#marked >= 0) this.#set(this.#marked, 0);
    this.#set(article, 1);
    this.#marked = article;
  }

  #set(article: number, on: 0 | 1): void {
    const from = startOf(this.#rows, article);
    for (let place = from; place < endOf(this.#rows, article); place += 1)
      this.#marks[this.#rows.values[place] ?? 0] = on * (place - from + 1);
  }

  /** Writes down where article `other` shares a term with the marked one, and says how often it does. */
  meet(other: number): number {
    const [from, to] = [startOf(this.#rows, other), endOf(this.#rows, other)];
    if (this.own.length < to - from) {
      this.own = new Int32Array(2 * (to - from));
      this.theirs = new Int32Array(2 * (to - from));
    }
    const [terms, marks, own, theirs] = [this.#rows.values, this.#marks, this.own, this.theirs];
    const row = startOf(this.#rows, this.#marked) - 1;
    let met = 0;
    for (let place = from; place < to; place += 1) {
      const mark = marks[terms[place] ?? 0] ?? 0;
      own[met] = row + mark;
      theirs[met] = place;
      // Counts the marked ones without asking: which terms two articles share is nothing that a processor could foresee.
      met += (mark + 0xff_ff) >>> 16;
    }
    return met;
  }
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
