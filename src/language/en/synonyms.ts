/**
 * Words that newspapers exchange for one another when they rewrite a report: synsets of WordNet 3.1 (Princeton University)
 * of the verbs and nouns that are frequent in news, kept only where a rewrite would exchange them. Base forms; no word stands twice.
 */
const table = `
foreign overseas international
trip visit journey
declaration statement communique
promise pledge vow
`;

/** Base forms to the first word of their group. */
export const synonyms: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const group = line.split(' ');
      return group.map((word): [string, string] => [word, group[0] ?? word]);
    }),
);
