import type { Article } from '../ingest/article.ts';
import { alignInOrder } from './alignment.ts';
import type { OriginEvidence, Overlap } from './collation.ts';
import type { Comparison } from './comparison.ts';
import { linkFrom } from './thresholds.ts';
import { containment, shinglesOf, type Shingle } from './shingles.ts';

/**
 * Containment of 5-word runs outside quotations from which one text is taken to reuse another: on public pairs of independent reports
 * of one event at most .049, on rewritten agency copy .058 and more (`node bench/collation.ts DATA`).
 */
export const reuseThreshold = 0.05;

/** Share of the shorter article's sentences that stand in the other in the same order, from which the two follow one text. */
export const orderThreshold = 0.55;

/** What a pair of articles shares, and the evidence of a common origin where it is enough. */
export interface PairOverlap {
  readonly overlap: Overlap;
  readonly evidence: readonly OriginEvidence[];
}

/** Compares the wording and the order of every two of `articles`. Quadratic in them: the caller caps their number. */
export function overlapOfPairs(articles: readonly Article[], comparison: Comparison): PairOverlap[] {
  const shingles = articles.map(shinglesOf);
  return articles.flatMap((first, i) =>
    articles.slice(i + 1).map((second, k) => {
      const wording = [
        shingles[i] ?? new Map<string, Shingle>(),
        shingles[i + 1 + k] ?? new Map<string, Shingle>(),
      ] as const;
      return overlapOf(first, second, wording, comparison);
    }),
  );
}

function overlapOf(
  first: Article,
  second: Article,
  [a, b]: readonly [ReadonlyMap<string, Shingle>, ReadonlyMap<string, Shingle>],
  comparison: Comparison,
): PairOverlap {
  const pair: [string, string] = [first.id, second.id];
  const reused = containment(a, b);
  const [left, right] = [comparison.passagesOf.get(first.id) ?? [], comparison.passagesOf.get(second.id) ?? []];
  const score = (i: number, j: number): number => comparison.similarity(left[i] ?? -1, right[j] ?? -1);
  const aligned = alignInOrder(left.length, right.length, score, linkFrom);
  const shorter = Math.min(left.length, right.length);
  const order = shorter === 0 ? 0 : aligned.length / shorter;
  const evidence: OriginEvidence[] = [];
  if (reused >= reuseThreshold) {
    evidence.push({ kind: 'reuse', articles: pair, score: reused, text: longestSharedRun(first, a, b) });
  }
  if (order >= orderThreshold) {
    const [closest] = [...aligned].sort(([i, j], [k, l]) => score(k, l) - score(i, j) || i - k);
    const passage = comparison.passages[left[closest?.[0] ?? 0] ?? 0];
    evidence.push({ kind: 'order', articles: pair, score: order, text: passage?.sentence.text ?? '' });
  }
  return { overlap: { articles: pair, containment: reused, order }, evidence };
}

/** The longest passage of `article`, outside quotations, that the other prints word for word. */
function longestSharedRun(
  article: Article,
  own: ReadonlyMap<string, Shingle>,
  other: ReadonlyMap<string, unknown>,
): string {
  let longest: Shingle = { sentence: -1, start: 0, end: 0 };
  let run = longest;
  let shared = false;
  for (const [key, shingle] of own) {
    // Shingles come in the order of the text, a word apart: the next one shared carries the run on.
    const carriesOn = shared && run.sentence === shingle.sentence && shingle.start < run.end;
    shared = other.has(key);
    if (!shared) continue;
    run = carriesOn ? { ...run, end: shingle.end } : shingle;
    if (run.end - run.start > longest.end - longest.start) longest = run;
  }
  return article.sentences[longest.sentence]?.text.slice(longest.start, longest.end) ?? '';
}
