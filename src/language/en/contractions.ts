/** Contracted endings and what they stand for (Quirk et al. 1985, section 3.23); `'d` stands for two things and stays; `'s` is "is" more often than "has". */
const endings: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ["'s", 'is'],
];

const whole: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
  ["let'", ['let']],
  ["'em", ['them']],
  // Titles, which house style abbreviates (AP Stylebook, "titles").
  ['sen', ['senator']],
  ['rep', ['representative']],
  ['gov', ['governor']],
  ['gen', ['general']],
  ['sgt', ['sergeant']],
  ['dr', ['doctor']],
]);

/** The words that a lower-case word stands for: `we're` → we, are. */
export function expand(word: string): readonly string[] {
  const known = whole.get(word);
  if (known !== undefined) return known;
  const found = endings.find(([ending]) => word.endsWith(ending) && word.length > ending.length);
  return found === undefined ? [word] : [word.slice(0, -found[0].length), found[1]];
}
