/**
 * How much of a long list stands open on a story page; the rest is folded, never left out, and print opens all of it.
 * Chosen on the five captures at 390 px: the page is 13,500 px high, 24,700 before there were folds, and each group still shows what it is about.
 */
export const opened = {
  /** Rows in each group of statements. */
  statements: 3,
  /** Statements of one outlet alone, for each outlet. */
  alone: 2,
  /** Statements of one story on an outlet's page, which shows ten stories twice. */
  shared: 5,
  /** Statements of a story of one article: a screen of them. */
  lone: 10,
  /** Differences, the worst first. */
  differences: 4,
  /** Speakers whose words several outlets carry. */
  speakers: 6,
  /** Different wordings of one statement in a row that lists outlets. */
  wordings: 4,
  /** Outlets' marks beside a sentence: two lines of the margin. */
  marks: 8,
  /** Other outlets' headlines under the first story of the front page. */
  also: 5,
  /** Headlines, unlike each other. */
  headlines: 8,
  /** Articles in the table of sources. */
  sources: 12,
} as const;

export interface Folded<T> {
  readonly open: readonly T[];
  readonly folded: readonly T[];
}

/** Cuts a list after `open` items. One or two more are not worth a fold: then nothing is folded. */
export function fold<T>(items: readonly T[], open: number): Folded<T> {
  return items.length < open + 3
    ? { open: items, folded: [] }
    : { open: items.slice(0, open), folded: items.slice(open) };
}
