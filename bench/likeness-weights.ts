/**
 * Learns the weights of `src/collate/likeness-weights.ts`: `node bench/likeness-weights.ts DATA_FOLDER`. Prints them, learnt from the training parts,
 * how well they do on the other parts, and how well weights learnt from four fifths of all topics do on the last fifth.
 */
import { likenessFeatures } from '../src/collate/likeness-features.ts';
import { fitLogistic, type Example, type LogisticModel } from './scoring/logistic.ts';
import { areaUnderCurve, averagePrecision, decide, type Decision, type JudgedScore } from './collation/measures.ts';
import { readSentencePairs, type SentencePair } from './collation/sentence-pairs.ts';
import { evenThreshold } from './collation/threshold.ts';

const [data] = process.argv.slice(2);
if (data === undefined) throw new Error('Usage: node bench/likeness-weights.ts DATA_FOLDER');

type Sets = Readonly<Record<'superpal' | 'ecbplus' | 'mrpc', readonly SentencePair[]>>;
const names = ['superpal', 'ecbplus', 'mrpc'] as const;

const read = readSentencePairs(data);
// MRPC knows no topics: each pair is one of its own.
const sets: Sets = { ...read, mrpc: read.mrpc.map((pair, index) => ({ ...pair, topic: String(index) })) };
const where = (isWanted: (pair: SentencePair, set: keyof Sets) => boolean): Sets => ({
  superpal: sets.superpal.filter((pair) => isWanted(pair, 'superpal')),
  ecbplus: sets.ecbplus.filter((pair) => isWanted(pair, 'ecbplus')),
  mrpc: sets.mrpc.filter((pair) => isWanted(pair, 'mrpc')),
});
const learn = (from: Sets): LogisticModel =>
  fitLogistic(
    names.flatMap((set) =>
      from[set].map(({ features, aligned }): Example => ({
        features: likenessFeatures.map((name) => features[name]),
        positive: aligned,
        set,
        importance: null,
      })),
    ),
  );
const scored = ({ weights, biases }: LogisticModel, set: keyof Sets, pairs: Sets): JudgedScore[] =>
  pairs[set].map(({ features, aligned }) => ({
    score: likenessFeatures.reduce((sum, name, at) => sum + (weights[at] ?? 0) * features[name], biases.get(set) ?? 0),
    aligned,
  }));
const decided = (model: LogisticModel, known: Sets, unknown: Sets): Decision =>
  decide(scored(model, 'mrpc', unknown), evenThreshold(scored(model, 'mrpc', known)));
const report = (
  what: string,
  superpal: readonly JudgedScore[],
  ecbplus: readonly JudgedScore[],
  mrpc: Decision,
): void => {
  console.log(
    `${what}: SuperPAL AP ${averagePrecision(superpal).toFixed(3)}  ECB+ AUC ${areaUnderCurve(ecbplus).toFixed(3)}  ` +
      `MRPC ${(100 * mrpc.accuracy).toFixed(1)} / ${(100 * mrpc.f1).toFixed(1)}`,
  );
};

const training: Readonly<Record<keyof Sets, string>> = { superpal: 'dev', ecbplus: 'train', mrpc: 'train' };
const known = where(({ split }, set) => split === training[set]);
const unknown = where(({ split }, set) => split !== training[set]);
const model = learn(known);
likenessFeatures.forEach((name, at) => {
  console.log(`  ${name}: ${(model.weights[at] ?? 0).toFixed(3)},`);
});
report(
  'other parts',
  scored(model, 'superpal', unknown),
  scored(model, 'ecbplus', unknown),
  decided(model, known, unknown),
);

const folds = 5;
const foldOf = new Map(
  names.flatMap((set) =>
    [...new Set(sets[set].map(({ topic }) => topic))].map((topic, at) => [`${set} ${topic}`, at % folds] as const),
  ),
);
const held = Array.from({ length: folds }, (_, fold) => {
  const isHeld = ({ topic }: SentencePair, set: keyof Sets): boolean => foldOf.get(`${set} ${topic}`) === fold;
  const rest = where((pair, set) => !isHeld(pair, set));
  const out = where(isHeld);
  const learnt = learn(rest);
  return {
    superpal: scored(learnt, 'superpal', out),
    ecbplus: scored(learnt, 'ecbplus', out),
    mrpc: decided(learnt, rest, out),
  };
});
const mean = (of: (decision: Decision) => number): number => held.reduce((sum, { mrpc }) => sum + of(mrpc), 0) / folds;
report(
  'topics held out',
  held.flatMap(({ superpal }) => superpal),
  held.flatMap(({ ecbplus }) => ecbplus),
  { accuracy: mean(({ accuracy }) => accuracy), f1: mean(({ f1 }) => f1) },
);
