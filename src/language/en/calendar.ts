import type { DateGrammar } from '../date-grammar.ts';

const monthNames = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const weekdayNames = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
];

/** Month names and their usual abbreviations (Oxford Style Manual, AP Stylebook) to 1–12. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Weekday names and their usual abbreviations to 0 (Sunday) – 6 (Saturday), as in ECMAScript. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  weekdayNames.flatMap((names, index) => names.map((name): [string, number] => [name, index])),
);

export const dates: DateGrammar = {
  dayEndings: ['st', 'nd', 'rd', 'th'],
  beforeMonth: ['of'],
  beforeYear: [],
  capitals: true,
  shortestWeekday: 6,
  // British and American papers disagree.
  slashed: 'unsettled',
};

/** Days counted from the day of publication. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['last night', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/**
 * Constructions of futurity (Quirk et al., A Comprehensive Grammar of the English Language, 1985, 4.41–4.48), "next" before a weekday included.
 */
export const futureMarkers =
  /\b(?:will|shall|won't|going to|next|(?:is|are|was|were|be) (?:\w+ )?(?:to (?!a |an |the )\w+|due|expected|scheduled|set|slated|planned|likely|about|anticipated|poised)|due (?:to|on|in)|expected|scheduled|slated|plans? to|planned to|until|by)\b[^.]*$/iu;
