import type { Vector } from './vectors.ts';

/**
 * The clauses of one sentence, laid out so that those of many others are compared with them: each weight at the place of its term, where another clause finds
 * it without walking both.
 */
export class ClausePivot {
  readonly #size: number;
  /** One for each clause, all zero but for the terms of {@link #laid}. */
  readonly #weights: Float64Array[] = [];
  #laid: readonly Vector[] = [];

  /** @param size Number of the terms of the story. */
  constructor(size: number) {
    this.#size = size;
  }

  /** Compares from now on with these. */
  lay(clauses: readonly Vector[]): void {
    if (clauses === this.#laid) return;
    for (const [at, { terms }] of this.#laid.entries()) for (const term of terms) this.#at(at)[term] = 0;
    for (const [at, { terms, weights }] of clauses.entries()) {
      const laid = this.#at(at);
      for (let place = 0; place < terms.length; place += 1) laid[terms[place] ?? 0] = weights[place] ?? 0;
    }
    this.#laid = clauses;
  }

  /** Cosine of the closest two clauses, 0 to 1. */
  closest(clauses: readonly Vector[]): number {
    let closest = 0;
    for (let at = 0; at < this.#laid.length; at += 1) {
      const laid = this.#at(at);
      for (const { terms, weights } of clauses) {
        let sum = 0;
        for (let place = 0; place < terms.length; place += 1) {
          sum += (laid[terms[place] ?? 0] ?? 0) * (weights[place] ?? 0);
        }
        if (sum > closest) closest = sum;
      }
    }
    return Math.min(1, closest);
  }

  #at(clause: number): Float64Array {
    return (this.#weights[clause] ??= new Float64Array(this.#size));
  }
}
