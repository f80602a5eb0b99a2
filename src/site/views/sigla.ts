import type { ClaimRow } from './claim-rows.ts';
import { href, path } from '../urls.ts';
import type { OriginGroup, Witness } from './witnesses.ts';

/** An outlet's mark, and where it leads. */
export interface Citation {
  readonly witness: Witness;
  readonly to: string;
  /** Whether its words are the ones printed. */
  readonly quoted: boolean;
}

/** Leads to the outlet's sentence in its annotated article, or to the article where the sentence is not known. */
export function cite(witness: Witness, sentence: number | null = null, quoted = false): Citation {
  const id = witness.article.id;
  return { witness, quoted, to: href(sentence === null ? path.article(id) : path.sentence(id, sentence)) };
}

/** Marks under their origins, in the order of the origin strip. */
export function groupByOrigin(cited: readonly Citation[]): { group: OriginGroup; citations: Citation[] }[] {
  return [...Map.groupBy(cited, ({ witness }) => witness.origin)]
    .map(([group, citations]) => ({ group, citations }))
    .sort((a, b) => a.group.rank - b.group.rank);
}

/** The outlets that make a statement, each leading to its own sentence. */
export function citeRow({ lead, cells }: ClaimRow): Citation[] {
  return cells.flatMap(({ witness, state, passages }) => {
    if (state === 'lead') return [cite(witness, lead.sentence, true)];
    return passages[0] && state !== 'related' ? [cite(witness, passages[0].sentence)] : [];
  });
}
