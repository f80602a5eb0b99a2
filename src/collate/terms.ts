import { isCapital } from '../language/capitals.ts';
import type { LanguagePack } from '../language/pack.ts';
import { pairQuotationMarks } from '../language/quotation-marks.ts';
import { onceFor } from '../language/remember.ts';
import { ofWord, type Token, type TokenisedText } from '../language/tokens.ts';
import { Numbering } from './numbering.ts';

/** What a text is compared by: a word, a number or a country, in one form however it is written. */
export interface Term {
  readonly term: string;
  /** Equal for equal terms. */
  readonly number: number;
  /** Offset into the text. */
  readonly start: number;
}

/** A part of a word that has a meaning of its own: `China-Russia` and `21-gun` have two each. */
interface Part {
  readonly norm: string;
  /** `''` for a function word. */
  readonly term: string;
  /** How the names of countries begin that it may open; `us` is a country in capitals only. */
  readonly opens: 'country' | 'country in capitals' | null;
}

const digits = /^\d[\d.,]*$/u;
const ordinal = /^(\d+)(\p{L}{1,3})$/u;

/** Words in a quotation that outlets pick out of a speech, such as "no limits"; all of a longer one is alike anyway. */
const longestPhrase = 5;

/** Words in the longest name of a country (`United States of America`). */
const longestName = 4;

/**
 * The terms of a text's tokens, in order. Function words are dropped; a country is one term, whether named by itself, its people or its seat of
 * government (`U.S.`, `American`, `Washington`); digits and number words are one (`#6`); of other words, spellings, forms and synonyms of the
 * news register are one. An age beside a name says who is meant and nothing that is claimed.
 * What stands in a quoted phrase is a term of its own besides (`“limit`): outlets that pick the same words out of a speech report one thing.
 *
 * @param numbers Numbers the terms.
 */
export function termsOf({ text, tokens }: TokenisedText, pack: LanguagePack, numbers = new Numbering()): Term[] {
  const partsOf = partsByWord(pack);
  const parts: Part[] = [];
  const starts: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.text.length === 2 && isAge(text, tokens, index)) continue;
    for (const part of partsOf(token)) {
      parts.push(part);
      starts.push(token.start);
    }
  }
  const phrases = quotedPhrases(text);
  const terms: Term[] = [];
  const add = (term: string, start: number): void => {
    terms.push({ term, number: numbers.of(term), start });
  };
  for (let at = 0; at < parts.length;) {
    const start = starts[at] ?? 0;
    const country = countryAt(parts, at, pack);
    const term = country === null ? (parts[at]?.term ?? '') : `@${country.name}`;
    if (term !== '') {
      add(term, start);
      if (phrases.some(([from, to]) => start >= from && start < to)) add(`“${term}`, start);
    }
    at += country?.words ?? 1;
  }
  return terms;
}

const partsByWord: (pack: LanguagePack) => (token: Token) => readonly Part[] = onceFor((pack) => {
  const termOf = (norm: string): string => numberOf(norm, pack) ?? (pack.stopWords.has(norm) ? '' : pack.root(norm));
  const openers = countryOpeners(pack);
  return ofWord(({ text, norm: whole }) =>
    hyphenated(whole).map((norm) => ({ norm, term: termOf(norm), opens: openers.has(norm) ? lettersOf(text) : null })),
  );
});

function hyphenated(norm: string): string[] {
  return norm.includes('-') ? norm.split('-').filter((part) => part !== '') : [norm];
}

function lettersOf(word: string): Part['opens'] {
  return /^\P{Ll}*$/u.test(word) ? 'country in capitals' : isCapital(word) ? 'country' : null;
}

/** The short quotations of a text, as offsets into it, without their marks. */
function quotedPhrases(text: string): [number, number][] {
  return pairQuotationMarks(text)
    .map(({ open, close }): [number, number] => [open[1], close[0]])
    .filter(([from, to]) => text.slice(from, to).split(' ').length <= longestPhrase);
}

/** A number of two digits between commas after a capitalised word: "Smith, 70, and" (AP Stylebook, "ages"). */
function isAge(text: string, tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before === undefined || token === undefined || !/^\d\d$/u.test(token.text)) return false;
  const end = text.slice(token.end, after?.start ?? text.length);
  return /^\p{Lu}/u.test(before.text) && text.slice(before.end, token.start) === ', ' && /^(?:,|\.?$)/u.test(end);
}

function countryAt(parts: readonly Part[], at: number, pack: LanguagePack): { name: string; words: number } | null {
  const opens = parts[at]?.opens ?? null;
  if (opens === null) return null;
  for (let words = Math.min(longestName, parts.length - at); words > 0; words -= 1) {
    const norms = parts.slice(at, at + words).map(({ norm }) => norm);
    const form = norms.join(' ');
    const name = pack.countryNames.get(form) ?? pack.seatsOfGovernment.get(form);
    if (name !== undefined && (form.length > 3 || opens === 'country in capitals')) return { name, words };
  }
  return null;
}

/** The words with which names of countries and their seats begin: most capitalised words need no further look. */
const countryOpeners = (pack: LanguagePack): ReadonlySet<string> => {
  const names = [...pack.countryNames.keys(), ...pack.seatsOfGovernment.keys()];
  return new Set(names.map((name) => name.split(' ', 1)[0] ?? ''));
};

/** `#6` for 6 and six, `#3rd` for 3rd and third, or `null` for a word that is no number. */
function numberOf(norm: string, pack: LanguagePack): string | null {
  const { looseNumbers, ordinalEndings, digits: valueOf } = pack.quantities;
  if (digits.test(norm)) return `#${String(valueOf(norm) ?? norm)}`;
  const cardinal = looseNumbers.has(norm) ? undefined : pack.numberWords.get(norm);
  if (cardinal !== undefined) return `#${String(cardinal)}`;
  const [, number, ending = ''] = ordinal.exec(norm) ?? [];
  const rank = ordinalEndings.has(ending) ? number : pack.ordinalWords.get(norm);
  return rank === undefined ? null : `#${String(rank)}th`;
}
