/** Scores of sentence pairs of two articles: `score(i, j)` for sentence i of the first and j of the second, from 0. */
type PairScore = (first: number, second: number) => number;

/**
 * Order-preserving alignment of two articles' sentences (Needleman and Wunsch 1970, without gap costs): the pairs, each sentence at most
 * once and both numbers rising, whose scores sum to most. Pairs below `atLeast` do not align. Quadratic in the sentences of two articles.
 */
export function alignInOrder(first: number, second: number, score: PairScore, atLeast: number): [number, number][] {
  const width = second + 1;
  const best = new Float64Array((first + 1) * width);
  const scores = new Float64Array(first * second);
  for (let i = 0; i < first; i++) {
    for (let j = 0; j < second; j++) {
      const value = score(i, j);
      scores[i * second + j] = value;
      const joined = value >= atLeast ? at(i, j) + value : 0;
      best[(i + 1) * width + j + 1] = Math.max(at(i, j + 1), at(i + 1, j), joined);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = first, j = second; i > 0 && j > 0;) {
    if (at(i, j) === at(i - 1, j)) i -= 1;
    else if (at(i, j) === at(i, j - 1)) j -= 1;
    else pairs.push([(i -= 1), (j -= 1)]);
  }
  return pairs.reverse();

  function at(i: number, j: number): number {
    return best[i * width + j] ?? 0;
  }
}
