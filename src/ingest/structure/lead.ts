import type { DateCandidate, Reading, Step } from '../reading.ts';
import { aside, cut, mark, type Block } from '../tree.ts';
import { isByline, isName, readByline } from './byline.ts';
import { readMetaLine, type MetaPiece } from './meta-line.ts';
import { plain } from './prose.ts';

/** A page's clock stands in its masthead: among its first lines, where it names no weekday and follows no weather. */
const mastheadLines = 5;
/** A standfirst has at least so many words; shorter lines are labels. */
const shortestStandfirst = 6;

/** Reads what stands above the text: dates, outlet, byline and standfirst below the headline; dates and outlet above it. */
export const lead: Step = (blocks, reading) => {
  const { headline, bodyStart } = reading.outline;
  let announced = false;
  for (const [index, block] of blocks.entries()) {
    if (block.start >= bodyStart) break;
    if (block.role !== undefined) continue;
    const above = headline !== null && block.start < headline;
    if (block.start === headline)
      mark(block, { kind: 'field', field: 'title', rule: 'headline', values: [block.text] });
    else if (reading.title !== null && plain(block.text) === plain(reading.title.text))
      mark(block, aside('repeated-headline'));
    else if (readDates(block, above ? placeAbove(blocks, index) : 'lead', reading)) announced = false;
    else if (readMasthead(block, reading)) continue;
    else if (above) mark(block, aside('above-headline'));
    else announced = readLeadLine(block, reading, announced);
  }
};

/** Whether a date above the headline is the page's clock. One that names its weekday is taken for one by {@link markPiece}. */
function placeAbove(blocks: readonly Block[], index: number): 'clock' | 'above' {
  const before = blocks[index - 1]?.role;
  return index < mastheadLines || (before?.kind === 'aside' && before.rule === 'weather') ? 'clock' : 'above';
}

/** @returns whether the line announces the name that follows it ("By"). */
function readLeadLine(block: Block, { pack, outline }: Reading, announced: boolean): boolean {
  const byline = readByline(block.text, pack) ?? (announced && isName(block.text, pack) ? block.text : null);
  if (byline !== null) mark(block, { kind: 'field', field: 'byline', rule: 'byline', values: [byline] });
  else if (isByline(block.text, pack)) {
    mark(block, aside('byline-label'));
    return true;
  } else if (isName(block.text, pack))
    mark(block, { kind: 'field', field: 'byline', rule: 'name-below-headline', values: [block.text] });
  else if (outline.headline !== null && block.words >= shortestStandfirst) {
    mark(block, { kind: 'field', field: 'standfirst', rule: 'below-headline', values: [block.text] });
  } else mark(block, aside('below-headline'));
  return false;
}

/** Reads a line of dates and cuts it into its parts. */
export function readDates(block: Block, place: DateCandidate['place'], reading: Reading): boolean {
  const pieces = readMetaLine(block.text, reading.pack);
  if (pieces === null) return false;
  const starts = pieces.slice(1).map((piece) => piece.start);
  const parts = starts.length === 0 ? [block] : cut(block, starts, reading.text);
  for (const [index, part] of parts.entries()) {
    const piece = pieces[index];
    if (piece !== undefined) markPiece(part, piece, place, reading);
  }
  return true;
}

function markPiece(block: Block, { text, date }: MetaPiece, place: DateCandidate['place'], reading: Reading): void {
  if (date !== null) {
    const clock =
      (place === 'clock' || place === 'above') && date.label === 'plain' && (place === 'clock' || date.weekday);
    reading.dates.push({
      date: date.day,
      basis: clock ? 'masthead' : 'byline',
      label: date.label,
      place: clock ? 'clock' : place === 'clock' ? 'above' : place,
      span: [block.start, block.end],
      text: block.text,
    });
    mark(block, aside('date-line'));
    return;
  }
  const byline = readByline(text, reading.pack);
  if (byline !== null) mark(block, { kind: 'field', field: 'byline', rule: 'beside-date', values: [byline] });
  else if (reading.sources.named(text) !== null) setMasthead(block, text, reading);
  else if (place === 'lead' && isName(text, reading.pack))
    mark(block, { kind: 'field', field: 'byline', rule: 'beside-date', values: [text] });
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
