import type { Space } from './similarity.ts';

/** Finds the articles that are worth comparing. The part that moves to a search engine when one machine is outgrown. */
export interface CandidateIndex {
  /** Numbers of the articles that may belong with article number `article`, rising, without itself. */
  readonly candidates: (article: number) => number[];
}

/** Terms under which an article is looked up: its heaviest. */
const keyTerms = 48;
/** Terms that more articles use tell nothing apart and make the index quadratic: the larger of a count and a share. */
const commonTerm = { count: 100, share: 0.02 };
/** Candidates kept for each article, best first. */
const mostCandidates = 60;

/** Inverted index over each article's heaviest terms that are neither unique nor common. */
export function index({ body, vocabulary: { frequency } }: Space): CandidateIndex {
  const cutoff = Math.max(commonTerm.count, commonTerm.share * body.length);
  const keys = body.map(({ terms, weights }) => {
    const usable = Array.from(terms, (term, place) => ({ term, weight: weights[place] ?? 0 })).filter(({ term }) => {
      const articles = frequency[term] ?? 0;
      return articles > 1 && articles <= cutoff;
    });
    return usable.sort((a, b) => b.weight - a.weight || a.term - b.term).slice(0, keyTerms);
  });
  const postings = new Map<number, { article: number; weight: number }[]>();
  keys.forEach((terms, article) => {
    for (const { term, weight } of terms) {
      const posting = postings.get(term);
      if (posting === undefined) postings.set(term, [{ article, weight }]);
      else posting.push({ article, weight });
    }
  });
  return {
    candidates(article) {
      const overlap = new Map<number, number>();
      for (const { term, weight } of keys[article] ?? []) {
        for (const other of postings.get(term) ?? []) {
          if (other.article !== article) {
            overlap.set(other.article, (overlap.get(other.article) ?? 0) + weight * other.weight);
          }
        }
      }
      return Array.from(overlap)
        .sort(([a, x], [b, y]) => y - x || a - b)
        .slice(0, mostCandidates)
        .map(([other]) => other)
        .sort((a, b) => a - b);
    },
  };
}
