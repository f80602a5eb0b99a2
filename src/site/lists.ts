/**
 * What lists show of the stories, made ahead for an edition that lies on disk (`stored-edition.ts`): there a list would read and decode each of its stories as a
 * whole, for a count or a few statements. The views take from here what is here and find the rest in the stories; both are the same.
 */
import type { StoryRow } from './data/stories.ts';
import type { Share } from './views/shared-story.ts';
import type { SourceView } from './views/source-page.ts';
import type { Topic } from './views/topics.ts';

export interface Lists {
  /** By slug. */
  readonly rows: ReadonlyMap<string, StoryRow>;
  /** Ids of a story's articles in the order of its columns, by slug. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly sources: readonly SourceView[];
  readonly topics: readonly Topic[];
  /** By slug and source (`shareKey`). */
  readonly shares: ReadonlyMap<string, Share>;
}

/** Of a source's share of a story. */
export const shareKey = (slug: string, source: string): string => `${slug} ${source}`;
