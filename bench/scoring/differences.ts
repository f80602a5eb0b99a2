/**
 * Scores the differences that the program shows against those that a person found.
 *
 * A shown difference is compared with every listed one, true or false, by the places of its readings in the captures: two of its
 * readings must overlap two different readings of the listed one. It counts for the listed one whose places it fits best.
 */
import type { Span } from '../../src/ingest/article.ts';
import type { Difference } from '../../src/collate/collation.ts';
import type { differencesFileSchema } from './gold.ts';
import type { z } from 'zod';
import { locateValue, textOf } from './gold.ts';
import { overlap } from './locate.ts';

type Outcome = Difference['outcome'];
/** Where one reading is printed. */
type Places = readonly { readonly article: string; readonly span: Span }[];

export interface GoldDifference {
  readonly id: string;
  readonly kind: Difference['kind'];
  /** The right word first, then those that an editor would let pass. */
  readonly outcomes: readonly Outcome[];
  /** Whether an editor would miss it. */
  readonly required: boolean;
  readonly readings: readonly Places[];
}

/** Values that a careless reader would set against each other. */
export interface NotDifference {
  readonly why: string;
  /** Whether the values should not be shown at all; else they must only not be a conflict. */
  readonly silent: boolean;
  readonly readings: readonly Places[];
}

export interface GoldDifferences {
  readonly differences: readonly GoldDifference[];
  readonly notDifferences: readonly NotDifference[];
}

export interface DifferenceScore {
  /** Listed differences that are shown. */
  readonly found: readonly {
    readonly gold: GoldDifference;
    readonly shown: Difference;
    readonly rightOutcome: boolean;
  }[];
  /** Required differences that are not shown. */
  readonly missed: readonly GoldDifference[];
  /** Shown, and listed as nothing to show, or not as a conflict. */
  readonly forbidden: readonly { readonly gold: NotDifference; readonly shown: Difference }[];
  /** Shown, and in neither list: for a person to judge. */
  readonly unlisted: readonly Difference[];
  /** Shown as a conflict, and not listed as one. */
  readonly falseConflicts: readonly Difference[];
}

export function scoreDifferences(shown: readonly Difference[], gold: GoldDifferences): DifferenceScore {
  const judged = shown.map((difference) => ({ difference, match: bestMatch(difference, gold) }));

  const found = judged.flatMap(({ difference, match }) =>
    match?.kind === 'difference'
      ? [{ gold: match.gold, shown: difference, rightOutcome: match.gold.outcomes.includes(difference.outcome) }]
      : [],
  );
  const foundIds = new Set(found.map((match) => match.gold.id));
  return {
    found,
    missed: gold.differences.filter(({ id, required }) => required && !foundIds.has(id)),
    forbidden: judged.flatMap(({ difference, match }) =>
      match?.kind === 'not' && (match.gold.silent || difference.outcome === 'conflict')
        ? [{ gold: match.gold, shown: difference }]
        : [],
    ),
    unlisted: judged.filter(({ match }) => match === null).map(({ difference }) => difference),
    falseConflicts: judged
      .filter(({ difference }) => difference.outcome === 'conflict')
      .filter(({ match }) => match?.kind !== 'difference' || !match.gold.outcomes.includes('conflict'))
      .map(({ difference }) => difference),
  };
}

/**
 * @param file The parsed `differences.json`.
 * @param texts The decoded text of each capture, by article id.
 */
export function readDifferences(
  file: z.infer<typeof differencesFileSchema>,
  texts: ReadonlyMap<string, string>,
): GoldDifferences {
  const find = (article: string, quote: string, value: string): Places[number] => ({
    article,
    span: locateValue(textOf(texts, article), quote, value),
  });
  return {
    differences: file.differences.map(({ id, kind, outcome, required, readings }) => ({
      id,
      kind,
      outcomes: outcome,
      required,
      readings: readings.map(({ value, statements }) =>
        statements.map(({ article, quote }) => find(article, quote, value)),
      ),
    })),
    notDifferences: file.notDifferences.map(({ why, silent, values }) => ({
      why,
      silent,
      readings: values.map(({ article, quote, value }) => [find(article, quote, value)]),
    })),
  };
}

type Match =
  | { readonly kind: 'difference'; readonly gold: GoldDifference }
  | { readonly kind: 'not'; readonly gold: NotDifference };

function bestMatch(difference: Difference, gold: GoldDifferences): Match | null {
  const listed: Match[] = [
    ...gold.differences.map((entry): Match => ({ kind: 'difference', gold: entry })),
    ...gold.notDifferences.map((entry): Match => ({ kind: 'not', gold: entry })),
  ];
  const readings = difference.readings.map(({ statements }) => statements);
  let best: { readonly match: Match; readonly fit: number } | null = null;
  for (const match of listed) {
    const fit = fitOf(readings, match.gold.readings);
    if (fit > (best?.fit ?? 0)) best = { match, fit };
  }
  return best?.match ?? null;
}

/** How well two readings of one difference cover two readings of the other: 0 (they do not) to 2 (the same places). */
function fitOf(ours: readonly Places[], theirs: readonly Places[]): number {
  const fits = ours.map((a) => theirs.map((b) => placeFit(a, b)));
  let best = 0;
  for (const [i, row] of fits.entries()) {
    for (const other of fits.slice(i + 1)) {
      for (const [j, a] of row.entries()) {
        for (const [k, b] of other.entries()) {
          if (j !== k && a > 0 && b > 0) best = Math.max(best, a + b);
        }
      }
    }
  }
  return best;
}

/** Shared over joint length (Jaccard) of the two places that fit best, 0 to 1. */
function placeFit(ours: Places, theirs: Places): number {
  let best = 0;
  for (const a of ours) {
    for (const b of theirs) {
      if (a.article !== b.article) continue;
      const shared = overlap(a.span, b.span);
      if (shared > 0) best = Math.max(best, shared / (Math.max(a.span[1], b.span[1]) - Math.min(a.span[0], b.span[0])));
    }
  }
  return best;
}
