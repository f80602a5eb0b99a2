/** Groups one made-up folder stage by stage and prints what each took as JSON: `node bench/scale/run.ts ARTICLES`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { findCopies } from '../../src/cluster/copies.ts';
import { featuresOf, type Features } from '../../src/cluster/features.ts';
import { linked, withCopies, worthKeeping } from '../../src/cluster/groups.ts';
import { inOrderOfAppearance, storiesOf } from '../../src/cluster/index.ts';
import { nearMisses } from '../../src/cluster/near-misses.ts';
import { candidatePairs, scorePairs } from '../../src/cluster/pairs.ts';
import { spaceOf } from '../../src/cluster/space.ts';
import type { Article } from '../../src/ingest/article.ts';
import { agreement, type Agreement } from '../grouping/measures.ts';
import { makeFolder } from './made-up.ts';

export interface Run extends Agreement {
  /** In order. `seconds` of processor time; `peak` the most memory that the process held in it, in MB. */
  readonly stages: readonly { readonly name: string; readonly seconds: number; readonly peak: number }[];
  readonly stories: number;
  /** MB of the process with the articles, before anything is grouped. */
  readonly memory: number;
}

const stages: { name: string; seconds: number; peak: number }[] = [];
const articles: Article[] = [];
const gold: string[] = [];
for (const { article, cluster } of makeFolder(Number(process.argv[2]))) {
  articles.push(article);
  gold.push(cluster);
}
globalThis.gc?.();
peak();
const memory = peak();

const ordered = inOrderOfAppearance(articles);
let reading = 0;
const space = stage('space', () => spaceOf(inBatches()));
const whole = stages.pop();
if (whole !== undefined) {
  stages.push({ ...whole, name: 'features', seconds: reading }, { ...whole, seconds: whole.seconds - reading });
}
const copies = stage('copies', () => findCopies(space));
const leftOut = new Set(copies.map(({ article }) => article));
const candidates = stage('candidates', () => candidatePairs(space, leftOut));
const pairs = stage('scoring', () => scorePairs(space, candidates, worthKeeping));
const groups = stage('linkage', () => withCopies(linked(space, pairs), copies));
const stories = stage('stories', () =>
  storiesOf({ groups, copies, nearMisses: nearMisses(groups, pairs, copies) }, ordered, space),
);

const storyOf = new Map(stories.flatMap(({ id, articles: members }) => members.map((member) => [member, id])));
const measured = agreement(
  articles.map(({ id }, place) => ({ predicted: storyOf.get(id) ?? '', gold: gold[place] ?? '' })),
);
console.log(JSON.stringify({ stages, stories: stories.length, memory, ...measured } satisfies Run));

/** The features one after the other, as grouping takes them; read some hundred at a time, so that their time can be told from the rest. */
function* inBatches(): Generator<Features> {
  for (let first = 0; first < ordered.length; first += 200) {
    const start = process.cpuUsage();
    const batch = ordered.slice(first, first + 200).map(featuresOf);
    reading += secondsSince(start);
    yield* batch;
  }
}

function stage<T>(name: string, run: () => T): T {
  const start = process.cpuUsage();
  const result = run();
  stages.push({ name, seconds: secondsSince(start), peak: peak() });
  return result;
}

/** The most memory that the process has held since it was last asked, in MB. Where the system cannot forget (not Linux), since it began. */
function peak(): number {
  try {
    const held = Number(/^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
    writeFileSync('/proc/self/clear_refs', '5');
    return Math.round(held / 1024);
  } catch {
    return Math.round(process.resourceUsage().maxRSS / 1024);
  }
}

/** Processor time, so that a busy machine counts less than on the clock. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
