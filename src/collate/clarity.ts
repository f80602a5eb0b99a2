import { packFor } from '../language/packs.ts';
import { tokenise } from '../language/tokens.ts';

/** Words in a sentence that a reader takes in at once: 8 to 35 (Cutts, Oxford Guide to Plain English, advises 15–20 on average, 40 at most). */
const comfortable = { fewest: 8, most: 35 };

/**
 * How well a sentence stands on its own, 0 to 1: 1 for a whole sentence of comfortable length that names what it speaks of, less for one
 * that opens with a word pointing back ("He", "However"), has no proper end, or is very short or very long.
 */
export function clarity(text: string, language: string): number {
  const words = tokenise(text);
  const opener = words[0]?.norm ?? '';
  const dangling = packFor(language).anaphors.has(opener) ? 0.4 : 1;
  const whole = /^["“‘'\p{Lu}\p{N}]/u.test(text) && /[.!?]["”’')\]]*$/u.test(text) ? 1 : 0.5;
  const length =
    words.length < comfortable.fewest
      ? Math.max(0.2, words.length / comfortable.fewest)
      : Math.min(1, comfortable.most / words.length);
  return dangling * whole * length;
}
