import type { LanguagePack } from '../../language/pack.ts';
import { tokenise, type Token } from '../../language/tokens.ts';
import type { Amount } from './amounts/amount.ts';
import { rootsOf } from '../roots.ts';
import { opensNumeral, readNumeral } from './amounts/numerals.ts';
import { readAmounts } from './amounts/read-amounts.ts';

/** A sentence and what can be read in it. Each part is read once, when something first asks for it: of most sentences little is asked. */
export class SentenceText {
  readonly text: string;
  readonly pack: LanguagePack;
  #tokens: readonly Token[] | null = null;
  #roots: readonly string[] | null = null;
  #amounts: readonly Amount[] | null = null;

  constructor(text: string, pack: LanguagePack) {
    this.text = text;
    this.pack = pack;
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokenise(this.text));
  }

  /** Root of each token. */
  get roots(): readonly string[] {
    return (this.#roots ??= this.tokens.map(rootsOf(this.pack)));
  }

  get amounts(): readonly Amount[] {
    return (this.#amounts ??= readAmounts(this.text, this.pack, this.tokens));
  }

  /** All numbers that it prints, whatever they count. */
  numbers(): number[] {
    const { tokens, pack } = this;
    const opens = opensNumeral(pack);
    return tokens.flatMap((token, index) => {
      const numeral = opens(token) ? readNumeral(tokens, index, pack) : null;
      return numeral === null ? [] : [numeral.low, numeral.high];
    });
  }

  /** Whether a word is among its words, in comparable form. */
  has(word: string): boolean {
    return this.tokens.some(({ norm }) => norm === word);
  }
}
