import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { isoDateSchema } from './ingest/article.ts';
import { sourceSchema } from './ingest/source.ts';
import { storyRowSchema } from './site/data/stories.ts';
import { articleLoader, sourceLoader, storyLoader } from './site/loader.ts';

const articles = defineCollection({
  loader: articleLoader(),
  schema: z.object({ title: z.string(), source: z.string().nullable(), published: isoDateSchema.nullable() }),
});

const stories = defineCollection({ loader: storyLoader(), schema: storyRowSchema });

const sources = defineCollection({ loader: sourceLoader(), schema: sourceSchema.pick({ name: true, kind: true }) });

export const collections = { articles, stories, sources };
