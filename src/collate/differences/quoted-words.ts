import { quotationPairs, type ClaimQuotation } from '../quotations/pairs.ts';
import { haveOneSpeaker, namesIn } from '../quotations/speakers.ts';
import type { Wording } from '../quotations/wording.ts';
import type { DifferenceFinder, Mark } from './kind.ts';
import { countShared } from './same-slot.ts';
import type { StoryText } from './story-text.ts';

/** What outlets put into quotation marks: in the same place in other words, or the same words cut. */
export const quotedWords: DifferenceFinder = {
  kind: 'quotation',
  oneReadingEach: false,
  find: (story) =>
    quotationPairs(story).flatMap(({ claim, a, b, relation }) => {
      if (relation === 'overlap') return [];
      if (relation === 'shortened' && !isCut(a, b, story)) return [];
      return [{ claim, a: markOf(a), b: markOf(b), outcome: relation }];
    }),
};

/** Share of the longer quotation's word pairs that its shortener may print elsewhere, in other quotation marks, before nothing is cut. */
const printedElsewhere = 0.7;

/** Whether one article leaves out what the other quotes: more than a function word, and not only behind other quotation marks. */
function isCut(a: ClaimQuotation, b: ClaimQuotation, story: StoryText): boolean {
  const [short, long] = a.wording.words.length < b.wording.words.length ? [a, b] : [b, a];
  if (contentOf(short.wording) === contentOf(long.wording)) return false;
  if (isName(long) || isName(short)) return false;
  if (areWholeSentences(short, long)) return false;
  if (contentOf(short.wording) === 1 && !isCertainWord(short, long)) return false;
  if (short.wording.words.length <= longestTerm && !isSameSaying(short, long)) return false;
  const printed = story
    .quotationsOf(short.by.statement.article)
    .flatMap(({ text }) => story.wordingOf(text, short.by.pack).words);
  const known = new Set(pairsOf(printed));
  const wanted = pairsOf(long.wording.words);
  return wanted.filter((pair) => known.has(pair)).length < printedElsewhere * wanted.length;
}

function contentOf({ roots }: Wording): number {
  return roots.filter((root) => root !== '').length;
}

/** Whether the shorter quotation is whole sentences of the longer one: who quotes less that way changes nothing. */
function areWholeSentences(short: ClaimQuotation, long: ClaimQuotation): boolean {
  const whole = typewritten(long.quotation.text);
  const part = typewritten(short.quotation.text).replace(/^\P{L}|\P{L}$/gu, '');
  const at = whole.indexOf(part);
  if (at < 0) return false;
  const before = whole.slice(0, at).trimEnd();
  const after = whole.slice(at + part.length).trimStart();
  return (before === '' || /[.!?…]['"’”]?$/u.test(before)) && (after === '' || /^[.!?…]/u.test(after));
}

/** Lower case, with straight marks: what outlets set in different type. */
function typewritten(text: string): string {
  return text.toLowerCase().replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/[–—]/gu, '-');
}

/** Around one quoted word an epithet may stand that long; in a longer quotation the same word may be anybody's. */
const longestEpithet = 4;

function isCertainWord(short: ClaimQuotation, long: ClaimQuotation): boolean {
  if (long.wording.words.length <= longestEpithet) return true;
  const isCapital = /^\P{L}*\p{Lu}/u.test(short.quotation.text);
  if (isCapital) return false;
  return haveOneSpeaker(short.quotation, long.quotation, short.by.pack) || isReported(short, long);
}

/** Words of what may be a term that many use: "preponderance of the evidence". */
const longestTerm = 5;
/** Words of what two people may well say of two things: "human error". */
const longestPhrase = 3;
/** Content words that the sentences around two quotations of unnamed speakers must share, beside what is quoted. */
const leastAround = 2;

/** Whether a short quotation is certainly of the longer one's saying: its speaker is named, or somebody says it and the sentences tell of one thing. */
function isSameSaying(short: ClaimQuotation, long: ClaimQuotation): boolean {
  if (haveOneSpeaker(short.quotation, long.quotation, short.by.pack)) return true;
  const { tokens, pack } = short.by;
  if (!tokens.some(({ norm, start }) => pack.speechVerbs.has(norm) && !isInside(short, start))) return false;
  if (short.wording.words.length > longestPhrase) return true;
  return shareAround(short, long);
}

/** Words between a name and its verb of speech: Cooper, a Democrat, said. */
const longestAside = 4;

/** Whether the sentence says by a verb of speech that the other's speaker speaks, and tells of the same: Cooper said he shared their "frustration". */
function isReported(phrase: ClaimQuotation, whole: ClaimQuotation): boolean {
  const { tokens, pack } = phrase.by;
  if (phrase.quotation.speaker !== null || whole.quotation.speaker === null) return false;
  const verb = tokens.findIndex(({ norm, start }) => start < phrase.start && pack.speechVerbs.has(norm));
  const names = namesIn(whole.quotation.speaker.name, pack);
  const surname = [...names].at(-1);
  const subject = tokens.slice(Math.max(0, verb - 1 - longestAside), Math.max(0, verb));
  return (
    subject.some(({ text, norm }) => /^\p{Lu}/u.test(text) && norm === surname) && shareAround(phrase, whole, names)
  );
}

/** Whether the sentence around a phrase tells, outside it, of what the other statement tells. */
function shareAround(phrase: ClaimQuotation, whole: ClaimQuotation, names: ReadonlySet<string> = new Set()): boolean {
  const quoted = new Set([...phrase.wording.roots, ...Array.from(names, phrase.by.pack.root)]);
  const around = new Set(contentAround(phrase).filter((root) => !quoted.has(root)));
  return countShared(around, new Set(whole.by.roots)) >= leastAround;
}

/** Roots of the content words of the sentence, outside the quotation. */
function contentAround(quotation: ClaimQuotation): string[] {
  const { tokens, roots, pack } = quotation.by;
  return roots.filter((_, index) => {
    const { start = 0, norm = '' } = tokens[index] ?? {};
    return !isInside(quotation, start) && !pack.stopWords.has(norm) && !pack.speechVerbs.has(norm);
  });
}

function isInside({ start, end }: ClaimQuotation, at: number): boolean {
  return at >= start && at < end;
}

/** "Capitol Hill Autonomous Zone", “Saturday Night Live”: a name in quotation marks is nobody's words. */
function isName({ quotation, by: { pack } }: ClaimQuotation): boolean {
  const content = quotation.text.split(' ').filter((word) => !pack.stopWords.has(word.toLowerCase()));
  return content.length > 1 && content.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}

function markOf({ by, quotation, wording }: ClaimQuotation): Mark {
  const { article, sentence } = by.statement;
  return { article, sentence, span: quotation.span, text: quotation.text, key: wording.key };
}
