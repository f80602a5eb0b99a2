import type { LanguagePack } from '../../../language/pack.ts';
import type { Token } from '../../../language/tokens.ts';
import type { Amount, Reckoning } from './amount.ts';
import { readNumeral, type Numeral } from './numerals.ts';
import { readReckoning } from './reckoning.ts';

/** What a number counts. */
export interface Unit {
  readonly kind: Amount['kind'];
  readonly name: string;
  readonly modifiers: readonly string[];
  readonly modified: readonly string[];
  readonly fate: string | null;
  readonly isShared: boolean;
  readonly reckoning: Reckoning;
  /** By what the number is multiplied to give base units. */
  readonly factor: number;
  /** Offsets of number and unit together. */
  readonly start: number;
  readonly end: number;
  /** Index of the first token after the unit. */
  readonly next: number;
}

/** The number's place among the words around it. */
interface Place {
  readonly numeral: Numeral;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly pack: LanguagePack;
}

/** The unit of the numeral at token `first`, or `null` where none is certain. The first reader that knows it decides. */
export function readUnit(
  numeral: Numeral,
  text: string,
  tokens: readonly Token[],
  first: number,
  pack: LanguagePack,
): Unit | null {
  const place: Place = { numeral, text, tokens, first, pack };
  for (const reader of readers) {
    const unit = reader(place);
    if (unit !== undefined) return unit;
  }
  return null;
}

/** `undefined`: not mine; `null`: mine, and no unit is certain. */
type UnitReader = (place: Place) => Unit | null | undefined;

const readers: readonly UnitReader[] = [
  readTally,
  readMoney,
  readPercent,
  readAge,
  readOrdinal,
  readMeasure,
  readCount,
];

function unitOf(place: Place, kind: Amount['kind'], name: string, last: number, more: Partial<Unit> = {}): Unit | null {
  const start = place.tokens[place.first]?.start;
  const end = place.tokens[last]?.end;
  if (start === undefined || end === undefined) return null;
  const isShared = sharesNumber(place, last);
  const reckoning = readReckoning(place, kind, last);
  return {
    kind,
    name,
    modifiers: [],
    modified: [],
    fate: null,
    isShared,
    reckoning,
    factor: 1,
    start,
    end,
    next: last + 1,
    ...more,
  };
}

/** "3,500 subpoenas and warrants": a plural joined to the unit, without a number of its own. */
function sharesNumber({ text, tokens, pack }: Place, last: number): boolean {
  const [unit, joiner, other] = tokens.slice(last, last + 3);
  if (unit === undefined || joiner === undefined || other === undefined) return false;
  if (!isPlural(unit, pack) || !pack.quantities.addingWords.has(joiner.norm)) return false;
  return text.slice(unit.end, other.start) === ` ${joiner.text} ` && isPlural(other, pack);
}

function readTally(place: Place): Unit | null | undefined {
  const { numeral, tokens, first, pack } = place;
  if (numeral.form !== 'pair') return undefined;
  if (!isTally(numeral, tokens, first, pack)) return null;
  // Two numbers in one: 51–49 and 51–48 differ, 51–49 and 49–51 say the same.
  const [large, small] = numeral.low > numeral.high ? [numeral.low, numeral.high] : [numeral.high, numeral.low];
  if (large >= 1_000 || numeral.high === 0) return null;
  return unitOf(place, 'tally', `tally`, numeral.next - 1, {
    factor: (large * 1_000 + small) / numeral.high,
  });
}

/** Whether a word of voting or winning stands beside the two numbers. */
export function isTally({ next }: Numeral, tokens: readonly Token[], first: number, pack: LanguagePack): boolean {
  const near = [...tokens.slice(Math.max(0, first - 4), first), ...tokens.slice(next, next + 2)];
  return near.some(({ norm }) => pack.quantities.tallies.has(norm));
}

/** Index of the word that a number counts: the next one, behind the "de" of "3 millones de euros" where a scale stands before it. */
function wordAfter({ numeral, tokens, pack }: Place): number {
  const { scales, partitives } = pack.quantities;
  const scaled = scales.has(tokens[numeral.next - 1]?.norm ?? '');
  return scaled && partitives.has(tokens[numeral.next]?.norm ?? '') ? numeral.next + 1 : numeral.next;
}

