import type { LanguagePack } from '../../../language/pack.ts';
import { onceFor } from '../../../language/remember.ts';
import { ofWord, type Token } from '../../../language/tokens.ts';

/** A number as written in digits or words, before anything is known of its unit. */
export interface Numeral {
  readonly form: 'cardinal' | 'ordinal' | 'vague' | 'pair';
  readonly low: number;
  readonly high: number;
  /** Parts of a hyphenated token after the number: `gun` of 21-gun; `year`, `old` of 18-year-old. */
  readonly suffix: readonly string[];
  /** Index of the first token after it. */
  readonly next: number;
}

const plain = /^\d{1,15}(?:\.\d{1,6})?$/u;
const withLetters = /^(\d[\d.,]{0,17})(\p{L}{1,3})$/u;

/** The numeral that begins at token `at`, or `null`. "two hundred and fifty", "2.5 million", "21-gun", "75th", "dozens". */
export function readNumeral(tokens: readonly Token[], at: number, pack: LanguagePack): Numeral | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const opening = openingsOf(pack)(token);
  if (opening.form === 'none') return null;
  if (opening.form === 'vague') return readVague(opening.bounds, tokens, at, pack);
  if (opening.form === 'cardinal') return readScales(opening.value, opening.suffix, tokens, at, pack);
  return { ...opening.numeral, next: at + 1 };
}

/** What a word can begin: a number that ends with it, one that the next words may scale or add to, an amount that is none, or nothing. */
type Opening =
  | { readonly form: 'none' }
  | { readonly form: 'vague'; readonly bounds: readonly [number, number] }
  | { readonly form: 'cardinal'; readonly value: number; readonly suffix: readonly string[] }
  | { readonly form: 'whole'; readonly numeral: Omit<Numeral, 'next'> };

/** By word: most begin no number. */
const openingsOf: (pack: LanguagePack) => (token: Token) => Opening = onceFor((pack) =>
  ofWord(({ norm }) => openingOf(norm, pack)),
);

/** Whether a numeral can begin with a word. */
export const opensNumeral: (pack: LanguagePack) => (token: Token) => boolean = onceFor((pack) => {
  const openingOf = openingsOf(pack);
  return (token) => openingOf(token).form !== 'none';
});

function openingOf(norm: string, pack: LanguagePack): Opening {
  const bounds = pack.quantities.vagueAmounts.get(norm);
  if (bounds !== undefined) return { form: 'vague', bounds };
  // A word without digits and parts is a number word or none: most are none.
  const isPlain = !/[\d-]/u.test(norm);
  if (isPlain && !pack.ordinalWords.has(norm) && !pack.numberWords.has(norm)) return none;
  const parts = norm.split('-');
  const ordinal = ordinalOf(norm, parts, pack);
  if (ordinal !== null) return wholeOf({ form: 'ordinal', low: ordinal, high: ordinal, suffix: [] });
  const [first, second] = parts;
  if (parts.length === 2 && first !== undefined && second !== undefined && plain.test(first) && plain.test(second)) {
    return wholeOf({ form: 'pair', low: Number(first), high: Number(second), suffix: [] });
  }
  const range = rangeOf(parts, pack);
  if (range !== null) return wholeOf({ form: 'cardinal', ...range, suffix: parts.slice(3) });
  const start = firstValue(parts, pack);
  return start === null ? none : { form: 'cardinal', ...start };
}

const none: Opening = { form: 'none' };

function wholeOf(numeral: Omit<Numeral, 'next'>): Opening {
  return { form: 'whole', numeral };
}

function readVague(
  bounds: readonly [number, number],
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): Numeral {
  const [low, high] = bounds;
  const multiplier = pack.quantities.partitives.has(tokens[at + 1]?.norm ?? '')
    ? pack.quantities.vagueAmounts.get(tokens[at + 2]?.norm ?? '')
    : undefined;
  const scaled = pack.quantities.scales.get(tokens[at + 1]?.norm ?? '');
  if (scaled !== undefined) return { form: 'vague', low: low * scaled, high: high * scaled, suffix: [], next: at + 2 };
  if (multiplier === undefined) return { form: 'vague', low, high, suffix: [], next: at + 1 };
  // "tens of thousands": the second word is a scale, of which its own lower bound is twice.
  const scale = multiplier[0] / 2;
  return { form: 'vague', low: low * scale, high: high * scale, suffix: [], next: at + 3 };
}

