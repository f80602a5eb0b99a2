import type { CollatedStory, Edition } from '../edition.ts';

/** The stories of one month, of one year where no more is stated, or those without a date. */
export interface Month {
  /** `2024-05`, `2024`, or `undated`; the last part of its address. */
  readonly key: string;
  readonly date: string | null;
  readonly stories: readonly CollatedStory[];
}

/** Months in which stories happened, in the edition's order: newest first, those without a date last. */
export function months({ stories }: Edition): Month[] {
  const byMonth = Map.groupBy(stories.values(), ({ story }) => story.event?.date.slice(0, 7) ?? null);
  return [...byMonth].map(([date, own]) => ({ key: date ?? 'undated', date, stories: own }));
}

/** Months under their years. */
export function years(edition: Edition): { year: string | null; months: Month[] }[] {
  return [...Map.groupBy(months(edition), ({ date }) => date?.slice(0, 4) ?? null)].map(([year, own]) => ({
    year,
    months: own,
  }));
}
