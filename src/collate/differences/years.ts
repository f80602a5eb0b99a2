import { onceFor } from '../../language/remember.ts';
import type { DifferenceFinder, Mark, Pair } from './kind.ts';
import { tellOfOthers, type Place } from './named-things.ts';
import { countShared, surroundings } from './same-slot.ts';
import { spanIn } from '../passages.ts';
import type { ReadStatement, StoryText } from './story-text.ts';

/** Years in which two articles place one act: "nominated in 2010", "nominated in January 2011". */
export const years: DifferenceFinder = {
  kind: 'date',
  oneReadingEach: true,
  find: (story) =>
    story.claims.flatMap(({ claim, statements }) => {
      const placed = statements.flatMap((by) => onlyYearOf(by) ?? []);
      return placed.flatMap((a, index) =>
        placed.slice(index + 1).flatMap((b): Pair[] => {
          const outcome = compareYears(a, b, story);
          return outcome === null ? [] : [{ claim: claim.id, a: markOf(a), b: markOf(b), outcome }];
        }),
      );
    }),
};

interface Year {
  readonly by: ReadStatement;
  readonly year: string;
  /** Offsets into the statement, the month before it included. */
  readonly start: number;
  readonly end: number;
}

const yearDigits = /^(?:1[89]|20)\d\d$/u;

/** The year of a statement that names one alone, behind a preposition; with two, which of them answers which would be a guess. */
const onlyYearOf: (by: ReadStatement) => Year | null = onceFor((by) => {
  const { tokens, pack, statement } = by;
  const found = tokens.flatMap(({ text, norm }, index) => (norm.length === 4 && yearDigits.test(text) ? [index] : []));
  const [at] = found;
  const token = tokens[at ?? -1];
  if (at === undefined || token === undefined || found.length > 1) return null;
  const month = tokens[at - 1];
  const named = month !== undefined && pack.months.has(month.norm) && /^\p{Lu}/u.test(month.text) ? month : null;
  const before = tokens[named === null ? at - 1 : at - 2];
  const start = named?.start ?? token.start;
  if (before === undefined || !pack.stopWords.has(before.norm)) return null;
  // "the lowest since December 1969": a year to which another is held.
  if (pack.quantities.relativeTimes.has(before.norm)) return null;
  if (statement.text.slice(before.end, start) !== ' ') return null;
  // "after the 2010 census": the year of the census.
  const after = tokens[at + 1];
  const isOfNoun = after !== undefined && !pack.stopWords.has(after.norm) && statement.text[token.end] === ' ';
  if (isOfNoun && pack.speechGrammar.determiners.has(before.norm)) return null;
  return { by, year: token.norm, start, end: token.end };
});

/** Content words that must agree around the two years. */
const leastShared = 3;
/** Words that are no names, before a year, among which the act that it dates must be. */
const actReach = 3;

function compareYears(a: Year, b: Year, story: StoryText): Pair['outcome'] | null {
  const [left, right] = [a.by.statement.article, b.by.statement.article];
  if (left === right) return null;
  const [own, others] = [surroundings(a.by, a).wide, surroundings(b.by, b).wide];
  if (countShared(own, others) < leastShared || !dateOneAct(a, b)) return null;
  if (a.year === b.year) return actsBefore(a).at(-1) === actsBefore(b).at(-1) ? 'same' : null;
  if (tellOfOthers(actOf(a), actOf(b), story)) return null;
  // An article that also names the other's year tells of several occasions.
  return story.wordsOf(left).has(b.year) || story.wordsOf(right).has(a.year) ? null : 'conflict';
}

/** Whether the nearest act before one of the years stands near before the other: "nominated and confirmed in 2011" dates no nomination. */
function dateOneAct(a: Year, b: Year): boolean {
  const [own, others] = [actsBefore(a), actsBefore(b)];
  return others.includes(own.at(-1) ?? '') || own.includes(others.at(-1) ?? '');
}

/** Roots of the acts before the year. */
function actsBefore(year: Year): string[] {
  return indicesOfActs(year).flatMap((index) => year.by.roots[index] ?? []);
}

/** Where what is dated begins: who acts stands before it. */
function actOf(year: Year): Place {
  const [first = -1] = indicesOfActs(year);
  return { by: year.by, at: year.by.tokens[first]?.start ?? year.start };
}

/** The last content words before the year that are printed in lower case. */
function indicesOfActs({ by: { tokens, pack }, start }: Year): number[] {
  return tokens
    .flatMap(({ text, norm, end }, index) =>
      end <= start && /^\p{Ll}/u.test(text) && !pack.stopWords.has(norm) ? [index] : [],
    )
    .slice(-actReach);
}

function markOf({ by, year, start, end }: Year): Mark {
  const { article, sentence } = by.statement;
  return { article, sentence, ...spanIn(by.statement, start, end), key: year };
}
