const closing = /[.!?…。！？][\p{Pe}\p{Pf}'"]{0,3}$/u;
const scripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Words between white space; of Chinese and Japanese, which write none, two characters count as one word. */
export function countWords(text: string): number {
  const words = text.match(/\S+/gu)?.length ?? 0;
  const characters = text.match(scripts)?.length ?? 0;
  return words + Math.floor(characters / 2);
}

/** Ends as a sentence ends. A line that trails off ("…") does not. */
export function endsSentence(text: string): boolean {
  return closing.test(text) && !/(?:\.\.|…)$/u.test(text);
}

/** Running text: a sentence of at least twelve words, or thirty words of anything. Menus, labels and headlines are shorter. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  return (words >= 12 && endsSentence(text)) || words >= 30;
}

/** Lower case, single spaces, straight apostrophes, no marks at the ends: as the lists of page words are written. */
export function plain(text: string): string {
  return trimMarks(text.toLowerCase().replaceAll('’', "'")).replaceAll(/\s+/gu, ' ');
}

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
  for (const { 0: sign, index } of line.matchAll(/[|•·‧∙»›\n\t]|[–—-](?=\s)|[ \u00A0]{2}/gu)) {
    const dash = '–—-'.includes(sign);
    if (dash && /\S/u.test(line[index - 1] ?? ' ')) continue;
    add(index);
    start = index + sign.length;
  }
  add(line.length);
  return parts;
}
