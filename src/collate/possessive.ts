/** Whether a word ends as a possessive does: Putin's, the officials'. */
export function isPossessive(word: string): boolean {
  const last = word.at(-1) === 's' ? word.at(-2) : word.at(-1);
  return last === "'" || last === '’';
}
