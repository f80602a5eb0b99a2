/**
 * The third of the three types: what the articles of one story share, where they differ, and whose words they reuse.
 * `/data/stories/<slug>.json` is the story and its collation in one object.
 */
import { z } from 'zod';
import { spanSchema } from '../ingest/article.ts';

const articleId = z.string();
const score = z.number().min(0).max(1);

export const sentenceRefSchema = z.object({ article: articleId, sentence: z.int().min(0) });
export type SentenceRef = z.infer<typeof sentenceRefSchema>;

export const originEvidenceSchema = z.object({
  /** `editor`: an editor decided it in `overrides.yaml`. */
  kind: z.enum(['credit', 'reuse', 'order', 'editor']),
  articles: z.array(articleId),
  /**
   * Containment for `reuse`, outside quotations, or with them where it takes them to bind the two; share of aligned sentences in the same order for
   * `order`; `null` for the others.
   */
  score: score.nullable(),
  /** Quoted from the first of `articles`; the editor's reason for `editor`. */
  text: z.string(),
  /** The editor, for `editor`. */
  by: z.string().optional(),
});
export type OriginEvidence = z.infer<typeof originEvidenceSchema>;

export const originSchema = z.object({
  /** An agency's or outlet's id, several joined by `+`, or `uncredited-<article>`. */
  id: z.string(),
  /** As printed: "Reuters", "CNN, Xinhua"; `null` where no credit was found. */
  name: z.string().nullable(),
  /** Whether the origin's own article is among the story's captures. */
  inCorpus: z.boolean(),
  articles: z.array(articleId).min(1),
  evidence: z.array(originEvidenceSchema),
});
export type Origin = z.infer<typeof originSchema>;

export const sourcingSchema = z.object({
  /**
   * Whose statement the sentence says it is: of a person or body that it names, of state media, of another outlet or agency, of people whom it does not
   * name, or nobody's but the outlet's own.
   */
  kind: z.enum(['named', 'state media', 'outlet', 'unnamed', 'itself']),
  /** As the article prints it, or as the table of sources does; `null` where nobody is named. */
  name: z.string().nullable(),
  /** The words that say so; `null` for `itself`. */
  span: spanSchema.nullable(),
  text: z.string().nullable(),
});
export type Sourcing = z.infer<typeof sourcingSchema>;

export const statementSchema = z.object({
  article: articleId,
  /** Index of the sentence. */
  sentence: z.int().min(0),
  /** The whole sentence, or the clause of it that makes the claim. */
  span: spanSchema,
  text: z.string(),
  relation: z.enum(['same', 'related']),
  /** Similarity to the claim's lead, 0 to 1; 1 for the lead itself. */
  score: score,
  /**
   * Whose report the sentence itself says this is ("…, CNN reported"), by id of the source: finer than the article's origin. Left out where the
   * sentence credits nobody.
   */
  via: z
    .array(z.object({ id: z.string(), name: z.string() }))
    .min(1)
    .optional(),
  /** How the sentence itself sources what it states; left out where that is not certain, as behind a pronoun. */
  sourcing: sourcingSchema.optional(),
});
export type Statement = z.infer<typeof statementSchema>;

export const claimSchema = z.object({
  id: z.string(),
  lead: sentenceRefSchema,
  /** Of the lead's statement. */
  text: z.string(),
  /** Outlets that make it (relation `same`). */
  outlets: z.int().min(1),
  /** At most so many independent origins behind those outlets. */
  origins: z.int().min(1),
  statements: z.array(statementSchema).min(1),
});
export type Claim = z.infer<typeof claimSchema>;

/** The words in question: a span inside the named sentence. */
export const readingStatementSchema = sentenceRefSchema.extend({ span: spanSchema, text: z.string() });

export const differenceSchema = z.object({
  id: z.string(),
  /** Id of the claim inside which the readings differ. */
  claim: z.string(),
  kind: z.enum(['number', 'date', 'name', 'quotation', 'wording']),
  /** `differs from siblings`: one article prints what cannot stand beside the others, and nobody says which is an error. */
  outcome: z.enum(['conflict', 'differs from siblings', 'precision', 'scope', 'reworded', 'shortened', 'translated']),
  readings: z.array(z.object({ value: z.string(), statements: z.array(readingStatementSchema).min(1) })).min(2),
});
export type Difference = z.infer<typeof differenceSchema>;

