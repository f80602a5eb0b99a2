import type { Credit } from '../article.ts';
import { quote } from '../span.ts';
import type { SourceMention, SourceTable } from '../sources/index.ts';

/** A stretch of the capture in which credits are looked for. */
export interface CreditText {
  readonly start: number;
  readonly end: number;
  /** Index of the sentence that it is, or `null` for a credit line or field. */
  readonly sentence: number | null;
  readonly kind: 'body' | 'credit' | 'photo-credit' | 'dateline';
}

const reportNouns = String.raw`(?:a|the|its|an exclusive)?\s?(?:reports?|article|story|despatch|dispatch|analysis|investigation|readout)`;
const attributionVerb = String.raw`(?:reported|reports|has reported|had reported|said in (?:a|its) report|wrote|revealed|disclosed)`;
const qualifier = String.raw`(?:(?:\s|,\s)(?:news agency|news service|agency|newspaper|news channel|channel|television|TV|magazine|network))?`;

const textAfter = new RegExp(
  String.raw`^${qualifier}(?:,)?\s(?:also\s|first\s|earlier\s|exclusively\s)?${attributionVerb}\b`,
  'u',
);
const textBefore = new RegExp(
  String.raw`(?:according to|(?:as\s)?(?:first\s)?reported (?:by|in|on)|${reportNouns}\s(?:by|on|in|from|of|with)|citing|cited by|quoted by|quoting|told by|obtained by|as per|data from)\s(?:(?:\p{L}[\p{L}'’-]*\s){0,4})$`,
  'iu',
);
const venueBefore =
  /(?:interview(?:ed)?|conversation|speaking|spoke|talk(?:ing)?|comments?|statement|remarks?|told|telling|essay|op-ed|column)\s(?:(?:with|to|on|by|for|in)\s)?(?:[\p{L}'’-]+\s){0,5}$/iu;
const stateAgency = /\bstate(?:-run|-owned|-controlled)?\s(?:media|news agency|broadcaster|television|TV)\s$/iu;

/**
 * Who is named as a source, and of what: of the words, of a picture, as the place of an interview, or in passing.
 */
export function readCredits(stretches: readonly CreditText[], text: string, sources: SourceTable): Credit[] {
  return stretches.flatMap(({ start, end, sentence, kind }) => {
    const slice = text.slice(start, end);
    return sources.mentions(slice).map((mention): Credit => {
      const role = kind === 'photo-credit' ? 'photo' : kind === 'body' ? roleInSentence(slice, mention) : 'text';
      const evidence = kind === 'body' ? evidenceAround(slice, start, mention, text) : quote(text, start, end);
      return { id: mention.source.id, agency: mention.source.name, role, sentence, evidence };
    });
  });
}

function roleInSentence(sentence: string, { start, end }: SourceMention): Credit['role'] {
  const before = sentence.slice(Math.max(0, start - 80), start);
  const after = sentence.slice(end, end + 60);
  if (textAfter.test(after)) return 'text';
  if (textBefore.test(before)) return 'text';
  if (/^\((?:[^()]{0,20})$/u.test(before) && /^\)\s?[—–-]/u.test(after)) return 'text';
  if (venueBefore.test(before)) return 'venue';
  if (stateAgency.test(before) && /^\s(?:said|says)\b/u.test(after)) return 'text';
  return 'mention';
}

/** The clause around the name, so that a reader sees what the credit rests on. */
function evidenceAround(
  sentence: string,
  offset: number,
  { start, end }: SourceMention,
  text: string,
): Credit['evidence'] {
  const from = Math.max(0, sentence.lastIndexOf(',', start - 1) + 1);
  const comma = sentence.indexOf(',', end);
  const to = comma < 0 ? sentence.length : comma;
  const lead = sentence.slice(from, to).length - sentence.slice(from, to).trimStart().length;
  return quote(text, offset + from + lead, offset + to);
}
