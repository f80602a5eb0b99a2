/** The language that a text is written in. The one place that knows the library that tells it. */
import { eld } from 'eld/extrasmall';
import { packs } from './packs.ts';
import { normalise, tokensOf, type Token } from './tokens.ts';
import { undetermined } from './undetermined.ts';
import { eachWord } from './word-boundaries.ts';

export { undetermined };

/** Letters looked at, from the middle of the text, away from menus and footers: a thousand tell as much as all, at .1 ms. */
const sample = 1000;

/**
 * Of so many characters around the middle quotations are left out where enough stay: an outlet quotes whoever spoke, in whatever language. Of 6,829 articles
 * (`stories/`) and 1,004 captures of public sets it changes 5, between English and left open.
 */
const around = 8 * sample;
const enough = 200;
const quoted = /[“„][^“„”\n]*(?:[“”]|$)|"[^"\n]*(?:"|$)|«[^«»\n]*(?:»|$)/gmu;

/** Fewer letters than these are a headline, and names of people can make that seem any language ("Putin in Beijing": Romanian). */
const fewest = 80;

/**
 * How far the best language's score must lead the next. The 22 English captures of `content` and `examples` lead by .15 and more; of 1,004
 * captures of three public sets 95 % do, and 22 are left open. A list of names leads by .04 to .08; close relatives (Russian, Bulgarian) too.
 */
const clearLead = 0.08;

/** BCP 47 tag of a text's language, or {@link undetermined}: in doubt no language is named. */
export function detectLanguage(text: string): string {
  const words = middleOf(text);
  const told = toldByFunctionWords(words);
  if (told !== null) return told;
  const { best, lead, letters } = measure(words);
  if (letters >= fewest && lead >= clearLead) return best;
  return usesFunctionWords(words, best) ? best : undetermined;
}

/** Of fewer words the share of function words is a matter of chance. */
const fewestWords = 80;

/**
 * The language whose function words are more of a text than they can be in another language; `null` where no language's are. Short words tell as surely as groups of
 * letters where there are enough of them (Grefenstette 1995), in a third of the time; of 9,522 texts of the public sets one gets another answer, a page in
 * two languages.
 */
function toldByFunctionWords(text: string): string | null {
  for (const { tag, stopWords, tellingShare = 1 } of packs.values()) {
    let [words, found] = [0, 0];
    eachWord(text, (start, end) => {
      words += 1;
      if (stopWords.has(normalise(text.slice(start, end)))) found += 1;
    });
    if (words >= fewestWords && found >= tellingShare * words) return tag;
  }
  return null;
}

/** What a page states of its language must not weigh more than the text itself: so far the text's own must lead, in so many letters. */
const contradiction = { lead: 0.15, letters: 300 };

/** Share of function words from which a stated language is believed without a closer look; news has 35 to 55 %, and 5 to 10 % by another language's list. */
const believable = 0.25;

/** The language that a page states, unless its text is clearly in another: templates state their own ("en") around whatever they print. */
export function languageOf(text: string, stated: string | null): string {
  if (stated === null) return detectLanguage(text);
  const words = middleOf(text);
  if (functionWords(tokensOf(words), stated).share >= believable) return stated;
  const { best, lead, letters } = measure(words);
  return letters >= contradiction.letters && lead >= contradiction.lead ? best : stated;
}

/** From the middle of the text, in its own words where there are enough of them. */
function middleOf(text: string): string {
  const middle = centre(text, around);
  const own = middle.replaceAll(quoted, ' ');
  return centre(own.length >= enough ? own : middle, sample).toWellFormed();
}

function centre(text: string, length: number): string {
  const start = Math.max(0, Math.floor((text.length - length) / 2));
  return text.slice(start, start + length);
}

/** The likeliest language, `lead` 0 where that is not reliable. */
function measure(words: string): { readonly best: string; readonly lead: number; readonly letters: number } {
  const letters = words.replaceAll(/\P{L}+/gu, '').length;
  if (letters === 0) return { best: undetermined, lead: 0, letters };
  const found = eld.detect(words);
  const [best = 0, next = 0] = Object.values(found.getScores()).sort((a, b) => b - a);
  return { best: found.language || undetermined, lead: found.isReliable() ? best - next : 0, letters };
}

/** Two function words tell a headline's language where no other's are as many. */
const fewestFunctionWords = 2;

/**
 * Whether a short text has the function words of `tag`, and of no other language that has a pack as many. Beside the library's own guess, of 767 English
 * headlines (allsides-val, ecbplus-dev) it names 360, and none wrongly.
 */
function usesFunctionWords(text: string, tag: string): boolean {
  const words = tokensOf(text);
  const { count } = functionWords(words, tag);
  if (count < fewestFunctionWords) return false;
  return packs.keys().every((other) => other === tag || functionWords(words, other).count < count);
}

function functionWords(words: readonly Token[], tag: string): { readonly count: number; readonly share: number } {
  const stopWords = packs.get(tag)?.stopWords;
  if (stopWords === undefined || words.length === 0) return { count: 0, share: 0 };
  const found = words.filter(({ norm }) => stopWords.has(norm));
  // A capital makes a name of it: La Paz, Los Angeles.
  const small = found.filter(({ text: word }) => /^\p{Ll}/u.test(word));
  return { count: new Set(small.map(({ norm }) => norm)).size, share: found.length / words.length };
}

/**
 * The language of a tag as pages and feeds write it (`en`, `en-GB`, `en_US`), without its region; `null` where it is none.
 * Two letters only: ISO 639-1 has every language that outlets state.
 */
export const languageOfTag = (tag: string): string | null =>
  /^([a-z]{2})(?:[-_][a-z\d]{1,8}){0,3}$/i.exec(tag.trim())?.[1]?.toLowerCase() ?? null;
