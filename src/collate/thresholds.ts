/**
 * Similarities, 0 to 1, from which two sentences of one story state the same thing, or nearly so. Between them the program abstains.
 * Set on the public sets first, then checked on the hand alignment of the five captures (`node bench/collation.ts DATA`).
 */
export const sameFrom = 0.17;
export const relatedFrom = 0.13;

/** Two sentences of one article that say the same thing: far higher, since one article keeps to one vocabulary. */
export const repeatsFrom = 0.6;
