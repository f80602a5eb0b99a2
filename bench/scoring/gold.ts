/** The gold standard of `test/golden` as data: its quotes located in the captures. See `test/golden/README.md`. */
import { z } from 'zod';
import { differenceSchema } from '../../src/collate/collation.ts';
import type { Span } from '../../src/ingest/article.ts';
import { locate } from './locate.ts';
import type { GoldAlignment } from './pairs.ts';

const place = z.strictObject({ article: z.string(), quote: z.string() });

export const alignmentFileSchema = z.strictObject({
  sentences: z.record(z.string(), z.array(z.string())),
  claims: z.array(
    z.strictObject({
      id: z.string(),
      statements: z.array(place.extend({ relation: z.enum(['same', 'related']) })).min(1),
    }),
  ),
});

export const differencesFileSchema = z.strictObject({
  differences: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['number', 'date', 'name', 'quotation', 'wording']),
      /** The right word first, then those that an editor would let pass. */
      outcome: z.array(differenceSchema.shape.outcome).min(1),
      required: z.boolean(),
      readings: z.array(z.strictObject({ value: z.string(), statements: z.array(place).min(1) })).min(2),
      note: z.string().optional(),
    }),
  ),
  notDifferences: z.array(
    z.strictObject({
      why: z.string(),
      /** Whether the pair should not be shown at all; else it must only not be a conflict. */
      silent: z.boolean(),
      values: z.array(place.extend({ value: z.string() })).min(2),
    }),
  ),
});

export const quotationsFileSchema = z.strictObject({
  utterances: z.array(
    z.strictObject({
      id: z.string(),
      occurrences: z
        .array(
          place.extend({
            text: z.string(),
            speaker: z.string().nullable(),
            kind: z.enum(['quote', 'phrase', 'either']),
          }),
        )
        .min(1),
    }),
  ),
});

export const originsFileSchema = z.strictObject({
  origins: z.array(
    z.strictObject({
      name: z.string().nullable(),
      agencies: z.array(z.string()),
      articles: z.array(z.string()).min(1),
      evidence: z.array(place),
    }),
  ),
  notCredits: z.array(place.extend({ role: z.enum(['photo', 'mention', 'venue']), agency: z.string() })),
});

/** Where the value of a quote stands: the quote in the article's text, the value in the quote. */
export function locateValue(text: string, quote: string, value: string): Span {
  return locate(text, value, locate(text, quote));
}

/**
 * @param file The parsed `alignment.json`.
 * @param texts The decoded text of each capture, by article id.
 */
export function readAlignment(file: unknown, texts: ReadonlyMap<string, string>): GoldAlignment {
  const { sentences, claims } = alignmentFileSchema.parse(file);
  const find = (article: string, quote: string): Span => locate(textOf(texts, article), quote);
  return {
    sentences: new Map(
      Object.entries(sentences).map(([article, quotes]) => [article, quotes.map((quote) => find(article, quote))]),
    ),
    claims: claims.map(({ statements }) =>
      statements.map(({ article, quote, relation }) => ({ article, span: find(article, quote), relation })),
    ),
  };
}

/** @throws {Error} for an article without a text. */
export function textOf(texts: ReadonlyMap<string, string>, article: string): string {
  const text = texts.get(article);
  if (text === undefined) throw new Error(`No capture called "${article}".`);
  return text;
}
