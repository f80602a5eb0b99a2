import type { ListedStatement } from './claim-rows.ts';
import { href, path } from '../urls.ts';
import type { CitedWitness, OriginMark } from './witnesses.ts';

/** An outlet's mark, and where it leads. */
export interface Citation {
  readonly witness: CitedWitness;
  readonly to: string;
  /** Whether its words are the ones printed. */
  readonly quoted: boolean;
}

/** Leads to the outlet's sentence in its annotated article, or to the article where the sentence is not known. */
export function cite(witness: CitedWitness, sentence: number | null = null, quoted = false): Citation {
  const id = witness.article.id;
  return { witness, quoted, to: href(sentence === null ? path.article(id) : path.sentence(id, sentence)) };
}

/** Marks under their origins, in the order of the origin strip. */
export function groupByOrigin(cited: readonly Citation[]): { group: OriginMark; citations: Citation[] }[] {
  return [...Map.groupBy(cited, ({ witness }) => witness.origin.rank).values()]
    .map((citations) => ({ group: citations[0]!.witness.origin, citations }))
    .sort((a, b) => a.group.rank - b.group.rank);
}

/** The outlets that make a statement, each leading to its own sentence. */
export const citeRow = ({ carriers }: ListedStatement): Citation[] =>
  carriers.map(({ witness, sentence, quoted }) => cite(witness, sentence, quoted));
