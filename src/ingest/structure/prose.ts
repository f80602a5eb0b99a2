import { matchesOf } from '../../language/matches.ts';
import { remember } from '../../language/remember.ts';
import { collapse } from '../span.ts';

const closing = /[.!?…。！？][\p{Pe}\p{Pf}'"]{0,3}$/u;
const scripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** No character of those scripts stands below it in Unicode (CJK Radicals). */
export const firstUnspaced = 0x2e80;

/** Words between white space; of Chinese and Japanese, which write none, two characters count as one word. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  let spaced = true;
  // Each line is counted by several rules: a loop takes a fifth of the time that a list of matches takes.
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const space =
      unit === 0x20 ||
      (unit >= 0x09 && unit <= 0x0d) ||
      unit === 0xa0 ||
      (unit > 0xff && whiteSpace.test(text.charAt(at)));
    if (!space && !inside) words += 1;
    inside = !space;
    if (unit >= firstUnspaced) spaced = false;
  }
  return spaced ? words : words + Math.floor((text.match(scripts)?.length ?? 0) / 2);
}

const whiteSpace = /\s/u;

/** Ends as a sentence ends. A line that trails off ("…") does not. */
export function endsSentence(text: string): boolean {
  return closing.test(text) && !/(?:\.\.|…)$/u.test(text);
}

/** Running text: a sentence of at least twelve words, or thirty words of anything. Menus, labels and headlines are shorter. */
export function isProse({ text, words }: { readonly text: string; readonly words: number }): boolean {
  return words >= 30 || (words >= 12 && endsSentence(text));
}

/** Lower case, single spaces, straight apostrophes, no marks at the ends: as the lists of page words are written. */
export const plain = remember((text) => collapse(trimMarks(text.toLowerCase().replaceAll('’', "'"))), {
  // The lines of a long page; each is asked for by several rules, one after the other.
  texts: 2_000,
  length: 500,
});

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** Without what is no letter or digit at either end; a closing plus sign stays ("a+"). */
export function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !wordCharacter.test(text.charAt(start)) && !isHighSurrogate(text, start)) start += 1;
  while (
    end > start &&
    !wordCharacter.test(text.charAt(end - 1)) &&
    !'+'.includes(text.charAt(end - 1)) &&
    !isHighSurrogate(text, end - 2)
  )
    end -= 1;
  return text.slice(start, end);
}

function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}

const separator = /[|•·‧∙»›\n\t]|[–—-](?=\s)|[ \u00A0]{2}/gu;

/** The parts of a line between separators (`|`, `•`, `·`, dashes in spaces, wide gaps), trimmed, with their offsets; empty ones left out. */
export function splitAtSeparators(
  line: string,
): { readonly start: number; readonly end: number; readonly text: string }[] {
  const parts: { start: number; end: number; text: string }[] = [];
  let start = 0;
  const add = (end: number): void => {
    const slice = line.slice(start, end);
    if (!wordCharacter.test(slice)) return;
    const from = start + slice.length - slice.trimStart().length;
    parts.push({ start: from, end: start + slice.trimEnd().length, text: slice.trim() });
  };
  for (const { 0: sign, index } of matchesOf(line, separator)) {
    const dash = '–—-'.includes(sign);
    if (dash && /\S/u.test(line[index - 1] ?? ' ')) continue;
    add(index);
    start = index + sign.length;
  }
  add(line.length);
  return parts;
}
