import { compareTwoStrings } from 'string-similarity';
import { undetermined } from '../language/detect.ts';
import type { Facts } from './feature-batch.ts';
import { areTwoInstalments } from './instalments.ts';
import { likenessOf, nothing, part, scoreOf, type Likeness } from './likeness.ts';
import { Marks } from './marks.ts';
import { longest, PivotTerms, sizeOf, weigh, worths } from './pivot-terms.ts';
import { startOf } from './rows.ts';
import { eachTerm, frequencyWeights, idfOf, type Space } from './space.ts';
import { timeFactor } from './time.ts';

/**
 * So many of the rarest shared terms count. What happened has words that few other articles use, and who was there has many: of pairs of allsides-train that
 * share as much in all else they tell most (average precision .76 against .72 of a regression without them, stories held out).
 */
const rarestTerms = 3;

/**
 * How alike headlines are spelled (Dice) is asked for where one article is little more than a headline: its share, and the most distinct terms of such
 * an article. In longer ones it moves no public set by more than .001 and takes three quarters of the time (`node bench/grouping.ts DATA`).
 */
const spelling = { share: 0.1, mostTerms: 20 };

/** Places among the terms of all articles, and the weight of each. */
export interface WeighedPlaces {
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

/** Compares one article, the pivot, with others. */
export interface Comparer {
  /** Makes article `pivot` the one that others are compared with. */
  readonly from: (pivot: number) => void;
  /** How alike the pivot and article `other` are, 0 to 1. Symmetric. */
  readonly score: (other: number) => number;
  /** The same with its parts, which are symmetric but for what rounding leaves. */
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
  const [uses, leadUses, nameUses] = [words.uses.values, lead.uses.values, names.uses.values];
  const met = new Marks(words.terms, vocabulary.idf.length);
  const metNames = new Marks(names.terms, nameVocabulary.idf.length);
  const worthOfLead = worths(lead, vocabulary);
  const worthOfTitle = worths(title, vocabulary);
  let pivot = -1;
  const own = new PivotTerms(longest(words));
  const ownNames = new Float64Array(longest(names));
  const parts = new Float64Array(Object.keys(part).length);
  const mostWorth = rarestTerms * idfOf(2, articles.length);
  const rarest = new Float64Array(rarestTerms);

  /** What the word that is met at `hit` adds to the cosine with `other`. */
  const addedBy = (hit: number, other: number): number =>
    (own.body[met.own[hit] ?? 0] ?? 0) *
    (frequencyWeights[uses[startOf(words.uses, other) + (met.theirs[hit] ?? 0)] ?? 0] ?? 0) *
    (words.scale[other] ?? 0);
  const addedByName = (hit: number, other: number): number =>
    (ownNames[metNames.own[hit] ?? 0] ?? 0) *
    (frequencyWeights[nameUses[startOf(names.uses, other) + (metNames.theirs[hit] ?? 0)] ?? 0] ?? 0) *
    (names.scale[other] ?? 0);

  const namesWith = (other: number): number => {
    const hits = metNames.meet(other);
    let sum = 0;
    for (let hit = 0; hit < hits; hit += 1) sum += addedByName(hit, other);
    return sum;
  };

