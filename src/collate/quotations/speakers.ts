import type { Quotation } from '../../ingest/article.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { tokenise } from '../../language/tokens.ts';
import { byCodeUnits } from '../../language/code-units.ts';

/** Whether two quotations may be of one speaker: a name in common, or one without a name. */
export function mayBeOneSpeaker(a: Quotation, b: Quotation, pack: LanguagePack): boolean {
  if (a.speaker === null || b.speaker === null) return true;
  const names = namesIn(a.speaker.name, pack);
  return [...namesIn(b.speaker.name, pack)].some((name) => names.has(name));
}

/** Whether both quotations name their speaker, and name the same one. */
export function haveOneSpeaker(a: Quotation, b: Quotation, pack: LanguagePack): boolean {
  return a.speaker !== null && b.speaker !== null && mayBeOneSpeaker(a, b, pack);
}

function namesIn(name: string, pack: LanguagePack): Set<string> {
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
