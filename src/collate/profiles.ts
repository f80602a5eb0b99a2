import type { LanguagePack } from '../language/pack.ts';
import { onceFor, remember } from '../language/remember.ts';
import type { TokenisedText } from '../language/tokens.ts';
import { clausesOf } from './clauses.ts';
import type { Profile } from './likeness-features.ts';
import { matterOf } from './matter.ts';
import { numberSet } from './number-sets.ts';
import type { Term } from './terms.ts';
import { vectoriser } from './weights.ts';

/**
 * The profiles of the texts of one story.
 *
 * @param small The words that the texts print in small letters somewhere.
 */
export function profilesOf(
  texts: readonly TokenisedText[],
  terms: readonly (readonly Term[])[],
  pack: LanguagePack,
  small: ReadonlySet<string>,
): Profile[] {
  const vectorOf = vectoriser(terms);
  const numberOf = numbering();
  return texts.map((text, index) => {
    const own = terms[index] ?? [];
    const norms = text.tokens.map(({ norm }) => norm);
    const words = new Int32Array(norms.map(numberOf));
    const whole = vectorOf(own);
    const clauses = clausesOf(text, own, pack);
    return {
      whole,
      clauses: clauses.length === 1 ? [whole] : clauses.map(vectorOf),
      amounts: numberSet(own.flatMap(({ term }) => (term.startsWith('#') ? [numberOf(term)] : []))),
      // A term of a quoted phrase stands beside itself without the marks.
      termPairs: pairsOf(own.flatMap(({ term }) => (term.startsWith('“') ? [] : [numberOf(term)]))),
      matter: numberSet(matterOf(text, own, pack, small).map(numberOf)),
      words,
      vocabulary: numberSet(words),
      denies: norms.some(denialsOf(pack)),
    };
  });
}

const denialsOf: (pack: LanguagePack) => (norm: string) => boolean = onceFor((pack) =>
  remember((norm) => pack.expand(norm).some((word) => pack.negations.has(word)), { texts: 20_000, length: 40 }),
);

function numbering(): (word: string) => number {
  const numbers = new Map<string, number>();
  return (word) => {
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = numbers.size));
    return number;
  };
}

/** Two numbers below 2¹⁶ make one of 32 bits; beyond, two pairs of thousands may meet, which moves no likeness that shows. */
function pairsOf(numbers: readonly number[]): Int32Array {
  return numberSet(numbers.slice(1).map((number, before) => ((numbers[before] ?? 0) << 16) ^ number));
}
