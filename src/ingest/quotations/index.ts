import type { LanguagePack } from '../../language/pack.ts';
import { pairQuotationMarks } from '../../language/quotation-marks.ts';
import { normalise } from '../../language/tokens.ts';
import type { Quotation, Sentence } from '../article.ts';
import { collapse, quote } from '../span.ts';
import { mainSubject, namesSomebody, withoutTitles } from './noun-phrase.ts';
import { speakerInSentence, type Found, type Speaker } from './speaker.ts';
import { wordsOf, type Word } from './words.ts';

type Range = readonly [start: number, end: number];

/** A paragraph of the body with its sentences. */
export interface QuotedParagraph {
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly Sentence[];
}

/** Three words or fewer without a speech verb are a phrase ("no limits"), not a quotation. */
const longestPhrase = 3;
/** A speaker goes on, or is meant by a pronoun, at most so many sentences later. */
const memory = 4;

/** Every quotation and quoted phrase of the body, in order, with its speaker where a rule finds one. Linear in the number of quotations and sentences. */
export function readQuotations(paragraphs: readonly QuotedParagraph[], text: string, pack: LanguagePack): Quotation[] {
  const quotations: Quotation[] = [];
  let earlierSentences: readonly Sentence[] = [];
  for (const paragraph of paragraphs) {
    const slice = text.slice(paragraph.start, paragraph.end);
    const pairs = outermost(pairQuotationMarks(slice).map(({ open, close }) => ({ open, close })));
    const all = pairs.map(({ open, close }) => [paragraph.start + open[0], paragraph.start + close[1]] as const);
    for (const [index, { open, close }] of pairs.entries()) {
      const inner = quote(text, paragraph.start + open[1], paragraph.start + close[0]);
      const quotation = all[index];
      const at = paragraph.sentences.findLastIndex(({ span }) => span[0] <= paragraph.start + open[0]);
      const sentence = paragraph.sentences[at];
      if (inner.text === '' || quotation === undefined || sentence === undefined) continue;
      const length = inner.text.split(' ').length;
      const found = speakerInSentence({ text, sentence: sentence.span, quotation, all, length }, pack);
      const near = [...earlierSentences, ...paragraph.sentences.slice(0, at)].slice(-memory).reverse();
      near.unshift(sentence);
      const speaker =
        resolve(found, quotations, near, text, all, pack) ??
        continued(quotations.at(-1), sentence, quotation, length, text);
      const spoken = found !== null || speaker !== null;
      quotations.push({
        ...inner,
        sentence: sentence.index,
        speaker,
        kind: spoken || (length > longestPhrase && !isTitle(inner.text, pack)) ? 'quote' : 'phrase',
      });
    }
    earlierSentences = [...earlierSentences, ...paragraph.sentences].slice(-memory);
  }
  return quotations;
}

/** A quotation inside a quotation belongs to the outer one. */
function outermost<T extends { readonly open: readonly [number, number]; readonly close: readonly [number, number] }>(
  pairs: readonly T[],
): T[] {
  const outer: T[] = [];
  for (const pair of pairs) if (pair.open[0] >= (outer.at(-1)?.close[1] ?? 0)) outer.push(pair);
  return outer;
}

/** A pronoun means the subject of the nearest sentence before that names one, or the last speaker, whichever is nearer; `null` where neither is near. */
function resolve(
  found: Found | null,
  earlier: readonly Quotation[],
  near: readonly Sentence[],
  text: string,
  all: readonly Range[],
  pack: LanguagePack,
): Speaker | null {
  if (found === null || 'name' in found) return found;
  const last = earlier.findLast(({ speaker }) => speaker !== null);
  for (const each of near) {
    if (last?.speaker != null && last.sentence === each.index) return { name: last.speaker.name, basis: 'pronoun' };
    const words = wordsOf(text, each.span[0], each.span[1], all);
    const subject = mainSubject(words, words.length, pack);
    if (subject === null || !namesSomebody(words, subject, pack) || isPlace(words[subject[1]], pack)) continue;
    const [first, end] = withoutTitles(words, subject, pack);
    const name = text.slice(words[first]?.start, words[end]?.end).replace(/['’]s?$/u, '');
    if (name !== '') return { name: collapse(name), basis: 'pronoun' };
  }
  return null;
}

/** The name of a book, film or programme: every word that is no function word has a capital. */
function isTitle(text: string, pack: LanguagePack): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word) || pack.stopWords.has(word.toLowerCase()));
}

/** "He" is no country. */
function isPlace(word: Word | undefined, pack: LanguagePack): boolean {
  const name = normalise(word?.text ?? '');
  return pack.countryNames.has(name) || pack.seatsOfGovernment.has(name);
}

/** A quotation that opens its sentence goes on with the speaker of the one before; so does a further one in the same sentence. */
function continued(
  last: Quotation | undefined,
  sentence: Sentence,
  [open, close]: readonly [number, number],
  length: number,
  text: string,
): Speaker | null {
  if (last?.speaker == null) return null;
  const same = last.sentence === sentence.index && text.slice(last.span[1], open).split(/\s/u).length <= 12;
  const next =
    sentence.index - last.sentence === 1 &&
    open === sentence.span[0] &&
    length > longestPhrase &&
    text.slice(close, sentence.span[1]).trim().length < 3;
  return same || next ? { name: last.speaker.name, basis: 'continued' } : null;
}
