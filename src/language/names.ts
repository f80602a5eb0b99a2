import { isCapital } from './capitals.ts';
import type { LanguagePack } from './pack.ts';
import { tokenise, type Token } from './tokens.ts';

/** A proper name as a text prints it: "Xi Jinping", "State Department", "Great Hall of the People", "U.S.". */
export interface Name {
  /** As it stands in the text, without titles before it and without a possessive ending. */
  readonly text: string;
  /** Its words in comparable form, joined by a space: the key by which names are compared. */
  readonly norm: string;
  /** UTF-16 offsets into the text it was found in, `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/**
 * The names in each of `texts` (the sentences of one article, in any order), found by their capitals alone.
 *
 * - A name is a run of capitalised words with nothing but a space, a hyphen or a particle ("of the", "von der") between
 *   them. A possessive ends it ("China's Xi Jinping" is two names), and so does a title ("Russian President Vladimir
 *   Putin" too).
 * - A capital that grammar asks for (at the start, after a stop or an opening quotation mark) counts only where the
 *   texts print the word with a capital elsewhere, or where another capital follows and none prints it without.
 * - A text without a stop that capitalises most of its words (a headline) names only what the other texts name.
 * - Days, months, function words and titles name nothing.
 *
 * Linear in the length of the texts.
 */
export function findNames(texts: readonly string[], pack: LanguagePack): Name[][] {
  return findNamesIn(
    texts.map((text) => ({ text, tokens: tokenise(text) })),
    pack,
  );
}

/** {@link findNames} in texts whose words are known. */
export function findNamesIn(texts: readonly TokenisedText[], pack: LanguagePack): Name[][] {
  const sentences = texts.map((text) => readCapitals(text, pack));
  const habits = learnHabits(sentences);
  return sentences.map((sentence) => runs(sentence, pack).flatMap((run) => nameOf(run, sentence, habits, pack)));
}

/** What a word's first letter says: nothing (lower case, digits), a capital that grammar asks for, or a free capital. */
type Capital = 'none' | 'asked' | 'free';

/** A text and its words. */
interface TokenisedText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

interface Sentence extends TokenisedText {
  /** One for each token. */
  readonly capitals: readonly Capital[];
  readonly headline: boolean;
}

interface Habits {
  /** Norms printed with a free capital. */
  readonly proper: ReadonlySet<string>;
  /** Norms printed in lower case, of those that are printed with a capital too. */
  readonly common: ReadonlySet<string>;
}

function readCapitals({ text, tokens }: TokenisedText, pack: LanguagePack): Sentence {
  const capitals = tokens.map((token, index): Capital => {
    if (!isCapital(token.text)) return 'none';
    return opensSentence(text, tokens[index - 1], token) ? 'asked' : 'free';
  });
  return { text, tokens, capitals, headline: isHeadline(text, tokens, capitals, pack) };
}

/** Two thirds of the words that could be small are not, and no stop ends it; a handful of words says nothing. */
function isHeadline(text: string, tokens: readonly Token[], capitals: readonly Capital[], pack: LanguagePack): boolean {
  if (/[.!?]["'”’]?\s*$/u.test(text.slice(-4))) return false;
  let content = 0;
  let capitalised = 0;
  for (const [index, { norm }] of tokens.entries()) {
    if (!/^\p{L}/u.test(norm) || pack.stopWords.has(norm)) continue;
    content += 1;
    if (capitals[index] !== 'none') capitalised += 1;
  }
  return content > 3 && capitalised * 3 > content * 2;
}

function opensSentence(text: string, before: Token | undefined, token: Token): boolean {
  if (before === undefined) return true;
  if (token.start === before.end + 1 && text[before.end] === ' ') return false;
  const gap = text.slice(before.end, token.start);
  return /[.!?;:•–—"“”‘]|''|\s'/u.test(gap) && !(gap === '. ' && isAbbreviated(before));
}

/** An initial or a dotted abbreviation: the J of "J. Smith", "U.S". */
function isAbbreviated({ text }: Token): boolean {
  return text.length === 1 || /^\p{L}(?:\.\p{L})+$/u.test(text);
}

function learnHabits(sentences: readonly Sentence[]): Habits {
  const told = sentences.filter(({ headline }) => !headline);
  const proper = new Set<string>();
  const capitalised = new Set<string>();
  for (const { tokens, capitals } of told) {
    capitals.forEach((capital, index) => {
      const norm = tokens[index]?.norm;
      if (capital === 'none' || norm === undefined) return;
      capitalised.add(norm);
      if (capital === 'free') proper.add(norm);
    });
  }
  const common = new Set<string>();
  for (const { tokens, capitals } of told) {
    capitals.forEach((capital, index) => {
      const norm = tokens[index]?.norm;
      if (capital === 'none' && norm !== undefined && capitalised.has(norm)) common.add(norm);
    });
  }
  return { proper, common };
}

/** Token indices of a run, first and last. */
type Run = readonly [first: number, last: number];

/** Runs of capitalised words that can be part of a name. */
function runs({ text, tokens, capitals }: Sentence, pack: LanguagePack): Run[] {
  const found: Run[] = [];
  let first = 0;
  while (first < tokens.length) {
    const head = tokens[first];
    if (
      head === undefined ||
      capitals[first] === 'none' ||
      !canBeNamed(head, text, pack) ||
      endsOffice({ text, tokens, capitals }, first, pack)
    ) {
      first += 1;
      continue;
    }
    let last = first;
    for (let next = first + 1; next < tokens.length && next - last <= longestGap; next += 1) {
      const before = tokens[next - 1];
      const token = tokens[next];
      if (before === undefined || token === undefined || !joins(text.slice(before.end, token.start), before)) break;
      if (capitals[next] !== 'none') {
        if (isPossessive(before) || !canBeNamed(token, text, pack)) break;
        last = next;
      } else if (!pack.nameJoiners.has(token.norm)) break;
    }
    found.push([first, last]);
    first = last + 1;
  }
  return found;
}

/** The State of "Secretary of State Antony Blinken": it ends a title, and the name begins after it. */
function endsOffice(
  { text, tokens, capitals }: Omit<Sentence, 'headline'>,
  index: number,
  pack: LanguagePack,
): boolean {
  const [title, particle, token, next] = tokens.slice(Math.max(0, index - 2), index + 2);
  if (index < 2 || !title || !particle || !token || !next || capitals[index + 1] === 'none') return false;
  return (
    pack.personTitles.has(title.norm) &&
    pack.nameJoiners.has(particle.norm) &&
    text.slice(token.end, next.start) === ' '
  );
}

/** At most two particles stand between two capitals. */
const longestGap = 3;

function canBeNamed({ text: word, norm, end }: Token, text: string, pack: LanguagePack): boolean {
  if (pack.months.has(norm) || pack.weekdays.has(norm) || pack.personTitles.has(norm)) return false;
  // "US" and "WHO" are names although "us" and "who" are not.
  const acronym = word.length > 1 && word === word.toUpperCase();
  const initial = word.length === 1 && text[end] === '.';
  return acronym || initial || (!pack.stopWords.has(norm) && word.length > 1);
}

function joins(gap: string, before: Token): boolean {
  return gap === ' ' || gap === '-' || (gap === '. ' && isAbbreviated(before));
}

function isPossessive({ text }: Token): boolean {
  return /['’]s?$/u.test(text);
}

/** The run's name, or none where its capitals mean nothing. */
function nameOf([first, last]: Run, sentence: Sentence, habits: Habits, pack: LanguagePack): Name[] {
  const { text, tokens, capitals, headline } = sentence;
  const words = tokens.slice(first, last + 1);
  const [head] = words;
  const tail = words.at(-1);
  if (head === undefined || tail === undefined) return [];
  if (headline) {
    if (!words.every(({ norm }) => habits.proper.has(norm) || pack.nameJoiners.has(norm))) return [];
  } else if (capitals[first] === 'asked' && !habits.proper.has(head.norm)) {
    if (last === first) return [];
    if (habits.common.has(head.norm)) return nameOf([nextCapital(first, sentence), last], sentence, habits, pack);
  }
  const possessive = /['’]s?$/u.exec(tail.text)?.[0].length ?? 0;
  const dot = text[tail.end] === '.' && tail.text.includes('.') && isAbbreviated(tail) ? 1 : 0;
  const end = tail.end - possessive + dot;
  return [{ text: text.slice(head.start, end), norm: words.map(({ norm }) => norm).join(' '), start: head.start, end }];
}

/** Index of the first capitalised token after `index`; a run never ends in a particle, so there is one inside it. */
function nextCapital(index: number, { capitals }: Sentence): number {
  let next = index + 1;
  while (capitals[next] === 'none') next += 1;
  return next;
}
