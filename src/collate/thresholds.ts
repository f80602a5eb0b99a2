/**
 * Similarities of sentences, 0 to 1, that decide. The similarity itself was tuned on the public sets; these were set on the hand alignment of
 * the five captures (`node bench/collation.ts DATA`; pairwise precision / recall): link .22 .976/.837, .23 and .24 1.000/.837, .26 .963/.806;
 * support .25 and .27 .921/.837, .30 1.000/.837.
 */

/** Groups of sentences this alike on average state the same thing. */
export const linkFrom = 0.235;

/**
 * A sentence of another group states the claim too, among other things, when a clause of it is on average this like a clause of those of the claim.
 * Clauses, not sentences: what else it states makes it unlike.
 */
export const supportFrom = 0.3;

/**
 * From here on it is related to the claim, and no more is said. "Same or related" against the hand alignment, precision / recall:
 * .13 .598/.689, .15 .669/.677, .17 .791/.646, .19 .883/.598.
 */
export const relatedFrom = 0.17;

/** Two sentences of one article repeat each other: far more alike, since an article keeps to its own words. */
export const repeatFrom = 0.6;
