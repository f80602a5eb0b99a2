import { createHash } from 'node:crypto';
import { clarity } from './clarity.ts';
import type { Claim, Origin, Statement } from './collation.ts';
import type { Comparison, LikePair } from './comparison.ts';
import type { Passage } from './passages.ts';
import type { Likeness } from './similarity.ts';
import { relatedFrom, supportFrom } from './thresholds.ts';

/** Sentences that state one thing, by their indices among the comparison's passages. */
export interface ClaimGroup {
  /** The clearest of `core`. */
  readonly lead: number;
  /** Each passage is in the core of exactly one group. */
  readonly core: readonly number[];
  /** Passages of other groups that state this too, among other things. */
  readonly support: readonly number[];
  /** Passages near it that do not quite state it: one at most of each article that has no other part in it. */
  readonly related: readonly number[];
}

/**
 * What the articles state, one claim for each core; with it the sentences of other cores that say it as well, since a long sentence makes several
 * claims, and those that come near.
 *
 * @param cores Every passage in exactly one.
 * @param pairs Pairs of passages that have anything in common; all others count as 0.
 */
export function groupClaims(
  cores: readonly (readonly number[])[],
  pairs: readonly LikePair[],
  comparison: Comparison,
): ClaimGroup[] {
  const partners = partnersOf(comparison.passages.length, pairs);
  return cores.map((core) => ({
    lead: leadOf(core, comparison),
    core,
    ...supportersOf(core, partners, comparison),
  }));
}

/** For each passage those that have anything in common with it, and how much. */
type Partners = readonly (readonly Partner[])[];

interface Partner extends Likeness {
  readonly passage: number;
}

function partnersOf(count: number, pairs: readonly LikePair[]): Partners {
  const partners: Partner[][] = Array.from({ length: count }, () => []);
  for (const { a, b, score, clause } of pairs) {
    partners[a]?.push({ passage: b, score, clause });
    partners[b]?.push({ passage: a, score, clause });
  }
  return partners;
}

/**
 * Who else states what `core` states, and who comes near, by their mean likeness to the sentences in it: one sentence of each article that
 * has none there yet.
 */
function supportersOf(
  core: readonly number[],
  partners: Partners,
  { passages }: Comparison,
): Pick<ClaimGroup, 'support' | 'related'> {
  const articleOf = (passage: number): string => passages[passage]?.article ?? '';
  const sums = new Map<number, { score: number; clause: number }>();
  for (const member of core) {
    for (const { passage, score, clause } of partners[member] ?? []) {
      const sum = sums.get(passage) ?? { score: 0, clause: 0 };
      sums.set(passage, { score: sum.score + score, clause: sum.clause + clause });
    }
  }
  const near = Array.from(sums, ([passage, { score, clause }]) => ({
    passage,
    score: score / core.length,
    clause: clause / core.length,
  })).sort((x, y) => y.clause - x.clause || y.score - x.score || x.passage - y.passage);
  const taken = new Set(core.map(articleOf));
  const support: number[] = [];
  const related: number[] = [];
  for (const { passage, score, clause } of near) {
    const states = clause >= supportFrom;
    if (taken.has(articleOf(passage)) || (!states && score < relatedFrom)) continue;
    (states ? support : related).push(passage);
    taken.add(articleOf(passage));
  }
  return { support, related };
}

/** How near a sentence is to a large group is measured on so many of its members: a group can have one of each of 500 articles. */
const sampled = 50;

/** The statement that stands best for the group: clear in itself, and near to all the others. */
function leadOf(core: readonly number[], { passages, similarity, language }: Comparison): number {
  const sample = core.filter((_, index) => index % Math.ceil(core.length / sampled) === 0);
  let lead = core[0] ?? 0;
  let best = -1;
  for (const candidate of core) {
    const near = sample.reduce((sum, other) => sum + (other === candidate ? 1 : similarity(candidate, other)), 0);
    const worth = clarity(passages[candidate]?.sentence.text ?? '', language) * near;
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
    const state =
      (relation: Statement['relation']) =>
      (passage: number): Statement[] => {
        const stated = passages[passage];
        if (stated === undefined) return [];
        const score = passage === group.lead ? 1 : similarity(group.lead, passage);
        return [statementOf(stated, relation, score)];
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

function statementOf({ article, sentence }: Passage, relation: Statement['relation'], score: number): Statement {
  return { article, sentence: sentence.index, span: sentence.span, text: sentence.text, relation, score };
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
