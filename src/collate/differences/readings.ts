import { createHash } from 'node:crypto';
import type { Difference } from '../collation.ts';
import { onceFor } from '../../language/remember.ts';
import type { DifferenceFinder, Mark, Pair } from './kind.ts';
import { onOneOccasion } from './one-occasion.ts';
import type { StoryText } from './story-text.ts';
import { byCodeUnits } from '../../language/code-units.ts';

/** The heaviest first: what a difference of several readings is called. */
const outcomes: readonly Difference['outcome'][] = [
  'conflict',
  'differs from siblings',
  'scope',
  'reworded',
  'translated',
  'shortened',
  'precision',
];

/**
 * Brings pairs together into differences: marks that stand in one place are one difference, marks that say the same one reading of it.
 */
export function differencesOf(finder: DifferenceFinder, story: StoryText): Difference[] {
  return connected(onOneOccasion(finder.find(story), finder.kind, story)).flatMap((component) =>
    differenceOf(finder, component),
  );
}

function differenceOf({ kind, oneReadingEach }: DifferenceFinder, pairs: readonly Pair[]): Difference[] {
  const claim = claimOf(pairs);
  const marks = new Map(pairs.flatMap(({ a, b }) => [a, b]).map((mark) => [placeOf(mark), mark]));
  const keysOf = Map.groupBy(marks.values(), ({ article }) => article);
  const undecided = new Set(
    [...keysOf]
      .filter(([, own]) => oneReadingEach && new Set(own.map(({ key }) => key)).size > 1)
      .map(([article]) => article),
  );
  const sound = pairs.filter(({ a, b }) => !undecided.has(a.article) && !undecided.has(b.article));
  const outcome = outcomes.find((candidate) => sound.some((pair) => pair.outcome === candidate));
  if (outcome === undefined) return [];
  const kept = [...marks.values()].filter(({ article }) => !undecided.has(article)).sort(compareMarks);
  const readings = [...Map.groupBy(kept, ({ key }) => key).values()].map((own) => ({
    value: own[0]?.text ?? '',
    statements: own.map(({ article, sentence, span, text }) => ({
      article,
      sentence,
      span: [span[0], span[1]] as [number, number],
      text,
    })),
  }));
  const keys = [...new Set(kept.map(({ key }) => key))].sort(byCodeUnits);
  return [{ id: `${claim}-${kind}-${shortHash(keys.join('\n'))}`, claim, kind, outcome, readings }];
}

/** A sentence may support several claims: a difference belongs to the one that holds most of it, the first of several. */
function claimOf(pairs: readonly Pair[]): string {
  const byClaim = [...Map.groupBy(pairs, ({ claim }) => claim)].sort(
    ([a, own], [b, others]) => others.length - own.length || byCodeUnits(a, b),
  );
  return byClaim[0]?.[0] ?? '';
}

/** Components of the graph whose edges are the pairs, in the order of their first pair. */
function connected(pairs: readonly Pair[]): Pair[][] {
  const parents = new Map<string, string>();
  const find = (place: string): string => {
    let top = place;
    for (let up = parents.get(top); up !== undefined; up = parents.get(top)) top = up;
    return top;
  };
  for (const { a, b } of pairs) {
    const [left, right] = [find(placeOf(a)), find(placeOf(b))];
    if (left !== right) parents.set(right, left);
  }
  return [...Map.groupBy(pairs, ({ a }) => find(placeOf(a))).values()];
}

const placeOf: (mark: Mark) => string = onceFor(({ article, span }) => `${article}\n${span[0]}\n${span[1]}`);

function compareMarks(a: Mark, b: Mark): number {
  return byCodeUnits(a.article, b.article) || a.span[0] - b.span[0] || a.span[1] - b.span[1];
}

/** Eight hexadecimal digits: within one story no two differences share them but by a chance of one in millions. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
