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

/** The pack of `tag`; for a language without one, or none that is determined, a neutral one that knows no words. */
export function packFor(tag: string): LanguagePack {
  const known = packs.get(tag) ?? others.get(tag);
  if (known !== undefined) return known;
  // English months and sentences: Unicode has none of no language, and would give those of the machine.
  const neutral =
    tag === undetermined || tag === '' ? { ...neutralPack(english.tag), tag: undetermined } : neutralPack(tag);
  // Tags come from pages: there are fewer languages than this, whatever they state.
  if (others.size < 200) others.set(tag, neutral);
  return neutral;
}

/**
 * The pack by which a text is read and grouped. One whose language is not determined, mostly a headline, is read as English, the language of most captures:
 * what is not English in it matches none of the words that the rules look for.
 */
export const readingPackFor = (tag: string): LanguagePack => packFor(tag === undetermined ? english.tag : tag);
