import type { Difference, Statement } from '../../collate/collation.ts';
import { tokenise } from '../../language/tokens.ts';
import type { Mark, Quote } from '../proof.ts';
import { withoutLastComma } from './quotes.ts';
import { compareWording, leastCommonSpoken } from './wording.ts';
import type { Wording } from './wording.ts';

/** Words up to which a reading is marked whole; in a longer one only the words are marked that the other reading has not. */
export const shortReading = 6;

/** The words of a sentence in which the outlets differ: every reading that any difference of the claim finds there. */
export function differingMarks(differences: readonly Difference[], article: string, sentence: number): Mark[] {
  const found = differences.flatMap(({ readings }) =>
    readings.flatMap(({ statements }, own) =>
      statements
        .filter((reading) => reading.article === article && reading.sentence === sentence)
        .flatMap((reading) => readingMarks(reading, readings[own === 0 ? 1 : 0]?.statements[0]?.text ?? '')),
    ),
  );
  return found.filter((mark, i) => found.findIndex((other) => overlap(other, mark)) === i);
}

/** What to mark of one reading, beside another. */
export function readingMarks(reading: Quote, other: string): Mark[] {
  const { span, text } = withoutLastComma(reading);
  const whole: Mark = { span, text, kind: 'differs' };
  if (tokenise(reading.text).length <= shortReading) return [whole];
  const { wording, marks } = wordingMarks(other, reading, [], leastCommonSpoken);
  if (wording === 'throughout') return [whole];
  return marks.map((mark) => ({ ...mark, kind: 'differs' }));
}

/** Marks for the words of `own` that `lead` has not, leaving alone the words that are marked already. */
export function wordingMarks(
  lead: string,
  own: Quote,
  taken: readonly Mark[] = [],
  leastCommon?: number,
): { wording: Wording['kind']; marks: Mark[] } {
  const { kind, ranges } = compareWording(lead, own.text, leastCommon);
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
        .filter((mark) => !taken.some((other) => overlap(other, mark)));
  return { wording: kind, marks };
}

const overlap = (a: Mark, b: Mark) => a.span[0] < b.span[1] && b.span[0] < a.span[1];

/** A statement as words to quote. */
export const quoteOf = ({ article, span, text }: Statement): Quote => ({ article, span, text });
