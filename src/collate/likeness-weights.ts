import type { LikenessFeatures } from './likeness-features.ts';

/**
 * What each feature adds to the logit of two sentences stating the same thing: logistic regression over the judged pairs of the training parts of
 * ECB+ (Cybulska and Vossen 2014), MRPC (Dolan and Brockett 2005) and SuperPAL (Ernst et al. 2021), of which nothing but these numbers is kept;
 * printed by `node bench/likeness-weights.ts DATA`. The bias is our own: it makes one half the likeness
 * from which sentences are taken to state the same thing (`thresholds.ts`), and changes no order.
 */
export const likenessWeights: LikenessFeatures & { readonly bias: number } = {
  terms: 2.955,
  clause: 4.046,
  words: 7.084,
  order: 1.558,
  termPairs: -3.934,
  length: -0.006,
  denial: -0.357,
  amounts: -0.321,
  event: 7.785,
  bias: -11.4,
};
