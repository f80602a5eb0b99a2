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
 * By a clause of a sentence that as a whole is less like the others than this, it is related: a set phrase ("campaign finance violations") makes a clause
 * alike. Of 105 pairs that a person read in stories of `allsides`, below it 11 of 27 stated one thing, above it 60 of 78.
 */
export const supportScoreFrom = 0.45;

/**
 * Of sentences whose closest clauses are less alike than this (cosine) no more is said than that they are related: what is alike is their function words. Of 80
 * pairs that a person read in stories of `allsides-val`, below it 2 of 11 stated one thing, above it 61 of 69.
 */
export const ownWordsFrom = 0.2;

/**
 * From here on it is related to the claim, and no more is said: by its likeness, or by a clause of it. "Same or related" against the hand alignment,
 * precision / recall, and differences found in the stories of `bench/differences.ts`, right ones of 47: .40 or a clause of .26 .870/.604 and 42,
 * .33 or .22 .757/.628 and 45, .30 or .22 .724/.640 and 46.
 */
export const relatedFrom = 0.3;
export const relatedClauseFrom = 0.22;

/**
 * Sentences whose closest clauses are less alike than this (cosine) have nothing in common, whatever their likeness. "Same or related" against the hand
 * alignment, precision / recall, and right differences found in the stories of `bench/differences.ts`: none .752/.665 and 51, .10 .788/.659 and 51,
 * .12 .803/.646 and 50, .16 .867/.634 and 48.
 */
export const alikeFrom = 0.1;

/** Two sentences of one article repeat each other: far more alike, since an article keeps to its own words. */
export const repeatFrom = 0.9;
