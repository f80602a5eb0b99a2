/** What one build of the site prints. `build-edition.ts` makes it of a content folder; everything else reads it. */
import type { Address, Moved } from '../cluster/addresses.ts';
import type { Story } from '../cluster/story.ts';
import type { Collation } from '../collate/collation.ts';
import type { Article } from '../ingest/article.ts';
import type { FailingFeed } from '../ingest/feeds-status.ts';
import type { Source } from '../ingest/source.ts';
import { articleOf, type History } from './history.ts';
import type { Lists } from './lists.ts';
import type { SetAside } from './set-aside.ts';

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
  /** By id, in the order of ids: those that the articles come from or credit. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Captures, and parts of them, that are not among the articles, and why; and an editor's decisions that came to nothing. */
  readonly setAside: readonly SetAside[];
  /** Feeds that fail, in the order of their addresses. */
  readonly failingFeeds: readonly FailingFeed[];
  /** By article id, of those articles that have earlier versions. */
  readonly histories: ReadonlyMap<string, History>;
  /** Slugs of the old stories that stay as they are. */
  readonly frozen: ReadonlySet<string>;
  /** Addresses of stories that have become one with another. */
  readonly moved: readonly Moved[];
  /** Every address that a story has been given, oldest first: what the next build needs to know. */
  readonly addresses: readonly Address[];
  /** Of an edition on disk alone. */
  readonly lists?: Lists;
}

/** The article with this id, or the version of one. */
export const captureIn = ({ articles, histories }: Edition, id: string): Article | undefined =>
  articles.get(id) ?? histories.get(articleOf(id))?.find(({ article }) => article.id === id)?.article;
