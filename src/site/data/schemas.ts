/** The JSON Schemas at `/data/schema/`, generated from the zod types that the pipeline itself uses. */
import { z } from 'zod';
import { setAsideListSchema } from '../set-aside.ts';
import { articleRecordSchema } from './articles.ts';
import { feedListSchema } from './feeds.ts';
import { versionsSchema } from './versions.ts';
import { storyListSchema, storyRecordSchema } from './stories.ts';

export const recordSchemas = {
  stories: storyListSchema,
  story: storyRecordSchema,
  article: articleRecordSchema,
  'set-aside': setAsideListSchema,
  feeds: feedListSchema,
  versions: versionsSchema,
} as const;
export type RecordName = keyof typeof recordSchemas;

/** Draft 2020-12; fields may be added later, so unknown ones are allowed. */
export const jsonSchema = (name: RecordName): Record<string, unknown> =>
  z.toJSONSchema(recordSchemas[name], { target: 'draft-2020-12', io: 'input' });
