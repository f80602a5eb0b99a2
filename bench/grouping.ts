/**
 * How well grouping finds stories, in public sets, with its one setting for all of them:
 *
 *     npm exec node bench/grouping.ts ../shared/data [--train]
 *
 * Prints one row a set: articles, B-cubed precision, recall and F1, adjusted Rand index, F1 over pairs, share of stories
 * that are exactly right, and seconds. `--train` adds the file for tuning (slow).
 */
import { join } from 'node:path';
import { agreement, areaUnderCurve } from './grouping/measures.ts';
import {
  goldOfNeighbours,
  hideDates,
  readCaptures,
  readCopyPairs,
  readHardPairs,
  readStories,
  type CopyPairs,
  type Labelled,
} from './grouping/sets.ts';
import { copiesIn } from '../src/cluster/copies.ts';
import { featuresOf } from '../src/cluster/features.ts';
import { clusterArticles } from '../src/cluster/index.ts';
import { likeness } from '../src/cluster/similarity.ts';
import { spaceOf } from '../src/cluster/space.ts';

const [data, ...options] = process.argv.slice(2);
if (data === undefined) {
  console.error('Usage: node bench/grouping.ts DATA [--train], where DATA holds stories/ and neighbours/.');
  process.exit(2);
}

const validation = readStories(data, 'allsides-val');
const distractors = readStories(data, 'allsides-distractors');
const train = readStories(data, 'allsides-train');
const captures = [
  ...readCaptures(join(import.meta.dirname, '../content/articles'), () => 'beijing-2024-05'),
  ...readCaptures(join(data, 'neighbours/captures'), goldOfNeighbours(data)),
];

console.log(['set'.padEnd(34), 'articles', '    P', '    R', '   F1', '  ARI', 'pairF', 'exact', ' sec'].join('  '));
row('allsides-val', validation);
row('allsides-val, dates hidden', hideDates(validation));
row('allsides-val + distractors', [...validation, ...distractors]);
row('ecbplus-dev', readStories(data, 'ecbplus-dev'));
row('neighbours + five captures', captures);
if (options.includes('--train')) {
  row('allsides-train', train);
  row('allsides-train, dates hidden', hideDates(train));
}

const { articles, pairs, missing } = readHardPairs(data, hideDates([...train, ...distractors]));
const space = spaceOf(featuresOf(articles));
const scored = pairs.map(({ a, b, same }) => ({ score: likeness(space, a, b).score, same }));
console.log(`pairs-hard-train, dates hidden: AUC ${areaUnderCurve(scored).toFixed(3)} over ${scored.length} pairs`);
console.log(`(${missing} more name articles that no file holds)`);
copies(readCopyPairs(data));

/** Copies found among all articles, against the labels of some pairs. */
function copies({ articles, pairs }: CopyPairs): void {
  const found = copiesIn(featuresOf(articles));
  const originalOf = new Map(found.map(({ article, of }) => [article, of]));
  const areCopies = (a: number, b: number): boolean => (originalOf.get(a) ?? a) === (originalOf.get(b) ?? b);
  for (const [label, labelled] of Map.groupBy(pairs, (pair) => pair.label)) {
    const count = labelled.filter(({ a, b }) => areCopies(a, b)).length;
    console.log(`near-duplicates labelled ${label}: ${count} of ${labelled.length} pairs found to be copies`);
  }
}

function row(name: string, set: readonly Labelled[]): void {
  const start = performance.now();
  const groups = new Map<string, string>();
  for (const story of clusterArticles(set.map(({ article }) => article))) {
    for (const id of story.articles) groups.set(id, story.id);
  }
  const seconds = (performance.now() - start) / 1000;
  const { precision, recall, f1, ari, pairF1, exact } = agreement(
    set.map(({ article, cluster }) => ({ predicted: groups.get(article.id) ?? '', gold: cluster })),
  );
  const figures = [precision, recall, f1, ari, pairF1, exact].map((figure) => figure.toFixed(3));
  console.log([name.padEnd(34), String(set.length).padStart(8), ...figures, seconds.toFixed(1).padStart(4)].join('  '));
}
