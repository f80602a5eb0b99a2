import type { LanguagePack } from '../language/pack.ts';
import type { Token, TokenisedText } from '../language/tokens.ts';
import { isSpace } from './gap.ts';
import type { Term } from './terms.ts';

/** A clause states something of its own with at least so many terms; a shorter one is compared together with the next. */
const fewestTerms = 6;

const stop = /[,;:—–]\s*$/u;

/**
 * The terms of each clause of a sentence: cut after a comma, semicolon, colon or dash, and before a word that opens a clause (which, while,
 * and). A long sentence makes several claims; each is compared by the clause that makes it.
 */
export function clausesOf({ text, tokens }: TokenisedText, terms: readonly Term[], pack: LanguagePack): Term[][] {
  const clauses: Term[][] = [];
  let clause: Term[] = [];
  let next = 0;
  for (const cut of [...cutsOf(text, tokens, pack), text.length]) {
    for (let term = terms[next]; term !== undefined && term.start < cut; term = terms[++next]) clause.push(term);
    if (clause.length < fewestTerms) continue;
    clauses.push(clause);
    clause = [];
  }
  // What is left over at the end is too short to stand alone.
  if (clauses.length === 0) return [clause];
  clauses.at(-1)?.push(...clause);
  return clauses;
}

/** Offsets at which a clause begins, rising. */
function cutsOf(text: string, tokens: readonly Token[], pack: LanguagePack): number[] {
  const cuts: number[] = [];
  for (let index = 1; index < tokens.length; index += 1) {
    const { start = 0, norm = '' } = tokens[index] ?? {};
    const end = tokens[index - 1]?.end ?? 0;
    if (pack.clauseOpeners.has(norm) || (!isSpace(text, end, start) && stop.test(text.slice(end, start))))
      cuts.push(start);
  }
  return cuts;
}
