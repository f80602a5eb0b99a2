import { createHash } from 'node:crypto';
import type { ClaimGroup } from './claim-groups.ts';
import type { Claim, Origin, Statement } from './collation.ts';
import type { Comparison } from './comparison.ts';
import type { Passage } from './passages.ts';
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
        return [statementOf(stated, relation, score, sourcesOf(stated.article, stated.sentence.index))];
      };
    const statements = [
      ...[...group.core, ...group.support].flatMap(state('same')),
      ...group.related.flatMap(state('related')),
    ].sort(byPlace);
    const carriers = statements.filter(({ relation }) => relation === 'same').map(({ article }) => article);
    return [
      {
        id: claimId(group.core, comparison),
        lead: { article: lead.article, sentence: lead.sentence.index },
        text: lead.sentence.text,
        outlets: new Set(carriers.map((id) => outletOf.get(id))).size,
        origins: new Set(carriers.map((id) => originOf.get(id))).size,
        statements,
      },
    ];
  });
}

function statementOf(
  { article, sentence: { index, span, text } }: Passage,
  relation: Statement['relation'],
  score: number,
  via: NonNullable<Statement['via']>,
): Statement {
  return { article, sentence: index, span, text, relation, score, ...(via.length > 0 && { via }) };
}

function byPlace(a: Statement, b: Statement): number {
  return a.article < b.article ? -1 : a.article > b.article ? 1 : a.sentence - b.sentence;
}

/**
 * `c-` and ten hexadecimal digits of the SHA-256 of the earliest core statement: its article's id and its words. Earliest by publication date,
 * undated last, then by id. An article that comes later joins a claim without renaming it, and each sentence is in one core, so ids are distinct.
 */
function claimId(core: readonly number[], { passages, articles }: Comparison): string {
  const dates = new Map(articles.map(({ id, dates: { published } }) => [id, published?.date ?? '9999']));
  const keys = core
    .flatMap((index) => {
      const passage = passages[index];
      return passage ? [{ passage, key: `${dates.get(passage.article) ?? ''} ${passage.article}`, index }] : [];
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index));
  const first = keys[0]?.passage;
  const anchor = `${first?.article ?? ''}\n${String(first?.sentence.index ?? 0)}\n${first?.sentence.text ?? ''}`;
  return `c-${createHash('sha256').update(anchor).digest('hex').slice(0, 10)}`;
}