function readMoney(place: Place): Unit | null | undefined {
  const { numeral, text, tokens, first, pack } = place;
  const { currencies } = pack.quantities;
  const token = tokens[first];
  if (token === undefined || numeral.form === 'ordinal') return undefined;
  const sign = text[token.start - 1] ?? '';
  const last = numeral.next - 1;
  if (/\p{Sc}/u.test(sign)) {
    const letters = /[A-Z]{1,2}$/u.exec(text.slice(Math.max(0, token.start - 3), token.start - 1))?.[0] ?? '';
    const code = currencies.get(`${letters.toLowerCase()}${sign}`) ?? currencies.get(sign);
    if (code === undefined) return null;
    const start = token.start - 1 - letters.length;
    // Not every letter is a scale: "$5m" is five million, "5m" alone may be metres.
    return unitOf(place, 'money', code, last, { start });
  }
  // "3,5 €"; the sign in "5 $10 bills" belongs to the next number.
  const [behind = '', mark = ''] =
    /^\s?(\p{Sc})(?!\d)/u.exec(text.slice(tokens[last]?.end, (tokens[last]?.end ?? 0) + 3)) ?? [];
  const marked = currencies.get(mark);
  if (marked !== undefined)
    return unitOf(place, 'money', marked, last, { end: (tokens[last]?.end ?? 0) + behind.length });
  const next = wordAfter(place);
  const code = currencies.get(numeral.suffix[0] ?? tokens[next]?.norm ?? '');
  if (code === undefined) return undefined;
  return unitOf(place, 'money', code, numeral.suffix.length > 0 ? last : next);
}

function readPercent(place: Place): Unit | null | undefined {
  const { numeral, text, tokens, pack } = place;
  const last = tokens[numeral.next - 1];
  if (last === undefined || numeral.form !== 'cardinal') return undefined;
  const { percent, percentagePoints } = pack.quantities;
  const [next, second] = [tokens[numeral.next]?.norm ?? '', tokens[numeral.next + 1]?.norm ?? ''];
  const sign = /^\s?%/u.exec(text.slice(last.end, last.end + 2))?.[0].length ?? 0;
  if (sign > 0) return unitOf(place, 'percent', 'percent', numeral.next - 1, { end: last.end + sign });
  if (percentagePoints.has(`${next} ${second}`)) return unitOf(place, 'points', 'points', numeral.next + 1);
  if (percent.has(`${next} ${second}`)) return unitOf(place, 'percent', 'percent', numeral.next + 1);
  if (percent.has(next)) return unitOf(place, 'percent', 'percent', numeral.next);
  if (percent.has(numeral.suffix[0] ?? '')) return unitOf(place, 'percent', 'percent', numeral.next - 1);
  return undefined;
}

/** "18-year-old", "70 years old", "aged 70", and "Xi, 70," beside a name. */
function readAge(place: Place): Unit | null | undefined {
  const { numeral, text, tokens, first, pack } = place;
  if (numeral.form !== 'cardinal' || numeral.high > 120) return undefined;
  const { ageMarkers, measures } = pack.quantities;
  const before = tokens[first - 1];
  const token = tokens[first];
  const last = tokens[numeral.next - 1];
  if (token === undefined || last === undefined) return undefined;
  if (numeral.suffix.length === 0 && isAged(place)) return unitOf(place, 'age', '', numeral.next - 1);
  if (numeral.suffix.some((part) => ageMarkers.has(part))) {
    const noun = tokens[numeral.next];
    const name = noun === undefined || pack.stopWords.has(noun.norm) ? '' : pack.root(noun.norm);
    return unitOf(place, 'age', name, numeral.next - 1);
  }
  const [next, second] = [tokens[numeral.next]?.norm ?? '', tokens[numeral.next + 1]?.norm ?? ''];
  if (measures.has(next) && ageMarkers.has(second)) {
    return unitOf(place, 'age', before === undefined ? '' : pack.root(before.norm), numeral.next + 1);
  }
  const apposed =
    before !== undefined &&
    /^\p{Lu}/u.test(before.text) &&
    !pack.months.has(before.norm) &&
    text.slice(before.end, token.start) === ', ' &&
    /^[,.;)]/u.test(text.slice(last.end, last.end + 1));
  return apposed && numeral.suffix.length === 0 && /^\d/u.test(token.norm)
    ? unitOf(place, 'age', pack.root(before.norm), numeral.next - 1)
    : undefined;
}

