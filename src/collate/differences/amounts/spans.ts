import type { LanguagePack } from '../../../language/pack.ts';
import { onceFor } from '../../../language/remember.ts';
import { ofWord, type Token } from '../../../language/tokens.ts';
import type { Numeral } from './numerals.ts';

/** A plural without a number stands for two and up to so many: "hours after" is hardly a month. */
const mostUncounted = 30;

/** Whether a span can begin with a word: most begin none. */
export const opensSpan: (pack: LanguagePack) => (token: Token) => boolean = onceFor(({ quantities }) =>
  ofWord(({ norm }) => quantities.indefinite.has(norm) || quantities.pluralMeasures.has(norm)),
);

/**
 * A span of time that is stated without a number: "less than *a* minute", "*a* day after", "*hours* after". Only where an approximator before it or
 * a word behind it measures with it: "a day in May" measures nothing. `null` where there is none at token `at`.
 */
export function readSpan(tokens: readonly Token[], text: string, at: number, pack: LanguagePack): Numeral | null {
  const { indefinite, measures, relativeTimes } = pack.quantities;
  const token = tokens[at];
  if (token === undefined) return null;
  const isTime = (index: number): boolean => measures.get(tokens[index]?.norm ?? '')?.dimension === 'time';
  const relates = (index: number): boolean => relativeTimes.has(tokens[index]?.norm ?? '');
  if (indefinite.has(token.norm)) {
    const measured = isTime(at + 1) && (relates(at + 2) || isApproximated(tokens, at, pack));
    return measured ? { form: 'cardinal', low: 1, high: 1, suffix: [], next: at + 1 } : null;
  }
  if (!isTime(at) || !relates(at + 1) || !pack.quantities.pluralMeasures.has(token.norm)) return null;
  return opensPhrase(tokens, text, at, pack)
    ? { form: 'vague', low: 2, high: mostUncounted, suffix: [], next: at }
    : null;
}

const longestApproximator = 3;

function isApproximated(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  for (let length = 1; length <= Math.min(longestApproximator, at); length++) {
    const phrase = tokens.slice(at - length, at).map(({ norm }) => norm);
    if (pack.quantities.approximators.has(phrase.join(' '))) return true;
  }
  return false;
}

/** "many hours after", "the hours after": what is counted or pointed at is another thing. */
function opensPhrase(tokens: readonly Token[], text: string, at: number, pack: LanguagePack): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return true;
  if (/[,;:—–]/u.test(text.slice(before.end, token.start))) return true;
  return !pack.stopWords.has(before.norm) && !pack.numberWords.has(before.norm) && !/^\d/u.test(before.norm);
}
