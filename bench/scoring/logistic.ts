/** Something to learn from: what is known of it, and whether it is of the class that is learnt. */
export interface Example {
  readonly features: readonly number[];
  readonly positive: boolean;
  /** Each set has a bias of its own, since each has its own share of positive examples. */
  readonly set: string;
  /** How much it counts; `null`: so much that each set, and in it each class, counts {@link classWeight}. */
  readonly importance: number | null;
}

export interface LogisticModel {
  /** One for each feature. */
  readonly weights: readonly number[];
  /** By set. */
  readonly biases: ReadonlyMap<string, number>;
}

/** Pull of the weights of standardised features towards 0. */
const ridge = 10;
const classWeight = 3000;

/**
 * Logistic regression with a ridge by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani and Friedman 2009, 4.4.1), one
 * set of weights for all sets. Deterministic.
 */
export function fitLogistic(examples: readonly Example[]): LogisticModel {
  const sets = [...new Set(examples.map(({ set }) => set))];
  const count = examples[0]?.features.length ?? 0;
  const { means, deviations } = momentsOf(examples, count);
  const size = count + sets.length;
  const rows = examples.map(({ features, set }) => [
    ...features.map((value, at) => (value - (means[at] ?? 0)) / (deviations[at] ?? 1)),
    ...sets.map((other) => (other === set ? 1 : 0)),
  ]);
  const classes = new Map<string, number>();
  const classOf = ({ set, positive }: Example): string => `${set} ${String(positive)}`;
  for (const example of examples) classes.set(classOf(example), (classes.get(classOf(example)) ?? 0) + 1);
  const importance = examples.map(
    (example) => example.importance ?? classWeight / (classes.get(classOf(example)) ?? 1),
  );
  let beta = Array.from({ length: size }, () => 0);
  for (let step = 0; step < 15; step += 1) {
    const gradient = beta.map((value, at) => (at < count ? -ridge * value : 0));
    const hessian = beta.map((_, at): number[] =>
      beta.map((__, other) => (at === other ? (at < count ? ridge : 1e-6) : 0)),
    );
    rows.forEach((row, index) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (beta[at] ?? 0), 0)));
      const weight = importance[index] ?? 0;
      const residual = weight * ((examples[index]?.positive === true ? 1 : 0) - p);
      const curvature = weight * p * (1 - p);
      for (let at = 0; at < size; at += 1) {
        const value = row[at] ?? 0;
        if (value === 0) continue;
        gradient[at] = (gradient[at] ?? 0) + residual * value;
        const line = hessian[at] ?? [];
        for (let other = 0; other < size; other += 1)
          line[other] = (line[other] ?? 0) + curvature * value * (row[other] ?? 0);
      }
    });
    const change = solve(hessian, gradient);
    beta = beta.map((value, at) => value + (change[at] ?? 0));
  }
  const weights = beta.slice(0, count).map((value, at) => value / (deviations[at] ?? 1));
  const shift = weights.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  return { weights, biases: new Map(sets.map((set, at) => [set, (beta[count + at] ?? 0) - shift])) };
}

function momentsOf(examples: readonly Example[], count: number): { means: number[]; deviations: number[] } {
  const means = Array.from({ length: count }, (_, at) => mean(examples.map(({ features }) => features[at] ?? 0)));
  const deviations = means.map(
    (centre, at) => Math.sqrt(mean(examples.map(({ features }) => ((features[at] ?? 0) - centre) ** 2))) || 1,
  );
  return { means, deviations };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Solves a symmetric positive definite system by Gauss's elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((pivot, at) => {
    const head = pivot[at] ?? 1;
    rows.forEach((row, other) => {
      if (other === at) return;
      const factor = (row[at] ?? 0) / head;
      if (factor !== 0)
        for (let column = at; column < row.length; column += 1)
          row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    });
  });
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
