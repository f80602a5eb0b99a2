import { page } from '../en/page.ts';
import type { LanguagePack } from '../pack.ts';
import type { Range } from '../range.ts';
import { calendarOf } from './calendar.ts';
import { quantities } from './quantities.ts';
import { credit, speechGrammar } from './speech.ts';

/**
 * Words of so many letters and fewer are taken for function words: the commonest words are the shortest (Zipf, The Psycho-Biology of Language, 1935).
 * Chinese and Japanese, whose words are shorter, are written without spaces and make longer tokens.
 */
const longestFunctionWord = 4;

const none: ReadonlySet<string> = new Set();
const nothing: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * A language without a pack: words and sentences by Unicode's rules, months and weekdays by its CLDR, and no other word of the language. So a capture
 * is read and grouped with others of its language, and what needs words (speakers, amounts, credits in sentences) is not decided. Buttons and notices
 * are known in English, in which the templates of many pages print them.
 */
export function neutralPack(tag: string): LanguagePack {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
  return {
    tag,
    stopWords: { has: (word) => word.length <= longestFunctionWord && /^\p{L}+$/u.test(word) },
    negations: none,
    stem: (word) => word,
    ...calendarOf(tag),
    relativeDays: nothing,
    futureMarkers: never,
    page: { ...page, behindTime: [...page.behindTime, 'uhr'], runInHeading: null },
    abbreviations: none,
    nameAbbreviations: none,
    alwaysCapital: none,
    sentences: (paragraph) => sentencesOf(paragraph, segmenter),
    nameJoiners: none,
    speechVerbs: none,
    credit,
    speechGrammar,
    numberWords: nothing,
    ordinalWords: nothing,
    personTitles: none,
    rankWords: none,
    rankKinds: nothing,
    quantities,
    expand: (word) => [word],
    spell: (word) => word,
    root: (word) => word,
    countryNames: nothing,
    seatsOfGovernment: nothing,
    anaphors: none,
    clauseOpeners: none,
    lightVerbs: none,
  };
}

/** Matches nothing. */
const never = /\b\B/u;

/** An initial ("M. Macron") or the number of a day ("16. Mai"): its dot ends no sentence, as a rule. */
const dotted = /(?:^|\s)(?:\p{L}|\d{1,2})\.$/u;

function sentencesOf(paragraph: string, segmenter: Intl.Segmenter): Range[] {
  const sentences: Range[] = [];
  for (const { segment, index } of segmenter.segment(paragraph)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (start >= end) continue;
    const last = sentences.at(-1);
    const goesOn = last !== undefined && dotted.test(paragraph.slice(Math.max(last[0], last[1] - 4), last[1]));
    if (goesOn) sentences[sentences.length - 1] = [last[0], end];
    else sentences.push([start, end]);
  }
  return sentences;
}
