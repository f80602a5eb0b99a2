import { tokenise } from '../language/tokens.ts';
import { clarity } from './clarity.ts';
import type { Claim, CombinedSentence } from './collation.ts';
import type { Comparison } from './comparison.ts';
import { linkFrom } from './thresholds.ts';
import { byCodeUnits } from '../language/code-units.ts';

/** Words in the combined story at most: the length of the summaries of DUC 2005–2007, about a minute's reading (Brysbaert 2019: 238 a minute). */
export const combinedLength = 250;
/** Words from which on what several outlets state is a story by itself: the length of the summaries of DUC 2001–2004. */
export const combinedAlone = 100;

/** A sentence less clear than this reads badly out of its article: one that opens with "He" or "However" has .4 at most. */
const clearFrom = 0.5;

interface Choice {
  readonly claim: Claim;
  /** Index of the lead among the comparison's passages. */
  readonly passage: number;
  /** Where the articles that carry it print it: mean place, 0 (start) to 1. */
  readonly position: number;
  readonly words: number;
}

/**
 * The story in the outlets' own sentences: the claims with the most origins, then outlets, then the earliest place (a report tells the weightiest
 * first), as far as the length allows; where they are too few to tell it, what one outlet states, from the beginnings on. Each is printed in its
 * clearest sentence and cites all who carry it; in the order in which the articles tell them.
 */
export function combineStory(claims: readonly Claim[], comparison: Comparison): CombinedSentence[] {
  const places = placesOf(comparison);
  const [shared, single] = [claims.filter(({ outlets }) => outlets > 1), claims.filter(({ outlets }) => outlets === 1)];
  const weighed = (some: readonly Claim[]) =>
    some.flatMap((claim) => choiceOf(claim, comparison, places)).sort(byWeight);
  const chosen: Choice[] = [];
  let words = 0;
  const take = (choices: readonly Choice[], enough: number) => {
    for (const choice of choices) {
      if (words >= enough) return;
      if (words + choice.words > combinedLength) continue;
      if (chosen.some(({ passage }) => comparison.similarity(passage, choice.passage) >= linkFrom)) continue;
      chosen.push(choice);
      words += choice.words;
    }
  };
  take(weighed(shared), combinedLength);
  if (words < combinedAlone) take(weighed(single), combinedAlone);
  return chosen.sort(inOrder).map(({ claim }) => ({ claim: claim.id, text: claim.text, cites: citesOf(claim) }));
}

/** A claim as it could be told; none where its lead reads badly out of its article. */
function choiceOf(claim: Claim, { passages, language }: Comparison, places: ReadonlyMap<string, number>): Choice[] {
  if (clarity(claim.text, language) < clearFrom) return [];
  const passage = places.get(placeKey(claim.lead.article, claim.lead.sentence));
  const isSentence = claim.text === passages[passage ?? -1]?.sentence.text;
  if (passage === undefined || !isSentence) return [];
  const positions = claim.statements
    .filter(({ relation }) => relation === 'same')
    .map(({ article, sentence }) => passages[places.get(placeKey(article, sentence)) ?? -1]?.position ?? 1);
  const position = positions.reduce((sum, place) => sum + place, 0) / positions.length;
  return [{ claim, passage, position, words: tokenise(claim.text).length }];
}

const byWeight = (a: Choice, b: Choice): number =>
  b.claim.origins - a.claim.origins || b.claim.outlets - a.claim.outlets || inOrder(a, b);

/** Of two sentences that stand alike early the longer comes first: a beginning tells who, what, when and where. */
const inOrder = (a: Choice, b: Choice): number =>
  a.position - b.position || b.words - a.words || byCodeUnits(a.claim.id, b.claim.id);

function placesOf({ passages }: Comparison): ReadonlyMap<string, number> {
  return new Map(passages.map(({ article, sentence }, index) => [placeKey(article, sentence.index), index]));
}

function placeKey(article: string, sentence: number): string {
  return `${article}#${String(sentence)}`;
}

/** The article whose sentence is printed, then the others that say the same, by id. */
function citesOf({ lead, statements }: Claim): string[] {
  const same = statements.flatMap(({ article, relation }) => (relation === 'same' ? [article] : []));
  return [...new Set([lead.article, ...same.sort(byCodeUnits)])];
}
