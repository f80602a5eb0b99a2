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

/**
 * The words of `[start, end)` of a capture's text, each quotation among them one word of kind `quotation`, so that nothing said inside
 * a quotation is taken for the words around it.
 *
 * @param quotations ranges from opening to closing mark, in order
 */
export function wordsOf(
  text: string,
  start: number,
  end: number,
  quotations: readonly (readonly [number, number])[],
): Word[] {
  let masked = text.slice(start, end);
  for (const [from, to] of quotations) {
    const [left, right] = [Math.max(from, start) - start, Math.min(to, end) - start];
    if (left < right) masked = masked.slice(0, left) + hidden.repeat(right - left) + masked.slice(right);
  }
  return Array.from(masked.matchAll(unit), ({ 0: found, index }): Word => {
    // A full stop belongs to an abbreviation (U.S.), not to a word.
    const word = /^\p{L}(?:\.\p{L})+\.$/u.test(found) ? found : found.replace(/[.'’-]$/u, '');
    return {
      text: word,
      lower: word.toLowerCase(),
      start: start + index,
      end: start + index + word.length,
      kind: kindOf(word),
    };
  });
}

function kindOf(word: string): Word['kind'] {
  if (word.startsWith(hidden)) return 'quotation';
  if (/^\p{Lu}/u.test(word)) return 'capital';
  if (/^\p{N}/u.test(word)) return 'number';
  return /^\p{L}/u.test(word) ? 'lower' : 'mark';
}
