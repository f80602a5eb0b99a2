import { fitLogistic, type Example } from '../scoring/logistic.ts';
import type { JudgedScore } from './measures.ts';

/**
 * The score from which a pair is likelier aligned than not: logistic regression of the judgement on the score and its square (Platt 1999, one term
 * more). The threshold at which most of the known pairs are right follows chance: learnt on one half of MRPC's training part, mean of 60 halvings,
 * it decides the other half with accuracy / F1 .734/.813, a fitted one .737/.820. Of fits with one to four powers the square has the highest likelihood on
 * tenths of that part held out.
 *
 * @param pairs Their scores are logits, of any origin.
 * @returns Infinity where no score reaches it.
 */
export function evenThreshold(pairs: readonly JudgedScore[]): number {
  const { weights, biases } = fitLogistic(
    pairs.map(({ score, aligned }): Example => ({ features: powers(score), positive: aligned, set, importance: 1 })),
  );
  const isLikely = (score: number): boolean =>
    powers(score).reduce((sum, power, at) => sum + (weights[at] ?? 0) * power, biases.get(set) ?? 0) >= 0;
  const falling = pairs.map(({ score }) => score).sort((a, b) => b - a);
  const firstUnlikely = falling.findIndex((score) => !isLikely(score));
  return (firstUnlikely < 0 ? falling.at(-1) : falling[firstUnlikely - 1]) ?? Infinity;
}

const set = 'pairs';

const powers = (score: number): number[] => [score, score ** 2];

/** Of a probability between 0 and 1. */
export const logit = (probability: number): number => Math.log(probability / (1 - probability));
