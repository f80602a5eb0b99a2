import { detached } from './detached.ts';
import { remember } from './remember.ts';
import { eachWord, isSmallAscii } from './word-boundaries.ts';

/** A word as texts print it. */
export interface Word {
  /** As it stands in the text. */
  readonly text: string;
  /** Comparable form: lower case, straight apostrophes, no possessive ending, no dots inside an abbreviation (U.S. → us). */
  readonly norm: string;
  /** What {@link ofWord} made of it. */
  readonly made: unknown[];
}

/** A word or number of a text, at its place. */
export interface Token extends Pick<Word, 'text' | 'norm'> {
  /** UTF-16 offsets into the text, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** The same object at other places of the word: see {@link ofWord}. */
  readonly word: Word;
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
  eachWord(text, (start, end, hash) => {
    const word = wordAt(text, start, end, hash);
    tokens.push({ text: word.text, norm: word.norm, start, end, word });
  });
  return tokens;
}

/**
 * Words met before, each at the place that its hash names, until another takes it. A text says the same few thousand words again and again (Zipf): found here
 * by its letters, a word need not be cut out of the text, and all its places share one string, which a `Map` finds much sooner than one that it never saw.
 */
const words: (Word | undefined)[] = Array.from({ length: 1 << 16 });

/** Room for what {@link ofWord} makes of a word of one language; for more it grows. */
const mostMade = 16;

/** Of a longer word nothing is kept. */
const longestKept = 40;

function wordAt(text: string, start: number, end: number, hash: number): Word {
  const place = hash & (words.length - 1);
  const known = words[place];
  if (known?.text.length === end - start && text.startsWith(known.text, start)) return known;
  const word = detached(text.slice(start, end));
  const made: Word = { text: word, norm: normalise(word), made: new Array<unknown>(mostMade).fill(undefined) };
  if (word.length <= longestKept) words[place] = made;
  return made;
}

let kinds = 0;

/**
 * `make`, called once for a word and not at each of its places: what it made is kept with the word itself, where finding it takes no look-up. For what follows
 * from the word alone, such as its root.
 */
export function ofWord<Made extends NonNullable<unknown>>(make: (word: Word) => Made): (token: Token) => Made {
  const kind = kinds;
  kinds += 1;
  return ({ word }) => (word.made[kind] ??= make(word)) as Made;
}

/** See {@link Word.norm}. */
export const normalise = (token: string): string => (isSmallAscii(token) ? token : remembered(token));

const remembered = remember(normaliseOnce, { texts: 20_000, length: 40 });

/** {@link normalise} without its memory: for words that are asked for once. */
export function normaliseOnce(token: string): string {
  if (isSmallAscii(token)) return token;
  const plain = token.normalize('NFKC').toLowerCase().replaceAll('’', "'").replaceAll('‐', '-');
  if (dottedAbbreviation.test(plain)) return plain.replaceAll('.', '');
  return plain.replace(/'s?$|'s(?=-)/u, '');
}
