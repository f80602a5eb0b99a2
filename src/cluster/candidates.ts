import { grown } from '../language/grown.ts';
import { endOf, startOf } from './rows.ts';
import { weightAt, type Space } from './space.ts';

/** Finds the articles that are worth comparing. The part that moves to a search engine when one machine is outgrown (`docs/scale.md`). */
export interface CandidateIndex {
  /** Numbers of the articles that may belong with article number `article`, rising, without itself: {@link mostCandidates} at most. */
  readonly candidates: (article: number) => Int32Array;
}

/** Terms under which an article is looked up: its heaviest. */
const keyTerms = 48;

/** A term of more articles than this tells no story from another: no story has more than some hundred articles, or a tenth of a large folder. */
function cutoff(articles: number): number {
  return Math.max(100, Math.min(500, articles / 2), articles / 10);
}

/**
 * Articles that a term leads to: those in which it weighs most. Without a bound the index would be quadratic. An article of a larger story still
 * meets the story's heaviest, and through them linkage meets all.
 */
const longestPosting = 300;

/** Candidates kept for each article, best first. */
export const mostCandidates = 60;

/**
 * Key terms of two articles that are worth comparing overlap so much (a part of the cosine of their words). On the public sets this leaves out a third of the
 * pairs, of those alike enough to join one in two hundred, and no set's B-cubed F1 falls; from .04 on `allsides-val` loses .007 (`node bench/grouping.ts DATA --train`).
 */
const leastOverlap = 0.025;

/**
 * Inverted index over each article's heaviest terms that are neither unique nor common. Building it and each look-up take time and memory that
 * {@link keyTerms} and {@link longestPosting} bound, however large the folder.
 *
 * @param leftOut articles that are nobody's candidates and have none.
 */
export function index(space: Indexed, leftOut: ReadonlySet<number> = new Set()): CandidateIndex {
  const articles = space.articles.length;
  const keys = keysOf(space, leftOut);
  const postings = postingsOf(keys, space.vocabulary.frequency.length);
  // One array for all look-ups: zero everywhere between them.
  const overlap = new Float64Array(articles);
  let met = new Int32Array(1024);
  const best = new Best(Math.min(mostCandidates, articles));
  return {
    candidates: (article) => {
      let found = 0;
      for (let key = keys.starts[article] ?? 0; key < (keys.starts[article + 1] ?? 0); key += 1) {
        const term = keys.terms[key] ?? 0;
        const weight = keys.weights[key] ?? 0;
        for (let place = postings.starts[term] ?? 0; place < (postings.starts[term + 1] ?? 0); place += 1) {
          const other = postings.articles[place] ?? 0;
          const sum = overlap[other] ?? 0;
          if (sum === 0) {
            if (found === met.length) met = grown(met, found + 1);
            met[found] = other;
            found += 1;
          }
          overlap[other] = sum + weight * (postings.weights[place] ?? 0);
        }
      }
      for (let place = 0; place < found; place += 1) {
        const other = met[place] ?? 0;
        const sum = overlap[other] ?? 0;
        if (other !== article && sum >= leastOverlap) best.offer(other, sum);
        overlap[other] = 0;
      }
      return best.take();
    },
  };
}

type Indexed = Pick<Space, 'articles' | 'words' | 'vocabulary'>;

