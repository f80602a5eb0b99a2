/**
 * Similarities of sentences, 0 to 1, that decide. Chosen on the plateau of the hand alignment of the five captures, where a step of .01 to either side
 * moves precision and recall by one pair or two (`node bench/collation.ts DATA`); the similarity itself was tuned on the public sets.
 */

/** Groups of sentences this alike on average state the same thing. */
export const linkFrom = 0.21;

/**
 * A sentence of another group states the claim too, among other things, when a clause of it is on average this like a clause of those of the claim.
 * Clauses, not sentences: what else it states makes it unlike.
 */
export const supportFrom = 0.31;

/** From here on it is related to the claim, and no more is said. */
export const relatedFrom = 0.13;

/** Two sentences of one article repeat each other: far more alike, since an article keeps to its own words. */
export const repeatFrom = 0.6;
