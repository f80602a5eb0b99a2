/**
 * The second of the three types: which articles report one event, and why they stand together.
 */
import { z } from 'zod';
import { isoDateSchema, spanSchema } from '../ingest/article.ts';

export const nearMissSchema = z.object({
  /** An article of another story. */
  article: z.string(),
  /** Blended similarity to it, 0 to 1. */
  score: z.number().min(0).max(1),
  /** Days between the two publications; `null` where one is not stated. */
  days: z.int().min(0).nullable(),
  /** Names that it prints and this article does not, most telling first. */
  names: z.array(z.string()),
  /** Words that it leads with and this article does not use, most telling first. */
  terms: z.array(z.string()),
});

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
  /** The article most like it outside its story, and what spoke against it; left out where none comes near. */
  nearMiss: nearMissSchema.optional(),
});

export const copySchema = z.object({
  /** The article that prints the text again, word for word or nearly so. */
  article: z.string(),
  /** The first that prints it, and no copy itself. */
  of: z.string(),
  /** Share of their runs of five words that the two share, .5 to 1. */
  shared: z.number().min(0).max(1),
});

export const eventSchema = z.object({
  date: isoDateSchema,
  /** How the members' dates were brought together. */
  basis: z.enum(['consensus', 'single', 'published']),
  evidence: z.array(z.object({ article: z.string(), span: spanSchema.nullable(), text: z.string() })),
});
export type StoryEvent = z.infer<typeof eventSchema>;

const signed = {
  /** In the editor's words. */
  reason: z.string().min(1),
  /** The editor. */
  by: z.string().min(1),
};
const ids = z.array(z.string()).min(1);

/** What an editor decided in `overrides.yaml`, as it stands there; it may name articles of other stories. */
export const decisionSchema = z.discriminatedUnion('kind', [
  /** These articles are one story. */
  z.object({ kind: z.literal('merge'), articles: ids, ...signed }),
  /** None of these articles is in one story with one of those in `from`. */
  z.object({ kind: z.literal('split'), articles: ids, from: ids, ...signed }),
  /** These articles have one origin. */
  z.object({ kind: z.literal('same origin'), articles: ids, ...signed }),
  /** No two of these quotations are one utterance. */
  z.object({
    kind: z.literal('not the same quotation'),
    quotations: z.array(z.object({ article: z.string(), words: z.string() })).min(2),
    ...signed,
  }),
]);
export type Decision = z.infer<typeof decisionSchema>;

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
  /** Articles that print another's text again; left out where there is none. */
  copies: z.array(copySchema).min(1).optional(),
  /** What an editor decided about it; left out where that is nothing. */
  decisions: z.array(decisionSchema).min(1).optional(),
});
export type Story = z.infer<typeof storySchema>;
