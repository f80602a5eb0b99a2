import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { neutralPack } from './neutral/index.ts';
import type { LanguagePack } from './pack.ts';
import { undetermined } from './undetermined.ts';

/** The packs there are, by BCP 47 tag. */
export const packs: ReadonlyMap<string, LanguagePack> = new Map([english, spanish].map((pack) => [pack.tag, pack]));

/** Whether the words of a language are known, or of none that is determined, which is read as English. */
export const knowsWords = (tag: string): boolean => packs.has(tag) || tag === undetermined;

const others = new Map<string, LanguagePack>();

/**
 * The pack of `tag`; for a language without one a neutral one that knows no words. A text whose language is not determined, mostly a headline, is
 * read as English, the language of most captures: what is not English in it matches none of the words that the rules look for.
 */
export function packFor(tag: string): LanguagePack {
  const known = packs.get(tag) ?? others.get(tag);
  if (known !== undefined) return known;
  if (tag === undetermined || tag === '') return english;
  const neutral = neutralPack(tag);
  // Tags come from pages: there are fewer languages than this, whatever they state.
  if (others.size < 200) others.set(tag, neutral);
  return neutral;
}
