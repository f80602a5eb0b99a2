/**
 * The first of the three types that the whole program hands on: one article, as one outlet printed it.
 * The JSON at `/data/articles/<id>.json` is this type; its JSON Schema is generated from it.
 */
import { z } from 'zod';

/** `[start, end)` in UTF-16 code units into the capture's decoded text. */
export const spanSchema = z
  .tuple([z.int().min(0), z.int().min(0)])
  .refine(([start, end]) => start <= end, 'A span ends where it starts, or later.');
export type Span = z.infer<typeof spanSchema>;

/** A quoted span: `text` is the slice with runs of white space collapsed to one space, nothing else changed. */
export const quotedSpanSchema = z.object({ span: spanSchema, text: z.string() });
export type QuotedSpan = z.infer<typeof quotedSpanSchema>;

/** What a statement about an article rests on: a quoted span, or (span `null`) a line of its sidecar. */
export const evidenceSchema = z.object({ span: spanSchema.nullable(), text: z.string() });
export type Evidence = z.infer<typeof evidenceSchema>;

/** ISO calendar date, `2024`, `2024-05` or `2024-05-16`; as long as `precision` says. */
export const isoDateSchema = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

export const dateBasisSchema = z.enum([
  'sidecar', // the editor's sidecar says so
  'metadata', // a metadata line or front matter of the capture
  'byline', // a date-only line beside the title, or a "Published …" line
  'dateline', // a date in the dateline
  'url', // a date in the url
  'masthead', // the page's own clock (captured dates only)
]);
export type DateBasis = z.infer<typeof dateBasisSchema>;

export const datedSchema = z.object({
  date: isoDateSchema,
  precision: z.enum(['day', 'month', 'year']),
  basis: dateBasisSchema,
  evidence: evidenceSchema,
});
export type Dated = z.infer<typeof datedSchema>;

export const rejectedDateSchema = z.object({
  date: isoDateSchema,
  /** Name of the rule that kept this date from being the publication date, such as `page-clock`. */
  reason: z.string(),
  evidence: evidenceSchema,
});
export type RejectedDate = z.infer<typeof rejectedDateSchema>;

/** A date in the body that says when the event was: a caption's date, "on Thursday", "signed 16 May". */
export const mentionedDateSchema = z.object({
  /** Set where the mention fixes a day by itself or by the publication date; else `null`. */
  date: isoDateSchema.nullable(),
  kind: z.enum(['absolute', 'weekday', 'relative', 'caption']),
  /** 0 (Sunday) to 6 (Saturday), for `weekday` mentions. */
  weekday: z.int().min(0).max(6).nullable(),
  /** The sentence's index, or `null` for a caption or another field. */
  sentence: z.int().min(0).nullable(),
  evidence: evidenceSchema,
});
export type MentionedDate = z.infer<typeof mentionedDateSchema>;

export const creditSchema = z.object({
  /** Id in the table of sources, such as `reuters`. */
  id: z.string(),
  /** Name as the table of sources prints it, such as `Reuters`. */
  agency: z.string(),
  /** What the table of sources says that it is; left out by records made before this was kept. */
  kind: z.enum(['outlet', 'agency', 'state media']).optional(),
  /** Only `text` says where words come from; a photo credit, a passing mention and the place of an interview do not. */
  role: z.enum(['text', 'photo', 'mention', 'venue']),
  /** Index of the sentence that holds the credit, or `null` for a line that speaks for the whole article ("… contributed to this report"), wherever it stands. */
  sentence: z.int().min(0).nullable(),
  evidence: quotedSpanSchema,
});
export type Credit = z.infer<typeof creditSchema>;

export const sentenceSchema = z.object({
  /** Position in `sentences`, from 0. */
  index: z.int().min(0),
  text: z.string(),
  span: spanSchema,
  /** Number of the paragraph, from 0, in the order of the capture. */
  paragraph: z.int().min(0),
  /** `summary`: a point of the list with which the outlet sums its article up; it repeats what the body says. */
  kind: z.enum(['body', 'heading', 'caption', 'summary']),
});
export type Sentence = z.infer<typeof sentenceSchema>;

