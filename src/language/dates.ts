import { isoDay } from './calendar-date.ts';
import { derived } from './derived.ts';
import { matchesOf } from './matches.ts';
import type { LanguagePack } from './pack.ts';

interface Found {
  /** UTF-16 offsets into the text, `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** A date as a text writes it; what the text leaves open (the year, the week) stays open. */
export type DateExpression = Found &
  (
    | {
        readonly kind: 'day';
        readonly date: string;
        /** As written beside it, 0 (Sunday) – 6. */ readonly weekday: number | null;
      }
    | { readonly kind: 'month'; readonly date: string }
    | { readonly kind: 'yearless'; readonly month: number; readonly day: number }
    /** `05/06/2024`: day or month first, nobody knows. */
    | { readonly kind: 'ambiguous' }
    | { readonly kind: 'weekday'; readonly weekday: number }
    /** `yesterday` is −1. */
    | { readonly kind: 'relative'; readonly days: number }
  );

/**
 * The dates of a text, left to right, in one pass: `16 May 2024`, `May 16th, 2024`, `June, 20,2024`, `2024-05-16`, `2024年5月16日`, `16.05.2024`,
 * `5/16/2024`, `16 May`, `May 2024`, `Thursday`, `yesterday`, with the weekday before them where it is written.
 * Days that the calendar does not have are left out.
 */
export function findDates(text: string, pack: LanguagePack): DateExpression[] {
  if (!hintOf(pack).test(text)) return [];
  const found: DateExpression[] = [];
  for (const match of matchesOf(text, patternOf(pack))) {
    const date = interpret(match, pack);
    if (date !== null) found.push(date);
  }
  return found;
}

/** What every date has: a digit, or the name of a weekday or of a relative day. Most sentences have none, as a far shorter search tells. */
const hintOf = derived(
  ({ weekdays, relativeDays }: LanguagePack) =>
    new RegExp([String.raw`\d`, ...weekdays.keys(), ...relativeDays.keys()].join('|'), 'iu'),
);

const patternOf = derived((pack: LanguagePack): RegExp => {
  const month = alternatives(pack.months.keys());
  const weekday = alternatives(pack.weekdays.keys());
  const relative = alternatives(pack.relativeDays.keys());
  const { dayEndings, beforeMonth, beforeYear } = pack.dates;
  const day = String.raw`\d{1,2}${optional(alternatives(dayEndings))}`;
  const year = String.raw`[12]\d{3}`;
  const ofYear = optional(linked('', beforeYear, String.raw`\s+`));
  const gap = String.raw`(?:\s|,\s?|\.\s|\s?-\s?)`;
  const written = [
    String.raw`(?<d1>${day})${optional(linked(String.raw`\s+`, beforeMonth, ''))}${gap}(?<m1>${month})(?:\.?,?\s{0,2}${ofYear}(?<y1>${year}))?`,
    String.raw`(?<m2>${month})\.?,?\s{0,2}(?<d2>${day})(?!\d|:\d)(?:,?\s{0,2}${ofYear}(?<y2>${year}))?`,
    String.raw`(?<m3>${month})\.?,?\s${ofYear}(?<y3>${year})`,
    String.raw`(?<y4>${year})(?:[-/.](?<m4>\d{2})[-/.](?<d4>\d{2})|年\s?(?<m9>\d{1,2})月\s?(?<d9>\d{1,2})日)`,
    String.raw`(?<d5>\d{1,2})\.(?<m5>\d{1,2})\.(?<y5>${year})`,
    String.raw`(?<a6>\d{1,2})(?<s6>[/-])(?<b6>\d{1,2})\k<s6>(?<y6>${year})`,
  ].join('|');
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}./-])(?:(?:(?<w>${weekday})\.?,?\s{1,2})?(?:${written})|(?<w7>${weekday})|(?<r8>${relative}))(?:(?![\p{L}\p{N}]|[./-]\d)|(?=\d{1,2}:\d{2}))`,
    'giu',
  );
});

/** Longest first, so that `sept` wins over `sep`; what never matches where there are none. */
function alternatives(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|') || '(?!)';
}

/** One of the words between what stands before and behind it. */
function linked(before: string, words: readonly string[], behind: string): string {
  return words.length === 0 ? '(?!)' : `${before}(?:${alternatives(words)})${behind}`;
}

const optional = (pattern: string): string => (pattern === '(?!)' ? '' : `(?:${pattern})?`);

function interpret(match: RegExpExecArray, pack: LanguagePack): DateExpression | null {
  const found = { start: match.index, end: match.index + match[0].length };
  const group = match.groups ?? {};
  if (group.w7 !== undefined) return namesWeekday(group.w7, pack, found);
  if (group.r8 !== undefined) {
    const days = pack.relativeDays.get(group.r8.toLowerCase());
    return days === undefined ? null : { ...found, kind: 'relative', days };
  }
  const name = group.m1 ?? group.m2 ?? group.m3;
  if (name !== undefined && pack.dates.capitals && !/^\p{Lu}/u.test(name)) return null;
  const month =
    name === undefined ? Number(group.m4 ?? group.m5 ?? group.m9) : (pack.months.get(name.toLowerCase()) ?? 0);
  const yearText = group.y1 ?? group.y2 ?? group.y3 ?? group.y4 ?? group.y5 ?? group.y6;
  if (group.m3 !== undefined) return { ...found, kind: 'month', date: `${yearText}-${String(month).padStart(2, '0')}` };
  if (group.y6 !== undefined) {
    return slashed(Number(group.a6), Number(group.b6), Number(group.y6), pack, found);
  }
  const day = Number.parseInt(group.d1 ?? group.d2 ?? group.d4 ?? group.d5 ?? group.d9 ?? '', 10);
  if (yearText === undefined) {
    // 2024 is a leap year: 29 February is a day of some year.
    return isoDay(2024, month, day) === null ? null : { ...found, kind: 'yearless', month, day };
  }
  const date = isoDay(Number(yearText), month, day);
  const weekday = group.w === undefined ? null : (pack.weekdays.get(group.w.toLowerCase()) ?? null);
  return date === null ? null : { ...found, kind: 'day', date, weekday };
}

/** "Sun" and "sat" are words too: in running text only the full name, written as weekdays are, is a weekday. */
function namesWeekday(name: string, pack: LanguagePack, found: Found): DateExpression | null {
  const weekday = pack.weekdays.get(name.toLowerCase());
  const { shortestWeekday, capitals } = pack.dates;
  if (weekday === undefined || name.length < shortestWeekday || /^\p{Lu}/u.test(name) !== capitals) return null;
  return { ...found, kind: 'weekday', weekday };
}

function slashed(a: number, b: number, year: number, pack: LanguagePack, found: Found): DateExpression | null {
  const dayFirst = pack.dates.slashed === 'day-first';
  if (!dayFirst && a <= 12 && b <= 12 && a !== b) return { ...found, kind: 'ambiguous' };
  const date = a > 12 || (dayFirst && b <= 12) ? isoDay(year, b, a) : isoDay(year, a, b);
  return date === null ? null : { ...found, kind: 'day', date, weekday: null };
}
