import type { Collation } from '../collate/collation.ts';
import { collateStory, type Compared } from '../collate/index.ts';
import type { Article } from '../ingest/article.ts';
import type { Cache } from './cache.ts';

/** All that the comparison of a story follows from. */
export interface Comparison {
  readonly compared: Compared;
  readonly members: readonly Article[];
  /** Stands for the two. */
  readonly key: string;
}

export const compare = ({ compared, members, key }: Comparison, cache: Cache): Collation =>
  cache.remember('comparisons', key, () => collateStory(compared, members));
