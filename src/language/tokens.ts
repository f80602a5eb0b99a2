import { remember } from './remember.ts';
import { eachWord, isSmallAscii } from './word-boundaries.ts';

/** A word or number of a text. */
export interface Token {
  /** As it stands in the text. */
  readonly text: string;
  /** Comparable form: lower case, straight apostrophes, no possessive ending, no dots inside an abbreviation (U.S. → us). */
  readonly norm: string;
  /** UTF-16 offsets into the text, `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** A text and its words. */
export interface TokenisedText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const dottedAbbreviation = /^\p{L}(?:\.\p{L})+$/u;

/**
 * The words and numbers of `text`, in order. `U.S.` is one token (`us`, its last dot outside), `2,600` and `12-point` are one,
 * `Putin's` is one with the norm `putin`.
 */
export const tokenise: (text: string) => readonly Token[] = remember(
  tokensOf,
  // The sentences of some hundred articles, about 10 MB.
  { texts: 4000, length: 2000 },
);

/** {@link tokenise} without its memory: for texts that are read once. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  eachWord(text, (start, end) => {
    const word = text.slice(start, end);
    tokens.push({ text: word, norm: normalise(word), start, end });
  });
  return tokens;
}

/** See {@link Token.norm}. */
export const normalise = (token: string): string => (isSmallAscii(token) ? token : remembered(token));

const remembered = remember(normaliseToken, { texts: 20_000, length: 40 });

function normaliseToken(token: string): string {
  const plain = token.normalize('NFKC').toLowerCase().replaceAll('’', "'").replaceAll('‐', '-');
  if (dottedAbbreviation.test(plain)) return plain.replaceAll('.', '');
  return plain.replace(/'s?$|'s(?=-)/u, '');
}
