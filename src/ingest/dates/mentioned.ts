import { daysBefore, isoDay, lastWeekday, nextWeekday } from '../../language/calendar-date.ts';
import { findDates, type DateExpression } from '../../language/dates.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { MentionedDate, RejectedDate } from '../article.ts';
import type { Passage } from '../passages.ts';
import { quote } from '../span.ts';

/** A stretch of the article's own words in which dates are looked for. */
export interface DatedText {
  readonly start: number;
  readonly end: number;
  /** Index of the sentence; `null` for a caption or a field. */
  readonly sentence: number | null;
  readonly caption: boolean;
}

/** The days that the article's words name, resolved by the day of publication where they need one. */
export function mentionedDates(
  stretches: readonly DatedText[],
  text: string,
  published: string | null,
  pack: LanguagePack,
): MentionedDate[] {
  return stretches.flatMap(({ start, end, sentence, caption }) => {
    const slice = text.slice(start, end);
    return findDates(slice, pack).flatMap((found): MentionedDate[] => {
      const date = resolve(found, slice, published, pack);
      if (date === undefined) return [];
      const kind = caption
        ? 'caption'
        : found.kind === 'weekday'
          ? 'weekday'
          : found.kind === 'relative'
            ? 'relative'
            : 'absolute';
      const weekday = found.kind === 'weekday' ? found.weekday : null;
      return [{ date, kind, weekday, sentence, evidence: quote(text, start + found.start, start + found.end) }];
    });
  });
}

/** The dates of old pictures say nothing about the article: they are kept apart, so that a reader sees that they were seen. */
export function archiveDates(passages: readonly Passage[], text: string, pack: LanguagePack): RejectedDate[] {
  return passages
    .filter(({ archive }) => archive)
    .flatMap(({ start, end }) =>
      findDates(text.slice(start, end), pack).flatMap((found): RejectedDate[] =>
        found.kind === 'day' || found.kind === 'month'
          ? [
              {
                date: found.date,
                reason: 'archive-picture',
                evidence: quote(text, start + found.start, start + found.end),
              },
            ]
          : [],
      ),
    );
}

/** The day; `null` where the mention leaves it open; `undefined` where nobody can tell what was meant. */
function resolve(
  found: DateExpression,
  text: string,
  published: string | null,
  pack: LanguagePack,
): string | null | undefined {
  switch (found.kind) {
    case 'day':
    case 'month':
      return found.date;
    case 'ambiguous':
      return undefined;
    case 'relative':
      return published === null ? null : daysBefore(published, -found.days);
    case 'yearless':
      return published === null ? null : nearestYear(found.month, found.day, published);
    case 'weekday':
      if (published === null) return null;
      return isFuture(text, found, pack)
        ? nextWeekday(published, found.weekday)
        : lastWeekday(published, found.weekday);
  }
}

/** The year that puts the day nearest to publication: within half a year either way. */
function nearestYear(month: number, day: number, published: string): string | null {
  const year = Number(published.slice(0, 4));
  const distance = (date: string): number => Math.abs(Date.parse(date) - Date.parse(published));
  const days = [year, year - 1, year + 1].map((each) => isoDay(each, month, day)).filter((date) => date !== null);
  return days.reduce<string | null>(
    (best, date) => (best === null || distance(date) < distance(best) ? date : best),
    null,
  );
}

/** A list of weekdays can be as long as a book; so many UTF-16 code units before a weekday are looked at for its clause. */
const longestClause = 200;

/** Whether the words before the weekday in its clause put it into the future: "will meet on Friday", "was due to go on Friday". */
function isFuture(text: string, found: DateExpression, pack: LanguagePack): boolean {
  const clause =
    text
      .slice(Math.max(0, found.start - longestClause), found.start)
      .split(/[,;:.–—]\s/u)
      .at(-1) ?? '';
  return pack.futureMarkers.test(clause);
}
