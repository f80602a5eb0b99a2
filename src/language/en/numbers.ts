const cardinals = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens: [string, number][] = [
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
];
const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const plain = /^\d{1,15}(?:\.\d{1,6})?$/u;

/** `1,234.5` */
export function digits(word: string): number | null {
  if (grouped.test(word)) return Number(word.replaceAll(',', ''));
  return plain.test(word) ? Number(word) : null;
}

/** Number words that stand for themselves, hyphenated compounds (`forty-two`) included. */
export const numberWords: ReadonlyMap<string, number> = new Map<string, number>([
  ...cardinals.map((name, value): [string, number] => [name, value]),
  ...tens,
  ...tens.flatMap(([name, value]) =>
    cardinals.slice(1, 10).map((unit, index): [string, number] => [`${name}-${unit}`, value + index + 1]),
  ),
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]);

/** Ordinal words to their value. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(
  ordinals.map((name, index): [string, number] => [name, index + 1]),
);
