import type { LanguagePack } from '../../language/pack.ts';
import type { Quotation, Sentence } from '../article.ts';
import type { QuotedParagraph } from './index.ts';

type Speaker = NonNullable<Quotation['speaker']>;

export interface QuotationPlace {
  readonly text: string;
  readonly paragraph: QuotedParagraph;
  readonly sentence: Sentence;
  /** Offsets of the opening mark's start and the closing mark's end. */
  readonly open: number;
  readonly close: number;
  readonly previous: Quotation | null;
}

/** Who speaks, by the nearest speech verb in the sentence; `null` where no rule finds anybody. */
export function findSpeaker(place: QuotationPlace, pack: LanguagePack): Speaker | null {
  const after = place.text.slice(place.close, Math.max(place.close, place.sentence.span[1]));
  const before = place.text.slice(place.sentence.span[0], place.open);
  return speakerAfter(after, pack) ?? speakerBefore(before, pack) ?? continued(before, place);
}

const name = /(?:\p{Lu}[\p{L}'’.-]*)(?:\s(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|la|bin|al))*/u;

/** `," Xi told Putin`, `," said Xi` */
function speakerAfter(after: string, pack: LanguagePack): Speaker | null {
  const words = after
    .replace(/^[\s,.]+/u, '')
    .split(/\s+/u)
    .slice(0, 8);
  const at = words.findIndex((word) => pack.speechVerbs.has(word.replace(/[,.:;]$/u, '').toLowerCase()));
  if (at < 0) return null;
  const subject = at === 0 ? words.slice(1).join(' ') : words.slice(0, at).join(' ');
  return named(subject, 'verb');
}

/** `Biden has labeled Xi a "dictator"`, `Xi said: "…"` */
function speakerBefore(before: string, pack: LanguagePack): Speaker | null {
  const words = before.split(/\s+/u).filter(Boolean);
  const at = words.findLastIndex((word) => pack.speechVerbs.has(word.replace(/[,.:;]$/u, '').toLowerCase()));
  if (at < 1) return null;
  return named(words.slice(0, at).join(' '), 'verb', true);
}

function named(words: string, basis: Speaker['basis'], last = false): Speaker | null {
  const found = last ? Array.from(words.matchAll(new RegExp(name, 'gu'))).at(-1) : name.exec(words);
  const text = found?.[0].replace(/[,.]$|['’]s?$/u, '') ?? '';
  return text === '' ? null : { name: text, basis };
}

/** A sentence that begins with a quotation, right behind a quotation with a speaker. */
function continued(before: string, { previous, sentence }: QuotationPlace): Speaker | null {
  if (before.trim() !== '' || previous?.speaker == null || sentence.index - previous.sentence > 1) return null;
  return { name: previous.speaker.name, basis: 'continued' };
}
