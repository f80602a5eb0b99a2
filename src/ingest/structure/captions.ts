import type { Reading, Step } from '../reading.ts';
import { cut, mark, type Block } from '../tree.ts';
import { countWords, isProse } from './prose.ts';

const trailingCredit = /\s*(?:[—–]|\s-|\||\/)\s*([^—–|/]{2,60})$|\s*\(([^()]{2,80})\)\s*$/u;

/** Finds the lines that describe a picture, by their label, by the agency that closes them or by the note "archive". */
export const captions: Step = (blocks, reading) => {
  const lastProse = blocks.findLast((block) => block.role === undefined && isProse(block.text));
  for (const block of blocks) {
    if (block.role !== undefined || block.text.length > 500) continue;
    const label = photoLabel(block.text, reading);
    const archive = archiveNote(block.text, reading);
    const credit = block === lastProse ? null : agencyAtEnd(block, reading);
    if (label === null && !archive && credit === null) continue;
    if (label !== null && countWords(block.text.slice(label)) <= 6) {
      mark(block, {
        kind: 'field',
        field: 'photo-credit',
        rule: 'photo-label',
        values: [block.text.slice(label).trim()],
      });
      continue;
    }
    const [caption, creditPart] = credit === null ? [block] : cut(block, [credit], reading.text);
    if (caption !== undefined) mark(caption, { kind: 'caption' });
    if (creditPart !== undefined)
      mark(creditPart, { kind: 'field', field: 'photo-credit', rule: 'closes-caption', values: [creditPart.text] });
  }
};

/** Length of "Photo: " at the start of the line, or `null`. */
function photoLabel(text: string, { pack }: Reading): number | null {
  const match = /^[([]?(\p{L}+(?:\s\p{L}+){0,2})\s*:\s*/u.exec(text);
  return match !== null && pack.page.photoLabels.includes((match[1] ?? '').toLowerCase()) ? match[0].length : null;
}

function archiveNote(text: string, { pack }: Reading): boolean {
  const note = /[([]([^()[\]]{3,20})[)\]]\.?$/u.exec(text)?.[1]?.toLowerCase();
  return note !== undefined && pack.page.archiveNotes.includes(note);
}

/** Where an agency's name closes the line behind a dash, a slash or in brackets. */
function agencyAtEnd(block: Block, { sources }: Reading): number | null {
  const match = trailingCredit.exec(block.text);
  if (match === null) return null;
  const name = match[1] ?? match[2] ?? '';
  return sources.mentions(name).length > 0 && countWords(name) <= 6 && match.index > 20 ? match.index : null;
}