/** "aged 12", "aged between 11 and 17"; "aged four and six" are two people. */
function isAged({ numeral, tokens, first, pack }: Place): boolean {
  const { ageMarkers, rangeJoiners, measures, addingWords } = pack.quantities;
  if (addingWords.has(tokens[numeral.next]?.norm ?? '') && readNumeral(tokens, numeral.next + 1, pack) !== null)
    return false;
  const openers = [...rangeJoiners.values()];
  const before = openers.includes(tokens[first - 1]?.norm ?? '') ? first - 2 : first - 1;
  return ageMarkers.has(tokens[before]?.norm ?? '') && !measures.has(tokens[before - 1]?.norm ?? '');
}

function readOrdinal(place: Place): Unit | null | undefined {
  const { numeral, tokens, first } = place;
  if (numeral.form !== 'ordinal') return undefined;
  // "First Amendment", "Fifth Avenue": a name.
  if (first > 0 && /^\p{Lu}/u.test(tokens[first]?.text ?? '')) return null;
  const phrase = nounPhrase(place, numeral.next);
  const head = phrase.at(-1);
  if (head === undefined) return null;
  return unitOf(place, 'ordinal', head.root, head.index, { modifiers: phrase.slice(0, -1).map(({ root }) => root) });
}

function readMeasure(place: Place): Unit | null | undefined {
  const { numeral, tokens, pack } = place;
  if (numeral.form === 'pair') return undefined;
  const attached = numeral.suffix[0];
  const next = wordAfter(place);
  const measure = pack.quantities.measures.get(attached ?? tokens[next]?.norm ?? '');
  if (measure === undefined) return undefined;
  const last = attached === undefined ? next : numeral.next - 1;
  const modified = attached === undefined ? [] : nounPhrase(place, numeral.next).map(({ root }) => root);
  return unitOf(place, 'measure', measure.dimension, last, { factor: measure.factor, modified });
}

function readCount(place: Place): Unit | null | undefined {
  const { numeral, tokens, pack } = place;
  const { fates, irregularPlurals } = pack.quantities;
  const [attached] = numeral.suffix;
  if (attached !== undefined) {
    const phrase = nounPhrase(place, numeral.next);
    return unitOf(place, 'count', pack.root(attached), phrase[0]?.index ?? numeral.next - 1, {
      modified: phrase.map(({ root }) => root),
    });
  }
  const next = tokens[numeral.next];
  if (numeral.high === 1 && numeral.low === 1) return readSingle(place);
  if (next !== undefined && fates.has(next.norm)) {
    return unitOf(place, 'count', pack.root(pack.quantities.person), numeral.next, {
      fate: fates.get(next.norm) ?? null,
    });
  }
  const phrase = nounPhrase(place, skipOf(place));
  if (phrase.length === 0) return readAlone(place);
  const plural = phrase.findIndex(({ token }) => isPlural(token, pack));
  if (plural >= 0) {
    const head = phrase[plural];
    if (head === undefined) return null;
    const modifiers = phrase.slice(0, plural).map(({ root }) => root);
    // "five deaths" are five people dead.
    const own = fates.get(head.token.norm);
    const fate = own ?? fateNear(place, head.index);
    const noun =
      own === undefined ? (irregularPlurals.get(head.token.norm) ?? head.token.norm) : pack.quantities.person;
    return unitOf(place, 'count', pack.root(noun), head.index, { modifiers, fate });
  }
  const [first, ...rest] = phrase;
  // "multiple gun salute" is the vague sister of "21-gun salute".
  if (numeral.form === 'vague' && first !== undefined && rest.length > 0) {
    return unitOf(place, 'count', first.root, rest[0]?.index ?? first.index, {
      modified: rest.map(({ root }) => root),
    });
  }
  return null;
}

/** A number of so many digits is telling even where nothing says what it counts. */
const tellingAlone = 10_000;

/** "wounding about a dozen": people, by their fate; "rose to 26.4 million": a number that only a rounded one of the same digits can answer. */
function readAlone(place: Place): Unit | null {
  const { numeral, tokens, first, pack } = place;
  const last = numeral.next - 1;
  const before = tokens.slice(Math.max(0, first - longestLead), first).findLast(({ norm }) => !isLead(norm, pack));
  const fate = pack.quantities.fates.get(before?.norm ?? '');
  if (fate !== undefined) return unitOf(place, 'count', pack.root(pack.quantities.person), last, { fate });
  return numeral.form === 'cardinal' && numeral.high >= tellingAlone ? unitOf(place, 'count', '', last) : null;
}

