import type { Reading, Step } from '../reading.ts';
import { cut, mark } from '../tree.ts';
import { countWords } from './prose.ts';

/** Finds what names the source of the words: `[With information sourced from X]`, `— Additional input by X`, and `Source : X` at a paragraph's end. */
export const creditLines: Step = (blocks, reading) => {
  for (const block of blocks) {
    if (block.role !== undefined) continue;
    const tail = block.text.slice(-200);
    const at = creditStart(tail, reading);
    if (at === null) continue;
    const [before, credit] =
      at === 0 && tail.length === block.text.length
        ? [null, block]
        : cut(block, [block.text.length - tail.length + at], reading.text);
    const target = credit ?? before;
    if (target) mark(target, { kind: 'field', field: 'credit', rule: 'credit-line', values: [target.text] });
  }
};

/** Where, in the last 200 characters of a block, a credit begins that reaches to its end. */
function creditStart(tail: string, { pack, sources }: Reading): number | null {
  const lower = tail.toLowerCase();
  for (const label of pack.page.creditLabels) {
    const at = lower.lastIndexOf(label);
    if (at < 0 || /[\p{L}\p{N}]/u.test(tail[at - 1] ?? ' ')) continue;
    const rest = tail.slice(at + label.length);
    if (/^[\p{L}\p{N}]/u.test(rest)) continue;
    const short = label.split(' ').length === 1;
    if (short && !/^\s*:/u.test(rest)) continue;
    if (countWords(rest) > 14 || sources.mentions(rest).length === 0) continue;
    const opening = /[\s[(—–-]*$/u.exec(tail.slice(0, at))?.[0].length ?? 0;
    const start = at - opening;
    const before = tail.slice(0, start);
    // Inside a sentence the words are no credit: it must open the line, follow a sentence or stand behind a dash or bracket.
    if (before.trim() === '' || /[.!?"”’)]$/u.test(before.trim()) || short || /[[(—–]/u.test(tail.slice(start, at)))
      return start;
  }
  return null;
}
