import type { LanguagePack } from '../../language/pack.ts';
import type { Word } from './words.ts';

/** First and last index of a noun phrase among the words of a sentence. */
export type Phrase = readonly [first: number, last: number];

/** A phrase without a name is at most so many words long: "one senior Ukrainian military official". */
const longestCommonPhrase = 7;
/** From a verb back to its subject over an apposition: "Josh Earnest, the White House press secretary, told". */
const longestApposition = 16;

/** The subject that stands before the word at `verb`, over auxiliaries, adverbs, appositions and "who"; `null` where there is none. */
export function subjectBefore(words: readonly Word[], verb: number, pack: LanguagePack): Phrase | null {
  const { auxiliaries, relativePronouns } = pack.speechGrammar;
  let at = verb - 1;
  while (at >= 0 && (auxiliaries.has(lowerAt(words, at)) || isAdverb(words[at], pack))) at -= 1;
  if (relativePronouns.has(lowerAt(words, at))) {
    at -= 1;
    return phraseEndingAt(words, isComma(words[at]) ? at - 1 : at, pack);
  }
  if (isComma(words[at])) {
    for (let before = at - 1; before > Math.max(0, at - longestApposition); before -= 1) {
      if (!isComma(words[before])) continue;
      const phrase = phraseEndingAt(words, before - 1, pack);
      if (phrase === null) return null;
      return apposedName(words, phrase, pack) ?? (namesSomebody(words, phrase, pack) ? phrase : null);
    }
    return null;
  }
  return phraseEndingAt(words, at, pack);
}

/** The noun phrase or pronoun whose last word is at `last`. */
export function phraseEndingAt(words: readonly Word[], last: number, pack: LanguagePack): Phrase | null {
  const word = words[last];
  if (
    word === undefined ||
    word.kind === 'mark' ||
    word.kind === 'quotation' ||
    pack.weekdays.has(word.lower) ||
    pack.months.has(word.lower)
  )
    return null;
  if (isPronoun(word, pack)) return [last, last];
  // "us" is a pronoun, the US a country.
  if (pack.stopWords.has(word.lower) && !pack.countryNames.has(word.lower)) return null;
  return word.kind === 'capital' ? nameEndingAt(words, last, pack) : commonPhraseEndingAt(words, last, pack);
}

function nameEndingAt(words: readonly Word[], last: number, pack: LanguagePack): Phrase {
  const grammar = pack.speechGrammar;
  let first = last;
  while (first > 0) {
    const before = words[first - 1];
    if (before === undefined || (before.kind !== 'capital' && !grammar.nameParticles.has(before.lower))) break;
    if (before.kind === 'capital' && (pack.stopWords.has(before.lower) || pack.weekdays.has(before.lower))) break;
    first -= 1;
  }
  // A lower-case particle opens no name.
  while (first < last && words[first]?.kind !== 'capital') first += 1;
  // "a spokesman for the Kremlin": the name belongs to the noun before it.
  let link = first - 1;
  if (grammar.determiners.has(lowerAt(words, link))) link -= 1;
  if (grammar.linkingPrepositions.has(lowerAt(words, link)) && words[link - 1]?.kind === 'lower') {
    const head = commonPhraseEndingAt(words, link - 1, pack);
    if (head !== null && grammar.determiners.has(lowerAt(words, head[0]))) return [head[0], last];
  }
  return [first, last];
}

function commonPhraseEndingAt(words: readonly Word[], last: number, pack: LanguagePack): Phrase | null {
  const { determiners } = pack.speechGrammar;
  let first = last + 1;
  while (first > 0 && last - first + 1 < longestCommonPhrase) {
    const before = words[first - 1];
    if (before === undefined || before.kind === 'mark' || before.kind === 'quotation') break;
    if (determiners.has(before.lower)) return [first - 1, last];
    if (pack.stopWords.has(before.lower) || pack.speechVerbs.has(before.lower)) break;
    first -= 1;
  }
  return first <= last && words[last]?.kind === 'lower' ? [first, last] : null;
}

/** The noun phrase that begins at `first`: up to the name in it, or to the next mark, verb or preposition. */
export function phraseStartingAt(words: readonly Word[], first: number, pack: LanguagePack): Phrase | null {
  const grammar = pack.speechGrammar;
  const opening = words[first];
  if (opening === undefined || opening.kind === 'mark' || opening.kind === 'quotation') return null;
  if (isPronoun(opening, pack)) return [first, first];
  let last = first - 1;
  let named = false;
  for (let at = first; at < words.length && at - first < longestCommonPhrase + 3; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind === 'mark' || word.kind === 'quotation') break;
    if (pack.weekdays.has(word.lower) || (word.kind === 'capital' && pack.months.has(word.lower))) break;
    if (word.kind === 'capital') named = true;
    else if (at === first && grammar.determiners.has(word.lower)) continue;
    else if (grammar.complementPrepositions.has(word.lower) && !named && last >= first) continue;
    else if (
      grammar.determiners.has(word.lower) &&
      grammar.complementPrepositions.has(lowerAt(words, at - 1)) &&
      last >= first
    )
      continue;
    else if (named && !grammar.nameParticles.has(word.lower) && !titlesName(words, at, pack)) break;
    else if (
      !(named && grammar.nameParticles.has(word.lower)) &&
      (pack.stopWords.has(word.lower) || isAdverb(word, pack))
    )
      break;
    last = at;
  }
  while (last >= first && grammar.nameParticles.has(lowerAt(words, last))) last -= 1;
  if (last < first) return null;
  // "said the ministry's deputy head, Ivan Ivanov": the name behind the comma is the better one.
  const behind =
    named || !isComma(words[last + 1]) || words[last + 2]?.kind !== 'capital'
      ? null
      : phraseStartingAt(words, last + 2, pack);
  return behind ?? [first, last];
}

