/** How well predicted groups match gold groups. All figures 0 to 1. */
export interface Agreement {
  /** B-cubed precision, recall and F1 (Bagga and Baldwin 1998), averaged over items. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Adjusted Rand index (Hubert and Arabie 1985); can be below 0. */
  readonly ari: number;
  /** F1 over pairs of items in one group. */
  readonly pairF1: number;
  /** Share of gold groups that stand among the predicted ones exactly. */
  readonly exact: number;
}

/** `items`: the predicted and the gold group of each item. */
export function agreement(items: readonly { readonly predicted: string; readonly gold: string }[]): Agreement {
  const cells = tally(items.map(({ predicted, gold }) => JSON.stringify([predicted, gold])));
  const predicted = tally(items.map((item) => item.predicted));
  const gold = tally(items.map((item) => item.gold));
  let precision = 0;
  let recall = 0;
  for (const item of items) {
    const both = cells.get(JSON.stringify([item.predicted, item.gold])) ?? 0;
    precision += both / (predicted.get(item.predicted) ?? 1) / items.length;
    recall += both / (gold.get(item.gold) ?? 1) / items.length;
  }
  const same = pairs(cells);
  const inPredicted = pairs(predicted);
  const inGold = pairs(gold);
  const all = (items.length * (items.length - 1)) / 2;
  const chance = (inPredicted * inGold) / all;
  let exact = 0;
  for (const [key, size] of cells) {
    const [group, story] = JSON.parse(key) as [string, string];
    if (predicted.get(group) === size && gold.get(story) === size) exact += 1;
  }
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    ari: (same - chance) / ((inPredicted + inGold) / 2 - chance),
    pairF1: (2 * same) / (inPredicted + inGold),
    exact: exact / gold.size,
  };
}

/** Area under the ROC curve: the chance that a pair of one story scores above a pair of two; ties count half. */
export function areaUnderCurve(pairs: readonly { readonly score: number; readonly same: boolean }[]): number {
  const sorted = [...pairs].sort((a, b) => a.score - b.score);
  const positives = sorted.filter(({ same }) => same).length;
  let rankSum = 0;
  for (let first = 0; first < sorted.length;) {
    let next = first;
    while (next < sorted.length && sorted[next]?.score === sorted[first]?.score) next += 1;
    const rank = (first + 1 + next) / 2;
    for (let index = first; index < next; index += 1) if (sorted[index]?.same === true) rankSum += rank;
    first = next;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function pairs(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const size of counts.values()) sum += (size * (size - 1)) / 2;
  return sum;
}
