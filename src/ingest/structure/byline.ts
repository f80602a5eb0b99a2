import type { LanguagePack } from '../../language/pack.ts';
import { countWords, plain } from './prose.ts';

/** Who signs a line that is a byline and nothing else, without "By": `Staff and agencies`, `Web Desk`; else `null`. */
export function readByline(text: string, pack: LanguagePack): string | null {
  if (text.length > 140 || countWords(text) > 16) return null;
  const label = labelLength(text, pack);
  if (label > 0) {
    const rest = beforeDateLabel(text.slice(label), pack).trim();
    return /^[\p{Lu}\p{N}@]/u.test(rest) && !/[.!?]$/u.test(rest) ? rest : null;
  }
  return pack.page.desks.has(plain(text)) ? text : null;
}

/** "Jane Doe Published in News": what tells where and when stands behind the names. */
function beforeDateLabel(text: string, { page }: LanguagePack): string {
  const label = text
    .matchAll(/(?<=\S )\p{Lu}\p{Ll}{3,15}(?!\S)/gu)
    .find(({ 0: word }) => [page.publishedLabels, page.updatedLabels].some((labels) => labels.has(word.toLowerCase())));
  return label === undefined ? text : text.slice(0, label.index);
}

/** A byline, or a label that announces one. */
export function isByline(text: string, pack: LanguagePack): boolean {
  return text.length <= 140 && (readByline(text, pack) !== null || pack.page.bylineLabels.has(plain(text)));
}

/** Two to eight capitalised words, such as one or two persons' names. */
export function isName(text: string, { page }: LanguagePack): boolean {
  const words = text.split(/[\s,]/u).filter(Boolean);
  const named = words.filter((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word)).length;
  return (
    text.length <= 80 &&
    words.length <= 8 &&
    named >= 2 &&
    words.every((word) => page.bylineParticles.has(word) || /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word)) &&
    !/[.!?]$/u.test(text)
  );
}

/** Length of "By ", "Author: " or "ByJane" at the start of the line; 0 where there is no such label. */
function labelLength(text: string, { page }: LanguagePack): number {
  const [words = '', first = '', second, gap = ''] = /^(\p{L}+)(?:\s(\p{L}+))?(\s?:?\s?)/u.exec(text) ?? [];
  if (second !== undefined && page.bylineLabels.has(`${first} ${second}`.toLowerCase())) return words.length;
  const [alone = '', , mark = ''] = /^(\p{L}+)(\s?:?\s?)/u.exec(text) ?? [];
  // "Author" and "words" announce a name only with a colon; "by" needs none, and crawlers lose the space behind it.
  if (page.bylineLabels.has(first.toLowerCase()) && (mark.includes(':') || gap.includes(':') || first.length <= 3))
    return alone.length;
  return page.gluedBylineLabel.exec(text)?.[0].length ?? 0;
}
