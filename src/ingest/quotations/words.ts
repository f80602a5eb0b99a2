/** A word or a mark of a paragraph, outside its quotations. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Offsets into the capture's text. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'capital' | 'lower' | 'number' | 'mark' | 'quotation';
}

/** A paragraph in which no word stands that is said inside a quotation. */
export interface MaskedParagraph {
  /** As long as the paragraph; each quotation with its marks is a run of one placeholder. */
  readonly text: string;
  /** Where the paragraph begins in the capture's text. */
  readonly start: number;
}

const hidden = '\u{FFFC}';
const unit = new RegExp(String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]*|${hidden}+|[,;:()—–―]`, 'gu');

/** @param quotations ranges from opening to closing mark, in order, in the capture's text */
export function maskQuotations(
  text: string,
  start: number,
  end: number,
  quotations: readonly (readonly [number, number])[],
): MaskedParagraph {
  const parts: string[] = [];
  let at = start;
  for (const [from, to] of quotations) {
    parts.push(text.slice(at, from).replaceAll(hidden, ' '), hidden.repeat(to - from));
    at = to;
  }
  parts.push(text.slice(at, end).replaceAll(hidden, ' '));
  return { text: parts.join(''), start };
}

/** The words of `[start, end)` of the capture's text, each quotation among them one word of kind `quotation`. */
export function wordsOf(paragraph: MaskedParagraph, start: number, end: number): Word[] {
  const slice = paragraph.text.slice(start - paragraph.start, end - paragraph.start);
  return Array.from(slice.matchAll(unit), ({ 0: found, index }): Word => {
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
