import type { LanguagePack } from '../../language/pack.ts';
import { withoutPossessive } from '../../language/possessive.ts';
import { normalise } from '../../language/tokens.ts';
import type { Sentence } from '../article.ts';
import { collapse } from '../span.ts';
import { mainSubject, namesSomebody, withoutTitles } from './noun-phrase.ts';
import type { Speaker } from './speaker.ts';
import { wordsWithin, type Word } from './words.ts';

/** A sentence with the first speaker found in it. */
export interface SpokenSentence {
  readonly sentence: Sentence;
  /** Of the paragraph. */
  readonly words: () => readonly Word[];
  speaker: Speaker | null;
}

/** Of a sentence, in characters, in which a subject is looked for. */
const reach = 400;

/**
 * Whom "he" or "she" means: the speaker or else the subject of the nearest sentence that has one who is named, from this one backwards;
 * `null` where none of `sentences` has.
 */
export function antecedent(sentences: readonly SpokenSentence[], text: string, pack: LanguagePack): Speaker | null {
  for (const { sentence, words: all, speaker } of sentences.toReversed()) {
    if (speaker !== null) return { name: speaker.name, basis: 'pronoun' };
    const [start, end] = sentence.span;
    const words = wordsWithin(all(), start, Math.min(end, start + reach));
    const subject = mainSubject(words, words.length, pack);
    if (subject === null || !namesSomebody(words, subject, pack) || isPlace(words[subject[1]], pack)) continue;
    const [from, last] = withoutTitles(words, subject, pack);
    // "…," writes Jane Doe
    const first = pack.speechVerbs.has(words[from]?.text ?? '') ? from + 1 : from;
    const name = collapse(withoutPossessive(text.slice(words[first]?.start, words[last]?.end)));
    if (name !== '') return { name, basis: 'pronoun' };
  }
  return null;
}

/** "He" is no country. */
function isPlace(word: Word | undefined, pack: LanguagePack): boolean {
  const name = normalise(word?.text ?? '');
  return pack.countryNames.has(name) || pack.seatsOfGovernment.has(name);
}
