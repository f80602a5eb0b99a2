import type { Approximation, Measure, Quantities } from '../quantities.ts';
import { digits } from './numbers.ts';

const words = (list: string): string[] => list.split(/\s+/u).filter(Boolean);
const phrases = (list: string): string[] => list.split('|').map((phrase) => phrase.trim());

/** Approximating phrases of newspapers (Channell, Vague Language, 1994, chapters 3 and 5). */
const approximators: readonly (readonly [Approximation, string])[] = [
  ['about', 'about|around|some|roughly|approximately|estimated|an estimated|close to|circa|in the region of'],
  [
    'over',
    'over|more than|greater than|upwards of|upward of|in excess of|exceeding|well over|exceeded|topped|surpassed',
  ],
  ['at least', 'at least|no fewer than|no less than|not less than|a minimum of|minimum'],
  ['under', 'under|less than|fewer than|below|lower than'],
  ['at most', 'up to|at most|as many as|as much as|no more than|not more than|a maximum of|maximum'],
  ['nearly', 'nearly|almost|just under|just shy of|close on|nearing|approaching'],
];

const trailing: readonly (readonly [Approximation, string])[] = [
  ['about', 'or so|or thereabouts'],
  ['at least', 'or more|plus|and counting|and up'],
  ['at most', 'or less|or fewer|or under'],
];

/**
 * Amounts that nobody counted. The bounds are what the word can stand for, wide on purpose: they serve only to say that a number
 * may be what is meant.
 */
const vagueAmounts: readonly (readonly [string, number, number])[] = [
  ['several', 3, 99],
  ['multiple', 2, 999],
  ['numerous', 3, 9_999],
  ['handful', 3, 9],
  ['tens', 20, 999],
  ['dozens', 24, 999],
  ['scores', 20, 999],
  ['hundreds', 200, 9_999],
  ['thousands', 2_000, 999_999],
  ['millions', 2_000_000, 999_999_999],
  ['billions', 2_000_000_000, 999_999_999_999],
];

/** International System of Units (9th brochure) and the international yard and pound (1959). */
const measures: readonly (readonly [dimension: string, factor: number, forms: string])[] = [
  ['time', 1 / 86_400, 'second seconds'],
  ['time', 1 / 1_440, 'minute minutes min mins'],
  ['time', 1 / 24, 'hour hours hr hrs'],
  ['time', 1, 'day days'],
  ['time', 7, 'week weeks'],
  ['time', 30.44, 'month months'],
  ['time', 365.25, 'year years'],
  ['time', 3_652.5, 'decade decades'],
  ['length', 1, 'metre metres meter meters'],
  ['length', 0.01, 'centimetre centimetres centimeter centimeters cm'],
  ['length', 1_000, 'kilometre kilometres kilometer kilometers km'],
  ['length', 1_609.344, 'mile miles'],
  ['length', 0.9144, 'yard yards'],
  ['length', 0.3048, 'foot feet ft'],
  ['length', 0.0254, 'inch inches'],
  ['area', 4_046.856, 'acre acres'],
  ['area', 10_000, 'hectare hectares'],
  ['mass', 1, 'kilogram kilograms kilogramme kilogrammes kg'],
  ['mass', 0.45359237, 'pound pounds lb lbs'],
  ['mass', 1_000, 'tonne tonnes'],
  ['mass', 907.18474, 'ton tons'],
  ['barrels', 1, 'barrel barrels'],
  ['knots', 1, 'knot knots'],
  ['speed', 1.609344, 'mph'],
  ['speed', 1, 'kph km/h'],
  ['degrees', 1, 'degree degrees'],
];

const currencies: readonly (readonly [code: string, forms: string])[] = [
  ['USD', '$ dollar dollars usd us$'],
  ['EUR', '€ euro euros eur'],
  ['GBP', '£ gbp'],
  ['JPY', '¥ yen jpy'],
  ['CNY', 'yuan renminbi rmb cny'],
  ['RUB', '₽ rouble roubles ruble rubles rub'],
  ['INR', '₹ rupee rupees inr'],
  ['CHF', 'francs chf'],
  ['ILS', '₪ shekel shekels'],
  ['KRW', '₩ krw'],
  ['CAD', 'c$ ca$ cad'],
  ['AUD', 'a$ au$ aud'],
  ['HKD', 'hk$ hkd'],
];

const fates: readonly (readonly [fate: string, forms: string])[] = [
  [
    'dead',
    'dead died die dies dying death deaths killed kill kills killing fatalities fatality fatally slain perished murdered',
  ],
  ['hurt', 'injured injure injures injuring injury injuries wounded wound wounds wounding hurt hurting'],
  ['missing', 'missing unaccounted'],
  ['arrested', 'arrested arrest arrests arresting detained detain detains detaining'],
  ['charged', 'charged indicted'],
  ['infected', 'infected infections tested'],
  ['displaced', 'displaced evacuated fled homeless'],
  ['rescued', 'rescued freed released saved'],
];

