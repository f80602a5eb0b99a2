/**
 * The second of the three types: which articles report one event, and why they stand together.
 */
import { z } from 'zod';
import { isoDateSchema, spanSchema } from '../ingest/article.ts';

export const groupingSchema = z.object({
  article: z.string(),
  /** The member most like it, or `null` in a story of one article. */
  nearest: z.string().nullable(),
  /** Blended similarity to `nearest`, 0 to 1. */
  score: z.number().min(0).max(1).nullable(),
  /** Names that both print, most telling first. */
  names: z.array(z.string()),
  /** Words that both use and few other stories do, most telling first. */
  terms: z.array(z.string()),
});

export const eventSchema = z.object({
  date: isoDateSchema,
  /** How the members' dates were brought together. */
  basis: z.enum(['consensus', 'single', 'published']),
  evidence: z.array(z.object({ article: z.string(), span: spanSchema.nullable(), text: z.string() })),
});
export type StoryEvent = z.infer<typeof eventSchema>;

export const storySchema = z.object({
  /** Stable when articles are added. */
  id: z.string(),
  /** Last part of the story's address: lower-case ASCII letters, digits, hyphens. */
  slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** Path of the story's page below the site's base, such as `/stories/<slug>/`. */
  url: z.string(),
  /** One outlet's own headline. */
  headline: z.object({ text: z.string(), article: z.string() }),
  event: eventSchema.nullable(),
  /** Ids of the members, in order. */
  articles: z.array(z.string()).min(1),
  grouping: z.array(groupingSchema),
});
export type Story = z.infer<typeof storySchema>;
