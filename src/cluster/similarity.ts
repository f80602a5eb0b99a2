import { compareTwoStrings } from 'string-similarity';
import type { Features } from './features.ts';
import { timeFactor } from './time.ts';
import { cosine, coverage, vectorOf, vocabularyOf, type Vector, type Vocabulary } from './vectors.ts';

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
 * How alike headlines are spelled (Dice) tells a little more where their words agree, and costs as much as all other parts
 * together: its share, and how much of the headlines must be told for it to be asked.
 */
const spelling = { share: 0.1, from: 0.3 };

/** A folder's articles, weighed against each other. */
export interface Space {
  readonly features: readonly Features[];
  readonly vocabulary: Vocabulary;
  readonly nameVocabulary: Vocabulary;
  readonly body: readonly Vector[];
  readonly lead: readonly Vector[];
  readonly names: readonly Vector[];
  readonly title: readonly Vector[];
}

export function spaceOf(features: readonly Features[]): Space {
  const vocabulary = vocabularyOf(features.map(({ body }) => body));
  const nameVocabulary = vocabularyOf(features.map(({ names }) => names));
  return {
    features,
    vocabulary,
    nameVocabulary,
    body: features.map(({ body }) => vectorOf(body, vocabulary)),
    lead: features.map(({ lead }) => vectorOf(lead, vocabulary)),
    names: features.map(({ names }) => vectorOf(names, nameVocabulary)),
    title: features.map(({ title }) => vectorOf(title, vocabulary)),
  };
}

/** One article of a space. */
interface View {
  readonly features: Features;
  readonly body: Vector;
  readonly lead: Vector;
  readonly names: Vector;
  readonly title: Vector;
}

function viewOf(space: Space, number: number): View {
  const [features, body, lead] = [space.features[number], space.body[number], space.lead[number]];
  const [names, title] = [space.names[number], space.title[number]];
  if (!features || !body || !lead || !names || !title) throw new RangeError(`No article ${number}.`);
  return { features, body, lead, names, title };
}

/** Likeness of the articles number `first` and `second` of a space. Symmetric. */
export function likeness(space: Space, first: number, second: number): Likeness {
  const a = viewOf(space, first);
  const b = viewOf(space, second);
  const { vocabulary } = space;
  const body = cosine(a.body, b.body);
  const lead = cosine(a.lead, b.lead);
  const names = cosine(a.names, b.names);
  const told = Math.min(coverage(a.lead, b.body, vocabulary), coverage(b.lead, a.body, vocabulary));
  const headline = headlineLikeness(a, b, vocabulary);
  const time = timeFactor(a.features, b.features);
  const weight = blend.body + blend.lead + blend.names + blend.told;
  const sum = blend.body * body + blend.lead * lead + blend.names * names + blend.told * told;
  const words = headline === null ? sum / weight : (sum + blend.headline * headline) / (weight + blend.headline);
  return { body, lead, names, told, headline, time, score: Math.min(1, words * time) };
}

function headlineLikeness(a: View, b: View, vocabulary: Vocabulary): number | null {
  const [headA, headB] = [a.features.headline, b.features.headline];
  if (headA === null && headB === null) return null;
  if (headB === null) return coverage(a.title, b.lead, vocabulary);
  if (headA === null) return coverage(b.title, a.lead, vocabulary);
  const told = (coverage(a.title, b.lead, vocabulary) + coverage(b.title, a.lead, vocabulary)) / 2;
  const dice = told < spelling.from ? told : compareTwoStrings(headA, headB);
  return (1 - spelling.share) * told + spelling.share * dice;
}
