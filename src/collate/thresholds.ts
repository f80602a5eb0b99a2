/**
 * Likenesses of sentences, 0 to 1, that decide. What likeness is was learnt from public sets (`likeness-weights.ts`); these were set on the hand alignment
 * of the five captures (`node bench/collation.ts DATA`; pairwise precision / recall of "same": link .28 .863/.837, .43 .953/.837, .51 and .56
 * 1.000/.837; support .25 .921/.837, .30 1.000/.837).
 */

/** Groups of sentences this alike on average state the same thing: what is likelier than not. */
export const linkFrom = 0.5;

/**
 * A sentence of another group states the claim too, among other things, when a clause of it is on average this like a clause of those of the claim
 * (cosine). Clauses, not sentences: what else it states makes it unlike.
 */
export const supportFrom = 0.3;

/**
 * From here on it is related to the claim, and no more is said: by its likeness, or by a clause of it. "Same or related" against the hand alignment,
 * precision / recall, and differences found in the stories of `bench/differences.ts`, right ones of 47: .40 or a clause of .26 .870/.604 and 42,
 * .33 or .22 .757/.628 and 45, .30 or .22 .724/.640 and 46.
 */
export const relatedFrom = 0.3;
export const relatedClauseFrom = 0.22;

/** Two sentences of one article repeat each other: far more alike, since an article keeps to its own words. */
export const repeatFrom = 0.9;