const spread = <Value>(
  rows: readonly (readonly [Value, string])[],
  split: (list: string) => string[],
): Map<string, Value> =>
  new Map(rows.flatMap(([value, list]) => split(list).map((form): [string, Value] => [form, value])));

export const quantities: Quantities = {
  approximators: spread(approximators, phrases),
  trailingApproximators: spread(trailing, phrases),
  vagueAmounts: new Map(vagueAmounts.map(([word, low, high]) => [word, [low, high]])),
  digits,
  ordinalEndings: new Set(['st', 'nd', 'rd', 'th']),
  looseNumbers: new Set(['one']),
  tensJoiners: new Set(),
  addsDirectly: false,
  scales: new Map([
    ['dozen', 12],
    ['hundred', 100],
    ['thousand', 1e3],
    ['k', 1e3],
    ['million', 1e6],
    ['m', 1e6],
    ['mn', 1e6],
    ['mln', 1e6],
    ['billion', 1e9],
    ['b', 1e9],
    ['bn', 1e9],
    ['bln', 1e9],
    ['trillion', 1e12],
    ['tn', 1e12],
    ['trn', 1e12],
  ]),
  wholeScales: new Set(),
  currencies: spread(currencies, words),
  percent: new Set(['percent', 'per cent', 'pct']),
  percentagePoints: new Set(['percentage point', 'percentage points']),
  indefinite: new Set(['a', 'an']),
  relativeTimes: new Set([
    'ago',
    'after',
    'before',
    'earlier',
    'later',
    'from',
    'since',
    'until',
    'prior',
    'into',
    'old',
    'away',
  ]),
  measures: new Map(
    measures.flatMap(([dimension, factor, forms]) =>
      words(forms).map((form): [string, Measure] => [form, { dimension, factor }]),
    ),
  ),
  pluralMeasures: new Set(words('seconds minutes hours days weeks months years decades')),
  irregularPlurals: new Map(
    words(
      'people:person others:person persons:person individuals:person men:man women:woman children:child kids:child policemen:policeman ' +
        'gunmen:gunman lawmakers:lawmaker police:police troops:soldier servicemen:soldier personnel:personnel staff:staff ' +
        'cattle:cattle sheep:sheep fish:fish aircraft:aircraft spacecraft:spacecraft feet:foot teeth:tooth mice:mouse ' +
        'criteria:criterion lives:life wives:wife knives:knife wolves:wolf shelves:shelf leaves:leaf',
    ).map((pair) => pair.split(':') as [string, string]),
  ),
  falsePlurals: new Set(
    words(
      `across always as is was has does this thus his its hers ours yours theirs us plus perhaps besides towards afterwards less unless
      regardless sometimes overseas politics economics news series congress press business access success process crisis loss
      mass class glass pass cross boss bus gas jones james texas kansas arkansas illinois massachusetts paris reuters states
      says tells adds notes calls claims argues warns insists reports writes makes takes gives gets goes comes becomes remains
      includes means shows keeps holds lets puts sets runs seems needs wants hopes plans faces leads`,
    ),
  ),
  fates: spread(fates, words),
  numberedThings: new Set(
    words(
      `no nos number article articles section sections title chapter phase level category tier type grade stage part page line item
      rule case count counts room gate flight route highway interstate channel district precinct zone unit block building pier
      amendment proposition prop measure bill act version season episode week day round game week super covid saturn apollo boeing
      airbus f b u-2 world g group covid-19 psalm verse`,
    ),
  ),
  tallies: new Set(
    words('vote votes voted voting ruling decision verdict margin split win victory majority defeat passed tally'),
  ),
  occasions: new Set(['times', 'occasions']),
  ageMarkers: new Set(['old', 'aged', 'age', 'ages']),
  clockOpeners: new Set(),
  clockMarkers: new Set(["o'clock", 'am', 'pm', 'gmt', 'est', 'edt', 'et', 'utc']),
  rangeJoiners: new Map([
    ['to', null],
    ['or', null],
    ['and', 'between'],
  ]),
  changeOpeners: new Set(['from']),
  tallyJoiners: new Set(['to']),
  addingWords: new Set(['and']),
  partitives: new Set(['of']),
  inclusions: new Set(['including', 'includes', 'included', 'excluding', 'besides', 'counting']),
  wholes: new Set(['all', 'total', 'combined']),
  rests: new Set(['other', 'another', 'additional', 'extra', 'further', 'more', 'remaining']),
  rates: new Set(['a', 'an', 'per', 'each', 'every', 'apiece']),
  places: new Set(['over', 'under', 'below']),
  fractions: new Set(['half', 'quarter', 'quarters', 'third', 'thirds', 'fifth', 'fifths', 'tenth']),
  person: 'person',
};