  /** Writes down the {@link parts} of the likeness of the pivot and `other`. Tells whether they can be alike. */
  const measure = (other: number): boolean => {
    const a = articles[pivot];
    const b = articles[other];
    if (a === undefined || b === undefined) throw new RangeError(`No article ${other}.`);
    if (a.language !== b.language && a.language !== undetermined && b.language !== undetermined) return false;
    if (areTwoInstalments(a.instalment, b.instalment) || space.forms.areOneForm(pivot, other)) return false;
    const hits = met.meet(other);
    const mine = met.own;
    const theirs = met.theirs;
    const firstUse = startOf(words.uses, other);
    const firstOfLead = startOf(lead.uses, other);
    const titleSize = sizeOf(title, other);
    const leadSize = sizeOf(lead, other);
    let body = 0;
    let leads = 0;
    let ownTold = 0;
    let otherTold = 0;
    let ownTitleTold = 0;
    let otherTitleTold = 0;
    rarest.fill(0);
    const ownTitleSize = sizeOf(title, pivot);
    // The other's places rise: its headline comes first, then its lead, then the rest.
    let hit = 0;
    for (; hit < hits && (theirs[hit] ?? 0) < leadSize; hit += 1) {
      const place = mine[hit] ?? 0;
      const otherPlace = theirs[hit] ?? 0;
      const toldOfLead = own.worthOfLead[place] ?? 0;
      body += (own.body[place] ?? 0) * (frequencyWeights[uses[firstUse + otherPlace] ?? 0] ?? 0);
      leads += (own.lead[place] ?? 0) * (frequencyWeights[leadUses[firstOfLead + otherPlace] ?? 0] ?? 0);
      ownTold += toldOfLead;
      otherTold += own.worth[place] ?? 0;
      ownTitleTold += own.worthOfTitle[place] ?? 0;
      if (otherPlace < titleSize) otherTitleTold += toldOfLead;
      if (otherPlace >= titleSize || place >= ownTitleSize) keepMost(rarest, own.worth[place] ?? 0);
    }
    for (; hit < hits; hit += 1) {
      const place = mine[hit] ?? 0;
      body += (own.body[place] ?? 0) * (frequencyWeights[uses[firstUse + (theirs[hit] ?? 0)] ?? 0] ?? 0);
      ownTold += own.worthOfLead[place] ?? 0;
      keepMost(rarest, own.worth[place] ?? 0);
    }
    const titleTold = share(ownTitleTold, worthOfTitle[pivot]);
    const otherTitle = share(otherTitleTold, worthOfTitle[other]);
    const isShort = Math.min(sizeOf(words, pivot), sizeOf(words, other)) <= spelling.mostTerms;
    parts[part.body] = body * (words.scale[other] ?? 0);
    parts[part.lead] = leads * (lead.scale[other] ?? 0);
    parts[part.names] = namesWith(other);
    parts[part.told] = Math.min(share(ownTold, worthOfLead[pivot]), share(otherTold, worthOfLead[other]));
    parts[part.rarest] = share((rarest[0] ?? 0) + (rarest[1] ?? 0) + (rarest[2] ?? 0), mostWorth);
    parts[part.headline] = headlineLikeness(a.headline, titleTold, b.headline, otherTitle, isShort);
    parts[part.time] = timeFactor(a, b);
    return true;
  };

  return {
    from: (article) => {
      pivot = article;
      met.mark(article);
      metNames.mark(article);
      own.read(space, article);
      weigh(names, nameVocabulary, article, ownNames);
    },
    score: (other) => (measure(other) ? scoreOf(parts) : 0),
    likeness: (other) => (measure(other) ? likenessOf(parts) : nothing),
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

/** Keeps the largest of what it is offered, falling. */
function keepMost(largest: Float64Array, value: number): void {
  let place = largest.length - 1;
  if (value <= (largest[place] ?? 0)) return;
  for (; place > 0 && value > (largest[place - 1] ?? 0); place -= 1) largest[place] = largest[place - 1] ?? 0;
  largest[place] = value;
}

/** The share `part` of `whole`, 0 to 1; 0 of nothing. */
function share(part: number, whole: number | undefined): number {
  return whole ? Math.min(1, part / whole) : 0;
}

/**
 * @param a the headline of one in comparable form, and how much of it stands in the other's lead; then the same of the other.
 * @param isShort whether one article is little more than that.
 * @returns not a number where neither states one.
 */
function headlineLikeness(
  a: Facts['headline'],
  toldA: number,
  b: Facts['headline'],
  toldB: number,
  isShort: boolean,
): number {
  if (a === null && b === null) return NaN;
  if (b === null) return toldA;
  if (a === null) return toldB;
  const told = (toldA + toldB) / 2;
  return isShort ? (1 - spelling.share) * told + spelling.share * compareTwoStrings(a, b) : told;
}

/** {@link Comparer.likeness} of the articles number `first` and `second`, for a single pair. */
export function likeness(space: Space, first: number, second: number): Likeness {
  const comparer = comparerOf(space);
  comparer.from(first);
  return comparer.likeness(second);
}
