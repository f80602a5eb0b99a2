import type { LanguagePack } from '../../language/pack.ts';
import type { MarkPair } from '../../language/quotation-marks.ts';
import type { Quotation, Sentence } from '../article.ts';
import { quote } from '../span.ts';
import { antecedent, type SpokenSentence } from './pronoun.ts';
import { speakerInSentence, type Speaker } from './speaker.ts';
import { wordsOutside, wordsWithin, type Word } from './words.ts';

/** A paragraph of the body with its sentences. */
export interface QuotedParagraph {
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly Sentence[];
  /** Its quotation marks, with offsets from `start`. */
  readonly marks: readonly MarkPair[];
}

/** Three words or fewer without a speech verb are a phrase ("no limits"), not a quotation. */
const longestPhrase = 3;
/** A further quotation in one sentence goes on with the speaker over so many words. */
const reachInSentence = 12;
/** The two words before a quotation stand in so many characters before it. */
const reachBefore = 60;
/** A pronoun means somebody at most so many sentences before. */
const memory = 4;

/** Every quotation and quoted phrase of the body, in order, with its speaker where a rule finds one. Linear in the length of the text. */
export function readQuotations(paragraphs: readonly QuotedParagraph[], text: string, pack: LanguagePack): Quotation[] {
  const quotations: Quotation[] = [];
  const earlier: SpokenSentence[] = [];
  for (const { start, end, sentences, marks } of paragraphs) {
    const pairs = outermost(marks);
    const ranges = pairs.map(({ open, close }) => [start + open[0], start + close[1]] as const);
    let made: Word[] | undefined;
    // Of a paragraph without quotations nobody asks for the words, unless a pronoun soon after means somebody in it.
    const words = (): readonly Word[] => (made ??= wordsOutside(text, start, end, ranges));
    let at = -1;
    for (const [index, { open, close }] of pairs.entries()) {
      const inner = quote(text, start + open[1], start + close[0]);
      const range = ranges[index];
      while ((sentences[at + 1]?.span[0] ?? Infinity) <= start + open[0]) {
        at += 1;
        const sentence = sentences[at];
        if (sentence !== undefined) add(earlier, { sentence, words, speaker: null });
      }
      const current = earlier.at(-1);
      if (inner.text === '' || range === undefined || current === undefined) continue;
      const { sentence } = current;
      const length = inner.text.split(' ').length;
      const found = speakerInSentence(
        { text, words: words(), sentence: sentence.span, quotation: range, length },
        pack,
      );
      const named = found !== null && 'pronoun' in found ? antecedent(earlier, text, pack) : found;
      const speaker = named ?? continued(quotations.at(-1), sentence, range, text);
      current.speaker ??= speaker;
      const before = text.slice(Math.max(sentence.span[0], range[0] - 2), range[0]);
      const spoken =
        found !== null ||
        speaker !== null ||
        isUtterance(inner.text, before) ||
        isIntroduced(wordsWithin(words(), Math.max(sentence.span[0], range[0] - reachBefore), range[0]), pack);
      const kind = spoken || (length > longestPhrase && !isTitle(inner.text, pack)) ? 'quote' : 'phrase';
      quotations.push({ ...inner, sentence: sentence.index, speaker, kind });
    }
    for (const sentence of sentences.slice(Math.max(at + 1, sentences.length - memory)))
      add(earlier, { sentence, words, speaker: null });
  }
  return quotations;
}

/** Adds a sentence to those that a pronoun may reach back to: so many, and itself. */
function add(earlier: SpokenSentence[], sentence: SpokenSentence): void {
  earlier.push(sentence);
  if (earlier.length > memory + 1) earlier.shift();
}

/** A quotation inside a quotation belongs to the outer one. */
function outermost(pairs: readonly MarkPair[]): MarkPair[] {
  const outer: MarkPair[] = [];
  for (const pair of pairs) if (pair.open[0] >= (outer.at(-1)?.close[1] ?? 0)) outer.push(pair);
  return outer;
}

/** A quotation that is its whole sentence goes on with the speaker of the one right before; so does a further one in the same sentence. */
function continued(
  last: Quotation | undefined,
  sentence: Sentence,
  [open, close]: readonly [number, number],
  text: string,
): Speaker | null {
  if (last?.speaker == null) return null;
  const same =
    last.sentence === sentence.index &&
    open - last.span[1] < 120 &&
    text.slice(last.span[1], open).split(/\s/u).length <= reachInSentence;
  const whole = open === sentence.span[0] && sentence.span[1] - close < 3;
  return same || (whole && sentence.index - last.sentence === 1)
    ? { name: last.speaker.name, basis: 'continued' }
    : null;
}

/**
 * Words set off as speech is, however short: behind a comma or a colon, or at the start of a sentence; with a capital; closed by a mark of their own
 * (The Chicago Manual of Style, 17th edition, 13.13–13.16).
 *
 * @param before the two characters before the opening mark; fewer at the start of the sentence
 */
function isUtterance(text: string, before: string): boolean {
  return /^$|[,:]\s?$/u.test(before) && /^\p{Lu}/u.test(text) && /[,.!?…]$/u.test(text);
}

/** Right behind a word of speech, whoever speaks: "softly echoing", "the slogan", "with chants of". */
function isIntroduced(before: readonly Word[], { speechVerbs, speechGrammar }: LanguagePack): boolean {
  const [last = '', other = ''] = before
    .filter(({ kind }) => kind !== 'mark')
    .slice(-2)
    .map(({ lower }) => lower)
    .reverse();
  const linked = speechGrammar.officePrepositions.has(last);
  const word = linked ? other : last;
  return speechGrammar.introducers.has(word) || (!linked && speechVerbs.has(word));
}

/** The name of a book, film or programme: every word that is no function word has a capital. */
function isTitle(text: string, pack: LanguagePack): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word) || pack.stopWords.has(word.toLowerCase()));
}
