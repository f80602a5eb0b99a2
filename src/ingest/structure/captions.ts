import type { LanguagePack } from '../../language/pack.ts';
import type { Reading, Step } from '../reading.ts';
import { cut, mark, type Block } from '../tree.ts';
import { countWords, isProse } from './prose.ts';

/** A caption is at most so long, in characters; the longest of the labelled captures has 420. */
const longestCaption = 500;
/** A line that names a picture's source has at most so many words behind its label or its closing dash. */
const longestCredit = 6;
/** Behind a dash, a slash, a bar or "Credit:", or in brackets; at most so many characters. */
const longestCreditText = 80;

/** Finds the lines that describe a picture: by their label, by the note "archive", by the agency that closes them. */
export const captions: Step = (blocks, reading) => {
  const lastProse = blocks.findLast((block) => block.role === undefined && isProse(block));
  for (const block of blocks) {
    if (block.role !== undefined || block.text.length > longestCaption) continue;
    const label = photoLabel(block.text, reading.pack);
    const archive = archiveNote(block.text, reading);
    if (label > 0 && !archive && countWords(block.text.slice(label)) <= longestCredit) {
      mark(block, {
        kind: 'field',
        field: 'photo-credit',
        rule: 'photo-label',
        values: [block.text.slice(label).trim()],
      });
      continue;
    }
    // The last line of a text may close with the agency that wrote it.
    const credit = block === lastProse ? null : creditAtEnd(block, reading);
    if (label > 0 || credit !== null || archive) markCaption(block, archive, credit, reading.text);
  }
};

function markCaption(block: Block, archive: boolean, creditAt: number | null, text: string): void {
  const [caption, credit] = creditAt === null ? [block] : cut(block, [creditAt], text);
  if (caption !== undefined) mark(caption, { kind: 'caption', archive });
  if (credit !== undefined)
    mark(credit, { kind: 'field', field: 'photo-credit', rule: 'closes-caption', values: [credit.text] });
}

/** Length of "Photo: " at the start of the line; 0 where there is none. */
function photoLabel(text: string, pack: LanguagePack): number {
  const match = /^[([]?(\p{L}+(?:\s\p{L}+){0,2})\s?:\s?/u.exec(text);
  return match !== null && pack.page.photoLabels.has((match[1] ?? '').toLowerCase()) ? match[0].length : 0;
}

function archiveNote(text: string, { pack }: Reading): boolean {
  const note = /[([]([^()[\]]{3,20})[)\]]\.?$/u.exec(text)?.[1]?.toLowerCase();
  return note !== undefined && pack.page.archiveNotes.has(note);
}

/** Where the part of the line begins that names an agency or a photographer behind a dash, a slash or a bar, or in brackets. */
function creditAtEnd({ text }: Block, { sources, pack }: Reading): number | null {
  const tail = text.slice(-longestCreditText);
  const offset = text.length - tail.length;
  const bracket = tail.endsWith(')') ? tail.lastIndexOf('(') : -1;
  const dash = Math.max(
    tail.lastIndexOf('—'),
    tail.lastIndexOf('–'),
    tail.lastIndexOf(' - ') + 1,
    tail.lastIndexOf('|'),
    bracket,
  );
  const slash = tail.lastIndexOf('/');
  for (const at of [dash, slash]) {
    if (at <= 0 || offset + at < 20) continue;
    const name = tail.slice(at + 1).replace(/\)$/u, '');
    const labelled = photoLabel(name.trim(), pack) > 0 || startsWithPhoto(name.trim(), pack);
    if (countWords(name) > longestCredit + (labelled ? 4 : 0) || (!labelled && sources.mentions(name).length === 0))
      continue;
    // "A. Name/Reuters": the photographer's name before the slash belongs to the credit.
    const from = at === slash ? nameStart(tail, slash) : at;
    return offset + from;
  }
  return null;
}

/** "photo by A. Name", "File photo". */
function startsWithPhoto(text: string, { page }: LanguagePack): boolean {
  return text
    .toLowerCase()
    .split(/\P{L}/u, 2)
    .some((word) => page.photoNouns.has(word));
}

/** Where the capitalised words begin that end at `end`, behind the sentence before. */
function nameStart(text: string, end: number): number {
  const stop = Math.max(
    text.lastIndexOf('. ', end),
    text.lastIndexOf(', ', end),
    text.lastIndexOf('— ', end),
    text.lastIndexOf('– ', end),
  );
  return stop < 0 ? end : stop + 1;
}
