import type { Quotation } from '../../ingest/article.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { tokenise } from '../../language/tokens.ts';
import { byCodeUnits } from '../../language/code-units.ts';

/** Whether two quotations may be of one speaker: a name in common, or one without a name. */
export function mayBeOneSpeaker(a: Quotation, b: Quotation, pack: LanguagePack): boolean {
  const [one, other] = [nameOf(a), nameOf(b)];
  if (one === null || other === null) return true;
  const names = namesIn(one, pack);
  return [...namesIn(other, pack)].some((name) => names.has(name));
}

/** Whether both quotations name their speaker, and name the same one. */
export function haveOneSpeaker(a: Quotation, b: Quotation, pack: LanguagePack): boolean {
  return nameOf(a) !== null && nameOf(b) !== null && mayBeOneSpeaker(a, b, pack);
}

/** "the Republican president", "a department spokesman": a description names nobody. */
function nameOf({ speaker }: Quotation): string | null {
  if (speaker === null) return null;
  const words = speaker.name.split(' ');
  return /^\p{Ll}/u.test(words[0] ?? '') && /^\p{Ll}/u.test(words.at(-1) ?? '') ? null : speaker.name;
}

/** The words of a name in comparable form, without titles. */
export function namesIn(name: string, pack: LanguagePack): Set<string> {
  const words = tokenise(name).map(({ norm }) => norm);
  const names = words.filter((word) => !pack.personTitles.has(word) && !pack.stopWords.has(word));
  return new Set(names.length > 0 ? names : words);
}

/** The fullest of the names under which the articles quote one speaker: most words, then longest, then first in order; `null` for none. */
export function fullestName(quotations: readonly Quotation[]): string | null {
  const names = quotations
    .flatMap(({ speaker }) => (speaker === null ? [] : [speaker.name]))
    .sort((a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length || byCodeUnits(a, b));
  return names[0] ?? null;
}
