import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { isoDateSchema } from './ingest/article.ts';
import { storyRowSchema } from './site/data/stories.ts';
import { articleLoader, storyLoader } from './site/loader.ts';

const articles = defineCollection({
  loader: articleLoader(),
  schema: z.object({ title: z.string(), source: z.string().nullable(), published: isoDateSchema.nullable() }),
});

const stories = defineCollection({ loader: storyLoader(), schema: storyRowSchema });

export const collections = { articles, stories };