/** The name behind an office: "the press secretary, Jane Doe", "el presidente del Gobierno, Pedro Sanz". */
export function apposedName(words: readonly Word[], [first, last]: Phrase, pack: LanguagePack): Phrase | null {
  const office = words
    .slice(first, last + 1)
    .some(({ lower, kind }) => kind === 'lower' && pack.personTitles.has(lower));
  if (!office || !isComma(words[last + 1]) || words[last + 2]?.kind !== 'capital') return null;
  const name = phraseStartingAt(words, last + 2, pack);
  return name !== null &&
    name[1] > name[0] &&
    words
      .slice(name[0], name[1] + 1)
      .every(({ lower, kind }) => kind === 'capital' || pack.speechGrammar.nameParticles.has(lower))
    ? name
    : null;
}

/** The first noun phrase of the sentence behind an opening such as "On Thursday," or "After talks in Beijing,": its subject, as a rule. */
export function mainSubject(words: readonly Word[], before: number, pack: LanguagePack): Phrase | null {
  let first = 0;
  const opening = words[0];
  if (opening === undefined) return null;
  const comma = words.findIndex(isComma);
  if (opensPhrase(words, pack)) {
    if (linksSubject(words, pack)) return phraseStartingAt(words, 1, pack);
    if (comma < 0 || comma >= before) return null;
    first = comma + 1;
  }
  return phraseStartingAt(words, first, pack);
}

/** Whether the sentence opens with a word that is no subject: "On", "Clearly", "However", "Even"; "Speaking" and "Asked" before a function word. */
function opensPhrase([opening, second]: readonly Word[], pack: LanguagePack): boolean {
  const { determiners, auxiliaries } = pack.speechGrammar;
  if (opening?.kind !== 'capital' || determiners.has(opening.lower) || isPronoun(opening, pack)) return false;
  // "Former President Barack Obama" is a subject.
  if (pack.rankWords.has(opening.lower)) return false;
  if (pack.stopWords.has(opening.lower) || pack.anaphors.has(opening.lower) || auxiliaries.has(opening.lower))
    return true;
  const next = second?.kind === 'lower' ? second.lower : '';
  const goesOn = auxiliaries.has(next) || pack.speechVerbs.has(next) || joinsNoun(next, pack);
  return isAdverb(opening, pack) || (pack.stopWords.has(next) && !goesOn);
}

/** "Then he cut in", "Even Mr Lee agreed": an adverb, and the subject right behind it. */
function linksSubject([opening, second]: readonly Word[], pack: LanguagePack): boolean {
  if (opening === undefined || second === undefined) return false;
  const links =
    pack.anaphors.has(opening.lower) || pack.speechGrammar.auxiliaries.has(opening.lower) || isAdverb(opening, pack);
  return links && (second.kind === 'capital' || isPronoun(second, pack));
}

/** "Trump and Ryan", "Republicans who", "Hundreds of" */
function joinsNoun(word: string, { speechGrammar, quantities }: LanguagePack): boolean {
  const { relativePronouns, officePrepositions } = speechGrammar;
  return quantities.addingWords.has(word) || relativePronouns.has(word) || officePrepositions.has(word);
}

/** A phrase with a name in it that is no weekday or month. */
export function namesSomebody(words: readonly Word[], [first, last]: Phrase, pack: LanguagePack): boolean {
  return words
    .slice(first, last + 1)
    .some(
      ({ kind, lower }) =>
        kind === 'capital' && !pack.weekdays.has(lower) && !pack.months.has(lower) && !pack.stopWords.has(lower),
    );
}

/** Without titles before a name and possessives before it: "Russia's President Vladimir Putin" → "Vladimir Putin". */
export function withoutTitles(words: readonly Word[], [first, last]: Phrase, pack: LanguagePack): Phrase {
  const { officePrepositions } = pack.speechGrammar;
  let from = first;
  for (let at = first; at < last; at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next?.kind !== 'capital') continue;
    if (/['’]s$/u.test(word.text)) from = at + 1;
    else if (pack.personTitles.has(word.lower) && !officePrepositions.has(lowerAt(words, at + 1))) from = at + 1;
    // "Secretary of State Antony Blinken"
    else if (
      at >= 2 &&
      officePrepositions.has(lowerAt(words, at - 1)) &&
      pack.personTitles.has(lowerAt(words, at - 2)) &&
      word.kind === 'capital'
    )
      from = at + 1;
  }
  return [from, last];
}

/** "State Department spokesperson Vedant Patel": a title in lower case inside a name. */
function titlesName(words: readonly Word[], at: number, { personTitles, rankWords }: LanguagePack): boolean {
  const { lower } = words[at] ?? { lower: '' };
  return (
    (personTitles.has(lower) || rankWords.has(lower)) &&
    (words[at + 1]?.kind === 'capital' || personTitles.has(words[at + 1]?.lower ?? ''))
  );
}

function isPronoun({ lower }: Word, { speechGrammar }: LanguagePack): boolean {
  return speechGrammar.singularPronouns.has(lower) || speechGrammar.otherPronouns.has(lower);
}

function isComma(word: Word | undefined): boolean {
  return word?.text === ',';
}

function isAdverb(word: Word | undefined, { speechGrammar }: LanguagePack): boolean {
  return word !== undefined && speechGrammar.isAdverb(word.lower);
}

function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? '';
}
