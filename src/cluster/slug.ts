import { createHash } from 'node:crypto';

/** Letters that Unicode does not decompose into a base letter and a mark. */
const letters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

/** About as much of a headline as an address line shows. */
const longest = 60;

/** Names that Windows keeps for devices, where nobody can write a folder of such a name. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/**
 * Lower-case ASCII words of `text`, hyphenated, cut at a word to {@link longest} characters, then `date`. A text without one
 * Latin letter or digit is named by a hash of `key`, and one that would name a device has it added.
 */
export function slugOf(text: string, date: string | null, key: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/\P{ASCII}/gu, (letter) => letters.get(letter) ?? ' ');
  let slug = '';
  for (const word of plain.match(/[a-z0-9]+/gu) ?? []) {
    if (slug !== '' && slug.length + 1 + word.length > longest) break;
    slug = slug === '' ? word.slice(0, longest) : `${slug}-${word}`;
  }
  const named = slug === '' || (date === null && devices.test(slug));
  return [slug, named ? fingerprint(key) : '', date ?? ''].filter(Boolean).join('-');
}

/** Eight hexadecimal digits that stand for `key`. */
export function fingerprint(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}
