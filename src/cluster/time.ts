import type { Facts } from './feature-batch.ts';

/** How far dates let a likeness of words count. Dates and weekdays can be misread, so they weigh and never decide alone. */

/** Publication days: reports of one event appear within `together` days; further apart the factor falls by 1/e every `decay` days towards `apart`. */
const published = { together: 2, decay: 2, apart: 0.45 };

/** Weekdays named, from none shared to all, beside publication days… */
const weekdaysBeside = { none: 0.9, all: 1.1, unknown: 1 };
/** …and standing in for them, where an article has no date. */
const weekdaysAlone = { none: 0.4, all: 0.9, unknown: 0.8 };

type When = Pick<Facts, 'day' | 'weekdays'>;

/** Symmetric; above 0, at most {@link weekdaysBeside}.all. */
export function timeFactor(a: When, b: When): number {
  const shared = a.weekdays === null || b.weekdays === null ? null : dot(a.weekdays, b.weekdays);
  if (a.day === null || b.day === null) return between(weekdaysAlone, shared);
  const gap = Math.max(0, Math.abs(a.day - b.day) - published.together);
  return (published.apart + (1 - published.apart) * Math.exp(-gap / published.decay)) * between(weekdaysBeside, shared);
}

function between(range: { none: number; all: number; unknown: number }, share: number | null): number {
  return share === null ? range.unknown : range.none + (range.all - range.none) * share;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
