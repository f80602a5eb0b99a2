/** `/data/stories.json` and `/data/stories/<slug>.json`. */
import { z } from 'zod';
import { storySchema } from '../../cluster/story.ts';
import { collationSchema } from '../../collate/collation.ts';
import { isoDateSchema } from '../../ingest/article.ts';
import { publishedStory } from '../../ingest/published.ts';
import type { CollatedStory, Edition } from '../edition.ts';

/** The story and its collation in one object. */
export const storyRecordSchema = storySchema.extend(collationSchema.shape);
export type StoryRecord = z.infer<typeof storyRecordSchema>;

export const storyRowSchema = z.object({
  id: storySchema.shape.id,
  slug: storySchema.shape.slug,
  /** Path of the page below the site's base. */
  url: storySchema.shape.url,
  headline: z.string(),
  eventDate: isoDateSchema.nullable(),
  /** How many articles, outlets and (at most) independent origins. */
  articles: z.int().min(1),
  outlets: z.int().min(1),
  origins: z.int().min(1),
});
export type StoryRow = z.infer<typeof storyRowSchema>;

const placeSchema = storySchema.pick({ id: true, slug: true, url: true });

export const storyListSchema = z.object({
  stories: z.array(storyRowSchema),
  /** Addresses of stories that have become one with another, and where they lead. */
  moved: z.array(z.object({ from: placeSchema, to: placeSchema })),
});
export type StoryList = z.infer<typeof storyListSchema>;

export const storyRecord = ({ story, collation }: CollatedStory, { articles }: Edition): StoryRecord =>
  publishedStory({ ...story, ...collation }, (id) => articles.get(id));

export const storyRow = (collated: CollatedStory, edition: Edition): StoryRow =>
  edition.lists?.rows.get(collated.story.slug) ?? findRow(collated, edition);

function findRow({ story, collation }: CollatedStory, { articles }: Edition): StoryRow {
  return {
    id: story.id,
    slug: story.slug,
    url: story.url,
    headline: story.headline.text,
    eventDate: story.event?.date ?? null,
    articles: story.articles.length,
    // An article whose outlet is not stated is counted as one of its own.
    outlets: new Set(story.articles.map((id) => articles.get(id)?.source?.id ?? `article:${id}`)).size,
    origins: collation.origins.length,
  };
}

/** Every story of the edition, newest event first. */
export const storyList = (edition: Edition): StoryList => ({
  stories: [...edition.stories.values()].map((collated) => storyRow(collated, edition)),
  moved: [...edition.moved],
});
