import { english } from './en/index.ts';
import type { LanguagePack } from './pack.ts';

/** The packs there are, by BCP 47 tag. */
export const packs: ReadonlyMap<string, LanguagePack> = new Map([[english.tag, english]]);

/** The pack of `tag`, or English, the first language, where there is none. */
export function packFor(tag: string): LanguagePack {
  return packs.get(tag) ?? english;
}
