/**
 * Learns the weights of `src/ingest/structure/line-weights.ts`: `node bench/line-weights.ts DATA_FOLDER [zyte|trafilatura]`. Prints that file's tables,
 * learnt from both sets or from one, and how many lines of each set weights learnt from the other put right.
 */
import { lineFeatures, pageFeatures, reach } from '../src/ingest/structure/line-features.ts';
import { readLabelledPages, type LabelledPage } from './reading/labelled-lines.ts';
import { fitLogistic, type Example } from './scoring/logistic.ts';

const [data, only] = process.argv.slice(2);
if (data === undefined) throw new Error('Usage: node bench/line-weights.ts DATA_FOLDER [zyte|trafilatura]');

/** What all lines of a page with a whole gold text count together, and what one line counts that a page's few segments tell of. */
const [pageImportance, segmentImportance] = [20, 4];

const pages = readLabelledPages(data);
const sets = ['zyte', 'trafilatura'] as const;

function examplesOf({ set, lines }: LabelledPage): Example[] {
  const told = lines.filter(({ inText }) => inText !== null);
  const weights = told.map(({ words }) => Math.log2(1 + words));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return told.map(({ features, inText }, at) => ({
    features,
    positive: inText === true,
    set,
    importance: set === 'zyte' ? (pageImportance * (weights[at] ?? 0)) / sum : segmentImportance,
  }));
}

function learn(from: readonly LabelledPage[]): { weights: readonly number[]; bias: number } {
  const { weights, biases } = fitLogistic(from.flatMap(examplesOf));
  // Only a whole gold text tells how many lines are none of it.
  return { weights, bias: biases.get('zyte') ?? biases.get('trafilatura') ?? 0 };
}

const round = (value: number): string => value.toFixed(2).replace(/^-0\.00$/, '0.00');

const { weights, bias } = learn(only === undefined ? pages : pages.filter(({ set }) => set === only));
for (const [at, name] of lineFeatures.entries()) {
  const row = Array.from({ length: 2 * reach + 1 }, (_, place) =>
    round(weights[place * lineFeatures.length + at] ?? 0),
  );
  console.log(`  '${name}': [${row.join(', ')}],`);
}
for (const [at, name] of pageFeatures.entries())
  console.log(`  '${name}': ${round(weights[(2 * reach + 1) * lineFeatures.length + at] ?? 0)},`);
console.log(`export const bias = ${round(bias)};`);

for (const set of sets) {
  const model = learn(pages.filter((page) => page.set !== set));
  const examples = pages.filter((page) => page.set === set).flatMap(examplesOf);
  let [right, all] = [0, 0];
  for (const { features, positive, importance } of examples) {
    const logit = features.reduce((sum, value, at) => sum + value * (model.weights[at] ?? 0), model.bias);
    all += importance ?? 0;
    if (logit > 0 === positive) right += importance ?? 0;
  }
  console.log(`lines of ${set}, learnt from the other set: ${(right / all).toFixed(3)} right`);
}
