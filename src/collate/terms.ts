import type { LanguagePack } from '../language/pack.ts';
import { tokenise } from '../language/tokens.ts';

/** A part of a token that carries meaning of its own: `China-Russia` and `21-gun` have two each. */
interface Part {
  readonly norm: string;
  readonly capital: boolean;
}

const digits = /^\d[\d.,]*$/u;
const ordinal = /^(\d+)(?:st|nd|rd|th)$/u;
const longestName = 4;

/**
 * The terms of a text, in order: what it is compared by. Function words are dropped; a country is one term however it is named
 * (U.S., American, the United States); number words and digits are one (`#6`); spelling variants and synonyms of the news register
 * are one; everything else is its stem.
 */
export function termsOf(text: string, pack: LanguagePack): string[] {
  const parts: Part[] = tokenise(text).flatMap((token) =>
    token.norm
      .split('-')
      .filter((norm) => norm !== '')
      .map((norm, index) => ({ norm, capital: index > 0 || /^\p{Lu}/u.test(token.text) })),
  );
  const terms: string[] = [];
  for (let at = 0; at < parts.length;) {
    const country = countryAt(parts, at, pack);
    if (country) {
      terms.push(country.term);
      at += country.length;
      continue;
    }
    const term = termOf(parts[at]?.norm ?? '', pack);
    if (term !== null) terms.push(term);
    at += 1;
  }
  return terms;
}

function countryAt(parts: readonly Part[], at: number, pack: LanguagePack): { term: string; length: number } | null {
  if (!parts[at]?.capital) return null;
  for (let length = Math.min(longestName, parts.length - at); length > 0; length--) {
    const form = parts
      .slice(at, at + length)
      .map(({ norm }) => norm)
      .join(' ');
    const country = pack.countryNames.get(form) ?? pack.seatsOfGovernment.get(form);
    if (country !== undefined) return { term: `@${country}`, length };
  }
  return null;
}

function termOf(norm: string, pack: LanguagePack): string | null {
  const value = numberOf(norm, pack);
  if (value !== null) return value;
  if (pack.stopWords.has(norm)) return null;
  return pack.root(norm);
}

/** `#6` for 6 and six, `#3rd` for 3rd and third, or `null` for a word that is no number. */
function numberOf(norm: string, pack: LanguagePack): string | null {
  if (digits.test(norm)) return `#${norm.replace(/,/gu, '').replace(/\.$/u, '')}`;
  const cardinal = pack.numberWords.get(norm);
  if (cardinal !== undefined && norm !== 'one') return `#${cardinal}`;
  const written = ordinal.exec(norm)?.[1] ?? pack.ordinalWords.get(norm);
  return written === undefined ? null : `#${written}th`;
}
