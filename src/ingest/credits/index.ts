import type { Credit } from '../article.ts';
import { quote } from '../span.ts';
import type { SourceMention, SourceTable } from '../sources/index.ts';
import type { LanguagePack } from '../../language/pack.ts';

/** A stretch of the capture in which credits are looked for. */
export interface CreditText {
  readonly start: number;
  readonly end: number;
  /** Index of the sentence that it is, or `null` for a credit line or field. */
  readonly sentence: number | null;
  readonly kind: 'body' | 'credit' | 'photo-credit' | 'dateline' | 'byline';
}

/** What a mention in a sentence is, and the words that say so, `[start, end)` in the sentence. */
interface Judgement {
  readonly role: Credit['role'];
  readonly start: number;
  readonly end: number;
}

/** Characters behind a source's name in which it is said to have contributed: names of its people and where they wrote stand between. */
const longestContribution = 300;

/** A passing mention is quoted with so many characters around it, to whole words. */
const mentionContext = 40;

/** Who is named as a source, and of what: of the words, of a picture, as the place of an interview, or in passing. */
export function readCredits(
  stretches: readonly CreditText[],
  text: string,
  sources: SourceTable,
  pack: LanguagePack,
): Credit[] {
  return stretches.flatMap(({ start, end, sentence, kind }) => {
    const slice = text.slice(start, end);
    return sources.mentions(slice).map((mention): Credit => {
      const { id, name: agency, kind: sourceKind } = mention.source;
      if (kind !== 'body')
        return {
          id,
          agency,
          kind: sourceKind,
          role: kind === 'photo-credit' ? 'photo' : 'text',
          sentence,
          evidence: quote(text, start, end),
        };
      const contribution = contributionOf(slice, mention, pack);
      if (contribution !== null)
        return {
          id,
          agency,
          kind: sourceKind,
          role: 'text',
          sentence: null,
          evidence: quote(text, start + contribution.start, start + contribution.end),
        };
      const judgement = judge(slice, mention, pack);
      return {
        id,
        agency,
        kind: sourceKind,
        role: judgement.role,
        sentence,
        evidence: quote(text, start + judgement.start, start + judgement.end),
      };
    });
  });
}

/** Where a sentence says that a source, or people of it, contributed to the article. The outlet's own people ("Daily News' Ann Lee") are not another source. */
function contributionOf(
  sentence: string,
  { start, end }: SourceMention,
  { credit }: LanguagePack,
): Pick<Judgement, 'start' | 'end'> | null {
  const rest = sentence.slice(end, end + longestContribution);
  const contributed = credit.contributed.exec(rest);
  if (contributed === null || /^['’]/u.test(rest)) return null;
  return { start, end: end + contributed.index + contributed[0].length };
}

/** Judges a mention by the words right before and after it. */
function judge(sentence: string, { start, end }: SourceMention, { credit }: LanguagePack): Judgement {
  const before = sentence.slice(Math.max(0, start - 80), start);
  const after = sentence.slice(end, end + 60);
  const reported = credit.reportsAfter.exec(after);
  if (reported !== null) {
    const lead = credit.nounBefore.exec(before)?.[0].trimStart().length ?? 0;
    return { role: 'text', start: start - lead, end: end + reported[0].length };
  }
  const attributed = credit.attributesBefore.exec(before);
  if (attributed !== null) return { role: 'text', start: start - attributed[0].length, end };
  const venue = credit.venueBefore.exec(before);
  if (venue !== null) return { role: 'venue', start: start - venue[0].length, end };
  const stateAgency = credit.stateAgencyBefore.exec(before);
  const said = credit.saysAfter.exec(after);
  if (stateAgency !== null && said !== null)
    return { role: 'text', start: start - stateAgency[0].length, end: end + said[0].length };
  return { role: 'mention', ...around(sentence, start, end) };
}

function around(sentence: string, start: number, end: number): { start: number; end: number } {
  const from = start - mentionContext <= 0 ? 0 : sentence.indexOf(' ', start - mentionContext) + 1;
  const to =
    end + mentionContext >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', end + mentionContext);
  return { start: Math.min(from, start), end: Math.max(to, end) };
}
