import type { LanguagePack } from '../../language/pack.ts';
import { clauseEnd, clauseStart, type Fact, type FactReader } from './fact.ts';

/** Words between a verb and the years that it keeps: "celebrating the first 75 years". */
const mostBetween = 4;

/** Which anniversary is kept: "the 75th anniversary of diplomatic ties", "el 75 aniversario", "commemorating 75 years of diplomatic relations". */
export const anniversaries: FactReader = (sentence, pack, words) => {
  const { tokens } = sentence;
  return tokens.flatMap(({ norm, end }, index): Fact[] => {
    const before = tokens[index - 1]?.norm ?? '';
    const isKept = (): boolean =>
      tokens.slice(Math.max(0, index - 2 - mostBetween), index - 1).some((token) => words.keeping.has(token.norm));
    const count = words.anniversaries.has(norm)
      ? (ordinalOf(before, pack) ?? cardinalOf(before, pack))
      : words.years.has(norm) && isKept()
        ? cardinalOf(before, pack)
        : undefined;
    if (count === undefined) return [];
    return [
      {
        key: `anniversary ${String(count)}`,
        clause: [clauseStart(sentence, index), clauseEnd(sentence, index, pack, words)],
        rest: end,
        needs: 'key',
      },
    ];
  });
};

function cardinalOf(word: string, { quantities, numberWords }: LanguagePack): number | undefined {
  return numberWords.get(word) ?? quantities.digits(word) ?? undefined;
}

function ordinalOf(word: string, { quantities, ordinalWords }: LanguagePack): number | undefined {
  const [, digits, ending = ''] = /^(\d+)(\p{L}{1,3})$/u.exec(word) ?? [];
  return digits !== undefined && quantities.ordinalEndings.has(ending) ? Number(digits) : ordinalWords.get(word);
}
