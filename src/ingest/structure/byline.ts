import type { LanguagePack } from '../../language/pack.ts';
import { countWords, plain } from './prose.ts';

const name =
  /^(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|den|la|le|al|bin|di|da|del|dos|el|and|&)(?:[\s,]+(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|den|la|le|al|bin|di|da|del|dos|el|and|&))*$/u;

/** Who signs a line that is a byline and nothing else, without "By": `Staff and agencies`, `Web Desk`, `A. Writer`; else `null`. */
export function readByline(text: string, pack: LanguagePack): string | null {
  const words = countWords(text);
  if (words > 14 || text.length > 140) return null;
  const label = bylineLabel(text, pack);
  if (label !== null) {
    const rest = text.slice(label).trim();
    return rest === '' || /[.!?]$/u.test(rest) || !/^[\p{Lu}\p{N}@]/u.test(rest) ? null : rest;
  }
  return pack.page.desks.has(plain(text)) ? text : null;
}

/** A byline, or a label that announces one. */
export function isByline(text: string, pack: LanguagePack): boolean {
  return readByline(text, pack) !== null || pack.page.bylineLabels.has(plain(text));
}

/** Two to five capitalised words, such as a person's name. */
export function isName(text: string): boolean {
  const words = countWords(text);
  return words >= 2 && words <= 8 && text.length <= 80 && name.test(text);
}

/** Length of "By " at the start of the line, or `null`. */
function bylineLabel(text: string, { page }: LanguagePack): number | null {
  const match = /^(\p{L}+(?:\s\p{L}+)?)\s*(?::\s*|\s)(?=\S)/u.exec(text);
  if (match === null) return null;
  const both = match[1] ?? '';
  if (page.bylineLabels.has(both.toLowerCase())) return match[0].length;
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const after = /^\p{L}+\s*:?\s*/u.exec(text)?.[0].length ?? 0;
  // "Author" and "story by" announce a name only with a colon or as "by".
  const announces =
    page.bylineLabels.has(first.toLowerCase()) && (text.slice(first.length, after).includes(':') || first.length <= 3);
  return announces && after < text.length ? after : null;
}