function ordinalOf(norm: string, parts: readonly string[], pack: LanguagePack): number | null {
  const word = pack.ordinalWords.get(norm);
  if (word !== undefined) return word;
  const match = withLetters.exec(norm);
  if (match?.[1] !== undefined && pack.quantities.ordinalEndings.has(match[2] ?? ''))
    return pack.quantities.digits(match[1]);
  // twenty-first
  const [tens, unit] = parts;
  if (parts.length !== 2 || tens === undefined || unit === undefined) return null;
  const tensValue = pack.numberWords.get(tens);
  const unitValue = pack.ordinalWords.get(unit);
  return tensValue !== undefined && unitValue !== undefined && tensValue >= 20 && tensValue < 100 && unitValue < 10
    ? tensValue + unitValue
    : null;
}

/** "60-to-90", in one token. */
function rangeOf(parts: readonly string[], pack: LanguagePack): { low: number; high: number } | null {
  const [first = '', joiner = '', second = ''] = parts;
  if (pack.quantities.rangeJoiners.get(joiner) !== null) return null;
  const low = pack.numberWords.get(first) ?? pack.quantities.digits(first);
  const high = pack.numberWords.get(second) ?? pack.quantities.digits(second);
  return low !== null && high !== null && low < high ? { low, high } : null;
}

function firstValue(parts: readonly string[], pack: LanguagePack): { value: number; suffix: string[] } | null {
  const [first = '', second] = parts;
  const compound = second === undefined ? undefined : pack.numberWords.get(`${first}-${second}`);
  if (compound !== undefined) return { value: compound, suffix: parts.slice(2) };
  const word = pack.numberWords.get(first);
  if (word !== undefined) return { value: word, suffix: parts.slice(1) };
  const digits = pack.quantities.digits(first);
  if (digits !== null) return { value: digits, suffix: parts.slice(1) };
  const match = withLetters.exec(first);
  const scale = pack.quantities.scales.get(match?.[2] ?? '');
  const scaled = pack.quantities.digits(match?.[1] ?? '');
  return scale !== undefined && scaled !== null ? { value: scaled * scale, suffix: parts.slice(1) } : null;
}

function readScales(
  start: number,
  suffix: readonly string[],
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): Numeral {
  const { scales } = pack.quantities;
  let value = start;
  let rest = suffix;
  const attached = scales.get(rest[0] ?? '');
  if (attached !== undefined) {
    value *= attached;
    rest = rest.slice(1);
  }
  let next = at + 1;
  while (rest.length === 0) {
    const parts = tokens[next]?.norm.split('-') ?? [];
    const scale = parts[0] !== undefined && parts[0].length > 1 ? scales.get(parts[0]) : undefined;
    if (scale !== undefined) {
      value *= scale;
      rest = parts.slice(1);
      next += 1;
      continue;
    }
    const added = addend(value, tokens, next, pack);
    if (added === null) break;
    value += added.value;
    next = added.next;
  }
  return { form: 'cardinal', low: value, high: value, suffix: rest, next };
}

/** What adds to a number: the "and fifty" of "two hundred and fifty", the "y cinco" of "treinta y cinco", the "veinte" of "ciento veinte". */
function addend(
  value: number,
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): { value: number; next: number } | null {
  const { tensJoiners, addsDirectly, addingWords } = pack.quantities;
  const first = tokens[at]?.norm ?? '';
  const word = tokens[at + 1]?.norm ?? '';
  const small = pack.numberWords.get(word);
  if (tensJoiners.has(first))
    return value % 100 > 20 && value % 10 === 0 && small !== undefined && small < 10
      ? { value: small, next: at + 2 }
      : null;
  const direct = addsDirectly ? pack.numberWords.get(first) : undefined;
  // Newspapers write larger numbers in digits.
  const room = value >= 1_000_000 ? 0 : value % 1_000 === 0 ? 1_000 : value % 100 === 0 ? 100 : 0;
  if (direct !== undefined && value > 0 && direct < room) return { value: direct, next: at + 1 };
  if (value < 100 || value % 100 !== 0 || !addingWords.has(first)) return null;
  const before = tokens[at - 1]?.norm ?? '';
  return pack.quantities.scales.get(before) === 100 && small !== undefined && small < 100
    ? { value: small, next: at + 2 }
    : null;
}