export const speakerSchema = z.object({
  /** As the article writes it, a slice of the capture. */
  name: z.string(),
  basis: z.enum(['verb', 'colon', 'continued', 'pronoun', 'possessive', 'according-to']),
});

export const quotationSchema = z.object({
  /** The words between the marks, as captured. */
  text: z.string(),
  span: spanSchema,
  /** Index of the sentence in which it opens. */
  sentence: z.int().min(0),
  speaker: speakerSchema.nullable(),
  /** A `phrase` is three words or fewer without a speech verb ("no limits"). */
  kind: z.enum(['quote', 'phrase']),
});
export type Quotation = z.infer<typeof quotationSchema>;

export const setAsideSchema = z.object({ span: spanSchema, text: z.string(), rule: z.string() });
export type SetAside = z.infer<typeof setAsideSchema>;

export const fieldNameSchema = z.enum([
  'title',
  'standfirst',
  'byline',
  'dateline',
  'published',
  'captured',
  'tags',
  'section',
  'credit',
  'photo-credit',
]);
export type FieldName = z.infer<typeof fieldNameSchema>;

/** Where a field stands in the capture and the rule that read it there. */
export const fieldEvidenceSchema = z.object({
  field: fieldNameSchema,
  span: spanSchema,
  text: z.string(),
  rule: z.string(),
});
export type FieldEvidence = z.infer<typeof fieldEvidenceSchema>;

export const articleSourceSchema = z.object({
  id: z.string(),
  name: z.string(),
  homepage: z.url({ protocol: /^https?$/ }).nullable(),
  basis: z.enum(['sidecar', 'metadata', 'url', 'masthead', 'signature']),
});

/** Leads offsets into the text that the rules read back to the capture's decoded text (`offsets.ts`). */
const offsetMapSchema = z.object({
  text: z.array(z.int().min(0)).readonly(),
  from: z.array(z.int().min(0)).readonly(),
  to: z.array(z.int().min(0)).readonly(),
  length: z.int().min(0),
});

export const authorSchema = z.object({
  /** As the byline has it. */
  name: z.string(),
  kind: z.enum(['person', 'desk']),
});
export type Author = z.infer<typeof authorSchema>;

export const articleSchema = z.object({
  /** The capture's file name without its ending; the last part of its urls. */
  id: z.string().min(1),
  /** Path below the content folder, with `/`. */
  file: z.string(),
  /** Of the capture's bytes, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** BCP 47 tag of the language: the sidecar's, the metadata's, else detected; `und` where that stays in doubt. Read by its pack, or as English. */
  language: z.string(),
  /** `derived`: the capture has no headline, so its first sentence stands in for one. */
  title: z.object({ text: z.string(), basis: z.enum(['stated', 'derived']) }),
  standfirst: z.string().nullable(),
  byline: z.string().nullable(),
  /** The people and desks that the byline names. */
  authors: z.array(authorSchema).default([]),
  dateline: z.string().nullable(),
  /** The part of the outlet that it appeared in ("World"). */
  section: z.string().nullable().default(null),
  tags: z.array(z.string()),
  source: articleSourceSchema.nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  dates: z.object({
    published: datedSchema.nullable(),
    /** Day of the last change that the outlet states. */
    updated: datedSchema.nullable().default(null),
    captured: datedSchema.nullable(),
    rejected: z.array(rejectedDateSchema),
    mentioned: z.array(mentionedDateSchema),
  }),
  credits: z.array(creditSchema),
  sentences: z.array(sentenceSchema),
  quotations: z.array(quotationSchema),
  /** Where each field stands. With `sentences` and `boilerplate` it covers every character of the capture that is not white space. */
  fields: z.array(fieldEvidenceSchema),
  /** What was set aside, and by which rule. */
  boilerplate: z.array(setAsideSchema),
  /** Set for captures with markup while the program works, in whose text spans then count; never published (`published.ts`). */
  markup: offsetMapSchema.optional(),
});
export type Article = z.infer<typeof articleSchema>;
