const cardinals =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );

const others: readonly (readonly [value: number, forms: string])[] = [
  [1, 'un una'],
  [21, 'veintiún veintiuna'],
  [30, 'treinta'],
  [40, 'cuarenta'],
  [50, 'cincuenta'],
  [60, 'sesenta'],
  [70, 'setenta'],
  [80, 'ochenta'],
  [90, 'noventa'],
  [100, 'cien ciento'],
  [200, 'doscientos doscientas'],
  [300, 'trescientos trescientas'],
  [400, 'cuatrocientos cuatrocientas'],
  [500, 'quinientos quinientas'],
  [600, 'seiscientos seiscientas'],
  [700, 'setecientos setecientas'],
  [800, 'ochocientos ochocientas'],
  [900, 'novecientos novecientas'],
  [1_000, 'mil'],
  [12, 'docena'],
];

/** Number words (RAE and ASALE, Nueva gramática de la lengua española, 2009, section 21.2) that stand for themselves. */
export const numberWords: ReadonlyMap<string, number> = new Map<string, number>([
  ...cardinals.map((name, value): [string, number] => [name, value]),
  ...others.flatMap(([value, forms]) => forms.split(' ').map((form): [string, number] => [form, value])),
]);

const ordinals =
  'primer primero primera,segundo segunda,tercer tercero tercera,cuarto cuarta,quinto quinta,sexto sexta,séptimo séptima,octavo octava,noveno novena,décimo décima,undécimo undécima,duodécimo duodécima'.split(
    ',',
  );

/** Ordinal words to their value. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(
  ordinals.flatMap((forms, index) => forms.split(' ').map((form): [string, number] => [form, index + 1])),
);

/** 1.234.567,89 as Spain and South America write, and 1,234,567.89 as Mexico and Central America do. */
const dots = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,6})?$/u;
const commas = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d{1,6})?$|^\d{1,3},\d{3}\.\d{1,6}$/u;
const decimals = /^\d{1,12}[.,](?:\d{1,2}|\d{4,6})$/u;

/**
 * The number that digits and marks write; RAE (Ortografía, 2010, section VIII 2.2.1.2.3) takes either mark for the decimals. `1.234` is a thousand
 * and more, since a decimal point with exactly three places is rare; of `1,234`, which is a thousand in Mexico and one and a quarter in Spain, nobody can tell.
 */
export function digits(word: string): number | null {
  if (/^\d{1,15}$/u.test(word)) return Number(word);
  if (dots.test(word)) return Number(word.replaceAll('.', '').replace(',', '.'));
  if (commas.test(word)) return Number(word.replaceAll(',', ''));
  return decimals.test(word) ? Number(word.replace(',', '.')) : null;
}
