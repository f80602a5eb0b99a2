import type { LanguagePack } from '../../../language/pack.ts';
import type { Approximation } from '../../../language/quantities.ts';
import { tokenise, type Token } from '../../../language/tokens.ts';
import type { Amount } from './amount.ts';
import { opensNumeral, readNumeral, type Numeral } from './numerals.ts';
import { opensSpan, readSpan } from './spans.ts';
import { isTally, readUnit, skipWhole } from './units.ts';

/**
 * The amounts that a text states, in order. What only looks like one is left out: years, dates, hours, numbers that are names
 * ("Article 5", "Boeing 737", "F-16"), fractions, and numbers whose unit is not certain.
 */
export function readAmounts(text: string, pack: LanguagePack, tokens: readonly Token[] = tokenise(text)): Amount[] {
  const amounts: Amount[] = [];
  const [isNumeral, isSpan] = [opensNumeral(pack), opensSpan(pack)];
  let at = 0;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const numeral = isNumeral(token) ? readNumeral(tokens, at, pack) : null;
    const first = numeral ?? (isSpan(token) ? readSpan(tokens, text, at, pack) : null);
    if (first === null) {
      at += 1;
      continue;
    }
    const whole = closeRange(first, text, tokens, at, pack);
    const amount = isLabel(first, text, tokens, at, pack) ? null : amountOf(whole, text, tokens, at, pack);
    if (amount !== null) amounts.push(amount);
    // The 338 of "157 of 338 seats" is no other amount.
    const next = amount === null ? whole.next : skipWhole(whole, tokens, pack);
    at = Math.max(next, at + 1);
  }
  return amounts;
}

function amountOf(
  numeral: Numeral,
  text: string,
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): Amount | null {
  const unit = readUnit(numeral, text, tokens, at, pack);
  const first = tokens[at];
  if (unit === null || first === undefined || isMeasuredAgainst(tokens, at, pack)) return null;
  const before = approximatorBefore(tokens, text, at, pack);
  if (before !== null && mayBePlace(before, numeral)) return null;
  const after = trailingApproximator(tokens, text, numeral.next, unit.next, pack);
  // "A month after" may be 35 days.
  const isArticle = unit.kind === 'measure' && pack.quantities.indefinite.has(first.norm);
  const approximation = after?.approximation ?? before?.approximation ?? (isArticle ? 'loosely' : null);
  const low = numeral.low * unit.factor;
  const high = numeral.high * unit.factor;
  const start = before?.start ?? unit.start;
  const end = Math.max(after?.end ?? 0, unit.end);
  const { kind, name, modifiers, modified, fate, isShared, reckoning } = unit;
  const isRange = numeral.form === 'cardinal' && low < high;
  const common = { kind, unit: name, modifiers, modified, fate, isRange, isShared, reckoning, start, end };
  if (numeral.form === 'vague') return { ...common, low, high, value: null, precision: 'vague' };
  const [least, most] = unit.kind === 'tally' ? [high, high] : widen(low, high, approximation);
  const exact = approximation === null && low === high;
  return {
    ...common,
    low: least,
    high: most,
    value: high,
    precision: exact || unit.kind === 'tally' ? 'exact' : 'approximate',
  };
}

/** How far "about" reaches: within a tenth, as readers of newspapers take round numbers (Channell, Vague Language, 1994, 3.3). */
const aboutShare = 0.1;
/** How far an article reaches that stands for one: "a month" is rarely counted in days. */
const looseShare = 0.4;

function widen(low: number, high: number, approximation: Approximation | null): [number, number] {
  switch (approximation) {
    case null:
      return [low, high];
    case 'about':
      return [low * (1 - aboutShare), high * (1 + aboutShare)];
    case 'loosely':
      return [low * (1 - looseShare), high * (1 + looseShare)];
    case 'nearly':
      return [low * (1 - aboutShare), high];
    case 'over':
    case 'at least':
      return [low, Number.MAX_VALUE];
    case 'under':
    case 'at most':
      return [0, high];
  }
}

interface Approximator {
  readonly approximation: Approximation;
  /** Whether it is a preposition of place as well. */
  readonly isPlace: boolean;
  readonly start: number;
  readonly end: number;
}

