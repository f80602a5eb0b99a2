import type { Comparison } from './comparison.ts';
import { ShingleNumbers } from './shingle-numbers.ts';
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
export function findReuse({ articles, passagesOf, passages, wordsOf }: Comparison): Reuse[] {
  const numbers = new ShingleNumbers();
  const shingles = articles.map((article) =>
    shinglesOf(
      article,
      (passagesOf.get(article.id) ?? []).flatMap((index) => {
        const passage = passages[index];
        return passage === undefined ? [] : [{ passage, words: wordsOf(index) }];
      }),
      numbers,
    ),
  );
  const free = shingles.map((own) => Array.from(own.values()).filter(({ quoted }) => !quoted).length);
  const holders = holdersOf(shingles, numbers.size);
  // By article, of those behind the first: shingles that both have, and those of them that neither quotes.
  const all = new Int32Array(articles.length);
  const unquoted = new Int32Array(articles.length);
  return shingles.flatMap((own, first) => {
    all.fill(0);
    unquoted.fill(0);
    for (const [number, { quoted }] of own) {
      const held = holders[number] ?? [];
      for (let at = held.length - 1; at >= 0; at -= 1) {
        const holder = held[at] ?? 0;
        const other = holder >> 1;
        if (other <= first) break;
        all[other] = (all[other] ?? 0) + 1;
        if (!quoted && (holder & 1) === 0) unquoted[other] = (unquoted[other] ?? 0) + 1;
      }
    }
    const found: Reuse[] = [];
    for (const [second, theirs] of shingles.entries()) {
      if (all[second] === 0) continue;
      found.push({
        articles: [articles[first]?.id ?? '', articles[second]?.id ?? ''],
        score: (unquoted[second] ?? 0) / Math.max(1, Math.min(free[first] ?? 0, free[second] ?? 0)),
        withQuotations: (all[second] ?? 0) / Math.min(own.size, theirs.size),
        quote: () => longestSharedRun(own, theirs),
      });
    }
    return found;
  });
}

/** Of each shingle the articles that have it, rising: their indices times two, and one more where the article quotes it. */
function holdersOf(shingles: readonly ReadonlyMap<number, Shingle>[], count: number): readonly (readonly number[])[] {
  const holders: number[][] = Array.from({ length: count }, () => []);
  for (const [article, own] of shingles.entries()) {
    for (const [number, { quoted }] of own) holders[number]?.push(2 * article + (quoted ? 1 : 0));
  }
  return holders;
}

/** The longest passage of the first that the second prints word for word: outside quotations, where they share one there. */
function longestSharedRun(own: ReadonlyMap<number, Shingle>, theirs: ReadonlyMap<number, Shingle>): string {
  const runs: Run[] = [];
  let run: Run | null = null;
  for (const [number, { passage, first, last, quoted }] of own) {
    if (!theirs.has(number)) run = null;
    // Shingles come in the order of the text, a word apart: the next one shared carries the run on.
    else if (run !== null && run.quoted === quoted && run.passage === passage && first <= run.last) run.last = last;
    else runs.push((run = { passage, first, last, quoted }));
  }
  const ownWords = runs.filter(({ quoted }) => !quoted);
  return (ownWords.length > 0 ? ownWords : runs)
    .map(printed)
    .reduce((longest, text) => (longest.length >= text.length ? longest : text), '');
}

/** Shared shingles in a row. */
interface Run extends Shingle {
  last: number;
}

/** The text from its first word to its last. */
function printed({ passage: { sentence, tokens }, first, last }: Shingle): string {
  return sentence.text.slice(tokens[first]?.start, tokens[last]?.end);
}
