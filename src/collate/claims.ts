import { createHash } from 'node:crypto';
import { clarity } from './clarity.ts';
import type { Claim, Origin, Statement } from './collation.ts';
import type { Comparison } from './comparison.ts';
import { averageLinkage, type ScoredPair } from './linkage.ts';
import type { Passage } from './passages.ts';
import { relatedFrom, repeatsFrom, sameFrom } from './thresholds.ts';

/** A group of passages that state one thing, by indices into the comparison's passages. */
export interface ClaimGroup {
  /** The clearest of `core`. */
  readonly lead: number;
  /** Each passage is in the core of exactly one group. */
  readonly core: readonly number[];
  /** Passages of other groups that state this too, among other things, or nearly so. */
  readonly support: readonly ScoredPassage[];
}

interface ScoredPassage {
  readonly passage: number;
  readonly score: number;
}

/**
 * What the articles state, one claim each: average linkage of their sentences, at most one sentence of each article in a group unless the
 * article repeats itself; then sentences of other groups that say it as well, since a long sentence makes several claims.
 */
export function groupClaims(comparison: Comparison, pairs: readonly ScoredPair[]): ClaimGroup[] {
  const { passages, similarity, articles } = comparison;
  const language = articles[0]?.language ?? 'en';
  const article = (passage: number): string | undefined => passages[passage]?.article;
  const repeats = (a: number, b: number): boolean => article(a) !== article(b) || similarity(a, b) >= repeatsFrom;
  const cores = averageLinkage(passages.length, pairs, relatedFrom, (a, b) =>
    a.every((x) => b.every((y) => repeats(x, y))),
  );
  const partners = partnersOf(pairs);
  return cores.map((core) => {
    const lead = leadOf(core, comparison, language);
    const carried = new Set(core.map(article));
    const best = new Map<string, ScoredPassage>();
    for (const { passage, score } of partners.get(lead) ?? []) {
      const id = article(passage);
      if (id === undefined || carried.has(id) || score < relatedFrom) continue;
      const known = best.get(id);
      if (!known || score > known.score) best.set(id, { passage, score });
    }
    return { lead, core, support: [...best.values()] };
  });
}

function partnersOf(pairs: readonly ScoredPair[]): ReadonlyMap<number, ScoredPassage[]> {
  const partners = new Map<number, ScoredPassage[]>();
  const note = (passage: number, partner: ScoredPassage): void => {
    const list = partners.get(passage);
    if (list) list.push(partner);
    else partners.set(passage, [partner]);
  };
  for (const { a, b, score } of pairs) {
    note(a, { passage: b, score });
    note(b, { passage: a, score });
  }
  return partners;
}

/** The statement that stands best for the group: clear in itself, and near to all the others. */
function leadOf(core: readonly number[], { passages, similarity }: Comparison, language: string): number {
  let lead = core[0] ?? 0;
  let best = -1;
  for (const candidate of core) {
    const near = core.reduce((sum, other) => sum + (other === candidate ? 1 : similarity(candidate, other)), 0);
    const worth = clarity(passages[candidate]?.sentence.text ?? '', language) * (near / core.length);
    if (worth > best) [lead, best] = [candidate, worth];
  }
  return lead;
}

/** The claims of the groups, in the order of their leads. */
export function describeClaims(
  groups: readonly ClaimGroup[],
  comparison: Comparison,
  origins: readonly Origin[],
): Claim[] {
  const originOf = new Map(
    origins.flatMap(({ id, articles }) => articles.map((article): [string, string] => [article, id])),
  );
  const outletOf = new Map(comparison.articles.map(({ id, source }) => [id, source?.id ?? id]));
  return groups.flatMap((group): Claim[] => {
    const { passages, similarity } = comparison;
    const lead = passages[group.lead];
    if (lead === undefined) return [];
    const statements = [
      ...group.core.map((passage) => ({
        passage,
        score: passage === group.lead ? 1 : similarity(group.lead, passage),
      })),
      ...group.support,
    ]
      .flatMap(({ passage, score }) => {
        const stated = passages[passage];
        return stated ? [statementOf(stated, score)] : [];
      })
      .sort(byPlace);
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

function statementOf({ article, sentence }: Passage, score: number): Statement {
  return {
    article,
    sentence: sentence.index,
    span: sentence.span,
    text: sentence.text,
    relation: score >= sameFrom ? 'same' : 'related',
    score,
  };
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
