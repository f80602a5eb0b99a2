import type { LanguagePack } from '../../language/pack.ts';
import { withoutPossessive } from '../../language/possessive.ts';
import type { Quotation } from '../article.ts';
import {
  apposedName,
  mainSubject,
  namesSomebody,
  phraseEndingAt,
  phraseStartingAt,
  subjectBefore,
  withoutTitles,
  type Phrase,
} from './noun-phrase.ts';
import { wordsWithin, type Word } from './words.ts';

export type Speaker = NonNullable<Quotation['speaker']>;
type Range = readonly [start: number, end: number];

export interface QuotationPlace {
  readonly text: string;
  /** The sentence in which the quotation opens. */
  readonly sentence: Range;
  /** The quotation with its marks. */
  readonly quotation: Range;
  /** Of the paragraph, each quotation one of them. */
  readonly words: readonly Word[];
  /** Number of words between the marks. */
  readonly length: number;
}

/** A speaker, or a pronoun for whom the caller must look further back. */
export type Found = Speaker | { readonly pronoun: string };

/** So many characters of the sentence are looked at before and behind a quotation; no sentence of the labelled articles needs more. */
const reachBefore = 600;
const reachAfter = 300;
/** From a verb of speech to the quotation it introduces there are at most so many words: "told reporters at the White House on Monday that". */
const reachOfSpeech = 16;
/** From the subject behind a quotation to its verb: "Scott Pruitt, the attorney general of Oklahoma, one of the states suing, said". */
const reachOfApposition = 24;
/** A verb that names ("called Xi a …") reaches less far. */
const reachOfLabel = 6;
/** A quotation of so few words is spoken only where a verb governs it closely. */
const fewWords = 3;