export const utteranceSchema = z.object({
  id: z.string(),
  /** As an article names the speaker, or `null`. */
  speaker: z.string().nullable(),
  readings: z.array(
    z.object({
      text: z.string(),
      articles: z.array(articleId).min(1),
      /** Where each article prints it, in the order of `articles`. */
      spans: z.array(spanSchema),
      flags: z.array(z.enum(['reworded', 'shortened', 'translated', 'phrase'])),
    }),
  ),
  /** Sentences of articles that print none of it in quotation marks and report it in their own words, one of each; left out where there are none. */
  paraphrases: z
    .array(sentenceRefSchema.extend({ span: spanSchema, text: z.string() }))
    .min(1)
    .optional(),
});
export type Utterance = z.infer<typeof utteranceSchema>;

export const omissionSchema = z.object({
  article: articleId,
  /** Ids of the claims that two or more others carry and this article does not. */
  claims: z.array(z.string()),
});
export type Omission = z.infer<typeof omissionSchema>;

/** What one article of an origin has, lacks and words otherwise against its siblings; each list is capped (`mostListed` in `cut-and-added.ts`). */
export const cutAndAddedSchema = z.object({
  origin: z.string(),
  article: articleId,
  /** Whether the capture breaks off: then nothing behind its last shared statement counts as dropped. */
  isCutOff: z.boolean(),
  /** Claims that siblings make and of which it has nothing, each with a sentence that makes it. */
  dropped: z.array(z.object({ claim: z.string(), by: sentenceRefSchema })),
  /** Its own sentences of which no sibling has anything. */
  added: z.array(sentenceRefSchema),
  /** What it states in words that no sibling has, beside a sibling's. */
  reworded: z.array(z.object({ claim: z.string(), own: sentenceRefSchema, sibling: sentenceRefSchema })),
});
export type CutAndAdded = z.infer<typeof cutAndAddedSchema>;

export const combinedSentenceSchema = z.object({
  claim: z.string(),
  text: z.string(),
  /** The article whose sentence is printed first, then all others that carry the claim. */
  cites: z.array(articleId).min(1),
});
export type CombinedSentence = z.infer<typeof combinedSentenceSchema>;

export const overlapSchema = z.object({
  articles: z.tuple([articleId, articleId]),
  /** Share of the shorter article's word 5-grams, outside quotations, that the other has too. */
  containment: score,
  /** Share of the shorter article's sentences that align with the other's in the same order. */
  order: score,
  /**
   * How far the shorter one's wording and order derive from the other's or from a text that both follow, in the degrees of METER (Clough et al. 2002).
   * Left out by records that do not judge it.
   */
  degree: z.enum(['wholly', 'partially', 'none']).optional(),
});

export type Overlap = z.infer<typeof overlapSchema>;

export const distinctiveWordingSchema = z.object({
  article: articleId,
  /** Most telling first. */
  words: z
    .array(
      z.object({
        /** As the article prints it most, outside quotations. */
        text: z.string(),
        /** How often it uses the word, in any form. */
        count: z.int().min(2),
        /** Standard deviations by which its log-odds exceed the siblings'. */
        score: z.number(),
      }),
    )
    .min(1),
});
export type DistinctiveWording = z.infer<typeof distinctiveWordingSchema>;

export const collationSchema = z.object({
  origins: z.array(originSchema),
  claims: z.array(claimSchema),
  differences: z.array(differenceSchema),
  quotations: z.array(utteranceSchema),
  omissions: z.array(omissionSchema),
  combined: z.array(combinedSentenceSchema),
  overlap: z.array(overlapSchema),
  /** One for each article of an origin that has several; `collateStory` always gives it. */
  cutAndAdded: z.array(cutAndAddedSchema).optional(),
  /**
   * Ids of the articles that were compared sentence by sentence, in a story too large for all to be: one of each origin known beforehand. The others
   * joined their claims by their nearest sentences and stand in no `overlap`. Left out where all were.
   */
  aligned: z.array(articleId).optional(),
  /** Words that an article uses far more than its siblings; `collateStory` always gives it. */
  distinctive: z.array(distinctiveWordingSchema).optional(),
});
export type Collation = z.infer<typeof collationSchema>;
