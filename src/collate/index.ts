import type { Story } from '../cluster/story.ts';
import type { Article } from '../ingest/article.ts';
import type { Collation } from './collation.ts';

/** Compares the articles of one story. `articles` are the story's members, in any order. */
export function collateStory(_story: Story, _articles: readonly Article[]): Collation {
  throw new Error('in the making');
}
