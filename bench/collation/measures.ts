/** A pair with the program's score and a person's judgement. */
export interface JudgedScore {
  readonly score: number;
  readonly aligned: boolean;
}

/** Mean of the precision at each aligned pair, from the highest score down: 0 to 1. */
export function averagePrecision(pairs: readonly JudgedScore[]): number {
  let found = 0;
  let sum = 0;
  ranked(pairs).forEach(({ aligned }, index) => {
    if (!aligned) return;
    found += 1;
    sum += found / (index + 1);
  });
  return found === 0 ? 0 : sum / found;
}

/** Chance that an aligned pair scores above another one (Mann–Whitney), ties as one half. */
export function areaUnderCurve(pairs: readonly JudgedScore[]): number {
  const rising = ranked(pairs).reverse();
  const aligned = rising.filter((pair) => pair.aligned).length;
  let ranks = 0;
  for (let from = 0; from < rising.length;) {
    let to = from;
    while (to < rising.length && rising[to]?.score === rising[from]?.score) to += 1;
    for (let at = from; at < to; at += 1) if (rising[at]?.aligned) ranks += (from + 1 + to) / 2;
    from = to;
  }
  return (ranks - (aligned * (aligned + 1)) / 2) / (aligned * (rising.length - aligned));
}

export interface Decision {
  readonly accuracy: number;
  readonly f1: number;
}

/** Decisions at `threshold`. */
export function decide(pairs: readonly JudgedScore[], threshold: number): Decision {
  const hits = pairs.filter(({ score, aligned }) => score >= threshold && aligned).length;
  const right = pairs.filter(({ score, aligned }) => score >= threshold === aligned).length;
  return { accuracy: right / pairs.length, f1: (2 * hits) / (2 * hits + pairs.length - right) };
}

function ranked(pairs: readonly JudgedScore[]): JudgedScore[] {
  return [...pairs].sort((a, b) => b.score - a.score);
}
