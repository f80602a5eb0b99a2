import { quotationPairs, type ClaimQuotation } from '../quotations/pairs.ts';
import type { DifferenceFinder, Mark } from './kind.ts';

/**
 * A quotation that leaves out words of a long one is how newspapers quote, and no difference; an epithet that loses one of its words is. The longer
 * of two readings may have so many words.
 */
const longestShortened = 8;

/** What outlets put into quotation marks in the same place, in other words. */
export const quotedWords: DifferenceFinder = {
  kind: 'quotation',
  find: (story) =>
    quotationPairs(story).flatMap(({ claim, a, b, relation }) => {
      if (relation === 'overlap') return [];
      const longest = Math.max(a.wording.words.length, b.wording.words.length);
      if (relation === 'shortened' && longest > longestShortened) return [];
      return [{ claim, a: markOf(a), b: markOf(b), outcome: relation }];
    }),
};

function markOf({ by, quotation, wording }: ClaimQuotation): Mark {
  const { article, sentence } = by.statement;
  return { article, sentence, span: quotation.span, text: quotation.text, key: wording.key };
}
