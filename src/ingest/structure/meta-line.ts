import { findDates, type DateExpression } from '../../language/dates.ts';
import { derived } from '../../language/derived.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { countWords, splitAtSeparators, trimMarks } from './prose.ts';

/** A part of a line of facts about an article: "By A. Writer | Published 18 October 2023, 12:20 GMT". */
export interface MetaPiece {
  /** Offsets into the line; between one piece's end and the next one's start there are separators only. */
  readonly start: number;
  readonly end: number;
  /** Without the marks around it. */
  readonly text: string;
  /** The date it states, and what it is said to be the date of; `null` for a piece that is no date. */
  readonly date: { readonly day: string; readonly weekday: boolean; readonly label: DateLabel } | null;
}

export type DateLabel = 'published' | 'updated' | 'plain';

/** A line of facts names at most this many words besides its dates: two names, a desk and a place. */
const mostOtherWords = 12;
/** In characters; the longest such line of the labelled captures has 160. */
const longestLine = 200;

/** The pieces of a line that states a date and little else; `null` for any other line. */
export function readMetaLine(line: string, pack: LanguagePack): MetaPiece[] | null {
  if (line.length > longestLine || !/\d/u.test(line)) return null;
  const dates = findDates(line, pack).filter((found) => found.kind === 'day');
  if (dates.length === 0) return null;
  const pieces: MetaPiece[] = [];
  let from = 0;
  for (const found of dates) {
    const { start, label } = labelBefore(line, from, found.start, pack);
    const end = found.end + clockLength(line.slice(found.end), pack);
    pieces.push(...otherPieces(line, from, start));
    pieces.push({
      start,
      end,
      text: line.slice(start, end),
      date: { day: found.date, weekday: writesWeekday(found, line.slice(from, start), pack), label },
    });
    from = end;
  }
  pieces.push(...otherPieces(line, from, line.length));
  const others = pieces.filter(({ date }) => date === null).map(({ text }) => text);
  const words = others.reduce((sum, text) => sum + countWords(text), 0);
  const sentence = others.length > 0 && /[.!?]["'”’]?$/u.test(line) && words > 3;
  return words > mostOtherWords || sentence ? null : pieces;
}

function writesWeekday(found: Extract<DateExpression, { kind: 'day' }>, before: string, pack: LanguagePack): boolean {
  return found.weekday !== null || pack.weekdays.has(/\p{L}{1,20}$/u.exec(trimMarks(before))?.[0].toLowerCase() ?? '');
}

/** Where the date begins with its label and a time of day before it. */
function labelBefore(
  line: string,
  from: number,
  dateStart: number,
  pack: LanguagePack,
): { start: number; label: DateLabel } {
  let start = dateStart;
  const time = /(?:^|[\s|,])(\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?|\d{1,2}\s?[ap]\.?m\.?)$/iu.exec(
    line
      .slice(from, start)
      .replace(/[\s,]$/u, '')
      .trimEnd(),
  );
  if (time?.[1] !== undefined) start = from + time.index + time[0].length - time[1].length;
  const before = line.slice(from, start);
  const words = [...before.matchAll(/\p{L}+/gu)];
  for (let count = Math.min(3, words.length); count >= 1; count -= 1) {
    const at = words.at(-count)?.index ?? 0;
    // "Republished" and "on" inside a sentence are no labels: between label and date there are marks only.
    const label = trimMarks(before.slice(at)).toLowerCase().replaceAll(/\s+/gu, ' ');
    if (pack.page.updatedLabels.has(label)) return { start: from + at, label: 'updated' };
    if (pack.page.publishedLabels.has(label)) return { start: from + at, label: 'published' };
  }
  return { start, label: 'plain' };
}

/** What stands behind a date: a gap, a time of day, its zone. */
const clockPartsOf = derived(({ page }: LanguagePack): readonly RegExp[] => {
  const [at, zone] = [page.beforeTime.join('|'), page.behindTime.join('|')];
  return [
    /^[\s,.@;()|–—-]{1,6}/u,
    new RegExp(String.raw`^(?:(?:${at})\s|T)?\d{1,2}(?:[:.h]\d{2}){1,2}(?:\.\d{1,6})?(?:\s?[ap]\.?\s?m\b\.?)?`, 'iu'),
    new RegExp(String.raw`^(?:(?:${at})\s)?\d{1,2}\s?[ap]\.?m\b\.?`, 'iu'),
    new RegExp(String.raw`^(?:Z|[A-Z]{1,4}T|UTC|h|a\.?m\.?|p\.?m\.?|${zone})(?![\p{L}\p{N}])`, 'iu'),
    /^[+-]\d{1,2}(?::?\d{2})?(?!\d)/u,
  ];
});

/** Length of the time of day and its zone behind a date; 0 where there is none, so that a separator is left to the next piece. */
function clockLength(rest: string, pack: LanguagePack): number {
  const parts = clockPartsOf(pack);
  let at = 0;
  let end = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const length = parts[index]?.exec(rest.slice(at))?.[0].length ?? 0;
    if (length === 0) continue;
    at += length;
    // A gap counts only once a time follows it; after a time another gap may follow.
    if (index > 0) {
      end = at;
      at += /^[\s(]{1,2}/u.exec(rest.slice(at))?.[0].length ?? 0;
    }
  }
  return end + (/^[\s)]{0,2}[).]/u.exec(rest.slice(end))?.[0].length ?? 0);
}

function otherPieces(line: string, from: number, to: number): MetaPiece[] {
  return splitAtSeparators(line.slice(from, to)).map(({ start, end, text }) => ({
    start: from + start,
    end: from + end,
    text:
      trimMarks(text) === ''
        ? text
        : text
            .replace(/^[\s,;:(–—-]{1,4}/u, '')
            .replace(/[,;:(–—-]{1,4}$/u, '')
            .trimEnd(),
    date: null,
  }));
}
