import type { Difference, Statement } from '../../collate/collation.ts';
import type { Mark, Quote } from '../proof.ts';
import { compareWording } from './wording.ts';
import type { Wording } from './wording.ts';

/** The words of a sentence in which the outlets differ: every reading that any difference of the claim finds there. */
export function differingMarks(differences: readonly Difference[], article: string, sentence: number): Mark[] {
  const found = differences.flatMap(({ readings }) =>
    readings.flatMap(({ statements }) =>
      statements
        .filter((reading) => reading.article === article && reading.sentence === sentence)
        .map(({ span, text }): Mark => ({ span, text, kind: 'differs' })),
    ),
  );
  return found.filter(
    (mark, i) => found.findIndex(({ span }) => span[0] < mark.span[1] && mark.span[0] < span[1]) === i,
  );
}

/** Marks for the words of `own` that `lead` has not, leaving alone the words that are marked already. */
export function wordingMarks(
  lead: string,
  own: Quote,
  taken: readonly Mark[] = [],
): { wording: Wording['kind']; marks: Mark[] } {
  const { kind, ranges } = compareWording(lead, own.text);
  const [start, end] = own.span;
  // Where white space was collapsed, offsets into the text are not offsets into the capture: print the words unmarked.
  const aligned = end - start === own.text.length;
  const marks = !aligned
    ? []
    : ranges
        .map(([from, to]): Mark => ({
          span: [start + from, start + to],
          text: own.text.slice(from, to),
          kind: 'wording',
        }))
        .filter((mark) => !taken.some(({ span }) => span[0] < mark.span[1] && mark.span[0] < span[1]));
  return { wording: kind, marks };
}

/** A statement as words to quote. */
export const quoteOf = ({ article, span, text }: Statement): Quote => ({ article, span, text });