/** Words between a verb and its number: about a, at least. */
const longestLead = 4;

function isLead(norm: string, pack: LanguagePack): boolean {
  const { approximators, indefinite } = pack.quantities;
  return indefinite.has(norm) || [...approximators.keys()].some((phrase) => phrase.split(' ').includes(norm));
}

/** "One" is a number only where people are counted by their fate: "one officer was killed". */
function readSingle(place: Place): Unit | null {
  const [head] = nounPhrase(place, place.numeral.next);
  const fate = head === undefined ? null : fateNear(place, head.index);
  return head === undefined || fate === null ? null : unitOf(place, 'count', head.root, head.index, { fate });
}

interface NounWord {
  readonly token: Token;
  readonly root: string;
  readonly index: number;
}

const longestNounPhrase = 4;

/** The words from token `from` on that can belong to one noun phrase: nothing but a space or hyphen between them, no function word. */
function nounPhrase({ numeral, text, tokens, pack }: Place, from: number): NounWord[] {
  const phrase: NounWord[] = [];
  for (let index = from; index < Math.min(tokens.length, from + longestNounPhrase); index++) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined) break;
    const gap = before === undefined ? ' ' : text.slice(before.end, token.start);
    if (!/^[ -]$/u.test(gap) && !(gap === '. ' && /^\p{L}(?:\.\p{L})+$/u.test(before?.text ?? ''))) break;
    const plural = pack.quantities.irregularPlurals.has(token.norm);
    if ((pack.stopWords.has(token.norm) && !plural) || /^\d/u.test(token.norm)) break;
    phrase.push({ token, root: pack.root(token.norm), index });
    if (plural && numeral.form !== 'ordinal') break;
  }
  return phrase;
}

/** "dozens of people", "five of the soldiers", "157 of 338 seats". */
function skipOf({ numeral, tokens, pack }: Place): number {
  return skipWhole(numeral, tokens, pack, true);
}

/**
 * Index of the token behind the whole of which the numeral is a part: "157 *of the 338* seats"; the token behind the numeral where no other number
 * follows, or behind "of the" if `always`.
 */
export function skipWhole({ next }: Numeral, tokens: readonly Token[], pack: LanguagePack, always = false): number {
  if (!pack.quantities.partitives.has(tokens[next]?.norm ?? '')) return next;
  const after = tokens[next + 1];
  const from = after !== undefined && pack.stopWords.has(after.norm) ? next + 2 : next + 1;
  const whole = readNumeral(tokens, from, pack);
  if (whole !== null && whole.form === 'cardinal' && whole.suffix.length === 0) return whole.next;
  return always ? from : next;
}

function isPlural({ norm }: Token, pack: LanguagePack): boolean {
  const { irregularPlurals, falsePlurals } = pack.quantities;
  if (irregularPlurals.has(norm)) return true;
  return (
    norm.length > 3 && norm.endsWith('s') && !norm.endsWith('ss') && !norm.endsWith('us') && !falsePlurals.has(norm)
  );
}

/** In words that are not function words, as far as a clause goes: "131,200 people in the country have died". */
const fateReach = 2;

/** The fate word nearest to the count; of two equally near, the one before it ("killing five, wounding nine"). */
function fateNear(place: Place, last: number): string | null {
  const { fates } = place.pack.quantities;
  const before = contentFrom(place, place.first, -1);
  const after = contentFrom(place, last, 1);
  for (let distance = 0; distance < fateReach; distance++) {
    for (const token of [before[distance], after[distance]]) {
      const fate = token === undefined ? undefined : fates.get(token.norm);
      if (fate !== undefined) return fate;
    }
  }
  return null;
}

/** The nearest words on one side that are no function words, within one clause: of "killed and four others were injured" nobody of the four is dead. */
function contentFrom({ tokens, text, pack }: Place, from: number, step: 1 | -1): Token[] {
  const found: Token[] = [];
  for (let index = from + step; found.length < fateReach; index += step) {
    const token = tokens[index];
    const neighbour = tokens[index - step];
    if (token === undefined || neighbour === undefined) break;
    const [left, right] = step > 0 ? [neighbour, token] : [token, neighbour];
    if (/[;:"“”.]/u.test(text.slice(left.end, right.start))) break;
    if (step < 0 && pack.quantities.addingWords.has(token.norm)) break;
    if (!pack.stopWords.has(token.norm)) found.push(token);
  }
  return found;
}
