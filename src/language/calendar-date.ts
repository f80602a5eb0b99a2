import { isExists } from 'date-fns/isExists';

/** `2024-05-16`, or `null` where the calendar has no such day or the year is not of the age of the press (1600–2999). */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1600 || year > 2999 || !isExists(year, month - 1, day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const millisecondsOfDay = 86_400_000;

/**
 * Days from 1970-01-01 to the ISO day `day`; negative before. By the calendar alone, and a hundred times a story: libraries that go through
 * local time take ten times as long.
 */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / millisecondsOfDay);
}

/** 0 (Sunday) to 6 (Saturday) of an ISO day. */
export function weekdayOf(day: string): number {
  // 1970-01-01 was a Thursday.
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** The ISO day `days` days before `day`; negative for later ones. */
export function daysBefore(day: string, days: number): string {
  return new Date((dayNumber(day) - days) * millisecondsOfDay).toISOString().slice(0, 10);
}

/** The most recent such weekday on or before `day`. */
export function lastWeekday(day: string, weekday: number): string {
  return daysBefore(day, (weekdayOf(day) - weekday + 7) % 7);
}

/** The next such weekday after `day`. */
export function nextWeekday(day: string, weekday: number): string {
  return daysBefore(day, -(((weekday - weekdayOf(day) + 6) % 7) + 1));
}
