import type { Article } from '../ingest/article.ts';
import { packFor } from '../language/packs.ts';
import type { ScoredPair } from './linkage.ts';
import { inOrderOfIds, passagesOf, type Passage } from './passages.ts';
import { compareTexts, type Similarity } from './similarity.ts';

/** The articles of one story, laid side by side sentence by sentence. */
export interface Comparison {
  /** In the order of ids. */
  readonly articles: readonly Article[];
  /** BCP 47 tag: the articles of a story are in one language. */
  readonly language: string;
  /** Body sentences of all articles, article by article. */
  readonly passages: readonly Passage[];
  /** Indices of `passages`, by article. */
  readonly passagesOf: ReadonlyMap<string, readonly number[]>;
  /** By indices of `passages`. */
  readonly similarity: Similarity;
  /** Pairs of passages of the given articles that share anything, with their similarity where it reaches `atLeast`. */
  readonly pairs: (articles: ReadonlySet<string>, atLeast: number) => ScoredPair[];
}

export function compareArticles(unordered: readonly Article[]): Comparison {
  const articles = inOrderOfIds(unordered);
  const passages = passagesOf(articles);
  const language = articles[0]?.language ?? 'en';
  const pack = packFor(language);
  const texts = compareTexts(
    passages.map(({ sentence }) => sentence.text),
    pack,
  );
  return {
    articles,
    language,
    passages,
    passagesOf: new Map(
      articles.map(({ id }) => [id, passages.flatMap(({ article }, index) => (article === id ? [index] : []))]),
    ),
    similarity: texts.similarity,
    pairs: (among, atLeast) => {
      const scored: ScoredPair[] = [];
      for (const [a, b] of texts.candidates((index) => among.has(passages[index]?.article ?? ''))) {
        const score = texts.similarity(a, b);
        if (score >= atLeast) scored.push({ a, b, score });
      }
      return scored;
    },
  };
}
