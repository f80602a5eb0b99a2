import { areRounded, compareAmounts, type Amount, type Comparison } from './amounts/amount.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { DifferenceFinder, Mark, Pair } from './kind.ts';
import { onceFor } from '../../language/remember.ts';
import { countShared, surroundings, type Surroundings } from './same-slot.ts';
import { spanIn } from '../passages.ts';
import { tellOfOthers, type Place } from './named-things.ts';
import { tellOtherTimes, type ReadClaim, type ReadStatement, type StoryText } from './story-text.ts';

/** Numbers of one thing in one claim that do not agree, durations aside. The how-manieth something is depends on what is counted: no ordinal answers another. */
export const numbers: DifferenceFinder = {
  kind: 'number',
  oneReadingEach: true,
  find: (story) => amountPairs(story, (amount) => amount.kind !== 'ordinal' && !isDuration(amount)),
};

/** Spans of time in one claim that do not agree. */
export const durations: DifferenceFinder = {
  kind: 'date',
  oneReadingEach: true,
  find: (story) => amountPairs(story, isDuration),
};

/** A span of time; the *times* that something happened are a count. */
function isDuration({ kind, unit }: Amount): boolean {
  return kind === 'measure' && unit === 'time';
}

function amountPairs(story: StoryText, wanted: (amount: Amount) => boolean): Pair[] {
  return story.claims.flatMap((claim) => pairsIn(claim, story, wanted));
}

/** An amount where it is stated. What stands around it is read when an amount of the same kind asks for it. */
class Stated {
  readonly by: ReadStatement;
  readonly amount: Amount;
  #around: Surroundings | null = null;
  #mark: Mark | null = null;

  constructor(by: ReadStatement, amount: Amount) {
    this.by = by;
    this.amount = amount;
  }

