import type { CutAndAdded, SentenceRef } from '../../collate/collation.ts';
import type { Quote } from '../proof.ts';
import { mostColumns } from './claim-rows.ts';
import { cite, type Citation } from './sigla.ts';
import type { StoryView } from './story-page.ts';
import type { OriginGroup, Witness } from './witnesses.ts';

/** What one article of an origin has and lacks against its siblings, ready to print. */
export interface Edits {
  readonly witness: Witness;
  readonly isCutOff: boolean;
  readonly dropped: readonly QuotedSentence[];
  readonly added: readonly QuotedSentence[];
  /** Number of its sentences in words that no sibling has. */
  readonly reworded: number;
}

export interface QuotedSentence {
  readonly quote: Quote;
  readonly citation: Citation;
}

/** The edits of an origin's articles; none where they are so many that a list would bury the page, and none of an article that has none. */
export function editsOf({ collation }: StoryView, { origin, witnesses }: OriginGroup): Edits[] {
  if (witnesses.length > mostColumns) return [];
  const byId = new Map(witnesses.map((witness) => [witness.article.id, witness]));
  return (collation.cutAndAdded ?? []).flatMap((found): Edits[] => {
    const witness = found.origin === origin.id ? byId.get(found.article) : undefined;
    if (witness === undefined) return [];
    const edits = editsBy(found, witness, byId);
    return edits.dropped.length + edits.added.length + edits.reworded > 0 ? [edits] : [];
  });
}

function editsBy(found: CutAndAdded, witness: Witness, byId: ReadonlyMap<string, Witness>): Edits {
  const quoted = (ref: SentenceRef): QuotedSentence[] => {
    const printer = byId.get(ref.article);
    const sentence = printer?.article.sentences[ref.sentence];
    if (printer === undefined || sentence === undefined) return [];
    const quote = { article: ref.article, span: sentence.span, text: sentence.text };
    return [{ quote, citation: cite(printer, ref.sentence) }];
  };
  return {
    witness,
    isCutOff: found.isCutOff,
    // A sentence may make several of the claims.
    dropped: distinct(found.dropped.map(({ by }) => by)).flatMap(quoted),
    added: found.added.flatMap(quoted),
    reworded: distinct(found.reworded.map(({ own }) => own)).length,
  };
}

function distinct(refs: readonly SentenceRef[]): SentenceRef[] {
  return [...new Map(refs.map((ref) => [`${ref.article}\n${ref.sentence}`, ref])).values()];
}
