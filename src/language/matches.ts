/**
 * The matches of a global pattern that never matches nothing, in order. As `text.matchAll(pattern)`, which makes a pattern of its own each time:
 * for a sentence or a line that takes three times as long as the search.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
