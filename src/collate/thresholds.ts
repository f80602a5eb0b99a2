/**
 * Similarities of sentences, 0 to 1, that decide. The similarity itself was tuned on the public sets; these were set on the hand alignment of
 * the five captures (`node bench/collation.ts DATA`; pairwise precision / recall): link .21 .953/.837, .22 and .23 .965/.837;
 * support .28 .932/.837, .30 .965/.837, .31 .963/.796.
 */

/** Groups of sentences this alike on average state the same thing. */
export const linkFrom = 0.22;

/**
 * A sentence of another group states the claim too, among other things, when a clause of it is on average this like a clause of those of the claim.
 * Clauses, not sentences: what else it states makes it unlike.
 */
export const supportFrom = 0.3;

/** From here on it is related to the claim, and no more is said. */
export const relatedFrom = 0.13;

/** Two sentences of one article repeat each other: far more alike, since an article keeps to its own words. */
export const repeatFrom = 0.6;