/** The key terms of each article: those of article `a` stand from `starts[a]` up to `starts[a + 1]`. */
interface Keys {
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

function keysOf({ articles, words, vocabulary }: Indexed, leftOut: ReadonlySet<number>): Keys {
  const common = cutoff(articles.length);
  const starts = new Int32Array(articles.length + 1);
  const terms = new Int32Array(articles.length * keyTerms);
  const weights = new Float32Array(articles.length * keyTerms);
  const best = new Best(keyTerms);
  let size = 0;
  for (let article = 0; article < articles.length; article += 1) {
    const from = startOf(words.terms, article);
    const to = leftOut.has(article) ? from : endOf(words.terms, article);
    for (let place = from; place < to; place += 1) {
      const used = vocabulary.frequency[words.terms.values[place] ?? 0] ?? 0;
      if (used > 1 && used <= common) best.offer(place, weightAt(words, vocabulary, article, place - from));
    }
    for (const place of best.take()) {
      terms[size] = words.terms.values[place] ?? 0;
      weights[size] = weightAt(words, vocabulary, article, place - from);
      size += 1;
    }
    starts[article + 1] = size;
  }
  return { starts, terms: terms.subarray(0, size), weights: weights.subarray(0, size) };
}

/** The articles that have a key term, rising, and its weight in each: those of term `t` stand from `starts[t]` up to `starts[t + 1]`. */
interface Postings {
  readonly starts: Int32Array;
  readonly articles: Int32Array;
  readonly weights: Float32Array;
}

function postingsOf({ starts: rows, terms, weights }: Keys, vocabulary: number): Postings {
  const sizes = new Int32Array(vocabulary);
  for (const term of terms) sizes[term] = (sizes[term] ?? 0) + 1;
  const starts = new Int32Array(vocabulary + 1);
  for (let term = 0; term < vocabulary; term += 1) starts[term + 1] = (starts[term] ?? 0) + (sizes[term] ?? 0);
  const next = starts.slice();
  const postings = { starts, articles: new Int32Array(terms.length), weights: new Float32Array(terms.length) };
  for (let article = 0; article + 1 < rows.length; article += 1) {
    for (let key = rows[article] ?? 0; key < (rows[article + 1] ?? 0); key += 1) {
      const term = terms[key] ?? 0;
      const place = next[term] ?? 0;
      postings.articles[place] = article;
      postings.weights[place] = weights[key] ?? 0;
      next[term] = place + 1;
    }
  }
  return shortened(postings);
}

/** Postings with the heaviest {@link longestPosting} of each. */
function shortened({ starts, articles, weights }: Postings): Postings {
  const best = new Best(longestPosting);
  const ends = starts.slice();
  let size = 0;
  for (let term = 0; term + 1 < starts.length; term += 1) {
    const [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0];
    ends[term] = size;
    if (to - from <= longestPosting) {
      articles.copyWithin(size, from, to);
      weights.copyWithin(size, from, to);
      size += to - from;
      continue;
    }
    for (let place = from; place < to; place += 1) best.offer(place, weights[place] ?? 0);
    for (const place of best.take()) {
      articles[size] = articles[place] ?? 0;
      weights[size] = weights[place] ?? 0;
      size += 1;
    }
  }
  ends[starts.length - 1] = size;
  return { starts: ends, articles: articles.subarray(0, size), weights: weights.subarray(0, size) };
}

/** Keeps the `size` heaviest of what it is offered; of equals the lower numbers. A heap with the least on top. */
class Best {
  readonly #numbers: Int32Array;
  readonly #weights: Float64Array;
  #size = 0;

  constructor(size: number) {
    this.#numbers = new Int32Array(size);
    this.#weights = new Float64Array(size);
  }

  offer(number: number, weight: number): void {
    if (this.#size < this.#numbers.length) {
      this.#size += 1;
      this.#rise(this.#size - 1, number, weight);
    } else if (this.#size > 0 && this.#isLess(0, number, weight)) {
      this.#sink(number, weight);
    }
  }

  /** What was kept, rising; then it is empty. */
  take(): Int32Array {
    const taken = this.#numbers.slice(0, this.#size).sort();
    this.#size = 0;
    return taken;
  }

  /** Whether what stands at `place` is less than the other. */
  #isLess(place: number, number: number, weight: number): boolean {
    const own = this.#weights[place] ?? 0;
    return own < weight || (own === weight && (this.#numbers[place] ?? 0) > number);
  }

  #put(place: number, number: number, weight: number): void {
    this.#numbers[place] = number;
    this.#weights[place] = weight;
  }

  #rise(from: number, number: number, weight: number): void {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.#isLess(parent, number, weight)) break;
      this.#put(place, this.#numbers[parent] ?? 0, this.#weights[parent] ?? 0);
      place = parent;
    }
    this.#put(place, number, weight);
  }

  /** Puts the other in place of the least. */
  #sink(number: number, weight: number): void {
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= this.#size) break;
      if (child + 1 < this.#size && this.#isLess(child + 1, this.#numbers[child] ?? 0, this.#weights[child] ?? 0))
        child += 1;
      if (!this.#isLess(child, number, weight)) break;
      this.#put(place, this.#numbers[child] ?? 0, this.#weights[child] ?? 0);
      place = child;
    }
    this.#put(place, number, weight);
  }
}
