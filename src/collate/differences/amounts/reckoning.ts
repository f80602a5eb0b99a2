import type { LanguagePack } from '../../../language/pack.ts';
import { isPossessive } from '../../../language/possessive.ts';
import type { Token } from '../../../language/tokens.ts';
import type { Amount, Reckoning } from './amount.ts';
import type { Numeral } from './numerals.ts';

/** Where a number stands: it begins with token `first`. */
interface Place {
  readonly numeral: Numeral;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly pack: LanguagePack;
}

/** What a number, whose unit ends with token `last`, is of those who are counted. */
export function readReckoning({ numeral, tokens, first, pack }: Place, kind: Amount['kind'], last: number): Reckoning {
  const { rests, partitives } = pack.quantities;
  const { form, next } = numeral;
  // "the other 28 members", "28 other members"
  if (rests.has(tokens[first - 1]?.norm ?? '') || rests.has(tokens[next]?.norm ?? '')) return 'rest';
  if (isRate(tokens, last, pack)) return 'rate';
  if (kind !== 'count' || form === 'vague') return 'whole';
  // "157 of 338 seats" says of how many; "dozens of his supporters" are as many as are counted.
  const [of, whose] = [tokens[next]?.norm ?? '', tokens[next + 1]];
  return partitives.has(of) && whose !== undefined && isDefinite(whose, pack) ? 'part' : 'whole';
}

/** "seven rebounds a game", "$15 an hour"; "two people a day after" counts nothing by the day. */
function isRate(tokens: readonly Token[], last: number, pack: LanguagePack): boolean {
  const { rates, relativeTimes } = pack.quantities;
  const [by, , behind] = tokens.slice(last + 1, last + 4);
  return by !== undefined && rates.has(by.norm) && !relativeTimes.has(behind?.norm ?? '');
}

/** A word that points to some that are known: the, his, these. */
function isDefinite({ norm, text }: Token, { stopWords, quantities }: LanguagePack): boolean {
  return (stopWords.has(norm) && !quantities.indefinite.has(norm)) || isPossessive(text);
}
