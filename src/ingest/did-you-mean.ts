import { findBestMatch } from 'string-similarity';

/** Below this Dice coefficient of letter pairs two words are not taken for one another: "pubished" and "published" have .86, "date" and "title" 0. */
const likeness = 0.5;

/** `Did you mean "published"? `, or nothing where no known word is like it. */
export function suggestion(word: string, known: readonly string[], print = (name: string): string => name): string {
  if (word === '' || known.length === 0) return '';
  const { bestMatch } = findBestMatch(
    word.toLowerCase(),
    known.map((name) => name.toLowerCase()),
  );
  const best = known.find((name) => name.toLowerCase() === bestMatch.target);
  return best === undefined || bestMatch.rating < likeness ? '' : `Did you mean "${print(best)}"? `;
}
