import { grown } from './grown.ts';
import type { Lexicon } from './lexicon.ts';
import { eachWord } from './word-boundaries.ts';

/** The words of some texts by number, those of one text behind those of the other: so many that none has an object of its own. */
export class WordsOfTexts {
  readonly lexicon: Lexicon;
  texts: readonly string[] = [];
  /** The words of text `t` stand from `firsts[t]` up to `firsts[t + 1]`. */
  firsts: readonly number[] = [0];
  /** Numbers in the lexicon's wordbook. Room for more than there are. */
  words = new Int32Array(1024);
  /** UTF-16 offset of each into its text. */
  starts = new Int32Array(1024);
  /** And offset behind it. */
  ends = new Int32Array(1024);

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads texts in place of those read before.
   *
   * @param most no text is begun behind so many words, and none is read beyond twice as many.
   */
  read(texts: readonly string[], most = Infinity): this {
    const { book } = this.lexicon;
    const firsts = [0];
    let count = 0;
    let text = '';
    const take = (start: number, end: number, hash: number, tail: number, head: number): void => {
      if (count >= 2 * most) return;
      if (count === this.words.length) {
        this.words = grown(this.words, count + 1);
        this.starts = grown(this.starts, count + 1);
        this.ends = grown(this.ends, count + 1);
      }
      this.words[count] = book.at(text, start, end, hash, tail, head);
      this.starts[count] = start;
      this.ends[count] = end;
      count += 1;
    };
    for (text of texts) {
      if (count > most) break;
      eachWord(text, take);
      firsts.push(count);
    }
    this.texts = texts.slice(0, firsts.length - 1);
    this.firsts = firsts;
    return this;
  }

  /** The words read. */
  get count(): number {
    return this.firsts.at(-1) ?? 0;
  }

  /** Number of the comparable form of word `place`. */
  norm(place: number): number {
    return this.lexicon.book.norm(this.words[place] ?? 0);
  }

  /** Whether the form of word `place` says this: a bit of `form`. */
  is(place: number, bit: number): boolean {
    return (this.lexicon.formOf(this.words[place] ?? 0) & bit) > 0;
  }

  /** Word `place` as it is printed. */
  printed(place: number): string {
    return this.lexicon.book.text(this.words[place] ?? 0);
  }
}
