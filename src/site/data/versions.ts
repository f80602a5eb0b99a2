/** `/data/versions/<id>.json`: the versions of an article that changed, and what changed from each to the next. */
import { z } from 'zod';
import { articleSchema, quotedSpanSchema } from '../../ingest/article.ts';
import { publishedStory } from '../../ingest/published.ts';
import { captureIn, type Edition } from '../edition.ts';
import type { Passage } from '../views/versions.ts';
import { stepsOf } from '../views/versions.ts';

const passageSchema = quotedSpanSchema.extend({
  /** Id of the version. */
  article: z.string(),
  /** The words that the other version has not; empty where the whole passage is new or gone. */
  marks: z.array(quotedSpanSchema),
});

export const versionsSchema = z.object({
  id: articleSchema.shape.id,
  /** Oldest first; the last is the article as it stands. */
  versions: z
    .array(
      z.object({
        id: z.string(),
        /** Path below the content folder. */
        file: z.string(),
        sha256: articleSchema.shape.sha256,
        /** Moment at which it was fetched, in UTC, or `null`. */
        fetched: z.iso.datetime().nullable(),
      }),
    )
    .min(2),
  /** From each version to the next, newest first. */
  steps: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      /** In the order of the text; `null` where the text was rewritten throughout. */
      changes: z
        .array(
          z.object({
            kind: z.enum(['reworded', 'removed', 'added', 'moved']),
            part: z.enum(['headline', 'text']),
            before: passageSchema.nullable(),
            after: passageSchema.nullable(),
          }),
        )
        .nullable(),
    }),
  ),
});
export type VersionsRecord = z.infer<typeof versionsSchema>;

/** The record of the article `id`, or `null` where it has only one version. */
export function versionsRecord(id: string, edition: Edition): VersionsRecord | null {
  const history = edition.histories.get(id);
  if (history === undefined) return null;
  const record: VersionsRecord = {
    id,
    versions: history.map(({ article, fetched }) => ({
      id: article.id,
      file: article.file,
      sha256: article.sha256,
      fetched,
    })),
    steps: stepsOf(history).map(({ from, to, changes }) => ({
      from: from.article.id,
      to: to.article.id,
      changes:
        changes?.map(({ kind, part, before, after }) => ({
          kind,
          part,
          before: passageRecord(before),
          after: passageRecord(after),
        })) ?? null,
    })),
  };
  return publishedStory(record, (version) => captureIn(edition, version));
}

const passageRecord = (passage: Passage | null): z.infer<typeof passageSchema> | null =>
  passage && { ...passage.quote, marks: passage.marks.map(({ span, text }) => ({ span, text })) };
