/** Whether nothing but one space stands in `[start, end)` of a text, as between most words: sooner known than what else may stand there. */
export function isSpace(text: string, start: number, end: number): boolean {
  return end === start + 1 && text[start] === ' ';
}
