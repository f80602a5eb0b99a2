/** The two contractions of Spanish (RAE, Diccionario panhispánico de dudas), and titles, which house style abbreviates. */
const whole: ReadonlyMap<string, readonly string[]> = new Map([
  ['al', ['a', 'el']],
  ['del', ['de', 'el']],
  ['sr', ['señor']],
  ['sra', ['señora']],
  ['dr', ['doctor']],
  ['dra', ['doctora']],
]);

/** The words that a lower-case word stands for: `del` → de, el. */
export function expand(word: string): readonly string[] {
  return whole.get(word) ?? [word];
}
