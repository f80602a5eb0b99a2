import type { Copy } from './copies.ts';
import type { ScoredPairs } from './pairs.ts';

/** Stands for no article. */
export const noArticle = -1;

/** For each article the one most like it inside its story and the one most like it outside, or {@link noArticle} where no pair is known. */
export interface Neighbours {
  readonly inside: Int32Array;
  readonly outside: Int32Array;
}

/**
 * Who stands nearest to whom, by the pairs that were scored; of equals the lower number. A copy's nearest is its original, and an original's its first copy;
 * outside its story a copy has its original's.
 */
export function neighboursOf(
  stories: readonly (readonly number[])[],
  { a, b, scores }: ScoredPairs,
  copies: readonly Copy[],
): Neighbours {
  const size = stories.reduce((sum, members) => sum + members.length, 0);
  const storyOf = new Int32Array(size);
  stories.forEach((members, story) => {
    for (const member of members) storyOf[member] = story;
  });
  const [inside, outside] = [new Nearest(size), new Nearest(size)];
  // By the lower number, then the higher: the first of equals is the lowest.
  for (let pair = 0; pair < a.length; pair += 1) {
    const [first, second, score] = [a[pair] ?? 0, b[pair] ?? 0, scores[pair] ?? 0];
    const nearest = storyOf[first] === storyOf[second] ? inside : outside;
    nearest.offer(first, second, score);
    nearest.offer(second, first, score);
  }
  for (const { article, of, shared } of copies) {
    if (storyOf[article] === storyOf[of]) {
      inside.offer(article, of, sameText + shared);
      inside.offer(of, article, sameText + shared);
    }
    const other = outside.articles[of] ?? noArticle;
    if (outside.articles[article] === noArticle && other !== noArticle && storyOf[other] !== storyOf[article])
      outside.articles[article] = other;
  }
  return { inside: inside.articles, outside: outside.articles };
}

/** More than any likeness. */
const sameText = 1;

class Nearest {
  readonly articles: Int32Array;
  readonly #scores: Float64Array;

  constructor(size: number) {
    this.articles = new Int32Array(size).fill(noArticle);
    this.#scores = new Float64Array(size);
  }

  offer(article: number, other: number, score: number): void {
    if (score <= (this.#scores[article] ?? 0)) return;
    this.#scores[article] = score;
    this.articles[article] = other;
  }
}
