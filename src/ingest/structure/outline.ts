import type { Span } from '../article.ts';
import type { Reading, Step } from '../reading.ts';
import { aside, mark, type Block } from '../tree.ts';
import { isByline } from './byline.ts';
import { chooseHeadline } from './headline.ts';
import { readMetaLine } from './meta-line.ts';
import { isProse } from './prose.ts';
import { textLines } from './text-lines.ts';

/** A text of so many words ends where readers' comments begin, however much they write; below it the heading is a link to them. */
const leastBeforeComments = 60;
/** So many blocks at the head of the text may still be the head of the article: standfirst, byline, date, summary. */
const longestLead = 8;

/** Finds the lines of the text, sets those between them aside that are none of it, and finds the headline above. */
export const outline: Step = (blocks, reading) => {
  const inText =
    reading.mainContent === null ? linesOfText(blocks, reading) : blocks.map(isWithin(reading.mainContent));
  const first = inText.indexOf(true);
  if (first < 0) {
    reading.outline = { headline: null, bodyStart: reading.text.length, bodyEnd: reading.text.length };
    return;
  }
  const last = inText.lastIndexOf(true);
  const lead = Math.max(first, inText.indexOf(true, leadEnd(blocks, first, last, reading)));
  // Short lines at the head of the text may still be the headline and what stands above it.
  const prose = Math.max(
    lead,
    blocks.findIndex((block, at) => at >= lead && inText[at] === true && isProse(block)),
  );
  const above = blocks.slice(0, prose).filter(({ role }) => role === undefined);
  const text = blocks.slice(prose, last + 1).filter((_, at) => inText[prose + at]);
  const headline = chooseHeadline(above, text, blocks[lead]?.start ?? 0, reading.pack);
  const below = headline === null ? 0 : blocks.indexOf(headline) + 1;
  const begin = below <= lead ? lead : inText.indexOf(true, leadEnd(blocks, below, last, reading));
  for (const [index, block] of blocks.entries())
    if (index > begin && index < last && !inText[index] && block.role === undefined)
      mark(block, aside('between-the-text'));
  reading.outline = {
    headline: headline?.start ?? null,
    bodyStart: blocks[begin]?.start ?? reading.text.length,
    bodyEnd: blocks[last]?.end ?? reading.text.length,
  };
  if (headline !== null) reading.title = { text: headline.text, span: [headline.start, headline.end] };
};

const isWithin =
  ([start, end]: Span) =>
  (block: Block): boolean =>
    block.start >= start && block.end <= end;

/** The lines of the text among those before the readers' comments; of a page too unlike any other to find a text in, its prose. */
function linesOfText(blocks: readonly Block[], { pack }: Reading): boolean[] {
  const lines = blocks.slice(0, commentsAt(blocks));
  const inText = textLines(lines, pack);
  return inText.includes(true) ? inText : lines.map((block) => block.role === undefined && isProse(block));
}

/** Index of the heading of readers' comments; the number of blocks where there are none. */
function commentsAt(blocks: readonly Block[]): number {
  let words = 0;
  for (const [index, block] of blocks.entries()) {
    const { role } = block;
    if (role?.kind === 'aside' && role.rule === 'comments-heading' && words >= leastBeforeComments) return index;
    if (role === undefined && isProse(block)) words += block.words;
  }
  return blocks.length;
}

/** Index of the first block of the text proper: behind the last byline, date line or summary that has at most a standfirst above it. */
function leadEnd(blocks: readonly Block[], first: number, last: number, { pack }: Reading): number {
  let begin = first;
  let prose = 0;
  for (let index = first; index <= Math.min(last, first + longestLead); index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    const { role, text } = block;
    const summary = role?.kind === 'summary' || (role?.kind === 'aside' && role.rule === 'summary-label');
    const facts = role === undefined && (isByline(text, pack) || readMetaLine(text, pack) !== null);
    const picture = role?.kind === 'caption' && prose === 0;
    if ((summary || facts || picture) && prose <= 1) begin = index + 1;
    else if (role === undefined && isProse(block)) prose += 1;
  }
  return begin;
}