/** "half a million", "few hundred": a scale without a number of its own says how many only behind an indefinite article. */
function isBareScale(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const { scales, wholeScales, indefinite, fractions } = pack.quantities;
  const scale = tokens[at]?.norm ?? '';
  if (!scales.has(scale) || wholeScales.has(scale)) return false;
  if (!indefinite.has(tokens[at - 1]?.norm ?? '')) return true;
  return tokens.slice(Math.max(0, at - 3), at - 1).some(({ norm }) => fractions.has(norm));
}

const longestApproximator = 4;

function approximatorBefore(
  tokens: readonly Token[],
  text: string,
  at: number,
  pack: LanguagePack,
): Approximator | null {
  // "about a dozen"
  const article = pack.quantities.indefinite.has(tokens[at - 1]?.norm ?? '') ? 1 : 0;
  for (let length = longestApproximator; length > 0; length--) {
    const words = tokens.slice(Math.max(0, at - article - length), at - article);
    const phrase = words.map(({ norm }) => norm).join(' ');
    const approximation = pack.quantities.approximators.get(phrase);
    const [first] = words;
    const last = words.at(-1);
    const number = tokens[at];
    if (approximation === undefined || first === undefined || last === undefined || number === undefined) continue;
    // Between "about" and "$60" stands no comma.
    if (article === 0 && /[^\s\p{Sc}]/u.test(text.slice(last.end, number.start))) continue;
    return { approximation, isPlace: pack.quantities.places.has(phrase), start: first.start, end: last.end };
  }
  return null;
}

/** "less than the $5 billion in the bill": the number is of something else than what is told. */
function isMeasuredAgainst(tokens: readonly Token[], at: number, { quantities, speechGrammar }: LanguagePack): boolean {
  const article = tokens[at - 1]?.norm ?? '';
  if (!speechGrammar.determiners.has(article) || quantities.indefinite.has(article)) return false;
  const phrase = tokens.slice(Math.max(0, at - 3), at - 1).map(({ norm }) => norm);
  return phrase.length === 2 && quantities.approximators.has(phrase.join(' '));
}

/** Up to here a number is counted, and "over" it may be above or throughout: shots "over three floors", a deal "over seven years". */
const mostCounted = 12;

function mayBePlace({ isPlace }: Approximator, { form, high }: Numeral): boolean {
  return isPlace && form !== 'vague' && high <= mostCounted;
}

function trailingApproximator(
  tokens: readonly Token[],
  text: string,
  next: number,
  afterUnit: number,
  pack: LanguagePack,
): Approximator | null {
  const last = tokens[next - 1];
  if (last !== undefined && text[last.end] === '+') {
    return { approximation: 'at least', isPlace: false, start: last.start, end: last.end + 1 };
  }
  for (const from of [next, afterUnit]) {
    for (const length of [2, 1]) {
      const words = tokens.slice(from, from + length);
      const approximation = pack.quantities.trailingApproximators.get(words.map(({ norm }) => norm).join(' '));
      const end = words.at(-1)?.end;
      if (approximation !== undefined && end !== undefined && words[0] !== undefined) {
        return { approximation, isPlace: false, start: words[0].start, end };
      }
    }
  }
  return null;
}

/** How many times the lower bound of a range its upper one may be. */
const widestRange = 20;

