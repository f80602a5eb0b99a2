import { derived } from '../../language/derived.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { Reading, Step } from '../reading.ts';
import { cut, mark } from '../tree.ts';
import { countWords } from './prose.ts';

/** A credit stands in the last characters of a block. */
const reach = 200;
/** Behind its label a credit has at most so many words. */
const longestCredit = 14;

/** Finds what names the source of the words: `[With information sourced from X]`, `— Additional input by X`, `Source : X` at a paragraph's end, `(Reuters)` at the end of the text. */
export const creditLines: Step = (blocks, reading) => {
  for (const block of blocks) {
    if (block.role !== undefined) continue;
    const offset = Math.max(0, block.text.length - reach);
    const at = creditStart(block.text.slice(offset), reading);
    if (at === null) continue;
    const pieces = offset + at === 0 ? [block] : cut(block, [offset + at], reading.text);
    const credit = pieces.at(-1);
    if (credit !== undefined)
      mark(credit, { kind: 'field', field: 'credit', rule: 'credit-line', values: [credit.text] });
  }
};

/** Where, in the end of a block, a credit begins that reaches to its last character. */
function creditStart(tail: string, { pack, sources }: Reading): number | null {
  const lower = tail.toLowerCase();
  if (!anyLabel(pack).test(lower) || sources.mentions(tail).length === 0) return null;
  for (const label of pack.page.creditLabels) {
    const at = lower.lastIndexOf(label);
    if (at < 0 || /[\p{L}\p{N}]/u.test(tail[at - 1] ?? ' ')) continue;
    const rest = tail.slice(at + label.length);
    const oneWord = !label.includes(' ');
    if (/^[\p{L}\p{N}]/u.test(rest) || (oneWord && !/^\s?:/u.test(rest))) continue;
    if (countWords(rest) > longestCredit || sources.mentions(rest).length === 0) continue;
    const start = openingBefore(tail, at);
    const before = tail.slice(0, start).trimEnd();
    // Inside a sentence these words are no credit: a credit opens the line, follows a sentence, or stands behind a dash, a bracket or with a colon.
    if (before === '' || oneWord || /[.!?"”’)]$/u.test(before) || start < at - 1) return start;
  }
  return null;
}

/** The labels, which are letters and spaces, as one pattern: most blocks end without any. */
const anyLabel = derived(({ page }: LanguagePack) => new RegExp(page.creditLabels.join('|'), 'u'));

/** Where the bracket or dash begins that opens the credit. */
function openingBefore(tail: string, at: number): number {
  let start = at;
  while (start > 0 && ' \u00A0[(—–-'.includes(tail[start - 1] ?? '')) start -= 1;
  return start;
}
