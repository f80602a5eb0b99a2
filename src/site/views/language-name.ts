import { locale } from '../labels/locale.ts';

const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });

/** What a language is called: `en` → `English`; a tag that is none, or that has no name, stands for itself. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
