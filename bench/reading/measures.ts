/** Measures of reading quality, each as its benchmark defines it. */

/** Scores of one set: means over its documents, 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function score(precision: number, recall: number): Score {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Precision and recall of 4-token shingles, averaged over documents, and F1 of the averages
 * (github.com/scrapinghub/article-extraction-benchmark, `evaluate.py`).
 */
export function shingleScore(pairs: readonly { readonly gold: string; readonly found: string }[]): Score {
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const { gold, found } of pairs) {
    const expected = shinglesOf(gold);
    const given = shinglesOf(found);
    let shared = 0;
    for (const [key, count] of given) shared += Math.min(count, expected.get(key) ?? 0);
    const givenTotal = total(given);
    const expectedTotal = total(expected);
    if (givenTotal > 0) precisions.push(shared / givenTotal);
    if (expectedTotal > 0) recalls.push(shared / expectedTotal);
  }
  return score(mean(precisions), mean(recalls));
}

/** The words of a text as that benchmark cuts them. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Its shingles of four words with how often each stands in it; a shorter text is one shingle. */
export function shinglesOf(text: string): Map<string, number> {
  const tokens = wordsIn(text);
  const counts = new Map<string, number>();
  const last = tokens.length < 4 ? (tokens.length > 0 ? 0 : -1) : tokens.length - 4;
  for (let index = 0; index <= last; index += 1) {
    const key = tokens.slice(index, index + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** Letters and digits only, lower case: titles and names are compared without typography. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether `day` is the day of the gold's `moment` somewhere on earth: a gold with a time of day is a moment in UTC, the record the day that the capture
 * prints, in the outlet's own zone (UTC−12 to UTC+14). A gold without a time is that day and no other.
 */
export function isDayOf(moment: string, day: string): boolean {
  if (moment.length <= 10) return moment === day;
  const [earliest, latest] = [-12, 14].map((hours) =>
    new Date(Date.parse(moment) + hours * 3_600_000).toISOString().slice(0, 10),
  );
  return day === earliest || day === latest || day === moment.slice(0, 10);
}
