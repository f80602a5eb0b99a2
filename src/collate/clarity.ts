import { isCapital } from '../language/capitals.ts';
import { packFor } from '../language/packs.ts';
import { pairQuotationMarks } from '../language/quotation-marks.ts';
import type { LanguagePack } from '../language/pack.ts';
import { isPossessive } from '../language/possessive.ts';
import { tokenise, type Token } from '../language/tokens.ts';

/** Words in a sentence that a reader takes in at once (Cutts, Oxford Guide to Plain English: 15 to 20 on average, seldom over 35). */
const comfortable = { fewest: 8, most: 35 };

/** What is left of the clarity of a sentence that leans on the one before it. */
const leaning = 0.4;

/**
 * How well a sentence stands on its own, 0 to 1: 1 for a whole sentence of comfortable length that names what it speaks of. Less for one that
 * opens with a word pointing back ("He", "However"), is told by someone who is not named ("…, he said"), says what cannot be meant, quotes without
 * saying whom, has no proper beginning or end, or is very short or very long.
 */
export function clarity(text: string, language: string): number {
  const words = tokenise(text);
  const pack = packFor(language);
  const leans =
    pointsBack(words, pack) || leavesTellerOpen(text, words, pack) || isBareQuotation(text) || isDamaged(words, pack);
  const whole = /^["“‘'«¿¡\p{Lu}\p{N}]/u.test(text) && /[.!?]["”’'»)\]]*$/u.test(text) ? 1 : 0.5;
  return (
    (leans ? leaning : 1) * whole * Math.min(1, words.length / comfortable.fewest, comfortable.most / words.length)
  );
}

/** Whether it opens with a word that points to the sentence before it ("He", "However"), or with a function word and such a word ("In their", "After this"). */
function pointsBack([first, second]: readonly Token[], { anaphors, stopWords }: LanguagePack): boolean {
  if (first === undefined) return false;
  return anaphors.has(first.norm) || (stopWords.has(first.norm) && second !== undefined && anaphors.has(second.norm));
}

/** Whether it is told by someone whom another sentence names: "…, he said", "…”, dijo ella". */
function leavesTellerOpen(
  text: string,
  words: readonly Token[],
  { speechVerbs, speechGrammar: { singularPronouns } }: LanguagePack,
): boolean {
  return words.some(({ start, norm }, index) => {
    const next = words[index + 1]?.norm ?? '';
    const tells =
      (singularPronouns.has(norm) && speechVerbs.has(next)) || (speechVerbs.has(norm) && singularPronouns.has(next));
    return tells && /[,"”’'»]$/u.test(text.slice(words[index - 1]?.end ?? 0, start).trimEnd());
  });
}

/** Words between an owner and what is said to be done to that same owner. */
const withinReach = 5;

/** Whether an owner's deed falls on the owner again, as no one writes it: "Russia's military support for Russia". */
function isDamaged(words: readonly Token[], { stopWords }: LanguagePack): boolean {
  return words.some(
    ({ text, norm }, index) =>
      isCapital(text) &&
      isPossessive(text) &&
      words
        .slice(index + 2, index + 2 + withinReach)
        .some(
          (word, at) =>
            word.norm === norm && !/['’]/u.test(word.text) && stopWords.has(words[index + 1 + at]?.norm ?? ''),
        ),
  );
}

/** Whether all words stand between quotation marks. */
function isBareQuotation(text: string): boolean {
  if (/^[\p{L}\p{N}]/u.test(text)) return false;
  const pairs = pairQuotationMarks(text);
  const [first] = pairs;
  const end = Math.max(0, ...pairs.map(({ close }) => close[1]));
  return (
    pairs.length === 1 && first !== undefined && tokenise(text.slice(0, first.open[0]) + text.slice(end)).length === 0
  );
}
