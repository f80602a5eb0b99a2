/** An amount as a text states it. */
export interface Amount {
  /** Amounts of different kinds never compare: a fourth meeting is not four meetings, a per cent is no percentage point. */
  readonly kind: 'count' | 'ordinal' | 'money' | 'percent' | 'points' | 'age' | 'measure' | 'tally';
  /** What is counted: the root of the noun, a currency, a dimension of measurement, `name` of who is that old. */
  readonly unit: string;
  /** Roots of the words between the number and its noun: five *American* soldiers. */
  readonly modifiers: readonly string[];
  /** Roots of the words that number and unit modify together: 21-gun *salute*; empty where they stand for themselves. */
  readonly modified: readonly string[];
  /** What befell those who are counted (`dead`, `hurt` …), or `null`. */
  readonly fate: string | null;
  /** Bounds of what the words can mean, both included, in base units. */
  readonly low: number;
  readonly high: number;
  /** The number itself, without its approximator: 40 for "over 40"; `null` for a vague word. */
  readonly value: number | null;
  readonly precision: 'exact' | 'approximate' | 'vague';
  /** Whether the text states two bounds: 10 to 15. */
  readonly isRange: boolean;
  /** Whether something else is counted with the unit, so that the number is of both: 3,500 subpoenas *and warrants*. */
  readonly isShared: boolean;
  /** What the number is of those who are counted: amounts of another reckoning never compare. */
  readonly reckoning: Reckoning;
  /** Offsets into the text, from approximator to noun, `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** All of them; a part that the text tells from the rest (two *of his* rivals); the rest (the *other* 28 members); so many at a time (seven rebounds *a game*). */
export type Reckoning = 'whole' | 'part' | 'rest' | 'rate';

/** How two amounts of one thing stand to each other. */
export type Comparison = 'same' | 'conflict' | 'precision' | 'unclear';

/** Units are converted and newspapers round: values nearer than this share of the larger one say the same. */
const conversionTolerance = 0.03;

/**
 * "More than 100" may be 112 or 130; of 200 a writer would not say so. Farther apart than this share of the larger one, an open bound and
 * a number are taken to be about different things.
 */
const approximationReach = 0.34;

export function compareAmounts(a: Amount, b: Amount): Comparison {
  if (a.value === null || b.value === null) {
    if (a.value === b.value) return compareVague(a, b);
    return overlap(a, b) ? 'precision' : 'unclear';
  }
  if (isNear(a.value, b.value, a.kind === 'measure' ? conversionTolerance : 1e-9)) {
    // "at least 17" says less than "17"; of "about 17", which may be "a dispute about 17 seats", nothing is said.
    if (a.isRange !== b.isRange) return 'precision';
    return isBound(a) !== isBound(b) && (a.precision === 'exact' || b.precision === 'exact') ? 'precision' : 'same';
  }
  // Of two stated ranges of ages one bound is wrong.
  if (a.kind === 'age' && a.isRange && b.isRange) return 'conflict';
  if (a.kind === 'tally') return 'conflict';
  if (isRoundable(a) && (rounds(a.value, b.value) || rounds(b.value, a.value))) return 'precision';
  if (!overlap(a, b)) return 'conflict';
  return isNear(a.value, b.value, approximationReach) ? 'precision' : 'unclear';
}

/** From this ratio of their lower bounds on, one vague word is of another scale: "billions" and "hundreds of billions". */
const otherScale = 10;

function compareVague(a: Amount, b: Amount): Comparison {
  const [less, more] = a.low < b.low ? [a, b] : [b, a];
  return more.low >= otherScale * less.low && overlap(a, b) ? 'precision' : 'same';
}

function overlap(a: Amount, b: Amount): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function isNear(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether only one end is known: at least 17, up to 17. */
function isBound({ low, high, precision }: Amount): boolean {
  return precision === 'approximate' && (high === Number.MAX_VALUE || low === 0);
}

/** Few people are counted, not rounded: 70 and 71 differ. */
const leastRoundedCount = 1_000;

function isRoundable({ kind, value }: Amount): boolean {
  return kind === 'money' || kind === 'percent' || (kind === 'count' && (value ?? 0) >= leastRoundedCount);
}

/** Whether one of two amounts is the other with fewer digits, two of them at least: too much in common for chance. */
export function areRounded({ value: a }: Amount, { value: b }: Amount): boolean {
  if (a === null || b === null || a === b) return false;
  const [round, whole] = significantDigits(a) < significantDigits(b) ? [a, b] : [b, a];
  return significantDigits(round) >= tellingDigits && (rounds(round, whole) || isCutTo(round, whole));
}

const tellingDigits = 2;

/** Whether `round` is `value` cut off, as "more than 131,000" is for 131,950. */
function isCutTo(round: number, value: number): boolean {
  const step = 10 ** (Math.floor(Math.log10(value)) + 1 - significantDigits(round));
  return Math.floor(value / step) * step === round;
}

/** Whether `round` is `value` with fewer digits: 1.2 for 1.23, 2,600 for 2,615. */
function rounds(round: number, value: number): boolean {
  // Half of a number at most is lost where one digit is left: sooner known than the digits.
  if (Math.abs(round - value) > value / 2) return false;
  const digits = significantDigits(round);
  return digits < significantDigits(value) && digits > 0 && Number(value.toPrecision(digits)) === round;
}

function significantDigits(value: number): number {
  const [mantissa = ''] = value.toExponential().split('e');
  return mantissa.replace(/[-.]/gu, '').length;
}
