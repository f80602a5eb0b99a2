/**
 * British spellings to American ones, by the regular differences that the Oxford Style Manual lists (-ise, -our, -re, -ence, -logue, ae; a stemmer sees to the doubled l).
 * Only the comparison of words uses it, so a rule may touch a word it need not ("rise"), as long as all its forms meet again.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^(defen|offen|licen|preten)c(e|es|ed|ing)$/u, '$1s$2'],
  [/is(e|es|ed|ing|ation|ations|er|ers)$/u, 'iz$1'],
  [/lys(e|es|ed|ing)$/u, 'lyz$1'],
  [/(?<=\p{L}{3})our(s|ed|ing|able|ably|ite|ites|hood|ly|er|ers|ful|less)?$/u, 'or$1'],
  [/(?<=\p{L}{2}[bt])re(s)?$/u, 'er$1'],
  [/logue(s|d)?$/u, 'log$1'],
  [/gramme(s|d)?$/u, 'gram$1'],
  [/(?<=\p{L}{2})ae/u, 'e'],
  [/wards$/u, 'ward'],
  [/judgement/u, 'judgment'],
];

const words: ReadonlyMap<string, string> = new Map([
  ['ageing', 'aging'],
  ['cheque', 'check'],
  ['cosy', 'cozy'],
  ['grey', 'gray'],
  ['kerb', 'curb'],
  ['manoeuvre', 'maneuver'],
  ['mum', 'mom'],
  ['plough', 'plow'],
  ['sceptic', 'skeptic'],
  ['sceptical', 'skeptical'],
  ['storey', 'story'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
]);

/** The American spelling of a lower-case word. */
export function spell(word: string): string {
  const listed = words.get(word);
  if (listed !== undefined) return listed;
  for (const [pattern, replacement] of rules) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return word;
}
