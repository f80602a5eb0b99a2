import type { LanguagePack } from '../../language/pack.ts';
import type { Block } from '../tree.ts';
import { featuresOfLine, featuresOfPage, lineFeatures, pageFeatures, reach, type Vector } from './line-features.ts';
import { bias, lineWeights, pageWeights } from './line-weights.ts';
import { endsSentence, isProse } from './prose.ts';

/** What it takes to begin the text, or to go on with it behind lines that are none of it: one likely line alone is no text. */
const entry = 3;
/** What it takes besides to begin or to end the text between two lines of prose, of which nothing sets one apart. */
const cut = 2;
/** Added to the logit of each line: a lost line of the text is worse than a line too many. */
const benefitOfDoubt = 0.7;
/** A line counts by the logarithm of its words; a line of seven counts once. */
const wordsCountingOnce = 3;

/** By place around a line, from {@link reach} lines before it: the weights in the order of the features. */
const weightsAt: readonly Vector[] = Array.from({ length: 2 * reach + 1 }, (_, place) =>
  lineFeatures.map((name) => lineWeights[name][place] ?? 0),
);
const weightsOfPage: Vector = pageFeatures.map((name) => pageWeights[name]);

/**
 * Tells for each line whether it is part of the article's text: logistic regression over the features of the line, its neighbours and the page,
 * then the likeliest sequence of lines in and out of the text (Viterbi). Linear in the number of lines.
 */
export function textLines(blocks: readonly Block[], pack: LanguagePack): boolean[] {
  const logits = logitsOf(blocks, pack);
  const lines = blocks.flatMap((block, index): Line[] => {
    // What the rules have set aside neither belongs to the text nor interrupts it.
    if (block.role !== undefined) return [];
    const gain = ((logits[index] ?? 0) * Math.log2(1 + block.words)) / wordsCountingOnce;
    return [{ index, gain, prose: isProse(block) }];
  });
  const inText = blocks.map(() => false);
  const chosen = likeliest(lines);
  // Fewer lines than the weights look at are too few to tell apart: whole sentences that no rule has set aside are the text then.
  const few = chosen.length === 0 && lines.length < weightsAt.length;
  const text = few ? lines.filter(({ index }) => endsSentence(blocks[index]?.text ?? '')) : chosen;
  for (const { index } of text) inText[index] = true;
  return inText;
}

function logitsOf(blocks: readonly Block[], pack: LanguagePack): number[] {
  const logits = featuresOfPage(blocks).map((page) => bias + benefitOfDoubt + product(page, weightsOfPage));
  for (const [index, block] of blocks.entries()) {
    const features = featuresOfLine(block, pack);
    for (const [place, weights] of weightsAt.entries()) {
      const other = index + reach - place;
      if (other >= 0 && other < logits.length) logits[other] = (logits[other] ?? 0) + product(features, weights);
    }
  }
  return logits;
}

function product(features: Vector, weights: Vector): number {
  let sum = 0;
  for (let at = 0; at < features.length; at += 1) {
    const feature = features[at] ?? 0;
    if (feature !== 0) sum += feature * (weights[at] ?? 0);
  }
  return sum;
}

interface Line {
  readonly index: number;
  readonly gain: number;
  readonly prose: boolean;
}

/** The lines with the highest sum, less what it takes to begin and to end each run of them. */
function likeliest(lines: readonly Line[]): Line[] {
  let [out, inside] = [0, -Infinity];
  const steps = lines.map((line, at) => {
    const torn = line.prose && lines[at - 1]?.index === line.index - 1 && lines[at - 1]?.prose === true ? cut : 0;
    const step = { fromInside: { out: inside - torn > out, inside: inside >= out - entry - torn } };
    [out, inside] = [Math.max(out, inside - torn), Math.max(inside, out - entry - torn) + line.gain];
    return step.fromInside;
  });
  const chosen: Line[] = [];
  let isInside = inside > out;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const [line, from] = [lines[at], steps[at]];
    if (isInside && line !== undefined) chosen.push(line);
    isInside = (isInside ? from?.inside : from?.out) ?? false;
  }
  return chosen.reverse();
}
