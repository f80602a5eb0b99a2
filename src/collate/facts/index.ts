import { pairQuotationMarks } from '../../language/quotation-marks.ts';
import type { Range } from '../../language/range.ts';
import { packFor } from '../../language/packs.ts';
import { togetherIn, type ClaimGroup } from '../claim-groups.ts';
import type { Comparison } from '../comparison.ts';
import { leadOf } from '../lead.ts';
import { termsOf } from '../terms.ts';
import { acts } from './acts.ts';
import { anniversaries } from './anniversaries.ts';
import type { Fact, FactReader } from './fact.ts';

/** The kinds of facts there are. To add one: a file with its reader, and a line here. */
const readers: readonly FactReader[] = [acts, anniversaries];

/** A fact in more sentences than this is a phrase of the story ("Rossi was shot"), and comparing each with each goes with the square. */
const mostSharing = 50;

interface StatedFact extends Fact {
  readonly passage: number;
}

/**
 * Claims that clauses of otherwise unlike sentences share, since a long sentence states several things: who did what, which anniversary is kept.
 * Of each article one sentence; where it states the fact twice, which of the two it is remains open, and it is left out.
 *
 * @param groups The claims that are known; what they hold together makes no claim again.
 */
export function sharedFacts(comparison: Comparison, groups: readonly ClaimGroup[]): ClaimGroup[] {
  const areTogether = togetherIn(groups);
  return [...Map.groupBy(factsOf(comparison), ({ key }) => key)].flatMap(([key, stated]) => {
    const once = statedOnce(stated, comparison);
    if (once.length < 2 || once.length > mostSharing) return [];
    return compatible(once, comparison).flatMap((facts): ClaimGroup[] => {
      const passages = facts.map(({ passage }) => passage);
      if (passages.every((a) => passages.every((b) => a === b || areTogether(a, b)))) return [];
      const clauses = new Map(facts.map(({ passage, clause }) => [passage, clause]));
      return [{ lead: leadOf(passages, comparison), core: [], support: passages, related: [], fact: { key, clauses } }];
    });
  });
}

function factsOf({ passages, language }: Comparison): StatedFact[] {
  const pack = packFor(language);
  const { facts: words } = pack;
  if (words === undefined) return [];
  return passages.flatMap(({ sentence: { text }, tokens }, passage) =>
    readers
      .flatMap((read) => read({ text, tokens }, pack, words))
      .flatMap((fact) => (cutsQuotation(text, fact.clause) ? [] : [{ ...fact, passage }])),
  );
}

function cutsQuotation(text: string, [start, end]: Range): boolean {
  const isInside = (offset: number): boolean => offset > start && offset < end;
  return pairQuotationMarks(text).some(({ open, close }) => isInside(open[0]) !== isInside(close[0]));
}

function statedOnce(facts: readonly StatedFact[], { passages }: Comparison): StatedFact[] {
  const byArticle = Map.groupBy(facts, ({ passage }) => passages[passage]?.article ?? '');
  return [...byArticle.values()].flatMap((own) => (own.length === 1 ? own : []));
}

/** Parts the facts so that any two clauses in one part may tell one. */
function compatible(facts: readonly StatedFact[], comparison: Comparison): StatedFact[][] {
  const parts: { fact: StatedFact; rest: Rest }[][] = [];
  for (const fact of facts) {
    const rest = restOf(fact, comparison);
    const part = parts.find((members) => members.every((member) => mayBeOne(fact, rest, member.fact, member.rest)));
    if (part === undefined) parts.push([{ fact, rest }]);
    else part.push({ fact, rest });
  }
  return parts.map((members) => members.map(({ fact }) => fact));
}

/** So many terms behind a verb are its object; later ones may be shared by any two clauses of a story. */
const objectTerms = 3;

/** What a clause says behind its fact. */
interface Rest {
  /** The first {@link objectTerms} terms. */
  readonly object: ReadonlySet<string>;
  /** Terms with a capital or a number: names, places, days. */
  readonly names: ReadonlySet<string>;
}

function restOf({ passage, rest, clause }: StatedFact, { passages, language }: Comparison): Rest {
  const { sentence, tokens } = passages[passage] ?? { sentence: { text: '' }, tokens: [] };
  const terms = termsOf({ text: sentence.text, tokens }, packFor(language)).filter(
    ({ start }) => start >= rest && start < clause[1],
  );
  return {
    object: new Set(terms.slice(0, objectTerms).map(({ term }) => term)),
    names: new Set(
      terms.flatMap(({ term, start }) => (/^[\p{Lu}\p{N}]/u.test(sentence.text.slice(start)) ? [term] : [])),
    ),
  };
}

function mayBeOne(a: Fact, restOfA: Rest, b: Fact, restOfB: Rest): boolean {
  if (a.needs === 'key') return true;
  const nameOthers = restOfA.names.size > 0 && restOfB.names.size > 0 && restOfA.names.isDisjointFrom(restOfB.names);
  if (nameOthers) return false;
  const areComplete = a.needs === 'no other names' && b.needs === 'no other names';
  return areComplete || !restOfA.object.isDisjointFrom(restOfB.object);
}
