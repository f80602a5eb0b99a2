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

/** The wording that two articles share. */
export interface Reuse extends Shared {
  /** Outside quotations: what two outlets both quote says nothing about who wrote the text around it. */
  readonly score: number;
  /** Quotations included, 0 to 1. */
  readonly withQuotations: number;
}

/**
 * Containment (Broder 1997) of every two articles that share any wording: the share of the shorter one's runs of five words that the other has too,
 * with the longest passage of them. By an inverted index: pairs that share nothing cost nothing.
 */
export function findReuse({ articles, passagesOf, passages }: Comparison): Reuse[] {
  const shingles = articles.map((article) =>
    shinglesOf(
      article,
      (passagesOf.get(article.id) ?? []).flatMap((index) => passages[index] ?? []),
    ),
  );
  const free = shingles.map((own) => Array.from(own.values()).filter(({ quoted }) => !quoted).length);
  const holders = new Map<string, number[]>();
  shingles.forEach((own, article) => {
    for (const key of own.keys()) {
      const list = holders.get(key);
      if (list) list.push(article);
      else holders.set(key, [article]);
    }
  });
  return shingles.flatMap((own, first) => {
    const shared = new Map<number, { all: number; free: number }>();
    for (const [key, { quoted }] of own) {
      for (const other of holders.get(key) ?? []) {
        if (other <= first) continue;
        const count = shared.get(other) ?? { all: 0, free: 0 };
        shared.set(other, count);
        count.all += 1;
        if (!quoted && shingles[other]?.get(key)?.quoted === false) count.free += 1;
      }
    }
    return Array.from(shared)
      .sort(([a], [b]) => a - b)
      .map(([second, count]): Reuse => {
        const theirs = shingles[second] ?? new Map<string, Shingle>();
        return {
          articles: [articles[first]?.id ?? '', articles[second]?.id ?? ''],
          score: count.free / Math.max(1, Math.min(free[first] ?? 0, free[second] ?? 0)),
          withQuotations: count.all / Math.min(own.size, theirs.size),
          quote: () => longestSharedRun(own, theirs),
        };
      });
  });
}

/** The longest passage of the first that the second prints word for word: outside quotations, where they share one there. */
function longestSharedRun(own: ReadonlyMap<string, Shingle>, theirs: ReadonlyMap<string, Shingle>): string {
  const runs: Shingle[] = [];
  let joins = false;
  for (const [key, shingle] of own) {
    // Shingles come in the order of the text, a word apart: the next one shared carries the run on.
    const run = joins && runs.at(-1)?.quoted === shingle.quoted ? runs.at(-1) : undefined;
    joins = theirs.has(key);
    if (!joins) continue;
    if (run?.passage === shingle.passage && shingle.start < run.end)
      runs[runs.length - 1] = { ...run, end: shingle.end };
    else runs.push(shingle);
  }
  const ownWords = runs.filter(({ quoted }) => !quoted);
  const longest = (ownWords.length > 0 ? ownWords : runs).reduce<Shingle | null>(
    (best, run) => (best && best.end - best.start >= run.end - run.start ? best : run),
    null,
  );
  return longest?.passage.sentence.text.slice(longest.start, longest.end) ?? '';
}
