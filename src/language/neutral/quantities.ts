import type { Quantities } from '../quantities.ts';

const none: ReadonlySet<string> = new Set();
const nothing: ReadonlyMap<string, never> = new Map<string, never>();

/** No amount is read: nobody knows what is counted, nor which mark is the decimal one. Whole numbers alone are numbers. */
export const quantities: Quantities = {
  approximators: nothing,
  trailingApproximators: nothing,
  vagueAmounts: nothing,
  digits: (word) => (/^\d{1,15}$/u.test(word) ? Number(word) : null),
  ordinalEndings: none,
  looseNumbers: none,
  tensJoiners: none,
  addsDirectly: false,
  scales: nothing,
  wholeScales: none,
  currencies: nothing,
  percent: none,
  percentagePoints: none,
  indefinite: none,
  relativeTimes: none,
  measures: nothing,
  pluralMeasures: none,
  irregularPlurals: nothing,
  falsePlurals: none,
  fates: nothing,
  numberedThings: none,
  tallies: none,
  occasions: none,
  ageMarkers: none,
  clockOpeners: none,
  clockMarkers: none,
  rangeJoiners: nothing,
  changeOpeners: none,
  tallyJoiners: none,
  addingWords: none,
  partitives: none,
  inclusions: none,
  wholes: none,
  fractions: none,
  person: '',
};
