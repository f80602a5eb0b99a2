import type { Difference } from '../../collate/collation.ts';
import type { Quote } from '../proof.ts';
import { withoutLastComma } from './quotes.ts';

/** Readings that exclude each other before those that say less, count something else, or are worded otherwise. */
const gravity: readonly Difference['outcome'][] = [
  'conflict',
  'differs from siblings',
  'precision',
  'scope',
  'translated',
  'reworded',
  'shortened',
];

/** The differences of a story, the gravest first, else in their own order. */
export const gravestFirst = (differences: readonly Difference[]): Difference[] =>
  [...differences].sort((a, b) => gravity.indexOf(a.outcome) - gravity.indexOf(b.outcome));

/** Characters of all readings together that one line of a phone has room for, beside the word between them. */
const lineful = 48;

/**
 * The readings of a few differences, as the outlets print them, for a place where nothing explains them: the gravest first, but those that a line
 * has no room for only where there is nothing shorter, and last those of which only the badge says that they count something else.
 */
export function briefDifferences(differences: readonly Difference[], most: number): Quote[][] {
  const needsWords = ({ outcome, readings }: Difference) =>
    outcome === 'scope'
      ? 2
      : Number(readings.reduce((sum, { statements }) => sum + statements[0]!.text.length, 0) > lineful);
  return gravestFirst(differences)
    .sort((a, b) => needsWords(a) - needsWords(b))
    .slice(0, most)
    .map(({ readings }) => readings.map(({ statements }) => withoutLastComma(statements[0]!)));
}
