import type { FactWords } from '../../language/fact-words.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { Range } from '../../language/range.ts';
import type { TokenisedText } from '../../language/tokens.ts';

/** Something that a clause states in a form in which other clauses can be seen to state it too. */
export interface Fact {
  /** The same in all clauses that may state it. */
  readonly key: string;
  /** The clause, in the sentence's text. */
  readonly clause: Range;
  /** Where the rest of the clause begins, behind what the key tells. */
  readonly rest: number;
  /** What makes two clauses with one key one fact: the key alone, rests that do not name different things, or rests that share a word. */
  readonly needs: 'key' | 'no other names' | 'shared words';
}

export type FactReader = (sentence: TokenisedText, pack: LanguagePack, words: FactWords) => Fact[];

const stop = /[,;:—–]\s*$/u;

/** Where the clause ends that holds the word at `index`: before a comma or the like, or before what opens another predicate ("and was greeted"). */
export function clauseEnd(
  { text, tokens }: TokenisedText,
  index: number,
  { clauseOpeners }: LanguagePack,
  { isPast, passives }: FactWords,
): number {
  let at = index;
  for (let next = tokens[at + 1]; next !== undefined; next = tokens[at + 1]) {
    const behind = tokens[at + 2]?.norm ?? '';
    if (stop.test(text.slice(tokens[at]?.end, next.start))) break;
    if (clauseOpeners.has(next.norm) && (isPast(behind) || passives.has(behind))) break;
    at += 1;
  }
  return tokens[at]?.end ?? text.length;
}

/** Where the clause begins that holds the word at `index`: behind a comma or the like. */
export function clauseStart({ text, tokens }: TokenisedText, index: number): number {
  let at = index;
  while (at > 0 && !stop.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))) at -= 1;
  return tokens[at]?.start ?? 0;
}
