import type { LanguagePack } from '../../language/pack.ts';
import { pairQuotationMarks } from '../../language/quotation-marks.ts';
import type { Quotation, Sentence } from '../article.ts';
import { quote } from '../span.ts';
import { findSpeaker } from './speaker.ts';

/** A paragraph of the body with its sentences. */
export interface QuotedParagraph {
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly Sentence[];
}

/** Three words or fewer without a speech verb are a phrase ("no limits"), not a quotation. */
const longestPhrase = 3;

/** Every quotation and quoted phrase of the body, in order, with its speaker where a rule finds one. */
export function readQuotations(paragraphs: readonly QuotedParagraph[], text: string, pack: LanguagePack): Quotation[] {
  const quotations: Quotation[] = [];
  for (const paragraph of paragraphs) {
    const slice = text.slice(paragraph.start, paragraph.end);
    for (const { open, close } of pairQuotationMarks(slice)) {
      const inner = quote(text, paragraph.start + open[1], paragraph.start + close[0]);
      const last = quotations.at(-1);
      // A quotation inside a quotation belongs to the outer one.
      if (inner.text === '' || (last !== undefined && inner.span[0] < last.span[1])) continue;
      const sentence = paragraph.sentences.findLast((each) => each.span[0] <= paragraph.start + open[0]);
      if (sentence === undefined) continue;
      const speaker = findSpeaker(
        {
          text,
          paragraph,
          sentence,
          open: paragraph.start + open[0],
          close: paragraph.start + close[1],
          previous: last ?? null,
        },
        pack,
      );
      const words = inner.text.split(' ').length;
      quotations.push({
        ...inner,
        sentence: sentence.index,
        speaker: speaker?.name === '' ? null : speaker,
        kind: words <= longestPhrase && speaker === null ? 'phrase' : 'quote',
      });
    }
  }
  return quotations;
}
