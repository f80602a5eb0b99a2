import { createHash } from 'node:crypto';
import type { ClaimGroup } from './claim-groups.ts';
import type { Claim, Origin, Statement } from './collation.ts';
import type { Comparison } from './comparison.ts';
import { spanIn, type Passage } from './passages.ts';
import type { Range } from '../language/range.ts';
import { sentenceSources } from './via.ts';

/** The claims of the groups, in the order of their leads. */
export function describeClaims(
  groups: readonly ClaimGroup[],
  comparison: Comparison,
  origins: readonly Origin[],
): Claim[] {
  const originOf = new Map(
    origins.flatMap(({ id, articles }) => articles.map((article): [string, string] => [article, id])),
  );
  const sourcesOf = sentenceSources(comparison.articles);
  const dates = new Map(comparison.articles.map(({ id, dates: { published } }) => [id, published?.date ?? '9999']));
  const outletOf = new Map(comparison.articles.map(({ id, source }) => [id, source?.id ?? id]));
  return groups.flatMap((group): Claim[] => {
    const { passages, similarity } = comparison;
    const lead = passages[group.lead];
    if (lead === undefined) return [];
    const state =
      (relation: Statement['relation']) =>
      (passage: number): Statement[] => {
        const stated = passages[passage];
        if (stated === undefined) return [];
        const score = passage === group.lead ? 1 : similarity(group.lead, passage);
        const said = saidBy(stated, group.fact?.clauses.get(passage));
        const via = sourcesOf(stated.article, stated.sentence.index);
        return [{ ...said, relation, score, ...(via.length > 0 && { via }) }];
      };
    const statements = [
      ...[...group.core, ...group.support].flatMap(state('same')),
      ...group.related.flatMap(state('related')),
    ].sort(byPlace);
    const carriers = statements.filter(({ relation }) => relation === 'same').map(({ article }) => article);
    return [
      {
        id: claimId(group, comparison, dates),
        lead: { article: lead.article, sentence: lead.sentence.index },
        text: saidBy(lead, group.fact?.clauses.get(group.lead)).text,
        outlets: new Set(carriers.map((id) => outletOf.get(id))).size,
        origins: new Set(carriers.map((id) => originOf.get(id))).size,
        statements,
      },
    ];
  });
}

/** A sentence, or the clause of it that states the claim. */
function saidBy(
  { article, sentence: { index, span, text } }: Passage,
  clause: Range = [0, text.length],
): Pick<Statement, 'article' | 'sentence' | 'span' | 'text'> {
  return { article, sentence: index, ...spanIn({ span, text }, ...clause) };
}

function byPlace(a: Statement, b: Statement): number {
  return a.article < b.article ? -1 : a.article > b.article ? 1 : a.sentence - b.sentence;
}

/**
 * `c-` and ten hexadecimal digits of the SHA-256 of the earliest core statement: its article's id and its words, and the fact of a claim of clauses. Earliest by publication
 * date, undated last, then by id. An article that comes later joins a claim without renaming it, and each sentence is in one core, so ids are distinct.
 */
function claimId(
  { core, support, fact }: ClaimGroup,
  { passages }: Comparison,
  dates: ReadonlyMap<string, string>,
): string {
  let first: Passage | undefined;
  let earliest = '';
  for (const index of [...(fact === undefined ? core : support)].sort((a, b) => a - b)) {
    const passage = passages[index];
    if (passage === undefined) continue;
    const key = `${dates.get(passage.article) ?? ''} ${passage.article}`;
    if (first === undefined || key < earliest) [first, earliest] = [passage, key];
  }
  const place = [first?.article ?? '', String(first?.sentence.index ?? 0), first?.sentence.text ?? ''];
  const anchor = [...place, ...(fact === undefined ? [] : [fact.key])].join('\n');
  return `c-${createHash('sha256').update(anchor).digest('hex').slice(0, 10)}`;
}
