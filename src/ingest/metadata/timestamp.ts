import { isoDay } from '../../language/calendar-date.ts';
import { findDates } from '../../language/dates.ts';
import type { LanguagePack } from '../../language/pack.ts';

/** News on the web is no older, and a year beyond is a mistake of the page (0000, 9999). */
const [firstYear, lastYear] = [1900, 2100];

const iso = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;
const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*$/u;

/** The day of a time stamp as it is written, in the page's own time zone; `null` where nobody can tell which day is meant. */
export function dayOfTimestamp(value: string, pack: LanguagePack): string | null {
  const match = iso.exec(value) ?? compact.exec(value);
  if (match !== null) {
    const [year, month, day] = match.slice(1).map(Number);
    return within(isoDay(year ?? 0, month ?? 0, day ?? 0));
  }
  const days = findDates(value.slice(0, 200), pack).filter((found) => found.kind === 'day');
  return days.length === 1 && days[0] !== undefined ? within(days[0].date) : null;
}

function within(day: string | null): string | null {
  if (day === null) return null;
  const year = Number(day.slice(0, 4));
  return year >= firstYear && year <= lastYear ? day : null;
}
