import type { DateGrammar } from '../date-grammar.ts';
import { months as englishMonths } from '../en/calendar.ts';

interface Calendar {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly dates: DateGrammar;
}

/** Letters of the shortest abbreviation of a month that is told from other words ("mai", "sep"). */
const shortestMonth = 3;

/**
 * The names of months and weekdays in a language and how they stand in a date, from the Unicode CLDR as Node carries it (`Intl`): as in a date and by
 * themselves, since Slavic languages inflect them; abbreviated months too. English months beside them, since templates print those whatever the text is in.
 */
export function calendarOf(tag: string): Calendar {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  let capitals = true;
  for (let month = 1; month <= 12; month += 1) {
    const date = new Date(Date.UTC(2024, month - 1, 14));
    for (const style of ['long', 'short'] as const) {
      for (const day of ['numeric', undefined] as const) {
        const name = partsOf(tag, date, { month: style, ...(day && { day }) }).get('month');
        if (name === undefined || !isWord(name) || name.length < shortestMonth) continue;
        months.set(name.toLowerCase(), month);
        if (style === 'long' && !/^\p{Lu}/u.test(name)) capitals = false;
      }
    }
  }
  for (const [name, month] of englishMonths) if (!months.has(name)) months.set(name, month);
  for (let day = 0; day < 7; day += 1) {
    // 7 January 2024 was a Sunday.
    const name = partsOf(tag, new Date(Date.UTC(2024, 0, 7 + day)), { weekday: 'long' }).get('weekday');
    if (name !== undefined && isWord(name)) weekdays.set(name.toLowerCase(), day);
  }
  return { months, weekdays, dates: grammarOf(tag, capitals) };
}

function grammarOf(tag: string, capitals: boolean): DateGrammar {
  const parts = listOf(tag, new Date(Date.UTC(2024, 4, 16)), { day: 'numeric', month: 'long', year: 'numeric' });
  const order = parts.map(({ type }) => type).filter((type) => type !== 'literal');
  const wordBefore = (type: string): string[] => {
    const at = parts.findIndex((part) => part.type === type);
    return (
      /\p{L}+/u
        .exec(parts[at - 1]?.value ?? '')
        ?.slice(0, 1)
        .map((word) => word.toLowerCase()) ?? []
    );
  };
  const dayFirst = order.join(' ') === 'day month year';
  return {
    dayEndings: [],
    beforeMonth: dayFirst ? wordBefore('month') : [],
    beforeYear: dayFirst ? wordBefore('year') : [],
    capitals,
    shortestWeekday: 5,
    slashed: dayFirst ? 'day-first' : 'unsettled',
  };
}

/** A pattern is made of them, so letters and hyphens only; the dot of an abbreviation is none of it. */
const isWord = (name: string): boolean => /^\p{L}[\p{L}\p{M}-]*$/u.test(name);

function listOf(tag: string, date: Date, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(tag, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).formatToParts(date);
}

function partsOf(tag: string, date: Date, options: Intl.DateTimeFormatOptions): Map<string, string> {
  return new Map(listOf(tag, date, options).map(({ type, value }) => [type, value.replace(/\.$/u, '')]));
}
