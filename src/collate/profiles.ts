import type { LanguagePack } from '../language/pack.ts';
import type { TokenisedText } from '../language/tokens.ts';
import { clausesOf } from './clauses.ts';
import type { Profile } from './likeness-features.ts';
import { matterOf } from './matter.ts';
import { numberSet, type NumberSet } from './number-sets.ts';
import { Numbering } from './numbering.ts';
import type { Term } from './terms.ts';
import { vectoriser } from './weights.ts';

/**
 * The profiles of the texts of one story.
 *
 * @param terms Of each text, numbered by `numbers`.
 * @param small The words that the texts print in small letters somewhere.
 */
export function profilesOf(
  texts: readonly TokenisedText[],
  terms: readonly (readonly Term[])[],
  numbers: Numbering,
  pack: LanguagePack,
  small: ReadonlySet<string>,
): Profile[] {
  const vectorOf = vectoriser(terms, numbers);
  const norms = new Numbering();
  const wordsOf = texts.map(({ tokens }) => Int32Array.from(tokens, ({ norm }) => norms.of(norm)));
  const denies = norms.flags((norm) => pack.expand(norm).some((word) => pack.negations.has(word)));
  return texts.map((text, index) => {
    const own = terms[index] ?? [];
    const words = wordsOf[index] ?? new Int32Array();
    const whole = vectorOf(own);
    const clauses = clausesOf(text, own, pack);
    return {
      whole,
      clauses: clauses.length === 1 ? [whole] : clauses.map(vectorOf),
      amounts: numberSet(own.flatMap(({ term, number }) => (term.startsWith('#') ? [number] : []))),
      // A term of a quoted phrase stands beside itself without the marks.
      termPairs: pairsOf(own.filter(({ term }) => !term.startsWith('“'))),
      matter: numberSet(matterOf(text, own, pack, small).map(({ number }) => number)),
      words,
      vocabulary: numberSet(words),
      denies: words.some((word) => denies[word] === 1),
    };
  });
}

/** Two numbers below 2¹⁶ make one of 32 bits; beyond, two pairs of thousands may meet, which moves no likeness that shows. */
function pairsOf(terms: readonly Term[]): NumberSet {
  const pairs = new Int32Array(Math.max(0, terms.length - 1));
  for (let at = 0; at < pairs.length; at += 1) {
    pairs[at] = ((terms[at]?.number ?? 0) << 16) ^ (terms[at + 1]?.number ?? 0);
  }
  return numberSet(pairs);
}
