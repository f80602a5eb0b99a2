/** Differences that a person labelled in stories whose texts are not ours: ids, offsets and labels. See `bench/gold/README.md`. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { spanSchema } from '../../src/ingest/article.ts';
import { differenceSchema } from '../../src/collate/collation.ts';
import type { GoldDifferences } from './differences.ts';
import { textOf } from './gold.ts';

const readingsSchema = z.array(z.array(z.strictObject({ article: z.string(), span: spanSchema })).min(1)).min(2);

export const labelledStoriesSchema = z.strictObject({
  /** The file of the data folder that holds the articles. */
  data: z.string(),
  stories: z.array(
    z.strictObject({
      cluster: z.string(),
      articles: z.array(z.strictObject({ id: z.string(), sha256: z.string() })).min(2),
      differences: z.array(
        z.strictObject({
          id: z.string(),
          kind: differenceSchema.shape.kind,
          outcome: z.array(differenceSchema.shape.outcome).min(1),
          required: z.boolean(),
          readings: readingsSchema,
        }),
      ),
      notDifferences: z.array(
        z.strictObject({
          why: z.enum(['different things', 'same value', 'spelling', 'two statements', 'consistent']),
          silent: z.boolean(),
          readings: readingsSchema,
        }),
      ),
    }),
  ),
});

export interface LabelledStory {
  readonly cluster: string;
  /** Ids of its articles. */
  readonly articles: readonly string[];
  /** Spans are offsets into each article's own text. */
  readonly gold: GoldDifferences;
}

/**
 * @param file The parsed `differences-allsides.json`.
 * @param texts The `text` of each article, by its id; more articles than are labelled do no harm.
 * @throws {Error} where an article is missing, or its text is not the one that was labelled.
 */
export function readLabelledStories(file: unknown, texts: ReadonlyMap<string, string>): LabelledStory[] {
  return labelledStoriesSchema.parse(file).stories.map(({ cluster, articles, differences, notDifferences }) => {
    for (const { id, sha256 } of articles) {
      const found = createHash('sha256').update(textOf(texts, id), 'utf8').digest('hex');
      if (found !== sha256) throw new Error(`The text of "${id}" is not the one that was labelled.`);
    }
    return {
      cluster,
      articles: articles.map(({ id }) => id),
      gold: {
        differences: differences.map(({ outcome, ...difference }) => ({ ...difference, outcomes: outcome })),
        notDifferences,
      },
    };
  });
}
