import type { Approximation, Measure, Quantities } from '../quantities.ts';
import { digits } from './numbers.ts';

const words = (list: string): string[] => list.split(/\s+/u).filter(Boolean);
const phrases = (list: string): string[] => list.split('|').map((phrase) => phrase.trim());

/** Approximating phrases of newspapers (RAE and ASALE, Nueva gramática de la lengua española, 2009, sections 19.7 and 21.2). */
const approximators: readonly (readonly [Approximation, string])[] = [
  [
    'about',
    'unos|unas|cerca de|alrededor de|en torno a|aproximadamente|alrededor del|en torno al|cerca del|estimado en',
  ],
  [
    'over',
    'más de|más del|superior a|superiores a|por encima de|por encima del|superó los|supera los|superó el|supera el',
  ],
  ['at least', 'al menos|por lo menos|como mínimo|no menos de|un mínimo de|mínimo'],
  ['under', 'menos de|menos del|inferior a|inferiores a|por debajo de|por debajo del'],
  ['at most', 'hasta|como máximo|no más de|un máximo de|máximo'],
  ['nearly', 'casi|prácticamente'],
];

const trailing: readonly (readonly [Approximation, string])[] = [
  ['about', 'aproximadamente|más o menos'],
  ['at least', 'o más|como mínimo|al menos'],
  ['at most', 'o menos|como máximo'],
];

/** Amounts that nobody counted; wide on purpose, as in English. */
const vagueAmounts: readonly (readonly [string, number, number])[] = [
  ['varios', 3, 99],
  ['varias', 3, 99],
  ['múltiples', 2, 999],
  ['numerosos', 3, 9_999],
  ['numerosas', 3, 9_999],
  ['decenas', 20, 999],
  ['docenas', 24, 999],
  ['centenares', 200, 9_999],
  ['cientos', 200, 9_999],
  ['miles', 2_000, 999_999],
];

/** International System of Units (9th brochure) and the international yard and pound (1959). */
const measures: readonly (readonly [dimension: string, factor: number, forms: string])[] = [
  ['time', 1 / 86_400, 'segundo segundos'],
  ['time', 1 / 1_440, 'minuto minutos min'],
  ['time', 1 / 24, 'hora horas'],
  ['time', 1, 'día días'],
  ['time', 7, 'semana semanas'],
  ['time', 30.44, 'mes meses'],
  ['time', 365.25, 'año años'],
  ['time', 3_652.5, 'década décadas'],
  ['length', 1, 'metro metros'],
  ['length', 0.01, 'centímetro centímetros cm'],
  ['length', 0.001, 'milímetro milímetros mm'],
  ['length', 1_000, 'kilómetro kilómetros km'],
  ['length', 1_609.344, 'milla millas'],
  ['area', 10_000, 'hectárea hectáreas ha'],
  ['mass', 0.001, 'gramo gramos'],
  ['mass', 1, 'kilo kilos kilogramo kilogramos kg'],
  ['mass', 1_000, 'tonelada toneladas'],
  ['volume', 1, 'litro litros'],
  ['barrels', 1, 'barril barriles'],
  ['speed', 1, 'km/h'],
  ['degrees', 1, 'grado grados'],
];

const currencies: readonly (readonly [code: string, forms: string])[] = [
  ['USD', '$ dólar dólares usd us$'],
  ['EUR', '€ euro euros eur'],
  ['GBP', '£ gbp'],
  ['JPY', '¥ yen yenes jpy'],
  ['CNY', 'yuan yuanes cny'],
  ['RUB', '₽ rublo rublos rub'],
  ['CHF', 'chf'],
  ['PEN', 'pen'],
  ['MXN', 'mxn'],
];

