import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageLinkage, type Links } from '../../../src/cluster/linkage.ts';

interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

const flat = (links: readonly Link[]): Links => ({
  a: Int32Array.from(links, ({ a }) => a),
  b: Int32Array.from(links, ({ b }) => b),
  scores: Float64Array.from(links, ({ score }) => score),
});

const threshold = 50;
const unseen = 30;
/** More links than any article here has. */
const saturation = 100;

/** The definition, without any care for cost. */
function naive(score: readonly (readonly number[])[]): number[][] {
  let groups = score.map((_, article) => ({ number: article, members: [article] }));
  for (let next = score.length; ; next += 1) {
    let best: { value: number; x: (typeof groups)[number]; y: (typeof groups)[number] } | undefined;
    for (const x of groups) {
      for (const y of groups) {
        if (x.number >= y.number) continue;
        const sum = x.members.flatMap((a) => y.members.map((b) => score[a]?.[b] ?? 0)).reduce((s, v) => s + v, 0);
        const value = sum / (x.members.length * y.members.length);
        if (value >= threshold && (best === undefined || value > best.value)) best = { value, x, y };
      }
    }
    if (best === undefined) break;
    const { x, y } = best;
    groups = groups.filter((group) => group !== x && group !== y);
    groups.push({ number: next, members: [...x.members, ...y.members] });
  }
  return groups.map(({ members }) => members.sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
}

const matrix = fc
  .integer({ min: 1, max: 9 })
  .chain((size) =>
    fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: size * size, maxLength: size * size })
      .map((values) =>
        Array.from({ length: size }, (_, a) =>
          Array.from({ length: size }, (__, b) => values[Math.min(a, b) * size + Math.max(a, b)] ?? 0),
        ),
      ),
  );

test('finds what the definition of average linkage finds, from the links worth knowing alone', () => {
  fc.assert(
    fc.property(matrix, (scores) => {
      const score = (a: number, b: number): number => scores[a]?.[b] ?? 0;
      const links = scores.flatMap((row, a) =>
        row.flatMap((value, b) => (a < b && value >= unseen ? [{ a, b, score: value }] : [])),
      );
      expect(averageLinkage(scores.length, flat(links), score, { threshold, unseen, saturation })).toEqual(
        naive(scores),
      );
    }),
    { numRuns: 500 },
  );
});

test('does not chain: a is like b, b is like c, a is not like c', () => {
  const links = [
    { a: 0, b: 1, score: 60 },
    { a: 1, b: 2, score: 55 },
  ];
  expect(averageLinkage(3, flat(links), () => 0, { threshold, unseen, saturation })).toEqual([[0, 1], [2]]);
});

test('scores no pair that cannot carry a join', () => {
  const asked: string[] = [];
  const score = (a: number, b: number): number => asked.push(`${a} ${b}`) * 0;
  averageLinkage(3, flat([{ a: 0, b: 1, score: 40 }]), score, { threshold, unseen, saturation });
  expect(asked).toEqual([]);
});

describe('in a story so large that an article’s links are not all that it could have', () => {
  /** Each article is known to be like the next few alone; all of a story are as alike. */
  const storyOf = (article: number): number => Math.floor(article / 300);
  const links = Array.from({ length: 600 }, (_, a) =>
    Array.from({ length: 8 }, (__, step) => ({ a, b: a + step + 1, score: 60 })),
  )
    .flat()
    .filter(({ a, b }) => b < 600 && storyOf(a) === storyOf(b));
  const asked: number[] = [];
  const score = (a: number, b: number): number => {
    asked.push(a);
    return storyOf(a) === storyOf(b) ? 55 : 5;
  };
  const groups = averageLinkage(600, flat([...links, { a: 0, b: 599, score: 52 }]), score, {
    threshold,
    unseen,
    saturation: 8,
  });

  test('the story is found whole', () => {
    expect(groups.map(({ length }) => length)).toEqual([300, 300]);
  });
  test('and not all pairs of it are looked at', () => {
    expect(asked.length).toBeLessThan((2 * 300 * 299) / 4);
  });
});