/** "10 to 15 people", "between 10 and 15 people", "10–15 people", "10-15 percent": one amount with two bounds. */
function closeRange(first: Numeral, text: string, tokens: readonly Token[], at: number, pack: LanguagePack): Numeral {
  if (first.form === 'pair' && first.low < first.high && !isTally(first, tokens, at, pack)) {
    return { ...first, form: 'cardinal' };
  }
  if (first.form !== 'cardinal' || first.suffix.length > 0) return first;
  const start = tokens[at];
  const last = tokens[first.next - 1];
  const joiner = tokens[first.next];
  if (start === undefined || last === undefined || joiner === undefined) return first;
  const gap = text.slice(last.end, joiner.start);
  const dashed = /^\s?%?\s?[–—]\s?\p{Sc}?$/u.test(gap);
  const before = tokens[at - 1]?.norm;
  const joined =
    /^(?:\s?%)?\s$/u.test(gap) &&
    pack.quantities.rangeJoiners.has(joiner.norm) &&
    [null, before].includes(pack.quantities.rangeJoiners.get(joiner.norm)) &&
    !pack.quantities.changeOpeners.has(before ?? '');
  if (!dashed && !joined) return first;
  const from = dashed ? first.next : first.next + 1;
  const second = readNumeral(tokens, from, pack);
  const end = tokens[(second?.next ?? 0) - 1];
  if (second?.form !== 'cardinal' || end === undefined) return first;
  // "9.5% to 2,480.64" is no range: a sign on one bound must be on the other.
  const signs = (open: Token, close: Token): string =>
    `${/\p{Sc}/u.exec(text[open.start - 1] ?? '')?.[0] ?? ''}${percentSign.test(text.slice(close.end, close.end + 2)) ? '%' : ''}`;
  if (signs(start, last) !== signs(tokens[from] ?? start, end)) return first;
  // "400 to 500 million"
  const mantissa = readNumeral([tokens[from] ?? start], 0, pack)?.low ?? second.low;
  const scale = first.next === at + 1 && first.high < mantissa ? second.low / mantissa : 1;
  // "down 2,000 to 5,506,500" is a change and what it led to.
  const low = first.high * scale;
  if (low < second.low) return second.low <= low * widestRange ? { ...second, low } : first;
  // "51 to 49"
  const pair: Numeral = { ...second, form: 'pair', low: first.low };
  return pack.quantities.tallyJoiners.has(joiner.norm) && isTally(pair, tokens, at, pack) ? pair : first;
}

/** The International System and most languages set a space before it. */
const percentSign = /^\s?%/u;

const year = /^(?:19|20)\d\d$/u;
const asidePunctuation = /[/#:.]/u;

function namesMonth(token: Token | undefined, { months, dates }: LanguagePack): boolean {
  return token !== undefined && months.has(token.norm) && (!dates.capitals || /^\p{Lu}/u.test(token.text));
}

/** Years, dates, hours, and numbers that name a thing: nothing is counted. */
function isLabel(numeral: Numeral, text: string, tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const token = tokens[at];
  const last = tokens[numeral.next - 1];
  if (token === undefined || last === undefined) return true;
  const before = tokens[at - 1];
  const after = tokens[numeral.next];
  if (isBareScale(tokens, at, pack)) return true;
  if (year.test(token.norm)) return !pack.quantities.currencies.has(text[token.start - 1] ?? '');
  if (asidePunctuation.test(text[token.start - 1] ?? '') || /^(?:\/|[.:]\d)/u.test(text.slice(last.end, last.end + 2)))
    return true;
  if (
    after !== undefined &&
    pack.quantities.clockMarkers.has(after.norm) &&
    text.slice(last.end, after.start).trim() === ''
  )
    return true;
  const month = pack.dates.beforeMonth.includes(after?.norm ?? '') ? tokens[numeral.next + 1] : after;
  if (namesMonth(month, pack)) return true;
  if (before === undefined) return false;
  const opener = tokens[at - 2] === undefined ? before.norm : `${tokens[at - 2]?.norm} ${before.norm}`;
  if (pack.quantities.clockOpeners.has(opener)) return true;
  const gap = text.slice(before.end, token.start);
  if (/[^\s.]/u.test(gap)) return false;
  if (namesMonth(before, pack)) return true;
  if (pack.quantities.numberedThings.has(before.norm)) return true;
  // "Boeing 737 jets": a capital in the middle of a sentence names what the number belongs to.
  const named =
    /^\p{Lu}/u.test(before.text) &&
    at > 1 &&
    gap === ' ' &&
    /^\d/u.test(token.norm) &&
    !percentSign.test(text.slice(last.end, last.end + 2));
  return (
    named &&
    !pack.stopWords.has(before.norm) &&
    !pack.weekdays.has(before.norm) &&
    !pack.quantities.approximators.has(before.norm)
  );
}
