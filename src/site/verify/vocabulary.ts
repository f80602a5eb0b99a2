/**
 * The words that a page may print without a proof: labels, and the names, dates, numbers, ids and addresses of the data.
 * A text is accounted for when it can be cut, from end to end, into such pieces and punctuation. Whatever an outlet wrote is not among them.
 */
import * as labels from '../labels.ts';
import { locale } from '../labels/locale.ts';

/** Stands for whatever a label's function is given. No text of ours holds it (private use area). */
const slot = '\uE000';

/** Between pieces: white space, punctuation and the signs that pages use; never a letter or a digit. */
const separator = /[\s\p{P}\p{S}]/u;
const wordChar = /[\p{L}\p{M}\p{N}]/u;

const names = (options: Intl.DateTimeFormatOptions, count: number, nth: (index: number) => number) => {
  const names = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return [...new Set(Array.from({ length: count }, (_, index) => names.format(nth(index))))].join('|');
};
const months = (['long', 'short'] as const)
  .map((month) => names({ month }, 12, (index) => Date.UTC(2024, index, 1)))
  .join('|');
const weekdays = names({ weekday: 'long' }, 7, (index) => Date.UTC(2024, 0, index + 1));

/** Numbers, dates and hashes, and single capital letters (the letters of origins). */
const shapes = [
  new RegExp(`(?:(?:${weekdays}),? )?(?:\\d{1,2} )?(?:${months}) \\d{4}`, 'y'),
  new RegExp(`${weekdays}`, 'y'),
  /\d{4}-\d{2}(?:-\d{2})?/y,
  /[0-9a-f]{64}/y,
  /\d+(?:[.,]\d+)*%?/y,
  /\p{Lu}/uy,
];

/** A label cut at its slots: `at most {} origins` is `['at most ', ' origins']`. */
type Pattern = readonly string[];

/** Tells whether a text needs no proof. */
export interface Vocabulary {
  /** The rest of the text from the first place that no piece covers, or `null` where all of it is accounted for. */
  readonly unaccounted: (text: string) => string | null;
}

/** @param phrases names, ids and addresses of the data, each as it may be printed. */
export function vocabulary(phrases: Iterable<string>): Vocabulary {
  // Looked up by each length that occurs, so that a place costs the same however many articles the site has.
  const [plain, slotted] = labelPatterns();
  const atoms = new Set([...phrases, ...plain]);
  atoms.delete('');
  const lengths = [...new Set([...atoms].map(({ length }) => length))];
  const patterns = Map.groupBy(slotted, ([literal = '']) => literal[0] ?? slot);

  /** Ends of names, numbers and whole labels that begin at `at`. */
  const atomEnds = (text: string, at: number): number[] => {
    const ends: number[] = [];
    for (const shape of shapes) {
      shape.lastIndex = at;
      const match = shape.exec(text);
      if (match) ends.push(at + match[0].length);
    }
    for (const length of lengths)
      if (atoms.has(text.slice(at, at + length))) ends.push(Math.min(at + length, text.length));
    return ends.filter((end) => isBorder(text, end));
  };

  /** Ends of the part of `pattern` from `index` on, when it begins at `at`; a slot takes one or more atoms. */
  const patternEnds = (text: string, pattern: Pattern, index: number, at: number): number[] => {
    const literal = pattern[index] ?? '';
    if (!text.startsWith(literal, at)) return [];
    const end = at + literal.length;
    if (index === pattern.length - 1) return isBorder(text, end) ? [end] : [];
    return slotEnds(text, end).flatMap((next) => patternEnds(text, pattern, index + 1, next));
  };

  const slotEnds = (text: string, at: number): number[] => {
    const reached = new Set<number>();
    const open = [at];
    for (let from = open.pop(); from !== undefined; from = open.pop()) {
      if (!isBorder(text, from)) continue;
      for (const end of atomEnds(text, from)) {
        if (reached.has(end)) continue;
        reached.add(end);
        // "CNN, Xinhua", "A 3, B 1": a list fills one slot.
        for (const between of [', ', ' ']) if (text.startsWith(between, end)) open.push(end + between.length);
      }
    }
    return [...reached];
  };

  const known = new Map<string, string | null>();
  const unaccounted = (raw: string): string | null => {
    const text = raw.replace(/\s+/g, ' ').trim();
    let answer = known.get(text);
    if (answer === undefined) known.set(text, (answer = firstGap(text)));
    return answer;
  };

  function firstGap(text: string): string | null {
    const reachable = new Set([0]);
    let farthest = 0;
    for (let at = 0; at < text.length; at += 1) {
      if (!reachable.has(at)) continue;
      farthest = at;
      if (separator.test(text[at] ?? '')) reachable.add(at + 1);
      if (!isBorder(text, at)) continue;
      for (const end of atomEnds(text, at)) reachable.add(end);
      for (const first of [text[at] ?? '', slot]) {
        for (const pattern of patterns.get(first) ?? [])
          for (const end of patternEnds(text, pattern, 0, at)) reachable.add(end);
      }
    }
    return reachable.has(text.length) ? null : text.slice(farthest);
  }

  return { unaccounted };
}

/** Whether a piece may begin or end at `at`: not inside a word. */
const isBorder = (text: string, at: number) => !(wordChar.test(text[at - 1] ?? '') && wordChar.test(text[at] ?? ''));

/** All labels: those without a slot, and those with one, cut at their slots. Functions are called with stand-ins, so that what varies becomes a slot. */
function labelPatterns(): [plain: string[], slotted: Pattern[]] {
  const found = new Set<string>();
  collect(Object.values(labels), found);
  const patterns = [...found]
    .filter((label) => /\p{L}/u.test(label) && !label.includes('NaN'))
    .map((label) => label.replace(/\d+/g, slot).split(slot));
  return [patterns.filter(({ length }) => length === 1).flat(), patterns.filter(({ length }) => length > 1)];
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'function') {
    const label = value as (...values: unknown[]) => unknown;
    for (const values of choices(label.length)) collect(label(...values), found);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collect(part, found);
  }
}

/** Every way to call a label's function: a stand-in, one (for the singular) or `false` in each place. */
function choices(places: number): unknown[][] {
  if (places === 0) return [[]];
  return choices(places - 1).flatMap((rest) => [slot, 1, false].map((value) => [value, ...rest]));
}
