import type { Comparison } from './comparison.ts';
import { shinglesOf, type Shingle } from './shingles.ts';

/** What two articles share of something. */
export interface Shared {
  /** Lower id first. */
  readonly articles: [string, string];
  /** 0 to 1. */
  readonly score: number;
  /** The proof, quoted from the first; made when asked for, since most pairs share too little to show any. */
  readonly quote: () => string;
}

/**
 * Containment (Broder 1997) of every two articles that share any wording: the share of the shorter one's runs of five words, outside
 * quotations, that the other has too, with the longest passage of them. By an inverted index: pairs that share nothing cost nothing.
 */
export function findReuse({ articles, passagesOf, passages }: Comparison): Shared[] {
  const shingles = articles.map((article) =>
    shinglesOf(
      article,
      (passagesOf.get(article.id) ?? []).flatMap((index) => passages[index] ?? []),
    ),
  );
  const holders = new Map<string, number[]>();
  shingles.forEach((own, article) => {
    for (const key of own.keys()) {
      const list = holders.get(key);
      if (list) list.push(article);
      else holders.set(key, [article]);
    }
  });
  return shingles.flatMap((own, first) => {
    const shared = new Map<number, number>();
    for (const key of own.keys()) {
      for (const other of holders.get(key) ?? []) if (other > first) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return Array.from(shared)
      .sort(([a], [b]) => a - b)
      .map(([second, count]): Shared => {
        const theirs = shingles[second] ?? new Map<string, Shingle>();
        return {
          articles: [articles[first]?.id ?? '', articles[second]?.id ?? ''],
          score: count / Math.min(own.size, theirs.size),
          quote: () => longestSharedRun(own, theirs),
        };
      });
  });
}

/** The longest passage of the first, outside quotations, that the second prints word for word. */
function longestSharedRun(own: ReadonlyMap<string, Shingle>, theirs: ReadonlyMap<string, Shingle>): string {
  const runs: Shingle[] = [];
  let joins = false;
  for (const [key, shingle] of own) {
    // Shingles come in the order of the text, a word apart: the next one shared carries the run on.
    const run = joins ? runs.at(-1) : undefined;
    joins = theirs.has(key);
    if (!joins) continue;
    if (run?.passage === shingle.passage && shingle.start < run.end)
      runs[runs.length - 1] = { ...run, end: shingle.end };
    else runs.push(shingle);
  }
  const longest = runs.reduce<Shingle | null>(
    (best, run) => (best && best.end - best.start >= run.end - run.start ? best : run),
    null,
  );
  return longest?.passage.sentence.text.slice(longest.start, longest.end) ?? '';
}