  get around(): Surroundings {
    return (this.#around ??= surroundings(this.by, this.amount));
  }

  get mark(): Mark {
    return (this.#mark ??= markOf(this));
  }
}

/** The amounts of a statement, which may support several claims. */
const statedIn: (by: ReadStatement) => readonly Stated[] = onceFor((by) =>
  by.amounts.map((amount) => new Stated(by, amount)),
);

/**
 * Within two statements, amounts that agree answer each other; only where then a single one of a kind is left on either side are these two
 * compared. "10 percent … 20 percent" against "33 percent" would be a guess.
 */
function pairsIn(
  { claim, statements, making }: ReadClaim,
  story: StoryText,
  wanted: (amount: Amount) => boolean,
): Pair[] {
  // One day has many votes and a club many games: only what both say outright is of one.
  const isTold = (by: ReadStatement, { kind }: Amount): boolean => kind !== 'tally' || making.includes(by);
  const stated = statements
    .map((by) => statedIn(by).filter(({ amount }) => wanted(amount) && isTold(by, amount)))
    .filter(({ length }) => length > 0);
  return stated.flatMap((own, index) =>
    stated.slice(index + 1).flatMap((others) => pairsOf(claim.id, own, others, story)),
  );
}

function pairsOf(claim: string, own: readonly Stated[], others: readonly Stated[], story: StoryText): Pair[] {
  if (own[0]?.by.statement.article === others[0]?.by.statement.article) return [];
  const pair = (a: Stated, b: Stated, outcome: Pair['outcome']): Pair => ({
    claim,
    a: a.mark,
    b: b.mark,
    outcome,
  });
  const agreed = own.flatMap((a) => {
    const b = others.find((other) => comparable(a, other, story) && compareAmounts(a.amount, other.amount) === 'same');
    return b === undefined ? [] : [pair(a, b, 'same')];
  });
  const left = own.filter((a) => !others.some((b) => agrees(a, b)));
  const right = others.filter((b) => !own.some((a) => agrees(a, b)));
  const differing = left.flatMap((a) => {
    const b = single(right, a);
    if (b === undefined || single(left, b) !== a || !comparable(a, b, story)) return [];
    const outcome = outcomeOf(a, b);
    if (outcome === 'unclear' || outcome === 'same') return [];
    if (outcome !== 'precision' && areOfTwoThings(a, b, story)) return [];
    return inOneSlot(a, b, story) && onlyReadings(a, b, story) ? [pair(a, b, outcome)] : [];
  });
  return [...agreed, ...differing];
}

/** Whether the statements show that the two numbers are of two things. */
function areOfTwoThings(a: Stated, b: Stated, story: StoryText): boolean {
  if (tellOfOthers(placeOf(a), placeOf(b), story) || arePointedAt(a, b)) return true;
  // "nine members voted", "nine of the council's 12 members voted"
  return prints(a.by, b.amount) || prints(b.by, a.amount);
}

function prints({ numbers: printed }: ReadStatement, { value }: Amount): boolean {
  return value !== null && printed.has(value);
}

/** "The two moderate Republicans" are two that were told of before, and there may be a third. */
function arePointedAt(a: Stated, b: Stated): boolean {
  return [a, b].some(({ by: { tokens, pack }, amount: { kind, fate, value, modified, start } }) => {
    if (kind !== 'count' || fate !== null || modified.length > 0 || isTelling(value ?? 0)) return false;
    const before = tokens.findLast(({ end }) => end <= start)?.norm ?? '';
    return pack.speechGrammar.determiners.has(before) && !pack.quantities.indefinite.has(before);
  });
}

/** How two amounts differ; one that says whom it includes ("four people, including the gunman") counts another set. */
function outcomeOf(a: Stated, b: Stated): Comparison | 'scope' {
  const outcome = compareAmounts(a.amount, b.amount);
  // A number alone, and "Americans" beside "people": where the numbers agree, not where they may be of two sets.
  const isAlone = a.amount.kind === 'count' && a.amount.unit === '';
  if (a.amount.unit !== b.amount.unit || isAlone) return outcome === 'precision' ? outcome : 'unclear';
  if (outcome !== 'conflict') return outcome;
  // Margins of error and changes of a rate: each poll and each month has its own.
  if (a.amount.kind === 'points') return 'unclear';
  if (areFarApart(a, b) || a.amount.reckoning !== b.amount.reckoning) return 'unclear';
  return tellsWhom(a) !== tellsWhom(b) ? 'scope' : outcome;
}

/**
 * A toll rises while outlets report; of two other numbers one is seldom twice the other, or they are of two things: nearly all conflicts beyond it were that
 * in stories of `allsides-train`, `-val` and `ecbplus-dev`, read by a person in what `bench/unlabelled-differences.ts` prints.
 */
const farApart = 2;

function areFarApart(a: Stated, b: Stated): boolean {
  const { fate, kind } = a.amount;
  if ((fate !== null && namesPeople(a.by, a.amount)) || kind === 'tally' || kind === 'age') return false;
  const [low, high] = [a, b].map(({ amount }) => amount.value ?? 0).sort((x, y) => x - y);
  return high === undefined || low === undefined || high >= farApart * low;
}

/** Words behind an amount within which it may say whom it includes. */
const inclusionReach = 6;

function tellsWhom({ by: { statement, tokens, pack }, amount }: Stated): boolean {
  const after = tokens.filter(({ start }) => start >= amount.end).slice(0, inclusionReach);
  const inclusion = after.find(({ norm }) => pack.quantities.inclusions.has(norm));
  // Behind a dash it is the whole sentence that includes something.
  return inclusion !== undefined && !/[–—]/u.test(statement.text.slice(amount.end, inclusion.start));
}

/** A number alone answers whatever is counted, where it is the same number with other digits. */
function haveOneUnit({ amount: a, by }: Stated, { amount: b }: Stated): boolean {
  if (a.kind !== b.kind) return false;
  if (a.unit !== b.unit && a.fate !== null && a.fate === b.fate) return namesPeople(by, a) && namesPeople(by, b);
  if (a.unit === '' || b.unit === '') return a.kind === 'age' ? a.unit === b.unit : areRounded(a, b);
  return a.unit === b.unit && a.fate === b.fate;
}

/** A sum may be meant by the year though only one of two says so: then it is no conflict, and may be less precise. */
function haveOneReckoning({ reckoning: a }: Amount, { reckoning: b }: Amount): boolean {
  return a === b || (a === 'rate' && b === 'whole') || (a === 'whole' && b === 'rate');
}

/** "people", or people of a country. */
function namesPeople({ pack }: ReadStatement, { unit }: Amount): boolean {
  return unit === pack.root(pack.quantities.person) || peoplesOf(pack).has(unit);
}

/** Roots of the names of peoples. */
const peoplesOf: (pack: LanguagePack) => ReadonlySet<string> = onceFor(
  (pack) => new Set(Array.from(pack.countryNames.keys(), pack.root)),
);

/** Whether two amounts may be compared at all: one kind, one unit, one fate, and nothing that makes it another set of things. */
function comparable(a: Stated, b: Stated, story: StoryText): boolean {
  const [left, right] = [a.amount, b.amount];
  if (!haveOneUnit(a, b) || left.isShared !== right.isShared || !haveOneReckoning(left, right)) return false;
  // "new cases", "new coronavirus cases": what both articles are about all along sets nothing apart.
  const isTopic = (word: string): boolean =>
    [a, b].every(({ by }) => story.sentencesWith(by.statement.article, word) >= leastTopic);
  const apart = [
    ...left.modifiers.filter((word) => !right.modifiers.includes(word)),
    ...right.modifiers.filter((word) => !left.modifiers.includes(word)),
  ];
  return (apart.every(isTopic) || areRounded(left, right)) && modifyOneThing(a, b);
}

/** Sentences in which an article must use a word before it is a topic of it. */
const leastTopic = 3;

/** "21-gun salute on" and "multiple gun salute", "nine-year sentence" and "a sentence of nine years": where a phrase ends is not certain. */
function modifyOneThing(a: Stated, b: Stated): boolean {
  const [left, right] = [a.amount.modified, b.amount.modified];
  if (left.length === 0 && right.length === 0) return true;
  return (
    left.some((word) => right.includes(word) || (right.length === 0 && b.around.near.has(word))) ||
    right.some((word) => left.length === 0 && a.around.near.has(word))
  );
}

function agrees(a: Stated, b: Stated): boolean {
  return (
    a.amount.kind === b.amount.kind && a.amount.unit === b.amount.unit && compareAmounts(a.amount, b.amount) === 'same'
  );
}

/** The one amount among `stated` that is of the kind and unit of `like`. */
function single(stated: readonly Stated[], like: Stated): Stated | undefined {
  const found = stated.filter((other) => other === like || haveOneUnit(other, like));
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Content words that the surroundings of two amounts must share before they are taken for the same amount, near it and in all. A measure says
 * less than a noun of what it is about, a sum or a share nothing at all, and a loose word fits many numbers. Set by reading what was found in 400 stories
 * (`node bench/unlabelled-differences.ts FILE 400`).
 */
const leastShared = {
  counted: { near: 1, wide: 2 },
  loose: { near: 2, wide: 3 },
  measured: { near: 2, wide: 3 },
  bare: { near: 2, wide: 4 },
} as const;

/** "several" and "multiple" fit nearly any number; "dozens" and "millions" do not. */
const leastScale = 10;

function leastFor(a: Amount, b: Amount): { readonly near: number; readonly wide: number } {
  const { kind } = a;
  if ([a, b].some(({ precision, low }) => precision === 'vague' && low < leastScale)) return leastShared.loose;
  if (kind === 'count' || kind === 'tally' || kind === 'age') return leastShared.counted;
  return kind === 'money' || kind === 'percent' || kind === 'points' ? leastShared.bare : leastShared.measured;
}

/** In shared words: what two numbers that are the same but for rounding, or nearly the same, say of being about one thing. */
const anchorWeight = 2;

function inOneSlot(a: Stated, b: Stated, story: StoryText): boolean {
  if (a.amount.kind === 'age' && isPerson(a)) return true;
  if (modifyOthers(a, b) || a.around.relation !== b.around.relation || isWhole(a) !== isWhole(b)) return false;
  if (tellOtherTimes(a.by, b.by, story)) return false;
  // A storm that moves at 16 mph at noon may move at 17 in the evening.
  if (a.amount.kind === 'measure' && readClock(a.by) !== readClock(b.by)) return false;
  // The unit's own words speak for the slot too: "gun salute", "killed", a noun that neither article uses again.
  const compound = a.amount.kind === 'count' ? 2 : 1;
  const phrase = (a.amount.modifiers.length > 0 ? 1 : 0) + (a.amount.modified.length > 0 ? compound : 0);
  const fate = a.amount.fate === null ? 0 : 1;
  const rare = [a, b].every(({ by, amount }) => story.sentencesWith(by.statement.article, amount.unit) === 1) ? 1 : 0;
  const anchored = areAnchored(a.amount, b.amount) ? anchorWeight : 0;
  const complement = a.around.complement !== null && a.around.complement === b.around.complement ? anchorWeight : 0;
  const near = countShared(a.around.near, b.around.near) + phrase + fate + anchored;
  const wide = countShared(a.around.wide, b.around.wide) + phrase + rare + anchored + complement;
  const least = leastFor(a.amount, b.amount);
  if (a.around.relation !== null && !countFromOneEvent(a, b)) return false;
  const isBareConflict = least === leastShared.bare && compareAmounts(a.amount, b.amount) === 'conflict';
  return near >= least.near && wide >= least.wide + (isBareConflict ? 1 : 0);
}

function areAnchored(a: Amount, b: Amount): boolean {
  return areRounded(a, b) || shareBound(a, b) || areNeighbours(a, b);
}

/** "between 11 and 17", "between 11 and 16" */
function shareBound(a: Amount, b: Amount): boolean {
  return a.isRange && b.isRange && (a.low === b.low || a.high === b.high);
}

/** From here on two counts that differ by this share at most are hardly of two things. */
const leastNeighbour = 100;
const neighbourShare = 0.02;

/** 156 and 157 seats. */
function areNeighbours({ kind, value: a }: Amount, { value: b }: Amount): boolean {
  if (kind !== 'count' || a === null || b === null || Math.min(a, b) < leastNeighbour) return false;
  return Math.abs(a - b) <= neighbourShare * Math.max(a, b);
}

/** Whether the words behind "two days after" tell of one event: a name alone may be in many. */
function countFromOneEvent(a: Stated, b: Stated): boolean {
  const shared = [...a.around.after].filter((root) => b.around.after.has(root));
  const { tokens, roots } = a.by;
  const isCommon = (root: string): boolean => /^\p{Ll}/u.test(tokens[roots.indexOf(root)]?.text ?? '');
  return shared.length >= leastSharedAfter && shared.some(isCommon);
}

/** The hour that a statement names first, as it prints it; empty for none. */
function readClock({ tokens, pack }: ReadStatement): string {
  const at = tokens.findIndex(({ norm }) => pack.quantities.clockMarkers.has(norm));
  return tokens[at - 1]?.norm ?? '';
}

/** Content words behind "two days after" that both must have: the event from which is counted. */
const leastSharedAfter = 2;

/** "Xi, 70,": the name is the slot. */
function isPerson({ by, amount }: Stated): boolean {
  return amount.unit !== '' && by.statement.text.slice(amount.start, amount.end).length <= 3;
}

/** "all 12 boys" are no "four boys": a part and the whole. */
function isWhole({ by, amount }: Stated): boolean {
  const before = by.tokens.findLast(({ end }) => end <= amount.start);
  return before !== undefined && by.pack.quantities.wholes.has(before.norm);
}

/** "a $310 billion infusion", "the $670 billion program": amounts of two things, whatever stands around them. */
function modifyOthers(a: Stated, b: Stated): boolean {
  const { following: ofA } = a.around;
  const { following: ofB } = b.around;
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((root) => ofB.includes(root));
}

/** How much nearer another amount of an article must come before it, and not the one compared, is the counterpart. */
const nearerCounterpart = 0.25;

/**
 * Whether each amount is its article's only answer to the other. An article that states the other's number too, or one of the same unit
 * that comes much nearer to it, speaks of several things.
 */
function onlyReadings(a: Stated, b: Stated, story: StoryText): boolean {
  return answers(a, b, story) && answers(b, a, story);
}

function answers(a: Stated, b: Stated, story: StoryText): boolean {
  const { article } = a.by.statement;
  if (b.amount.value === null || a.amount.value === null) return true;
  const asked = b.amount.value;
  if (asked === a.amount.value || areNearRanges(a.amount, b.amount)) return true;
  if (isTelling(asked) && story.numbersOf(article).has(asked)) return false;
  const distance = Math.abs(a.amount.value - asked);
  return !story
    .amountsOf(article)
    .some(
      ({ kind, unit, value }) =>
        kind === b.amount.kind &&
        unit === b.amount.unit &&
        value !== null &&
        Math.abs(value - asked) < distance * nearerCounterpart,
    );
}

/** The upper bounds of two ranges of ages that tell of one group differ by so many years at most. */
const mostYears = 2;

/** "aged 11 to 16", "aged 11 to 17": the other's bound may well be printed besides, as the age of one of them. */
function areNearRanges(a: Amount, b: Amount): boolean {
  if (a.kind !== 'age' || !shareBound(a, b)) return false;
  return Math.abs(a.low - b.low) + Math.abs(a.high - b.high) <= mostYears;
}

/** Small numbers turn up everywhere; from here on the same number in one story is hardly chance. */
function isTelling(value: number): boolean {
  return value > 12;
}

function placeOf({ by, amount }: Stated): Place {
  return { by, at: amount.start };
}

function markOf({ by, amount }: Stated): Mark {
  const { article, sentence } = by.statement;
  const { low, high, value } = amount;
  return { article, sentence, ...spanIn(by.statement, amount.start, amount.end), key: `${low} ${high} ${value ?? ''}` };
}
