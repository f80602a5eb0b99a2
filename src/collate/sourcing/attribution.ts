import type { Span } from '../../ingest/article.ts';
import {
  mainSubject,
  phraseStartingAt,
  subjectBefore,
  withoutTitles,
  type Phrase,
} from '../../ingest/quotations/noun-phrase.ts';
import { wordsOutside, type Word } from '../../ingest/quotations/words.ts';
import type { AttributionWords } from '../../language/attribution-words.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { pairQuotationMarks } from '../../language/quotation-marks.ts';
import { onceFor } from '../../language/remember.ts';
import { ofWord, tokenise, type Token } from '../../language/tokens.ts';
import { isSmallAscii } from '../../language/word-boundaries.ts';

/** Who is said to state something, outside quotation marks. */
export interface Attribution {
  /** Words of the source, of one sentence; empty where no rule finds who says it. */
  readonly source: readonly Word[];
  /** Those of them that are left without titles: the name. */
  readonly name: readonly Word[];
  /** Offsets of name and verb, or of "according to" and the source, into the sentence's text. */
  readonly span: Span;
}

/**
 * The attributions of a sentence, in order: "according to the Pentagon", "Smithee told reporters", "…, officials said". Linear in the length of the text,
 * for the reach of a phrase is bounded.
 */
export function findAttributions(text: string, pack: LanguagePack, attribution: AttributionWords): Attribution[] {
  if (!tokenise(text).some(mayAttribute(pack))) return [];
  const quoted = pairQuotationMarks(text).map(({ open, close }): Span => [open[0], close[1]]);
  const words = wordsOutside(text, 0, text.length, outermost(quoted));
  return words
    .map((word, at): Attribution | null => {
      const opening = openingAt(words, at, pack);
      if (opening > 0) return attributionOf(words, sourceAt(words, at + opening, pack), [at, at], pack);
      if (word.kind !== 'lower' || !attribution.verbs.has(word.lower)) return null;
      return attributionOf(words, withOwner(words, sourceOf(words, at, pack), attribution), [at, at], pack);
    })
    .filter((found) => found !== null);
}

/** Whether a word can open an attribution: most sentences have none that can. Punctuation between letters is part of a token, and not of a word here. */
const mayAttribute: (pack: LanguagePack) => (token: Token) => boolean = onceFor(({ attribution, speechGrammar }) => {
  const openers = new Set(speechGrammar.attributionPhrases.flatMap(([first]) => first ?? []));
  const opens = (lower: string): boolean => openers.has(lower) || attribution?.verbs.has(lower) === true;
  return ofWord(({ text }) =>
    isSmallAscii(text) ? opens(text) : wordsOutside(text, 0, text.length, []).some(({ lower }) => opens(lower)),
  );
});

function outermost(ranges: readonly Span[]): Span[] {
  const outer: Span[] = [];
  for (const range of ranges) if (range[0] >= (outer.at(-1)?.[1] ?? 0)) outer.push(range);
  return outer;
}

/** Number of words of "according to" where it opens at `at`, or 0. */
function openingAt(words: readonly Word[], at: number, { speechGrammar }: LanguagePack): number {
  const found = speechGrammar.attributionPhrases.find((phrase) =>
    phrase.every((word, step) => words[at + step]?.lower === word),
  );
  return found?.length ?? 0;
}

/** Common nouns behind a name at most: "the Trump campaign", "a Johns Hopkins University data centre". */
const longestTail = 2;

/** The source behind "according to", with the common nouns behind its name. */
function sourceAt(words: readonly Word[], first: number, pack: LanguagePack): Phrase | null {
  const phrase = phraseStartingAt(words, first, pack);
  return phrase === null ? null : withTail(words, phrase, pack);
}

function withTail(words: readonly Word[], phrase: Phrase, pack: LanguagePack): Phrase {
  let [, last] = phrase;
  const isNoun = ({ kind, lower }: Word): boolean =>
    kind === 'lower' &&
    !pack.stopWords.has(lower) &&
    !pack.speechVerbs.has(lower) &&
    !pack.speechGrammar.isAdverb(lower);
  for (
    let next = words[last + 1];
    next !== undefined && isNoun(next) && last < phrase[1] + longestTail;
    next = words[last + 1]
  )
    last += 1;
  return [phrase[0], last];
}

/** From a participle back to the subject of its clause: "Trump responded over Twitter, saying". */
const reachOfParticiple = 12;

/** Who governs the verb at `verb`: the subject before it, or behind it where it is turned round (`," said Smithee`). */
function sourceOf(words: readonly Word[], verb: number, pack: LanguagePack): Phrase | null {
  const { auxiliaries, linkingPrepositions, participles, otherPronouns, relativePronouns, subjectFollows } =
    pack.speechGrammar;
  // "…, ha informado el Gobierno"
  let first = verb;
  while (subjectFollows && auxiliaries.has(words[first - 1]?.lower ?? '')) first -= 1;
  const before = words[first - 1];
  if (participles.has(words[verb]?.lower ?? '')) {
    const subject = before?.text === ',' ? mainSubject(words, verb, pack) : null;
    if (subject === null || verb - subject[1] > reachOfParticiple) return null;
    return words.slice(subject[1], verb).some(({ lower }) => relativePronouns.has(lower)) ? null : subject;
  }
  if (before?.kind === 'lower' && linkingPrepositions.has(before.lower)) return null;
  if (before === undefined || before.kind === 'mark' || before.kind === 'quotation') {
    const behind = phraseStartingAt(words, verb + 1, pack);
    const opening = words[behind?.[0] ?? -1]?.lower ?? '';
    if (behind !== null && !auxiliaries.has(opening) && !otherPronouns.has(opening)) {
      return pack.attribution?.nounFirst === true ? withTail(words, behind, pack) : behind;
    }
  }
  return subjectBefore(words, beforeDay(words, verb, pack), pack);
}

/** "state media": the adjective is a verb form, too, at which noun phrases end. */
function withOwner(
  words: readonly Word[],
  phrase: Phrase | null,
  { ownedByState, media }: AttributionWords,
): Phrase | null {
  if (phrase === null) return null;
  const [first, last] = phrase;
  const owned = media.has(words[last]?.lower ?? '') && ownedByState.has(words[first - 1]?.lower ?? '');
  return owned ? [first - 1, last] : phrase;
}

/** Over "on Monday": the administration *on Monday* said. */
function beforeDay(words: readonly Word[], verb: number, { weekdays, stopWords }: LanguagePack): number {
  if (!weekdays.has(words[verb - 1]?.lower ?? '')) return verb;
  const preposition = words[verb - 2];
  return preposition?.kind === 'lower' && stopWords.has(preposition.lower) ? verb - 2 : verb - 1;
}

function attributionOf(
  words: readonly Word[],
  phrase: Phrase | null,
  [from, to]: Phrase,
  pack: LanguagePack,
): Attribution {
  const at: Span = [words[from]?.start ?? 0, words[to]?.end ?? 0];
  if (phrase === null) return { source: [], name: [], span: at };
  const [nameFrom, nameTo] = withoutTitles(words, phrase, pack);
  // "Secretary of State Antony Blinken said": titles are no part of the name.
  const first = words[Math.min(nameFrom, from)];
  const last = words[Math.max(phrase[1], to)];
  return {
    source: words.slice(phrase[0], phrase[1] + 1),
    name: words.slice(nameFrom, nameTo + 1),
    span: [first?.start ?? at[0], last?.end ?? at[1]],
  };
}
