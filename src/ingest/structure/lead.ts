import type { Reading, Step } from '../reading.ts';
import { aside, cut, mark, type Block } from '../tree.ts';
import { isByline, isName, readByline } from './byline.ts';
import { readMetaLine, type MetaPiece } from './meta-line.ts';
import { countWords, plain } from './prose.ts';

/** Reads the lines between headline and text: standfirst, byline, date, outlet; and the dates and names above the headline. */
export const lead: Step = (blocks, reading) => {
  const { headline, bodyStart } = reading.outline;
  let announced = false;
  for (const block of blocks) {
    if (block.start >= bodyStart) break;
    if (block.role !== undefined) continue;
    const above = headline !== null && block.start < headline;
    if (block.start === headline)
      mark(block, { kind: 'field', field: 'title', rule: 'headline', values: [block.text] });
    else if (reading.title !== null && plain(block.text) === plain(reading.title.text))
      mark(block, aside('repeated-headline'));
    else if (!readDates(block, above ? 'above' : 'lead', reading) && !readMasthead(block, reading)) {
      if (above) mark(block, aside('before-headline'));
      else announced = readLeadLine(block, reading, announced);
    }
  }
};

/** @returns whether the line announces the name that follows it ("By"). */
function readLeadLine(block: Block, { pack, outline }: Reading, announced: boolean): boolean {
  const byline = readByline(block.text, pack);
  if (byline !== null || (announced && isName(block.text))) {
    mark(block, { kind: 'field', field: 'byline', rule: 'byline', values: [byline ?? block.text] });
  } else if (isByline(block.text, pack)) {
    mark(block, aside('byline-label'));
    return true;
  } else if (countWords(block.text) >= 6 && outline.headline !== null) {
    mark(block, { kind: 'field', field: 'standfirst', rule: 'between-headline-and-text', values: [block.text] });
  } else if (isName(block.text))
    mark(block, { kind: 'field', field: 'byline', rule: 'name-below-headline', values: [block.text] });
  else mark(block, aside('between-headline-and-text'));
  return false;
}

/** Reads a line of dates and cuts it into its parts. */
export function readDates(block: Block, place: 'above' | 'lead' | 'below', reading: Reading): boolean {
  const pieces = readMetaLine(block.text, reading.pack);
  if (pieces === null) return false;
  const parts =
    pieces.length === 1
      ? [block]
      : cut(
          block,
          pieces.slice(1).map((piece) => piece.start),
          reading.text,
        );
  for (const [index, part] of parts.entries()) {
    const piece = pieces[index];
    if (piece !== undefined) markPiece(part, piece, place, reading);
  }
  return true;
}

function markPiece(block: Block, piece: MetaPiece, place: 'above' | 'lead' | 'below', reading: Reading): void {
  if (piece.date !== null) {
    reading.dates.push({
      date: piece.date.day,
      basis: place === 'above' && piece.date.label === 'plain' ? 'masthead' : 'byline',
      label: piece.date.label,
      place,
      span: [block.start, block.end],
      text: block.text,
    });
    mark(block, aside('date-line'));
    return;
  }
  const byline = readByline(piece.text, reading.pack);
  if (byline !== null) mark(block, { kind: 'field', field: 'byline', rule: 'beside-date', values: [byline] });
  else if (reading.sources.named(piece.text) !== null) setMasthead(block, piece.text, reading);
  else if (place === 'lead' && isName(piece.text))
    mark(block, { kind: 'field', field: 'byline', rule: 'beside-date', values: [piece.text] });
  else mark(block, aside('beside-date'));
}

function readMasthead(block: Block, reading: Reading): boolean {
  if (reading.sources.named(block.text) === null) return false;
  setMasthead(block, block.text, reading);
  return true;
}

function setMasthead(block: Block, name: string, reading: Reading): void {
  const source = reading.sources.named(name);
  if (source !== null) reading.masthead ??= { source, basis: 'masthead' };
  mark(block, aside('masthead'));
}
