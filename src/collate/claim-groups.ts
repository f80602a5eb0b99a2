import type { Range } from '../language/range.ts';
import type { Comparison, LikePair } from './comparison.ts';
import { leadOf } from './lead.ts';
import { relatedClauseFrom, relatedFrom, supportFrom, supportScoreFrom } from './thresholds.ts';

/** Sentences that state one thing, by their indices among the comparison's passages. */
export interface ClaimGroup {
  /** The clearest of `core`; of the supporting ones where it is empty. */
  readonly lead: number;
  /** Each passage is in the core of exactly one group; none is in that of a claim of clauses. */
  readonly core: readonly number[];
  /** Passages of other groups that state this too, among other things. */
  readonly support: readonly number[];
  /** Passages near it that do not quite state it: one at most of each article that has no other part in it. */
  readonly related: readonly number[];
  /** Of a claim that clauses make: what tells it from others, and which part of each passage's text makes it. */
  readonly fact?: { readonly key: string; readonly clauses: ReadonlyMap<number, Range> };
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
  const groups = cores.map((core) => ({
    lead: leadOf(core, comparison),
    core,
    ...supportersOf(core, partners, comparison),
  }));
  return withContinuations(groups, partners, comparison);
}

/** For each passage the pairs that it is one of. */
type Partners = readonly (readonly LikePair[])[];

function partnersOf(count: number, pairs: readonly LikePair[]): Partners {
  const partners: LikePair[][] = Array.from({ length: count }, () => []);
  for (const pair of pairs) {
    partners[pair.a]?.push(pair);
    partners[pair.b]?.push(pair);
  }
  return partners;
}

function partnerOf(passage: number, { a, b }: LikePair): number {
  return a === passage ? b : a;
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
    for (const pair of partners[member] ?? []) {
      const { score, clause } = pair;
      const passage = partnerOf(member, pair);
      const sum = sums.get(passage);
      if (sum === undefined) sums.set(passage, { score, clause });
      else {
        sum.score += score;
        sum.clause += clause;
      }
    }
  }
  const near = Array.from(sums, ([passage, { score, clause }]) => ({
    passage,
    score: score / core.length,
    clause: clause / core.length,
  }))
    .filter(({ score, clause }) => clause >= relatedClauseFrom || score >= relatedFrom)
    .sort((x, y) => y.clause - x.clause || y.score - x.score || x.passage - y.passage);
  const taken = new Set(core.map(articleOf));
  const support: number[] = [];
  const related: number[] = [];
  for (const { passage, clause, score } of near) {
    const states = clause >= supportFrom && score >= supportScoreFrom;
    if (taken.has(articleOf(passage))) continue;
    (states ? support : related).push(passage);
    taken.add(articleOf(passage));
  }
  return { support, related };
}

/**
 * One article may need two sentences in a row for what another says in one: a sentence next to one of the group, with a clause like those of the
 * other articles there, belongs to it too, unless another claim already holds it together with them.
 */
function withContinuations(groups: readonly ClaimGroup[], partners: Partners, { passages }: Comparison): ClaimGroup[] {
  const articleOf = (passage: number): string | undefined => passages[passage]?.article;
  const areTogether = togetherIn(groups);
  return groups.map((group) => {
    if (group.core.length === 1) return group;
    const core = new Set(group.core);
    const next = group.core
      .flatMap((member) => [member - 1, member + 1].filter((passage) => articleOf(passage) === articleOf(member)))
      .filter((passage) => {
        const isOther = (member: number): boolean => articleOf(member) !== articleOf(passage);
        let sum = 0;
        for (const pair of partners[passage] ?? []) {
          const partner = partnerOf(passage, pair);
          if (core.has(partner) && isOther(partner)) sum += pair.clause;
        }
        if (sum < supportFrom) return false;
        const others = group.core.filter(isOther);
        return sum >= supportFrom * others.length && !others.some((other) => areTogether(passage, other));
      });
    return { ...group, support: [...new Set([...group.support, ...next])] };
  });
}

/** Whether a claim of `groups` holds both passages. */
export function togetherIn(groups: readonly ClaimGroup[]): (a: number, b: number) => boolean {
  const groupsWith = new Map<number, Set<ClaimGroup>>();
  for (const group of groups) {
    for (const passage of [...group.core, ...group.support]) {
      groupsWith.set(passage, (groupsWith.get(passage) ?? new Set()).add(group));
    }
  }
  return (a, b) => [...(groupsWith.get(a) ?? [])].some((group) => groupsWith.get(b)?.has(group));
}
