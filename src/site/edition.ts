import type { Story } from '../cluster/story.ts';
import type { Collation } from '../collate/collation.ts';
import type { Article } from '../ingest/article.ts';
import type { Source } from '../ingest/source.ts';

/** A story with its comparison: what one story page shows. */
export interface CollatedStory {
  readonly story: Story;
  readonly collation: Collation;
}

/** Everything one build of the site prints, read from one content folder. */
export interface Edition {
  /** By id, in the order of ids. */
  readonly articles: ReadonlyMap<string, Article>;
  /** By slug, newest event first. */
  readonly stories: ReadonlyMap<string, CollatedStory>;
  /** By id. */
  readonly sources: ReadonlyMap<string, Source>;
}
