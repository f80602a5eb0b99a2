/** Shingles of four tokens of two texts: those of both, of the read one only, of the gold one only; counted as often as they stand. */
export function shingleCounts(gold: string, read: string): { right: number; extra: number; missed: number } {
  const expected = shingles(gold);
  let [right, extra] = [0, 0];
  for (const [shingle, count] of shingles(read)) {
    const both = Math.min(count, expected.get(shingle) ?? 0);
    right += both;
    extra += count - both;
  }
  let missed = -right;
  for (const count of expected.values()) missed += count;
  return { right, extra, missed };
}

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let start = 0; start < Math.max(1, tokens.length - 3); start += 1) {
    const shingle = tokens.slice(start, start + 4).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
