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
  /** How rare the rarest terms are that both use, but for those of both headlines, 0 to 1: 1 where they stand in no third article. */
  readonly rarest: number;
  /** How much of one's headline stands in the other's lead, and how alike the headlines are; `null` where neither states one. */
  readonly headline: number | null;
  /** See {@link timeFactor}. */
  readonly time: number;
  /** The blend, 0 to 1: what linkage sees. */
  readonly score: number;
}

/**
 * Weights of the parts in the blend; a missing headline leaves the rest as they are to each other.
 * Set, with those of time, by random search on halves of allsides-train (dated and not) and of ecbplus-dev by topics, scored on the other halves, then rounded: the
 * optimum is flat (`node bench/grouping.ts DATA --train`; what the halves gave stands in docs/accuracy.md).
 */
const blend = { body: 0.25, lead: 0.15, names: 0.2, told: 0.2, rarest: 0.15, headline: 0.1 };

/** Scores are given to so many parts of 1, so that the order in which parts are added up never shows. */
const precision = 1e6;

/** Of two articles that cannot be alike. */
export const nothing: Likeness = { body: 0, lead: 0, names: 0, told: 0, rarest: 0, headline: null, time: 0, score: 0 };

/** Where the parts of a likeness stand while it is measured: millions are, and most for their score alone. No headline is not a number. */
export const part = { body: 0, lead: 1, names: 2, told: 3, headline: 4, time: 5, rarest: 6 } as const;

/** The blend of the parts at their places, 0 to 1. */
export function scoreOf(parts: Float64Array): number {
  const at = (place: number): number => parts[place] ?? 0;
  const weight = blend.body + blend.lead + blend.names + blend.told + blend.rarest;
  const sum =
    blend.body * at(part.body) +
    blend.lead * at(part.lead) +
    blend.names * at(part.names) +
    blend.told * at(part.told) +
    blend.rarest * at(part.rarest);
  const headline = at(part.headline);
  const words = Number.isNaN(headline) ? sum / weight : (sum + blend.headline * headline) / (weight + blend.headline);
  return Math.round(Math.min(1, words * at(part.time)) * precision) / precision;
}

export function likenessOf(parts: Float64Array): Likeness {
  const at = (place: number): number => parts[place] ?? 0;
  const headline = at(part.headline);
  return {
    body: at(part.body),
    lead: at(part.lead),
    names: at(part.names),
    told: at(part.told),
    rarest: at(part.rarest),
    headline: Number.isNaN(headline) ? null : headline,
    time: at(part.time),
    score: scoreOf(parts),
  };
}
