/**
 * How well and how fast stories are compared: `node bench/collation.ts DATA_FOLDER`. One setting for all rows.
 * DATA_FOLDER holds `sentences/`, `near-duplicates/` and `stories/`; the five captures and their alignment are the project's own.
 */
import { degreeOf } from '../src/collate/overlap.ts';
import { gold, onlyStory, texts } from '../test/golden/captures.ts';
import { readCopies } from './collation/copies.ts';
import { folderCost, storyCost, type Spent } from './collation/cost.ts';
import { areaUnderCurve, averagePrecision, decide, type JudgedScore } from './collation/measures.ts';
import { readSentencePairs, type SentencePair } from './collation/sentence-pairs.ts';
import { evenThreshold, logit } from './collation/threshold.ts';
import { readAlignment } from './scoring/gold.ts';
import { scorePairs } from './scoring/pairs.ts';

const [data] = process.argv.slice(2);
if (data === undefined) throw new Error('Usage: node bench/collation.ts DATA_FOLDER');

const print = (what: string, figures: string): void => {
  console.log(`${what.padEnd(44)} ${figures}`);
};
const percent = (share: number): string => (100 * share).toFixed(1);

const { collation } = onlyStory();
const alignment = readAlignment(gold('alignment.json'), texts);
const { same, near } = scorePairs(
  collation.claims.map(({ statements }) => statements),
  alignment,
);
print('claim pairs, five captures, same', `P ${same.precision.toFixed(3)}  R ${same.recall.toFixed(3)}`);
print('claim pairs, five captures, same or related', `P ${near.precision.toFixed(3)}  R ${near.recall.toFixed(3)}`);
for (const { name, articles } of collation.origins)
  print('origin', `${name ?? 'no credit found'}: ${articles.join(' ')}`);

const { superpal, ecbplus, ecbplusAlone, mrpc } = readSentencePairs(data);
const partOf = (pairs: readonly SentencePair[], part: string): SentencePair[] =>
  pairs.filter(({ split }) => split === part);
const area = (pairs: readonly SentencePair[]): string => areaUnderCurve(pairs).toFixed(3);
print(
  'aligned sentences, SuperPAL',
  `AP ${averagePrecision(superpal).toFixed(3)}  (test ${averagePrecision(partOf(superpal, 'test')).toFixed(3)})`,
);
print(
  'aligned against twin event, ECB+',
  `AUC ${area(ecbplus)}  (dev ${area(partOf(ecbplus, 'dev'))}; without the articles ${area(ecbplusAlone)})`,
);
const logitsOf = (part: string): JudgedScore[] =>
  partOf(mrpc, part).map(({ score, aligned }) => ({ score: logit(score), aligned }));
const threshold = evenThreshold(logitsOf('train'));
const { accuracy, f1 } = decide(logitsOf('dev'), threshold);
print(
  'paraphrase, MRPC dev',
  `accuracy ${percent(accuracy)}  F1 ${percent(f1)}  (threshold ${threshold.toFixed(3)} on the logit, set on train)`,
);

const copies = readCopies(data);
const judged = copies.filter(({ label }) => label !== 'other');
const hits = judged.filter(({ label, oneOrigin }) => oneOrigin && label !== 'same_event').length;
const found = judged.filter(({ oneOrigin }) => oneOrigin).length;
const all = judged.filter(({ label }) => label !== 'same_event').length;
print(
  'one origin, near-duplicates',
  `P ${(hits / found).toFixed(3)}  R ${(hits / all).toFixed(3)}  F1 ${((2 * hits) / (found + all)).toFixed(3)}`,
);
for (const label of ['copy', 'partial', 'same_event', 'other'] as const) {
  const ofLabel = copies.filter((pair) => pair.label === label);
  const united = ofLabel.filter(({ oneOrigin }) => oneOrigin).length;
  const wholly = ofLabel.filter(({ containment, order }) => degreeOf(containment, order) === 'wholly').length;
  print(`  ${label}`, `one origin ${united} of ${ofLabel.length}, wholly ${wholly}`);
}

for (const articles of [5, 60, 150, 500]) {
  const { sentences, first, median } = storyCost(data, articles);
  const spent = ({ thread, process: all }: Spent): string => `${thread.toFixed(0)} ms (${all.toFixed(0)})`;
  print(
    `a story of ${articles} articles, ${sentences} sentences`,
    `${spent(median)}, the first of a process ${spent(first)}: processor time of its thread (and of the engine's)`,
  );
}
const folder = folderCost(data);
print(
  `10,000 articles in ${folder.stories} stories`,
  `${(folder.thread / 1000).toFixed(1)} s (${(folder.process / 1000).toFixed(1)})`,
);
