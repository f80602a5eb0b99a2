import type { Span } from '../article.ts';
import type { Reading, Step } from '../reading.ts';
import type { Block } from '../tree.ts';
import { isByline } from './byline.ts';
import { chooseHeadline } from './headline.ts';
import { readMetaLine } from './meta-line.ts';
import { endsSentence, isProse } from './prose.ts';

/** Words beyond this add no weight, so that one long paragraph of small print does not outweigh a text. */
const heaviest = 60;
/** What a line that is no prose takes off: as much as half a short sentence. Set, like the weights below, on the `light` and `full` captures. */
const lightLine = -6;
/** A date alone on its line, in the middle of prose, belongs to the next teaser. */
const dateLine = -20;
/** What a line set aside takes off: a button in the middle of a text little, the heading of what follows a text much, an end mark all. */
const asideWeights: Readonly<Record<string, number>> = {
  'end-mark': -1000,
  'tail-heading': -40,
  'comments-heading': -40,
  copyright: -40,
  breadcrumb: -40,
  'list-marker': 0,
};
const otherAside = -8;
/** A text of so many words ends where readers' comments begin, however much they write; below it the heading is a link to them. */
const leastBeforeComments = 60;
/** So many blocks at the head of the text may still be the head of the article: standfirst, byline, date, summary. */
const longestLead = 8;

/**
 * Finds where the text begins and ends, as the run of blocks with the highest sum of weights (maximum subsequence segmentation:
 * Pasternack and Roth, Extracting article text from the web with maximum subsequence segmentation, 2009), and the headline above it.
 */
export const outline: Step = (blocks, reading) => {
  const [first, last] =
    reading.mainContent === null
      ? heaviestRun(blocks.slice(0, commentsAt(blocks)).map((block) => weight(block, reading)))
      : within(blocks, reading.mainContent);
  const begin = leadEnd(blocks, first, last, reading);
  const body = blocks.slice(begin, last + 1);
  const headline = chooseHeadline(
    blocks.slice(0, begin).filter(({ role }) => role === undefined),
    body,
    reading.pack,
  );
  reading.outline = {
    headline: headline?.start ?? null,
    bodyStart: body[0]?.start ?? reading.text.length,
    bodyEnd: body.at(-1)?.end ?? reading.text.length,
  };
  if (headline !== null) reading.title = { text: headline.text, span: [headline.start, headline.end] };
};

/** First and last index of the blocks in a span. */
function within(blocks: readonly Block[], [start, end]: Span): [first: number, last: number] {
  return [blocks.findIndex((block) => block.start >= start), blocks.findLastIndex((block) => block.end <= end)];
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

function weight(block: Block, { pack }: Reading): number {
  const { role, text, words, item } = block;
  if (role?.kind === 'aside') return asideWeights[role.rule] ?? otherAside;
  if (role !== undefined) return -1;
  if (isProse(block)) return Math.min(words, heaviest) * (item ? 0.5 : 1);
  if (words <= 8 && readMetaLine(text, pack) !== null) return dateLine;
  return endsSentence(text) && words >= 4 ? 3 : lightLine;
}

/** First and last index of the run with the highest sum; the first such run where several are equal. */
function heaviestRun(weights: readonly number[]): [first: number, last: number] {
  let best: [number, number] = [0, -1];
  let bestSum = 0;
  let sum = 0;
  let start = 0;
  for (const [index, value] of weights.entries()) {
    if (sum <= 0) [sum, start] = [0, index];
    sum += value;
    if (sum > bestSum) [bestSum, best] = [sum, [start, index]];
  }
  return best;
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
