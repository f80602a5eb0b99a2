import { isSmallAscii } from '../../language/word-boundaries.ts';

/** A word or a mark of a paragraph, outside its quotations. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Offsets into the capture's text. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'capital' | 'lower' | 'number' | 'mark' | 'quotation';
}

const hidden = '\u{FFFC}';
const unit = new RegExp(String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]*|${hidden}+|[,;:()—–―]`, 'gu');

const dotted = /^\p{L}(?:\.\p{L})+\.$/u;

/**
 * The words of `[start, end)` of a capture's text, each quotation among them one word of kind `quotation`: nothing said inside a quotation
 * is taken for the words around it.
 *
 * @param quotations ranges from opening to closing mark, in order, in the capture's text
 */
export function wordsOutside(
  text: string,
  start: number,
  end: number,
  quotations: readonly (readonly [number, number])[],
): Word[] {
  const parts: string[] = [];
  let at = start;
  for (const [from, to] of quotations) {
    parts.push(text.slice(at, from).replaceAll(hidden, ' '), hidden.repeat(to - from));
    at = to;
  }
  parts.push(text.slice(at, end).replaceAll(hidden, ' '));
  const outside = parts.join('');
  let behind = 0;
  // The words alone, without an object for each match, which takes longer to make than the match; what lies between them begins no word.
  return (outside.match(unit) ?? []).map((found): Word => {
    const index = outside.indexOf(found, behind);
    behind = index + found.length;
    // A full stop belongs to an abbreviation (U.S.), not to a word.
    const word = !".'’-".includes(found.slice(-1)) || dotted.test(found) ? found : found.slice(0, -1);
    const small = isSmallAscii(word);
    return {
      text: word,
      lower: small ? word : word.toLowerCase(),
      start: start + index,
      end: start + index + word.length,
      kind: small ? 'lower' : kindOf(word),
    };
  });
}

/** Those of the words that begin in `[start, end)`. */
export function wordsWithin(words: readonly Word[], start: number, end: number): Word[] {
  return words.slice(firstFrom(words, start), firstFrom(words, end));
}

/** Index of the first word that begins at `offset` or behind it: by halving. */
function firstFrom(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function kindOf(word: string): Word['kind'] {
  if (word.startsWith(hidden)) return 'quotation';
  if (/^\p{Lu}/u.test(word)) return 'capital';
  if (/^\p{N}/u.test(word)) return 'number';
  return /^\p{L}/u.test(word) ? 'lower' : 'mark';
}
