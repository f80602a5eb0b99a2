import { format, parse } from 'date-fns';

const shapes: Record<number, readonly [string, string]> = {
  10: ['yyyy-MM-dd', 'd MMMM yyyy'],
  7: ['yyyy-MM', 'MMMM yyyy'],
  4: ['yyyy', 'yyyy'],
};

/** `2024-05-16` → `16 May 2024`; a month or a year keeps its precision. Throws on anything else: dates come validated. */
export function printDate(iso: string): string {
  const shape = shapes[iso.length];
  if (!shape) throw new Error(`"${iso}" is not an ISO date of day, month or year.`);
  return format(parse(iso, shape[0], new Date(0)), shape[1]);
}

/** `2024-05-16` → `Thursday`; `null` where the date is no day. */
export function printWeekday(iso: string): string | null {
  return iso.length === 10 ? format(parse(iso, 'yyyy-MM-dd', new Date(0)), 'EEEE') : null;
}
