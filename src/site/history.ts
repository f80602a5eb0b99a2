/** What an article said before it changed, as pages print it; `read-versions.ts` reads it. */
import type { Article } from '../ingest/article.ts';

/** One version of an article. */
export interface Version {
  /** As any article; the id of an earlier version is the article's, `~` and the name of its file. */
  readonly article: Article;
  /** Moment at which it was fetched, in UTC; `null` where nothing states it. */
  readonly fetched: string | null;
}

/** The versions of one article, oldest first; the last is the article as it stands. At least two. */
export type History = readonly Version[];

/** Between an article's id and a version's name; no id holds it. */
export const MARK = '~';

/** Id of the article that an id, its own or a version's, belongs to. */
export const articleOf = (id: string): string => id.split(MARK, 1)[0] ?? id;