const fates: readonly (readonly [fate: string, forms: string])[] = [
  [
    'dead',
    'muerto muertos muerta muertas fallecido fallecidos fallecida fallecidas murió murieron fallecieron falleció víctima víctimas mortales muertes',
  ],
  ['hurt', 'herido heridos herida heridas lesionado lesionados lesionada lesionadas'],
  ['missing', 'desaparecido desaparecidos desaparecida desaparecidas'],
  ['arrested', 'detenido detenidos detenida detenidas arrestado arrestados arrestada arrestadas'],
  ['charged', 'imputado imputados imputada imputadas acusado acusados procesado procesados'],
  ['infected', 'contagiado contagiados contagios infectado infectados'],
  ['displaced', 'desplazado desplazados evacuado evacuados evacuada evacuadas desalojado desalojados desalojadas'],
  ['rescued', 'rescatado rescatados rescatada rescatadas liberado liberados'],
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
  ordinalEndings: new Set(['º', 'ª', 'o', 'a', 'er']),
  looseNumbers: new Set(['un', 'una', 'uno']),
  tensJoiners: new Set(['y']),
  addsDirectly: true,
  scales: new Map([
    ['docena', 12],
    ['mil', 1e3],
    ['millón', 1e6],
    ['millones', 1e6],
    ['billón', 1e12],
    ['billones', 1e12],
  ]),
  wholeScales: new Set(['mil']),
  currencies: spread(currencies, words),
  percent: new Set(['por ciento', 'por cien']),
  percentagePoints: new Set(['puntos porcentuales', 'punto porcentual']),
  indefinite: new Set(['un', 'una']),
  relativeTimes: new Set(words('después antes atrás más tarde')),
  measures: new Map(
    measures.flatMap(([dimension, factor, forms]) =>
      words(forms).map((form): [string, Measure] => [form, { dimension, factor }]),
    ),
  ),
  pluralMeasures: new Set(words('segundos minutos horas días semanas meses años décadas')),
  irregularPlurals: new Map([
    ['gente', 'persona'],
    ['policía', 'policía'],
  ]),
  falsePlurals: new Set(
    words(
      `más menos tras además después antes entonces mientras apenas lejos país mes tres seis dos crisis tesis lunes martes miércoles jueves viernes
      es era eras sus mis tus los las unos unas este es otros otras varios varias grandes nuevos nuevas primeros primeras últimos últimas mejores
      peores pequeños pequeñas principales distintos distintas diferentes posibles meses anís paris parís gas análisis autobús interés inglés francés`,
    ),
  ),
  fates: spread(fates, words),
  numberedThings: new Set(
    words(
      `número n nº núm artículo artículos capítulo fase nivel categoría tipo grado etapa página línea caso sala vuelo ruta carretera autovía autopista
      canal distrito zona unidad bloque edificio puerta calle enmienda ley decreto temporada episodio semana jornada ronda grupo g covid covid-19
      a-7 ap-7 nacional agenda siglo boeing airbus`,
    ),
  ),
  tallies: new Set(words('votos voto votación mayoría victoria derrota ganó perdió venció empate marcador resultado')),
  occasions: new Set(['veces', 'ocasiones']),
  ageMarkers: new Set(['edad']),
  clockOpeners: new Set(['a las', 'a la', 'desde las', 'hasta las', 'sobre las']),
  clockMarkers: new Set(['h', 'gmt', 'am', 'pm', 'cet', 'utc']),
  rangeJoiners: new Map([
    ['a', null],
    ['o', null],
    ['y', 'entre'],
  ]),
  changeOpeners: new Set(['de', 'del', 'desde']),
  tallyJoiners: new Set(['a']),
  addingWords: new Set(),
  partitives: new Set(['de']),
  inclusions: new Set(['incluido', 'incluida', 'incluidos', 'incluidas', 'salvo', 'excepto', 'contando']),
  wholes: new Set(['todos', 'todas', 'total']),
  rests: new Set(['otro', 'otra', 'otros', 'otras', 'demás', 'restantes']),
  rates: new Set(['cada', 'al']),
  places: new Set(['sobre', 'bajo']),
  fractions: new Set(['medio', 'media', 'mitad', 'tercio', 'tercios', 'cuarto', 'cuartos', 'décima']),
  person: 'persona',
};
