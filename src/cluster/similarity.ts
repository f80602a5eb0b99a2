import { compareTwoStrings } from 'string-similarity';
import type { Features } from './features.ts';
import { cosine, vectorOf, vocabularyOf, type Vector, type Vocabulary } from './vectors.ts';

/** How alike two articles are, and in what. Each part 0 to 1. */
export interface Likeness {
  readonly body: number;
  readonly lead: number;
  readonly names: number;
  readonly title: number;
  /** How far the dates let the rest count. */
  readonly time: number;
  /** The blend: what linkage sees. */
  readonly score: number;
}

/** Shares of the parts in the blend; they add up to 1. */
const blend = { body: 0.5, lead: 0.2, names: 0.2, title: 0.1 };

/** Days within which reports of one event appear. */
const sameEventDays = 2;
/** Days over which the time factor falls to 1/e of its way to the floor. */
const decayDays = 4;
/** What is left of the score when dates are far apart: dates can be wrong, so they never decide alone. */
const farApart = 0.3;
/** Where one article has no date. */
const undated = 0.9;

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

/** Likeness of the articles number `a` and `b` of a space. Symmetric. */
export function likeness(space: Space, a: number, b: number): Likeness {
  const [first, second] = [space.features[a], space.features[b]];
  if (first === undefined || second === undefined) throw new RangeError(`No article ${a} or ${b}.`);
  const part = (vectors: readonly Vector[]): number => {
    const [x, y] = [vectors[a], vectors[b]];
    return x === undefined || y === undefined ? 0 : cosine(x, y);
  };
  const body = part(space.body);
  const lead = part(space.lead);
  const names = part(space.names);
  const title = titleLikeness(first, second, part(space.title));
  const time = timeFactor(first.day, second.day);
  const text = blend.body * body + blend.lead * lead + blend.names * names + blend.title * title;
  return { body, lead, names, title, time, score: text * time };
}

/** The better of two views of the headlines: their words' weight, and their letter pairs (Dice), which forgive spelling. */
function titleLikeness(a: Features, b: Features, cosineOfTitles: number): number {
  if (a.headline === null || b.headline === null) return 0;
  return (cosineOfTitles + compareTwoStrings(a.headline, b.headline)) / 2;
}

/** 1 for neighbouring days, falling softly to a floor. */
export function timeFactor(a: number | null, b: number | null): number {
  if (a === null || b === null) return undated;
  const gap = Math.max(0, Math.abs(a - b) - sameEventDays);
  return farApart + (1 - farApart) * Math.exp(-gap / decayDays);
}
