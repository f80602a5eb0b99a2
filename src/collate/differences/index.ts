import { byCodeUnits } from '../../language/code-units.ts';
import type { Difference } from '../collation.ts';
import { days } from './days.ts';
import { expansions } from './expansions.ts';
import type { DifferenceFinder } from './kind.ts';
import { names } from './names.ts';
import { durations, numbers } from './numbers.ts';
import { occasions } from './occasions.ts';
import { otherWords } from './other-words.ts';
import { quotedWords } from './quoted-words.ts';
import { differencesOf } from './readings.ts';
import { siblings } from './siblings.ts';
import type { StoryText } from './story-text.ts';
import { uncounted } from './uncounted.ts';
import { years } from './years.ts';

/** The kinds of difference there are. To add one: a file with its finder, and a line here. */
const finders: readonly DifferenceFinder[] = [
  numbers,
  uncounted,
  occasions,
  durations,
  days,
  years,
  names,
  expansions,
  quotedWords,
  otherWords,
  siblings,
];

/**
 * Where the articles of one story differ, claim by claim. Readings quote the captures, say "differs" and never who is right; what is not
 * certain is left out. The order of the input does not matter.
 */
export function findDifferences(story: StoryText): Difference[] {
  const found = finders.flatMap((finder) => differencesOf(finder, story));
  return found.sort((a, b) => byCodeUnits(a.claim, b.claim) || byCodeUnits(a.id, b.id));
}
