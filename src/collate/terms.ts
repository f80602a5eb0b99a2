import { isCapital } from '../language/capitals.ts';
import type { LanguagePack } from '../language/pack.ts';
import { pairQuotationMarks } from '../language/quotation-marks.ts';
import { onceFor, remember } from '../language/remember.ts';
import type { Token, TokenisedText } from '../language/tokens.ts';

/** What a text is compared by: a word, a number or a country, in one form however it is written. */
export interface Term {
  readonly term: string;
  /** Offset into the text. */
  readonly start: number;
}

/** A part of a token that has a meaning of its own: `China-Russia` and `21-gun` have two each. */
interface Part {
  readonly norm: string;
  readonly start: number;
  /** `us` is a country in capitals only. */
  readonly letters: 'capital' | 'capitals' | 'small';
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
 */
export function termsOf({ text, tokens }: TokenisedText, pack: LanguagePack): Term[] {
  const parts = partsOf(tokens.filter((_, index) => !isAge(text, tokens, index)));
  const phrases = quotedPhrases(text);
  const termOf = termsByWord(pack);
  const terms: Term[] = [];
  for (let at = 0; at < parts.length;) {
    const { norm = '', start = 0 } = parts[at] ?? {};
    const country = countryAt(parts, at, pack);
    const term = country === null ? termOf(norm) : `@${country.name}`;
    if (term !== '') {
      terms.push({ term, start });
      if (phrases.some(([from, to]) => start >= from && start < to)) terms.push({ term: `“${term}`, start });
    }
    at += country?.words ?? 1;
  }
  return terms;
}

/** Of a word as it is printed: most words of a story recur. */
const lettersOf: (word: string) => Part['letters'] = remember(
  (word) => (/^\P{Ll}*$/u.test(word) ? 'capitals' : isCapital(word) ? 'capital' : 'small'),
  { texts: 20_000, length: 40 },
);

function partsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  for (const { text, norm, start } of tokens) {
    const letters = lettersOf(text);
    for (const part of norm.includes('-') ? norm.split('-') : [norm]) {
      if (part !== '') parts.push({ norm: part, start, letters });
    }
  }
  return parts;
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
  if (before === undefined || token?.text.length !== 2 || !/^\d\d$/u.test(token.text)) return false;
  const end = text.slice(token.end, after?.start ?? text.length);
  return /^\p{Lu}/u.test(before.text) && text.slice(before.end, token.start) === ', ' && /^(?:,|\.?$)/u.test(end);
}

function countryAt(parts: readonly Part[], at: number, pack: LanguagePack): { name: string; words: number } | null {
  const { letters = 'small', norm: first = '' } = parts[at] ?? {};
  if (letters === 'small' || !countryOpeners(pack).has(first)) return null;
  for (let words = Math.min(longestName, parts.length - at); words > 0; words -= 1) {
    const norms = parts.slice(at, at + words).map(({ norm }) => norm);
    const form = norms.join(' ');
    const name = pack.countryNames.get(form) ?? pack.seatsOfGovernment.get(form);
    if (name !== undefined && (form.length > 3 || letters === 'capitals')) return { name, words };
  }
  return null;
}

/** The words with which names of countries and their seats begin: most capitalised words need no further look. */
const countryOpeners: (pack: LanguagePack) => ReadonlySet<string> = onceFor((pack) => {
  const names = [...pack.countryNames.keys(), ...pack.seatsOfGovernment.keys()];
  return new Set(names.map((name) => name.split(' ', 1)[0] ?? ''));
});

/** Of a word in comparable form; `''` for a function word. */
const termsByWord: (pack: LanguagePack) => (norm: string) => string = onceFor((pack) =>
  remember((norm) => numberOf(norm, pack) ?? (pack.stopWords.has(norm) ? '' : pack.root(norm)), {
    texts: 20_000,
    length: 40,
  }),
);

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
