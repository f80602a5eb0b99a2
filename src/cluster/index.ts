import type { Article } from '../ingest/article.ts';
import type { Story } from './story.ts';

/** Groups articles into stories: one event each. The order of the input does not matter. */
export function clusterArticles(_articles: readonly Article[]): Story[] {
  throw new Error('in the making');
}
