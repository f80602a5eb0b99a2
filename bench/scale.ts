/**
 * How grouping grows, on made-up folders with planted stories:
 *
 *     npm exec node bench/scale.ts [ARTICLES…]      (1000 10000 where none are given)
 *
 * Prints for each size the processor time of each step, B-cubed F1 against the planted stories, peak memory, and the growth
 * exponent from the size before. Seeded: the same folders every time.
 */
import { agreement } from './grouping/measures.ts';
import { makeFolder } from './grouping/made-up.ts';
import { featuresOf } from '../src/cluster/features.ts';
import { group } from '../src/cluster/groups.ts';
import { clusterArticles } from '../src/cluster/index.ts';
import { spaceOf } from '../src/cluster/space.ts';

const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('Usage: node bench/scale.ts [ARTICLES…], each a whole number.');
  process.exit(2);
}

let before: { size: number; seconds: number } | undefined;
console.log('articles  stories  features s  space s  groups s  all s  B-cubed F1  peak MB  exponent');
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000]) {
  const folder = makeFolder(size);
  const articles = folder.map(({ article }) => article);
  const [features, featureSeconds] = timed(() => articles.map(featuresOf));
  const [space, spaceSeconds] = timed(() => spaceOf(features));
  const [, groupSeconds] = timed(() => group(space));
  const [stories, seconds] = timed(() => clusterArticles(articles));
  const predicted = new Map(stories.flatMap(({ id, articles: members }) => members.map((member) => [member, id])));
  const { f1 } = agreement(
    folder.map(({ article, cluster }) => ({ predicted: predicted.get(article.id) ?? '', gold: cluster })),
  );
  const exponent = before && Math.log(seconds / before.seconds) / Math.log(size / before.size);
  const columns: [width: number, text: string][] = [
    [8, String(size)],
    [9, String(stories.length)],
    [12, featureSeconds.toFixed(2)],
    [9, spaceSeconds.toFixed(2)],
    [10, groupSeconds.toFixed(2)],
    [7, seconds.toFixed(2)],
    [12, f1.toFixed(3)],
    [9, (process.resourceUsage().maxRSS / 1024).toFixed(0)],
    [10, exponent?.toFixed(2) ?? ''],
  ];
  console.log(columns.map(([width, text]) => text.padStart(width)).join(''));
  before = { size, seconds };
}

/** A result and the processor seconds it took, so that a busy machine does not count. */
function timed<T>(run: () => T): [result: T, seconds: number] {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1e6];
}
