import type { CollatedStory, Edition } from '../edition.ts';

/** The stories of one year, month or day, or those without a date. */
export interface Period {
  /** `2024`, `2024-05`, `2024-05-16`, or `undated`; the last part of its address. */
  readonly key: string;
  readonly date: string | null;
  readonly stories: readonly CollatedStory[];
  /** Months of a year, days of a month. A story whose event is dated no closer is in the whole alone. */
  readonly parts: readonly Period[];
}

/** How much of an ISO date names a year, a month, a day. */
const levels = [4, 7, 10] as const;

/** The years in which stories happened, in the edition's order: newest first, those without a date last. */
export function years({ stories }: Edition): Period[] {
  const undated = [...stories.values()].filter(({ story }) => story.event === null);
  const dated = periodsOf([...stories.values()], 0);
  return undated.length === 0 ? dated : [...dated, { key: 'undated', date: null, stories: undated, parts: [] }];
}

/** Months in which stories happened, newest first. */
export const months = (edition: Edition): Period[] => years(edition).flatMap(({ parts }) => parts);

function periodsOf(stories: readonly CollatedStory[], level: number): Period[] {
  const length = levels[level];
  if (length === undefined) return [];
  const dateOf = ({ story }: CollatedStory) => story.event?.date ?? '';
  const close = stories.filter((collated) => dateOf(collated).length >= length);
  return [...Map.groupBy(close, (collated) => dateOf(collated).slice(0, length))].map(([date, own]) => ({
    key: date,
    date,
    stories: own,
    parts: periodsOf(own, level + 1),
  }));
}

/** A period's place in the archive: what holds it, the largest first, and its neighbours of the same kind. */
export interface PlacedPeriod {
  readonly period: Period;
  readonly within: readonly Period[];
  readonly later: Period | null;
  readonly earlier: Period | null;
}

/** Every period that has a page. */
export function allPeriods(edition: Edition): PlacedPeriod[] {
  const place = (row: readonly Period[], within: ReadonlyMap<Period, readonly Period[]>): PlacedPeriod[] => {
    if (row.length === 0) return [];
    const parts = row.flatMap((period) =>
      period.parts.map((part) => [part, [...(within.get(period) ?? []), period]] as const),
    );
    const placed = row.map((period, nth) => ({
      period,
      within: within.get(period) ?? [],
      later: row[nth - 1] ?? null,
      earlier: row[nth + 1] ?? null,
    }));
    return [
      ...placed,
      ...place(
        parts.map(([part]) => part),
        new Map(parts),
      ),
    ];
  };
  return place(years(edition), new Map());
}
