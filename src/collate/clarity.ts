import { packFor } from '../language/packs.ts';
import { pairQuotationMarks } from '../language/quotation-marks.ts';
import { tokenise } from '../language/tokens.ts';

/** Words in a sentence that a reader takes in at once (Cutts, Oxford Guide to Plain English: 15 to 20 on average, seldom over 35). */
const comfortable = { fewest: 8, most: 35 };

/** What is left of the clarity of a sentence that leans on the one before it. */
const leaning = 0.4;

/**
 * How well a sentence stands on its own, 0 to 1: 1 for a whole sentence of comfortable length that names what it speaks of. Less for one that
 * opens with a word pointing back ("He", "However"), quotes without saying whom, has no proper beginning or end, or is very short or very long.
 */
export function clarity(text: string, language: string): number {
  const words = tokenise(text);
  const pointsBack = packFor(language).anaphors.has(words[0]?.norm ?? '');
  const independent = pointsBack || isBareQuotation(text) ? leaning : 1;
  const whole = /^["“‘'\p{Lu}\p{N}]/u.test(text) && /[.!?]["”’')\]]*$/u.test(text) ? 1 : 0.5;
  return independent * whole * Math.min(1, words.length / comfortable.fewest, comfortable.most / words.length);
}

/** Whether all words stand between quotation marks. */
function isBareQuotation(text: string): boolean {
  if (/^[\p{L}\p{N}]/u.test(text)) return false;
  const pairs = pairQuotationMarks(text);
  const [first] = pairs;
  const end = Math.max(0, ...pairs.map(({ close }) => close[1]));
  return (
    pairs.length === 1 && first !== undefined && tokenise(text.slice(0, first.open[0]) + text.slice(end)).length === 0
  );
}
