/** Length of a possessive ending, 0 where there is none: Putin's, the officials'. */
export function possessiveLength(word: string): number {
  const ending = word.endsWith('s') ? 2 : 1;
  const apostrophe = word.at(-ending);
  return apostrophe === "'" || apostrophe === '’' ? ending : 0;
}

export const isPossessive = (word: string): boolean => possessiveLength(word) > 0;

export const withoutPossessive = (words: string): string => words.slice(0, words.length - possessiveLength(words));
