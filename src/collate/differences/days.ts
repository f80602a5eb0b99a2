import type { LanguagePack } from '../../language/pack.ts';
import { isCapital } from '../../language/capitals.ts';
import { onceFor } from '../../language/remember.ts';
import type { DifferenceFinder, Mark, Pair } from './kind.ts';
import { countShared, surroundings } from './same-slot.ts';
import { spanIn } from '../passages.ts';
import { isPossessive } from '../../language/possessive.ts';
import type { ReadStatement, StoryText } from './story-text.ts';

/** Days on which two articles place one act: "signed on Thursday", "signed on Wednesday". */
export const days: DifferenceFinder = {
  kind: 'date',
  oneReadingEach: true,
  find: (story) =>
    // Of what only comes near a claim, the day is most often that of another bill or hearing.
    story.claims.flatMap(({ claim, making }) => {
      const placed = making.flatMap((by) => onlyDayOf(by) ?? []);
      return placed.flatMap((a, index) =>
        placed.slice(index + 1).flatMap((b): Pair[] => {
          const outcome = compareDays(a, b, story);
          return outcome === null ? [] : [{ claim: claim.id, a: markOf(a), b: markOf(b), outcome }];
        }),
      );
    }),
};

/** The day of a statement that names one alone. One with two tells a sequence; which day answers which would be a guess. */
const onlyDayOf: (by: ReadStatement) => Day | null = onceFor((by) => {
  const [day, second] = daysIn(by);
  return second === undefined ? (day ?? null) : null;
});

interface Day {
  readonly by: ReadStatement;
  readonly kind: 'weekday' | 'date';
  /** 0–6, or month × 100 + day of the month. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const dayOfMonth = /^([1-9]|[12]\d|3[01])(\p{L}{1,2})?$/u;

function daysIn(by: ReadStatement): Day[] {
  const { tokens, pack, statement } = by;
  const { capitals, beforeMonth, dayEndings } = pack.dates;
  const found: Day[] = [];
  tokens.forEach((token, index) => {
    if (capitals && !isCapital(token.text)) return;
    const weekday = pack.weekdays.get(token.norm);
    if (weekday !== undefined && token.text.length > 3 && !isPossessive(token.text)) {
      found.push({ by, kind: 'weekday', value: weekday, start: token.start, end: token.end });
    }
    const month = pack.months.get(token.norm);
    if (month === undefined) return;
    const linked = beforeMonth.includes(tokens[index - 1]?.norm ?? '');
    for (const beside of [tokens[index + 1], tokens[linked ? index - 2 : index - 1]]) {
      const [, day, ending] = dayOfMonth.exec(beside?.norm ?? '') ?? [];
      if (beside === undefined || day === undefined || !(ending === undefined || dayEndings.includes(ending))) continue;
      const [start, end] = [Math.min(token.start, beside.start), Math.max(token.end, beside.end)];
      const gap = statement.text.slice(Math.min(token.end, beside.end), Math.max(token.start, beside.start));
      if (!/^\.?\s(?:\p{L}+\s)?$/u.test(gap) || isStamp(statement.text, start)) continue;
      found.push({ by, kind: 'date', value: month * 100 + Number(day), start, end });
      return;
    }
  });
  return found;
}

/** The date behind a handle ("(@name) May 18, 2020") is the stamp of a post that is set into the text, by some clock or other. */
function isStamp(text: string, start: number): boolean {
  return /\(@\w{1,30}\)\s{1,2}$/u.test(text.slice(Math.max(0, start - 40), start));
}

/**
 * Content words that must agree around the two days, besides the one act that both days are of. With three, the few differences of day that public stories
 * showed were nearly all of two occasions: another bill, another news conference (read by a person in what `bench/unlabelled-differences.ts` prints).
 */
const leastShared = 5;

function compareDays(a: Day, b: Day, story: StoryText): Pair['outcome'] | null {
  const [left, right] = [a.by.statement.article, b.by.statement.article];
  if (left === right || a.kind !== b.kind) return null;
  if (a.value === b.value) return 'same';
  const act = actOf(a);
  if (act === null || act !== actOf(b)) return null;
  if (countShared(surroundings(a.by, a).wide, surroundings(b.by, b).wide) < leastShared) return null;
  // An article that also names the other's day may mean another stage of the same thing.
  return knows(left, b, story) || knows(right, a, story) ? null : 'conflict';
}

function knows(article: string, { by, start, end }: Day, story: StoryText): boolean {
  const words = by.tokens.filter((token) => token.start >= start && token.end <= end).map(({ norm }) => norm);
  return words.every((word) => story.wordsOf(article).has(word));
}

/** Words between an act and its day: "signed the bill into law on Thursday" is too far, "signed on Thursday" near enough. */
const actReach = 3;

/** The nearest content word before the day, if it is near, no name and no word of saying: "said Tuesday" dates the saying, not the thing said. */
function actOf({ by, start }: Day): string | null {
  const before = by.tokens.flatMap((token, index) => (token.end <= start ? [index] : [])).slice(-actReach);
  const act = before.findLast((index) => isContent(by.tokens[index]?.norm ?? '', by.pack));
  const norm = by.tokens[act ?? -1]?.norm ?? '';
  if (act === undefined || isCapital(by.tokens[act]?.text ?? '')) return null;
  // "at a news conference Monday": there may be one on each day.
  const { indefinite } = by.pack.quantities;
  if (by.tokens.slice(Math.max(0, act - actReach), act).some((token) => indefinite.has(token.norm))) return null;
  return by.pack.speechVerbs.has(norm) ? null : (by.roots[act] ?? null);
}

function isContent(norm: string, pack: LanguagePack): boolean {
  return !pack.stopWords.has(norm) || pack.speechVerbs.has(norm);
}

function markOf({ by, kind, value, start, end }: Day): Mark {
  const { article, sentence } = by.statement;
  return { article, sentence, ...spanIn(by.statement, start, end), key: `${kind} ${value}` };
}
