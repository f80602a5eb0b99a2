import type { LanguagePack } from '../language/pack.ts';
import { onceFor } from '../language/remember.ts';
import { ofWord, type Token } from '../language/tokens.ts';

/** The root of a word of a text, in the language of the pack. */
export const rootsOf: (pack: LanguagePack) => (token: Token) => string = onceFor((pack) =>
  ofWord(({ norm }) => pack.root(norm)),
);
