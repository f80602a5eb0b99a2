import type { Span } from '../article.ts';
import type { Step } from '../reading.ts';
import type { Block } from '../tree.ts';
import { chooseHeadline } from './headline.ts';
import { countWords, endsSentence, isProse } from './prose.ts';
import { readMetaLine } from './meta-line.ts';
import { isByline } from './byline.ts';

/**
 * Finds where the text begins and ends, as the run of blocks with the highest sum of scores (maximum subsequence segmentation:
 * Pasternack and Roth, Extracting article text from the web, 2009), and the headline above it.
 */
export const outline: Step = (blocks, reading) => {
  const [first, last] =
    reading.mainContent === null ? heaviestRun(blocks.map((block) => weight(block))) : within(blocks, reading.mainContent);
  const begin = leadEnd(blocks, first, last, reading);
  const body = blocks.slice(begin, last + 1);
  const above = blocks.slice(0, begin).filter((block) => block.role === undefined);
  const headline = chooseHeadline(above, body, reading.pack);
  reading.outline = {
    headline: headline?.start ?? null,
    bodyStart: body[0]?.start ?? reading.text.length,
    bodyEnd: body.at(-1)?.end ?? reading.text.length,
  };
  if (headline !== null) reading.title = { text: headline.text, span: [headline.start, headline.end] };
};

/** Prose weighs its words, capped so that one long paragraph of small print does not outweigh a text; what is no prose weighs against. */
function weight(block: Block): number {
  if (block.role?.kind === 'aside' && block.role.rule !== 'list-marker') return -12;
  if (block.role !== undefined) return -1;
  const words = countWords(block.text);
  if (isProse(block.text)) return Math.min(words, 60) * (block.item ? 0.5 : 1);
  if (endsSentence(block.text) && words >= 4) return 3;
  return -6;
}

/** First and last index of the blocks in a span. */
function within(blocks: readonly Block[], [start, end]: Span): [number, number] {
  return [blocks.findIndex((block) => block.start >= start), blocks.findLastIndex((block) => block.end <= end)];
}

/** First and last index of the run with the highest sum; the first such run where several are equal. */
function heaviestRun(weights: readonly number[]): [number, number] {
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

/** Blocks at the head of the run that still belong to the head of the article: a standfirst above the byline, the date or the summary. */
const longestLead = 8;

function leadEnd(blocks: readonly Block[], first: number, last: number, { pack }: Parameters<Step>[1]): number {
  let begin = first;
  let prose = 0;
  for (let index = first; index <= Math.min(last, first + longestLead); index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    const marker =
      (block.role?.kind === 'aside' && ['summary-label', 'repeated-headline'].includes(block.role.rule)) ||
      block.role?.kind === 'summary' ||
      block.role?.kind === 'caption' ||
      (block.role === undefined && (isByline(block.text, pack) || readMetaLine(block.text, pack) !== null));
    if (marker && prose <= 1) begin = index + 1;
    else if (block.role === undefined && isProse(block.text)) prose += 1;
  }
  return begin;
}