/** Who speaks, by the words of the sentence around the quotation. */
export function speakerInSentence(place: QuotationPlace, pack: LanguagePack): Found | null {
  const { text, words, sentence, quotation } = place;
  const before = wordsWithin(words, Math.max(sentence[0], quotation[0] - reachBefore), quotation[0]);
  const after = wordsWithin(
    words,
    quotation[1],
    Math.max(quotation[1], Math.min(sentence[1], quotation[1] + reachAfter)),
  );
  const spoken =
    /[,?!…—–-]['’]?$/u.test(
      text
        .slice(quotation[0], quotation[1])
        .replace(/["”“»'’]{1,2}$/u, '')
        .trimEnd(),
    ) || after[0]?.text === ',';
  return (
    (spoken ? speakerAfter(text, after, pack) : null) ??
    signature(text, after, pack) ??
    agentBefore(text, before, pack) ??
    speakerBefore(text, before, place, pack) ??
    speakerBeforeColon(text, before, pack) ??
    (place.length > fewWords ? (attributed(text, after, pack) ?? attributed(text, before, pack)) : null)
  );
}

/** `," Xi told Putin`, `," said Xi`, `," the Kremlin's spokesman, A. B., said` */
function speakerAfter(text: string, words: readonly Word[], pack: LanguagePack): Found | null {
  const start = words[0]?.kind === 'mark' ? 1 : 0;
  const verb = words.findIndex(
    ({ lower, kind }, index) => index >= start && kind === 'lower' && pack.speechVerbs.has(lower),
  );
  if (verb < 0 || verb - start > reachOfApposition) return null;
  // ", which Beijing criticised" and ", and Xi said" are clauses of their own.
  if (pack.speechGrammar.clauseOpeners.has(words[start]?.lower ?? '')) return null;
  if (words.slice(start, verb).some(({ text: mark }) => mark === ';' || mark === ':')) return null;
  if (opensWithVerb(words, start, verb, pack)) return name(text, words, subjectBehind(words, verb, pack), 'verb', pack);
  return name(text, words, subjectAt(words, start, verb, pack) ?? subjectBefore(words, verb, pack), 'verb', pack);
}

/** `," said Xi`; `», ha dicho Sánchez`, where subjects follow auxiliaries too. */
function opensWithVerb(words: readonly Word[], start: number, verb: number, { speechGrammar }: LanguagePack): boolean {
  const { auxiliaries, subjectFollows } = speechGrammar;
  return verb === start || (subjectFollows && words.slice(start, verb).every(({ lower }) => auxiliaries.has(lower)));
}

/** The subject behind a verb; where subjects follow, over the day and adverbs: `ha dicho este jueves el ministro, Juan Ruiz`. */
function subjectBehind(words: readonly Word[], verb: number, pack: LanguagePack): Phrase | null {
  const { subjectFollows, determiners, auxiliaries, isAdverb } = pack.speechGrammar;
  if (!subjectFollows) return phraseStartingAt(words, verb + 1, pack);
  let first = verb + 1;
  const lowerAt = (at: number): string => words[at]?.lower ?? '';
  const isDay = (at: number): boolean => pack.weekdays.has(lowerAt(at)) || pack.relativeDays.has(lowerAt(at));
  for (;;) {
    if (determiners.has(lowerAt(first)) && isDay(first + 1)) first += 2;
    else if (isDay(first) || auxiliaries.has(lowerAt(first)) || isAdverb(lowerAt(first))) first += 1;
    else break;
  }
  const phrase = phraseStartingAt(words, first, pack);
  if (phrase === null || namesNobody(words, phrase, pack)) return null;
  return apposedName(words, phrase, pack) ?? phrase;
}

/** Behind a verb stands its object as often as its subject: without a name, an article at least must make somebody of it, and no number. */
function namesNobody(words: readonly Word[], [first, last]: Phrase, pack: LanguagePack): boolean {
  const phrase = words.slice(first, last + 1);
  if (phrase.some(({ kind }) => kind === 'number')) return true;
  const { determiners, singularPronouns } = pack.speechGrammar;
  const opening = phrase[0]?.lower ?? '';
  return (
    !namesSomebody(words, [first, last], pack) &&
    !singularPronouns.has(opening) &&
    !(determiners.has(opening) && last > first)
  );
}

/** The subject with which the words behind a quotation open, over what stands in commas or brackets behind it. */
function subjectAt(words: readonly Word[], start: number, verb: number, pack: LanguagePack): Phrase | null {
  const phrase = phraseStartingAt(words, start, pack);
  const next = phrase === null ? undefined : words[phrase[1] + 1];
  return phrase !== null && phrase[1] < verb && (next?.text === ',' || next?.text === '(') ? phrase : null;
}

/** `described by Putin as "…"` */
function agentBefore(text: string, words: readonly Word[], pack: LanguagePack): Found | null {
  const by = words.findLastIndex(
    ({ lower }, index) =>
      lower === pack.speechGrammar.agentPreposition && pack.speechVerbs.has(words[index - 1]?.lower ?? ''),
  );
  if (by < 0) return null;
  const agent = phraseStartingAt(words, by + 1, pack);
  return agent === null || words.length - agent[1] > 4 ? null : name(text, words, agent, 'verb', pack);
}

/** `Xi said China "…"`, `Biden has labeled Xi a "…"`, `Putin arrived …, calling them "…"` */
function speakerBefore(
  text: string,
  words: readonly Word[],
  { length }: QuotationPlace,
  pack: LanguagePack,
): Found | null {
  const { labellingVerbs, participles } = pack.speechGrammar;
  const verb = words.findLastIndex(
    ({ lower, kind }) => kind !== 'capital' && kind !== 'quotation' && pack.speechVerbs.has(lower),
  );
  if (verb < 0) return null;
  const { lower } = words[verb] ?? { lower: '' };
  const distance = words.length - verb - 1;
  const between = words.slice(verb + 1);
  if (between.some(({ kind, text: mark }) => kind === 'quotation' || mark === ';' || mark === ')')) return null;
  const introduced = words.at(-1)?.text === ':' || words.at(-1)?.text === ',';
  const reach = labellingVerbs.has(lower) ? reachOfLabel : length <= fewWords && !introduced ? 0 : reachOfSpeech;
  if (distance > reach) return null;
  const subject = participles.has(lower)
    ? (subjectOfParticiple(words, verb, pack) ?? mainSubject(words, verb, pack))
    : (subjectBefore(words, verb, pack) ??
      (pack.speechGrammar.subjectFollows ? subjectBehind(words, verb, pack) : null));
  return name(text, words, subject, 'verb', pack);
}

/** "was saying" has its subject before it; ", saying" has that of the main clause. */
function subjectOfParticiple(words: readonly Word[], verb: number, pack: LanguagePack): Phrase | null {
  return pack.speechGrammar.auxiliaries.has(words[verb - 1]?.lower ?? '') ? subjectBefore(words, verb, pack) : null;
}

/** `"…" — A. Reader`: a name behind a dash, and nothing else. */
function signature(text: string, words: readonly Word[], pack: LanguagePack): Found | null {
  if (words.length < 2 || words.length > 6 || !/^[—–―]$/u.test(words[0]?.text ?? '')) return null;
  const phrase = phraseStartingAt(words, 1, pack);
  return phrase?.[1] === words.length - 1 && words[1]?.kind === 'capital'
    ? name(text, words, phrase, 'colon', pack)
    : null;
}

/** `Xi: "…"` */
function speakerBeforeColon(text: string, words: readonly Word[], pack: LanguagePack): Found | null {
  if (words.at(-1)?.text !== ':' || words.length > 6) return null;
  const phrase = phraseEndingAt(words, words.length - 2, pack);
  return phrase === null || phrase[0] !== 0 || words[phrase[1]]?.kind !== 'capital'
    ? null
    : name(text, words, phrase, 'colon', pack);
}

/** `according to Xi` */
function attributed(text: string, words: readonly Word[], pack: LanguagePack): Found | null {
  for (const phrase of pack.speechGrammar.attributionPhrases) {
    const at = words.findIndex((_, index) => phrase.every((word, step) => words[index + step]?.lower === word));
    if (at >= 0) return name(text, words, phraseStartingAt(words, at + phrase.length, pack), 'according-to', pack);
  }
  return null;
}

/** "it", "there", "we've" */
function isFunctionWord({ lower, kind }: Word, { speechGrammar, stopWords, expand }: LanguagePack): boolean {
  const words = kind === 'lower' ? [lower, ...expand(lower)] : [lower];
  return words.some((word) => speechGrammar.otherPronouns.has(word) || stopWords.has(word));
}

/** A common noun alone is somebody in the plural, or by an office: "officials", "people", "spokesperson"; "al-Awlaki" is a name. Without an article what stands there in the singular is a verb or an adjective. */
function isBareSingular({ text, lower, kind }: Word, { quantities, personTitles }: LanguagePack): boolean {
  if (kind !== 'lower' || personTitles.has(lower) || /-\p{Lu}/u.test(text)) return false;
  return !lower.endsWith('s') && !quantities.irregularPlurals.has(lower);
}

function name(
  text: string,
  words: readonly Word[],
  phrase: Phrase | null,
  basis: Speaker['basis'],
  pack: LanguagePack,
): Found | null {
  if (phrase === null) return null;
  const [first, last] = withoutTitles(words, phrase, pack);
  const [from, to] = [words[first], words[last]];
  if (from === undefined || to === undefined) return null;
  if (first === last && pack.speechGrammar.singularPronouns.has(from.lower)) return { pronoun: from.lower };
  if (first === last && (isFunctionWord(from, pack) || isBareSingular(from, pack))) return null;
  return { name: withoutPossessive(text.slice(from.start, to.end)), basis };
}
