/** A table of words, one group a line, as each word's groups by number; a word may stand in several. */
export function groupsOfWords(table: string): ReadonlyMap<string, readonly number[]> {
  const rows = table.trim().split('\n');
  const placed = rows.flatMap((line, group) => line.split(' ').map((word) => ({ word, group })));
  return new Map(
    [...Map.groupBy(placed, ({ word }) => word)].map(([word, places]) => [word, places.map(({ group }) => group)]),
  );
}
