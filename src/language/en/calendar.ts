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
