import { quotationPairs, type ClaimQuotation } from '../quotations/pairs.ts';
import type { Wording } from '../quotations/wording.ts';
import type { DifferenceFinder, Mark } from './kind.ts';

/**
 * A quotation that leaves out words of a long one is how newspapers quote, and no difference; an epithet that loses one of its words is. The longer
 * of two readings may have so many words; what is dropped must be more than a function word.
 */
const longestShortened = 4;

/** What outlets put into quotation marks in the same place, in other words. */
export const quotedWords: DifferenceFinder = {
  kind: 'quotation',
  oneReadingEach: false,
  find: (story) =>
    quotationPairs(story).flatMap(({ claim, a, b, relation }) => {
      if (relation === 'overlap') return [];
      if (relation === 'shortened' && !losesItsPoint(a.wording, b.wording)) return [];
      return [{ claim, a: markOf(a), b: markOf(b), outcome: relation }];
    }),
};

function losesItsPoint(a: Wording, b: Wording): boolean {
  const content = ({ roots }: Wording): number => roots.filter((root) => root !== '').length;
  return Math.max(a.words.length, b.words.length) <= longestShortened && content(a) !== content(b);
}

function markOf({ by, quotation, wording }: ClaimQuotation): Mark {
  const { article, sentence } = by.statement;
  return { article, sentence, span: quotation.span, text: quotation.text, key: wording.key };
}
