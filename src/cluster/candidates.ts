import type { Space } from './similarity.ts';

/** Finds the articles that are worth comparing. The part that moves to a search engine when one machine is outgrown. */
export interface CandidateIndex {
  /** Numbers of the articles that may belong with article number `article`, rising, without itself. */
  readonly candidates: (article: number) => number[];
}

/** Terms under which an article is looked up: its heaviest. */
const keyTerms = 48;

/**
 * A term of more articles than this tells nothing apart, and would make the index quadratic: a fiftieth of the folder, within
 * bounds. Of the pairs of one story, 99 % are candidates in allsides-train and 99.8 % in ecbplus-dev.
 */
function cutoff(articles: number): number {
  return Math.min(300, Math.max(100, articles / 50));
}

/** Candidates kept for each article, best first. */
const mostCandidates = 60;

/** Inverted index over each article's heaviest terms that are neither unique nor common. */
export function index({ body, vocabulary: { frequency } }: Space): CandidateIndex {
  const common = cutoff(body.length);
  const keys = body.map(({ terms, weights }) => {
    const usable = Array.from(terms, (term, place) => ({ term, weight: weights[place] ?? 0 })).filter(({ term }) => {
      const articles = frequency[term] ?? 0;
      return articles > 1 && articles <= common;
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
  // One array for all look-ups: zero everywhere between them.
  const overlap = new Float64Array(body.length);
  return {
    candidates: (article) => {
      const met: number[] = [];
      for (const { term, weight } of keys[article] ?? []) {
        for (const other of postings.get(term) ?? []) {
          if (overlap[other.article] === 0) met.push(other.article);
          overlap[other.article] = (overlap[other.article] ?? 0) + weight * other.weight;
        }
      }
      const best = met
        .filter((other) => other !== article)
        .sort((a, b) => (overlap[b] ?? 0) - (overlap[a] ?? 0) || a - b)
        .slice(0, mostCandidates)
        .sort((a, b) => a - b);
      for (const other of met) overlap[other] = 0;
      return best;
    },
  };
}
