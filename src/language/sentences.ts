import { matchesOf } from './matches.ts';
import type { LanguagePack } from './pack.ts';
import { pairQuotationMarks, type MarkPair } from './quotation-marks.ts';
import type { Range } from './range.ts';

/**
 * A quotation of several sentences stays one sentence with the words that introduce it, up to this length in characters;
 * a longer one (a speech) is split inside. Four sentences of average newspaper length (25 words).
 */
const longestUnbrokenQuotation = 400;

const terminator = /[.!?…]{1,5}['’"”»)\]]{0,3}(?=\s)/gu;
const sentenceStart = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘'«([<¿¡$£€¥@#•*–—-]/u;
const lastWord = /[\p{L}\p{N}.&]{1,24}$/u;
const firstWord = /^[^\p{L}\p{N}]{0,4}([\p{L}\p{N}'’]{1,24})/u;

/**
 * Splits one paragraph into sentences; the ranges are trimmed and between them lies nothing but white space.
 * Abbreviations, initials, ellipses and quotations do not break a sentence. Linear in the text's length.
 *
 * @param marks the quotation marks of `text`, where the caller has paired them
 */
export function splitSentences(text: string, pack: LanguagePack, marks = pairQuotationMarks(text)): Range[] {
  if (pack.sentences !== undefined) return pack.sentences(text);
  const sentences: Range[] = [];
  const quotations = unbrokenQuotations(marks);
  let quotation = 0;
  let start = skipSpace(text, 0);
  for (const match of matchesOf(text, terminator)) {
    const end = match.index + match[0].length;
    while (quotation < quotations.length && (quotations[quotation]?.[1] ?? 0) <= match.index) quotation += 1;
    const inside = quotations[quotation];
    if (inside !== undefined && inside[0] < match.index && end < inside[1]) continue;
    const next = skipSpace(text, end);
    if (next >= text.length || !breaks(text, start, match.index, end, next, pack)) continue;
    sentences.push([start, end]);
    start = next;
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push([start, end]);
  return sentences;
}

/** From opening mark to the end of the closing one. */
function unbrokenQuotations(marks: readonly MarkPair[]): Range[] {
  const ranges: Range[] = [];
  for (const { open, close, closed } of marks) {
    if (!closed || close[1] - open[0] > longestUnbrokenQuotation) continue;
    if (open[0] >= (ranges.at(-1)?.[1] ?? 0)) ranges.push([open[0], close[1]]);
  }
  return ranges;
}

function breaks(text: string, start: number, mark: number, end: number, next: number, pack: LanguagePack): boolean {
  const ending = text.slice(mark, end);
  const after = text.slice(next, next + 60);
  if (!sentenceStart.test(after)) return false;
  const following = firstWord.exec(after)?.[1] ?? '';
  if (/^(?:\.{2,}|…)/u.test(ending) && !/['’"”]$/u.test(ending))
    return !pack.alwaysCapital.has(following) && /^\P{L}{0,4}\p{Lu}/u.test(after);
  if (/[!?]/u.test(ending) && /['’"”»]$/u.test(ending)) return !introducesSpeech(after, pack);
  if (ending !== '.') return true;
  const word = lastWord.exec(text.slice(Math.max(start, mark - 24), mark))?.[0] ?? '';
  return !abbreviates(word, following, after, pack);
}

/** Whether the dot after `word` belongs to the word, so that the sentence goes on with `following`. */
function abbreviates(word: string, following: string, after: string, pack: LanguagePack): boolean {
  const plain = word.toLowerCase();
  const initial = /^\p{Lu}$/u.test(word);
  const dotted = /^\p{L}(?:\.\p{L})+$/u.test(word);
  if (!initial && !dotted && !pack.abbreviations.has(plain)) return false;
  // "no." and "may." are words as often as abbreviations; only a number after them tells.
  if (pack.stopWords.has(plain) && !initial) return /^\d/u.test(after);
  if (pack.personTitles.has(plain)) return true;
  return !pack.stopWords.has(following.toLowerCase());
}

/** `Xi asked`, `said Mr. Xi`: a speech verb within the first four words. */
function introducesSpeech(after: string, pack: LanguagePack): boolean {
  const words = after.split(/\s+/u, 5);
  return words.slice(0, 4).some((word) => pack.speechVerbs.has(word.replace(/[,.:;]{1,3}$/u, '').toLowerCase()));
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text[at] ?? '')) at += 1;
  return at;
}
