import { locale } from '../labels/locale.ts';

const inUtc = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });

const day = inUtc({ day: 'numeric', month: 'long', year: 'numeric' });
const month = inUtc({ month: 'long', year: 'numeric' });
const year = inUtc({ year: 'numeric' });
const weekday = inUtc({ weekday: 'long' });

/** By the length of an ISO date. */
const formats: Readonly<Record<number, Intl.DateTimeFormat>> = { 10: day, 7: month, 4: year };

/** `2024-05-16` → `16 May 2024`; a month or a year keeps its precision. Throws on anything else: dates come validated. */
export function printDate(iso: string): string {
  const format = formats[iso.length];
  if (!format) throw new Error(`"${iso}" is not an ISO date of day, month or year.`);
  return format.format(new Date(iso));
}

/** `2024-05-16` → `Thursday`; `null` where the date is no day. */
export const printWeekday = (iso: string): string | null => (iso.length === 10 ? weekday.format(new Date(iso)) : null);
