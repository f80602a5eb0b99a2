import { compareTwoStrings } from 'string-similarity';
import { undetermined } from '../language/detect.ts';
import type { Facts } from './feature-batch.ts';
import { areTwoInstalments } from './instalments.ts';
import { endOf, startOf, type Rows } from './rows.ts';
import { eachTerm, frequencyWeights, weightAt, type Space, type Vectors, type Vocabulary } from './space.ts';
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
  /** How alike the pivot and article `other` are. Symmetric; the parts but for what rounding leaves. */
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
 * two to three times as fast as walking through both, and all parts of the likeness at once. What the pivot's terms weigh is worked out once, into lists that stay in the
 * processor's cache; of the other article its terms and its counts are read.
 */
export function comparerOf(space: Space): Comparer {
  const { articles, words, lead, title, names, vocabulary, nameVocabulary } = space;
  const [terms, uses, leadUses, nameUses] = [
    words.terms.values,
    words.uses.values,
    lead.uses.values,
    names.uses.values,
  ];
  const met = new Marks(words.terms, vocabulary.idf.length);
  const metNames = new Marks(names.terms, nameVocabulary.idf.length);
  const worthOfLead = worths(lead, vocabulary);
  const worthOfTitle = worths(title, vocabulary);
  const sizeOf = ({ uses: rows }: Vectors, article: number): number => endOf(rows, article) - startOf(rows, article);
  let pivot = -1;
  let own = { body: none, lead: none, names: none };

  /** What the word that is met at `hit` adds to the cosine with `other`. */
  const addedBy = (hit: number, other: number): number =>
    (own.body[met.own[hit] ?? 0] ?? 0) *
    (frequencyWeights[uses[startOf(words.uses, other) + (met.theirs[hit] ?? 0)] ?? 0] ?? 0) *
    (words.scale[other] ?? 0);
  const addedByName = (hit: number, other: number): number =>
    (own.names[metNames.own[hit] ?? 0] ?? 0) *
    (frequencyWeights[nameUses[startOf(names.uses, other) + (metNames.theirs[hit] ?? 0)] ?? 0] ?? 0) *
    (names.scale[other] ?? 0);

  const namesWith = (other: number): number => {
    const hits = metNames.meet(other);
    let sum = 0;
    for (let hit = 0; hit < hits; hit += 1) sum += addedByName(hit, other);
    return sum;
  };

  return {
    from: (article) => {
      pivot = article;
      met.mark(article);
      metNames.mark(article);
      own = {
        body: weighed(words, vocabulary, article),
        lead: weighed(lead, vocabulary, article),
        names: weighed(names, nameVocabulary, article),
      };
    },
    likeness: (other) => {
      const [a, b] = [articles[pivot], articles[other]];
      if (a === undefined || b === undefined) throw new RangeError(`No article ${other}.`);
      if (a.language !== b.language && a.language !== undetermined && b.language !== undetermined) return nothing;
      if (areTwoInstalments(a.instalment, b.instalment)) return nothing;
      const hits = met.meet(other);
      const [size, leadSize, titleSize] = [sizeOf(words, pivot), sizeOf(lead, pivot), sizeOf(title, pivot)];
      const [otherSize, otherLead, otherTitle] = [sizeOf(words, other), sizeOf(lead, other), sizeOf(title, other)];
      const [first, firstUse, firstOfLead] = [
        startOf(words.terms, other),
        startOf(words.uses, other),
        startOf(lead.uses, other),
      ];
      let [body, leads, ownTold, otherTold, ownTitleTold, otherTitleTold] = [0, 0, 0, 0, 0, 0];
      for (let hit = 0; hit < hits; hit += 1) {
        const mine = met.own[hit] ?? 0;
        const theirs = met.theirs[hit] ?? 0;
        body += (own.body[mine] ?? 0) * (frequencyWeights[uses[firstUse + theirs] ?? 0] ?? 0);
        if (theirs >= otherLead && mine >= leadSize) continue;
        const worth = vocabulary.idf[terms[first + theirs] ?? 0] ?? 0;
        if (theirs < otherLead) {
          otherTold += worth;
          if (mine < titleSize) ownTitleTold += worth;
        }
        if (mine < leadSize) {
          ownTold += worth;
          if (theirs < otherTitle) otherTitleTold += worth;
          if (theirs < otherLead)
            leads += (own.lead[mine] ?? 0) * (frequencyWeights[leadUses[firstOfLead + theirs] ?? 0] ?? 0);
        }
      }
      const told = Math.min(share(ownTold, worthOfLead[pivot]), share(otherTold, worthOfLead[other]));
      const headline = headlineLikeness(
        [a.headline, share(ownTitleTold, worthOfTitle[pivot])],
        [b.headline, share(otherTitleTold, worthOfTitle[other])],
        Math.min(size, otherSize) <= spelling.mostTerms,
      );
      return blended(
        {
          body: body * (words.scale[other] ?? 0),
          lead: leads * (lead.scale[other] ?? 0),
          names: namesWith(other),
          told,
          headline,
        },
        timeFactor(a, b),
      );
    },
    newTerms: (other) => {
      const found = { places: [] as number[], weights: [] as number[] };
      eachTerm(lead, vocabulary, other, (term, weight, place) => {
        if (met.has(term)) return;
        found.places.push(place);
        found.weights.push(weight);
      });
      return found;
    },
    newNameWords: (other) => {
      const found = new Map<number, number>();
      eachTerm(names, nameVocabulary, other, (term, weight) => {
        if (!metNames.has(term)) found.set(term, weight);
      });
      return found;
    },
    sharedTerms: (other) => {
      const hits = met.meet(other);
      const first = startOf(words.terms, pivot);
      return {
        places: Array.from(met.own.subarray(0, hits), (place) => first + place),
        weights: Array.from({ length: hits }, (_, hit) => addedBy(hit, other)),
      };
    },
    sharedNameWords: (other) => {
      const hits = metNames.meet(other);
      const first = startOf(names.terms, pivot);
      const found = new Map<number, number>();
      for (let hit = 0; hit < hits; hit += 1)
        found.set(names.terms.values[first + (metNames.own[hit] ?? 0)] ?? 0, addedByName(hit, other));
      return found;
    },
  };
}

const none: Float64Array = new Float64Array(0);

/** What each term of a row weighs, times its rarity: times the frequency weight and the scale of another row, what the two add to the cosine. */
function weighed(vectors: Vectors, vocabulary: Vocabulary, row: number): Float64Array {
  const weights = new Float64Array(endOf(vectors.uses, row) - startOf(vectors.uses, row));
  const first = startOf(vectors.terms, row);
  for (let place = 0; place < weights.length; place += 1)
    weights[place] =
      weightAt(vectors, vocabulary, row, place) * (vocabulary.idf[vectors.terms.values[first + place] ?? 0] ?? 0);
  return weights;
}

/** The terms of one article, marked in a table over all terms, so that those that another shares are found in one pass over its own. */
class Marks {
  /** Places, each in its row, of the terms that the marked row and the other share. Room for more than were met. */
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
    let met = 0;
    for (let place = from; place < to; place += 1) {
      const mark = marks[terms[place] ?? 0] ?? 0;
      own[met] = mark - 1;
      theirs[met] = place - from;
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

/** What the terms of each row are worth together. */
function worths({ terms, uses }: Vectors, { idf }: Vocabulary): Float32Array {
  return Float32Array.from({ length: uses.starts.length - 1 }, (_, row) => {
    const first = startOf(terms, row);
    const size = endOf(uses, row) - startOf(uses, row);
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
