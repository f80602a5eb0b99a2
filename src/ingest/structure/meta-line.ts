import { findDates, type DateExpression } from '../../language/dates.ts';
import type { LanguagePack } from '../../language/pack.ts';

/** A part of a line of facts about an article: "By A. Writer | Published 18 October 2023, 12:20 GMT". */
export interface MetaPiece {
  /** Offsets into the line; from one piece's end to the next one's start there are separators only. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The date it states, and what it is said to be the date of; `null` for a piece that is no date. */
  readonly date: { readonly day: string; readonly label: 'published' | 'updated' | 'plain' } | null;
}

/** A line of facts names at most this many words besides its dates: two names, a desk and a place. */
const mostOtherWords = 12;

const separator = /\s*(?:[|•·‧∙»›]|(?<=\s)[–—-](?=\s)|\n)\s*/gu;
const clock =
  /^[\s,.@;()|–—-]*(?:at\s+)?(?:T?\d{1,2}(?:[:.]\d{2}){1,2}(?:\.\d+)?\s*(?:[ap]\.?m\.?\b)?|\d{1,2}\s*[ap]\.?m\.?\b)?[\s,()]*(?:Z\b|[A-Z]{1,5}T\b|UTC|GMT|IST|WIB|CET|BST|EEST|MSK|hrs?\b|Uhr\b|h\b|Eastern|Pacific)?(?:\s*[+-]\d{1,2}:?\d{0,2})?(?:\s*\([A-Z]{2,5}\))?[\s,.)]*/u;
const clockBefore =
  /(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,5})?|\d{1,2}\s*[ap]\.?m\.?\s*(?:[A-Z]{2,5})?)[\s,]*$/iu;

/** The pieces of a line that states a date and little else; `null` for any other line. */
export function readMetaLine(line: string, pack: LanguagePack): MetaPiece[] | null {
  if (line.length > 200) return null;
  const dates = findDates(line, pack).filter((found) => found.kind === 'day');
  if (dates.length === 0) return null;
  const pieces: MetaPiece[] = [];
  let from = 0;
  for (const found of dates) {
    const reach = dateReach(line, from, found, pack);
    pieces.push(...otherPieces(line, from, reach.start));
    pieces.push({
      start: reach.start,
      end: reach.end,
      text: line.slice(reach.start, reach.end),
      date: { day: found.date, label: reach.label },
    });
    from = reach.end;
  }
  pieces.push(...otherPieces(line, from, line.length));
  const others = pieces.filter((piece) => piece.date === null);
  const words = others.reduce((sum, piece) => sum + piece.text.split(/\s+/u).length, 0);
  return words > mostOtherWords ||
    others.some((piece) => /[.!?]$/u.test(piece.text) && piece.text.split(/\s+/u).length > 3)
    ? null
    : pieces;
}

/** A date with the label and the time of day around it. */
function dateReach(
  line: string,
  from: number,
  found: DateExpression,
  pack: LanguagePack,
): { start: number; end: number; label: 'published' | 'updated' | 'plain' } {
  let start = found.start;
  const time = clockBefore.exec(line.slice(from, start));
  if (time !== null) start = from + time.index;
  const end = found.end + (clock.exec(line.slice(found.end))?.[0].length ?? 0);
  const before = line.slice(from, start).replace(/[\s:;,.–—-]+$/u, '');
  for (const [label, words] of [
    ['updated', pack.page.updatedLabels],
    ['published', pack.page.publishedLabels],
  ] as const) {
    for (let length = 3; length >= 1; length -= 1) {
      const tail = lastWords(before, length);
      if (tail !== null && words.has(tail.text.toLowerCase())) return { start: from + tail.start, end, label };
    }
  }
  return { start, end, label: 'plain' };
}

function lastWords(text: string, count: number): { text: string; start: number } | null {
  const match = new RegExp(String.raw`(?:^|[\s|,;:•·(–—-])((?:[\p{L}]+\s+){${count - 1}}[\p{L}]+)$`, 'u').exec(text);
  if (match?.[1] === undefined) return null;
  return { text: match[1].replaceAll(/\s+/gu, ' '), start: text.length - match[1].length };
}

function otherPieces(line: string, from: number, to: number): MetaPiece[] {
  const pieces: MetaPiece[] = [];
  let start = from;
  const add = (end: number): void => {
    const slice = line.slice(start, end);
    if (/[\p{L}\p{N}]/u.test(slice)) {
      const lead = slice.length - slice.trimStart().length;
      pieces.push({
        start: start + lead,
        end: start + slice.trimEnd().length,
        text: slice.trim().replace(/[\s,;:(–—-]+$/u, ''),
        date: null,
      });
    }
  };
  for (const match of line.slice(from, to).matchAll(separator)) {
    add(from + match.index);
    start = from + match.index + match[0].length;
  }
  add(to);
  return pieces;
}
