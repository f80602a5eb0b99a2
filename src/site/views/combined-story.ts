import type { Claim, Collation, Difference, Statement } from '../../collate/collation.ts';
import { differencesOfClaims } from './claim-differences.ts';
import { attributedWords, comparePassage, readsOtherwise } from './claim-rows.ts';
import type { CellState, Passage } from './claim-rows.ts';
import { differingMarks, quoteOf } from './marks.ts';
import type { OriginGroup, Witness } from './witnesses.ts';

/** One sentence of the combined story, with its apparatus. */
export interface CombinedSentence {
  readonly claim: Claim;
  readonly lead: Passage & { readonly witness: Witness };
  /** Every outlet that carries it, the one printed first. */
  readonly cited: readonly Witness[];
  /** Each origin's outlets with their own words, in the order of the strip. */
  readonly readings: readonly { readonly group: OriginGroup; readonly outlets: readonly OwnWords[] }[];
  readonly differences: readonly Difference[];
}

export interface OwnWords extends Passage {
  readonly witness: Witness;
  readonly state: Exclude<CellState, 'missing'>;
  /** What the differences say about this outlet's reading, if it has another than the lead. */
  readonly outcomes: readonly Difference['outcome'][];
  /** Outlets of the same origin that print exactly these words, too. */
  readonly copies: readonly { readonly witness: Witness; readonly sentence: number }[];
}

/** The combined story: verbatim sentences, each with every outlet's own wording of it. */
export function combinedStory(collation: Collation, groups: readonly OriginGroup[]): CombinedSentence[] {
  const claims = new Map(collation.claims.map((claim) => [claim.id, claim]));
  const differencesOf = differencesOfClaims(collation.differences);
  const witnesses = new Map(groups.flatMap((group) => group.witnesses.map((w) => [w.article.id, w] as const)));
  return collation.combined.flatMap(({ claim: id, text, cites }) => {
    const claim = claims.get(id);
    const printed = claim?.statements.find((s) => s.article === cites[0] && s.text === text);
    const witness = printed && witnesses.get(printed.article);
    if (!claim || !printed || !witness) return [];
    const differences = differencesOf(claim);
    const marks = differingMarks(differences, printed.article, printed.sentence);
    const statements = Map.groupBy(claim.statements, ({ article }) => article);
    const wordsOf = (own: Witness) =>
      (statements.get(own.article.id) ?? []).map((statement) => ownWords(own, statement, printed, differences));
    return [
      {
        claim,
        differences,
        lead: {
          witness,
          quote: quoteOf(printed),
          sentence: printed.sentence,
          marks,
          attributed: attributedWords(printed),
        },
        cited: cites.flatMap((article) => witnesses.get(article) ?? []),
        readings: groups
          .map((group) => ({ group, outlets: withoutCopies(group.witnesses.flatMap(wordsOf)) }))
          .filter(({ outlets }) => outlets.length > 0),
      },
    ];
  });
}

/** One outlet's words beside the printed ones. */
function ownWords(
  witness: Witness,
  statement: Statement,
  printed: Statement,
  differences: readonly Difference[],
): OwnWords {
  const { wording, passage } = comparePassage(statement, printed, differences);
  const outcomes = differences
    .filter((difference) => readsOtherwise(difference, statement.article, printed.article))
    .map(({ outcome }) => outcome);
  const relation = statement.relation === 'related' ? 'related' : wording === 'same' ? 'same' : 'reworded';
  const state = statement === printed ? 'lead' : outcomes.length > 0 ? 'differs' : relation;
  return { ...passage, witness, state, outcomes, copies: [] };
}

/** Words that several outlets print alike stand once, with all of them. */
function withoutCopies(all: readonly OwnWords[]): OwnWords[] {
  return [...Map.groupBy(all, ({ quote }) => quote.text).values()].map(([first, ...copies]) => ({ ...first!, copies }));
}
