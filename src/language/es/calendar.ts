import type { DateGrammar } from '../date-grammar.ts';

const monthNames = [
  ['enero', 'ene'],
  ['febrero', 'feb'],
  ['marzo', 'mar'],
  ['abril', 'abr'],
  ['mayo', 'may'],
  ['junio', 'jun'],
  ['julio', 'jul'],
  ['agosto', 'ago'],
  ['septiembre', 'setiembre', 'sept', 'sep'],
  ['octubre', 'oct'],
  ['noviembre', 'nov'],
  ['diciembre', 'dic'],
];

const weekdayNames = [
  ['domingo', 'dom'],
  ['lunes', 'lun'],
  ['martes', 'mar'],
  ['miércoles', 'mié'],
  ['jueves', 'jue'],
  ['viernes', 'vie'],
  ['sábado', 'sáb'],
];

/** Month names and their abbreviations (Unicode CLDR, es; RAE, Diccionario panhispánico de dudas, "setiembre") to 1–12. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Weekday names and their abbreviations (Unicode CLDR, es) to 0 (Sunday) – 6 (Saturday), as in ECMAScript. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  weekdayNames.flatMap((names, index) => names.map((name): [string, number] => [name, index])),
);

/** RAE, Ortografía de la lengua española (2010), section VIII 3.2: small letters, day first, "de" or "del" before the year. */
export const dates: DateGrammar = {
  dayEndings: ['º', '.º', 'o', 'ro'],
  beforeMonth: ['de'],
  beforeYear: ['de', 'del'],
  capitals: false,
  shortestWeekday: 5,
  slashed: 'day-first',
};

/** Days counted from the day of publication. "Mañana" is the morning as often as tomorrow, so it is left open. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ['anteayer', -2],
  ['antier', -2],
  ['ayer', -1],
  ['anoche', -1],
  ['hoy', 0],
  ['pasado mañana', 2],
]);

/** The future tense, the periphrasis with ir, and what announces (RAE and ASALE, Nueva gramática, 2009, sections 23.14 and 28.8). */
export const futureMarkers =
  /(?<!\p{L})(?:\p{L}{2,20}r(?:á|án|emos)|vay?an? a|iban? a|próxim[oa]s?|previst[oa]s?|prevén?|convocad[oa]s?|hasta)(?!\p{L})[^.]*$/iu;
