import type { Article } from '../ingest/article.ts';
import { packFor } from '../language/packs.ts';
import { inOrderOfIds, passagesOf, type Passage } from './passages.ts';
import { inOneLanguage } from './story-language.ts';
import { alikeFrom, ownWordsFrom, relatedClauseFrom, relatedFrom } from './thresholds.ts';
import { compareTexts, type ComparedTexts, type Likeness } from './similarity.ts';

/** The articles of one story, laid side by side sentence by sentence. */
export interface Comparison extends ComparedTexts {
  /** In the order of ids and in one language, see {@link inOneLanguage}. */
  readonly articles: readonly Article[];
  /** BCP 47 tag. */
  readonly language: string;
  /** Body sentences of all articles, article by article; `similarity` and `candidates` go by their indices. */
  readonly passages: readonly Passage[];
  /** Indices of `passages`, by article. */
  readonly passagesOf: ReadonlyMap<string, readonly number[]>;
}

export function compareArticles(unordered: readonly Article[]): Comparison {
  const { articles, language } = inOneLanguage(inOrderOfIds(unordered));
  const passages = passagesOf(articles);
  const byArticle = new Map<string, number[]>(articles.map(({ id }) => [id, []]));
  passages.forEach(({ article }, index) => byArticle.get(article)?.push(index));
  const texts = passages.map(({ sentence: { text }, tokens }) => ({ text, tokens }));
  return {
    articles,
    language,
    passages,
    passagesOf: byArticle,
    ...compareTexts(
      texts,
      packFor(language),
      passages.map(({ article }) => article),
    ),
  };
}

/** A term in more sentences than this leads to none of them in a large story, where thousands share it; it still weighs. */
const mostSharing = 400;

/** Two passages, lower index first, that are alike at all. */
export interface LikePair extends Likeness {
  readonly a: number;
  readonly b: number;
}

/** Pairs less alike than this count as not alike at all, unless in a clause: two thirds of all, which would fill the memory and decide nothing. */
const faint = { score: 0.1, clause: relatedClauseFrom };

/**
 * The pairs of sentences of the given articles that are alike at all. Those that share names and dates alone are related at most, and so are those that
 * are alike in their function words and hardly in any clause.
 */
export function scorePairs(
  { passagesOf: indicesOf, likenessFrom, shareMatter, candidates }: Comparison,
  articles: readonly string[],
): LikePair[] {
  const among = articles.flatMap((id) => indicesOf.get(id) ?? []).sort((a, b) => a - b);
  const partnersOf = candidates(among, mostSharing);
  const pairs: LikePair[] = [];
  for (const a of among) {
    for (const b of partnersOf(a, a)) {
      const like = likenessFrom(a, b, faint, alikeFrom);
      if (like === null) continue;
      const { score, clause } = like.clause >= ownWordsFrom && shareMatter(a, b) ? like : related(like);
      pairs.push({ a, b, score, clause });
    }
  }
  return pairs;
}

function related({ score, clause }: Likeness): Likeness {
  return { score: Math.min(score, relatedFrom), clause: Math.min(clause, relatedClauseFrom) };
}
