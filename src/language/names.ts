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
  const found = findNamesIn(
    texts.map((text) => {
      const words = tokenise(text);
      return { text, words, starts: words.map(({ start }) => start) };
    }),
    pack,
  );
  return found.map((names, place) =>
    names.map(({ norm, start, end }) => ({ text: (texts[place] ?? '').slice(start, end), norm, start, end })),
  );
}

/** A text and its words, in order, with the place of each: so many that none has an object of its own. */
export interface TextOfWords {
  readonly text: string;
  readonly words: readonly Pick<Token, 'text' | 'norm'>[];
  readonly starts: readonly number[];
}

/** {@link findNames} in texts whose words are known. */
export function findNamesIn(texts: readonly TextOfWords[], pack: LanguagePack): Omit<Name, 'text'>[][] {
  const sentences = texts.map((text) => readCapitals(text, pack));
  const habits = learnHabits(sentences);
  return sentences.map((sentence) => runs(sentence, pack).flatMap((run) => nameOf(run, sentence, habits, pack) ?? []));
}

/** What a word's first letter says: nothing (lower case, digits), a capital that grammar asks for, or a free capital. */
type Capital = 'none' | 'asked' | 'free';

interface Sentence extends TextOfWords {
  /** One for each word. */
  readonly capitals: readonly Capital[];
  readonly headline: boolean;
}

interface Habits {
  /** Norms printed with a free capital. */
  readonly proper: ReadonlySet<string>;
  /** Norms printed in lower case, of those that are printed with a capital too. */
  readonly common: ReadonlySet<string>;
}

function readCapitals({ text, words, starts }: TextOfWords, pack: LanguagePack): Sentence {
  const capitals: Capital[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (!isCapital(words[index]?.text ?? '')) capitals.push('none');
    else capitals.push(opensSentence(text, index, { words, starts }, pack) ? 'asked' : 'free');
  }
  return { text, words, starts, capitals, headline: isHeadline(text, words, capitals, pack) };
}

/** Two thirds of the words that could be small are not, and no stop ends it; a handful of words says nothing. */
function isHeadline(
  text: string,
  words: TextOfWords['words'],
  capitals: readonly Capital[],
  pack: LanguagePack,
): boolean {
  if (/[.!?]["'”’]?\s*$/u.test(text.slice(-4))) return false;
  let content = 0;
  let capitalised = 0;
  for (const [index, { norm }] of words.entries()) {
    if (!/^\p{L}/u.test(norm) || pack.stopWords.has(norm)) continue;
    content += 1;
    if (capitals[index] !== 'none') capitalised += 1;
  }
  return content > 3 && capitalised * 3 > content * 2;
}

/** Whether grammar asks for the capital of a word. */
function opensSentence(
  text: string,
  index: number,
  { words, starts }: Pick<TextOfWords, 'words' | 'starts'>,
  pack: LanguagePack,
): boolean {
  const before = words[index - 1];
  if (before === undefined) return true;
  const end = (starts[index - 1] ?? 0) + before.text.length;
  const start = starts[index] ?? 0;
  if (start === end + 1 && text[end] === ' ') return false;
  const gap = text.slice(end, start);
  return /[.!?;:•–—"“”‘]|''|\s'/u.test(gap) && !(gap === '. ' && isAbbreviated(before.text, pack));
}

/** An initial, a dotted abbreviation or one that begins a name: the J of "J. Smith", "U.S", the St of "St. John". */
function isAbbreviated(word: string, { nameAbbreviations }: LanguagePack): boolean {
  if (isCapital(word) && nameAbbreviations.has(word.toLowerCase())) return true;
  return word.length === 1 || /^\p{L}(?:\.\p{L})+$/u.test(word);
}

function learnHabits(sentences: readonly Sentence[]): Habits {
  const proper = new Set<string>();
  const capitalised = new Set<string>();
  const common = new Set<string>();
  const told = sentences.filter(({ headline }) => !headline);
  for (const { words, capitals } of told) {
    for (let index = 0; index < words.length; index += 1) {
      if (capitals[index] === 'none') continue;
      const { norm } = words[index] ?? noWord;
      capitalised.add(norm);
      if (capitals[index] === 'free') proper.add(norm);
    }
  }
  for (const { words, capitals } of told) {
    for (let index = 0; index < words.length; index += 1) {
      const { norm } = words[index] ?? noWord;
      if (capitals[index] === 'none' && capitalised.has(norm)) common.add(norm);
    }
  }
  return { proper, common };
}

const noWord = { text: '', norm: '' };

/** Word indices of a run, first and last. */
type Run = readonly [first: number, last: number];

/** Runs of capitalised words that can be part of a name. */
function runs(sentence: Sentence, pack: LanguagePack): Run[] {
  const { text, words, starts, capitals } = sentence;
  const found: Run[] = [];
  let first = 0;
  while (first < words.length) {
    if (capitals[first] === 'none' || !canBeNamed(first, sentence, pack) || endsOffice(sentence, first, pack)) {
      first += 1;
      continue;
    }
    let last = first;
    for (let next = first + 1; next < words.length && next - last <= longestGap; next += 1) {
      const [before, word] = [words[next - 1], words[next]];
      if (before === undefined || word === undefined) break;
      if (!joins(text.slice(endOf(next - 1, sentence), starts[next]), before.text, pack)) break;
      if (capitals[next] !== 'none') {
        if (isPossessive(before.text) || !canBeNamed(next, sentence, pack)) break;
        last = next;
      } else if (!pack.nameJoiners.has(word.norm)) break;
    }
    found.push([first, last]);
    first = last + 1;
  }
  return found;
}

const endOf = (index: number, { words, starts }: TextOfWords): number =>
  (starts[index] ?? 0) + (words[index]?.text.length ?? 0);

/** The State of "Secretary of State Antony Blinken": it ends a title, and the name begins after it. */
function endsOffice(sentence: Sentence, index: number, pack: LanguagePack): boolean {
  const { text, words, starts, capitals } = sentence;
  const [title, particle] = [words[index - 2], words[index - 1]];
  if (title === undefined || particle === undefined || index + 1 === words.length || capitals[index + 1] === 'none')
    return false;
  return (
    pack.personTitles.has(title.norm) &&
    pack.nameJoiners.has(particle.norm) &&
    text.slice(endOf(index, sentence), starts[index + 1]) === ' '
  );
}

/** At most two particles stand between two capitals. */
const longestGap = 3;

function canBeNamed(index: number, sentence: Sentence, pack: LanguagePack): boolean {
  const { text: word, norm } = sentence.words[index] ?? noWord;
  if (pack.months.has(norm) || pack.weekdays.has(norm) || pack.personTitles.has(norm)) return false;
  // The J of "J. Smith".
  if (word.length === 1) return sentence.text[endOf(index, sentence)] === '.';
  // "US" and "WHO" are names although "us" and "who" are not.
  return !pack.stopWords.has(norm) || word === word.toUpperCase();
}

function joins(gap: string, before: string, pack: LanguagePack): boolean {
  return gap === ' ' || gap === '-' || (gap === '. ' && isAbbreviated(before, pack));
}

const isPossessive = (word: string): boolean => possessiveLength(word) > 0;

/** Length of a possessive ending: 's or a bare apostrophe. */
function possessiveLength(word: string): number {
  const ending = word.endsWith('s') ? 2 : 1;
  const apostrophe = word.at(-ending);
  return apostrophe === "'" || apostrophe === '’' ? ending : 0;
}

/** The run's name, or `null` where its capitals mean nothing. */
function nameOf([first, last]: Run, sentence: Sentence, habits: Habits, pack: LanguagePack): Omit<Name, 'text'> | null {
  const { text, capitals, headline } = sentence;
  const words = sentence.words.slice(first, last + 1);
  const [head] = words;
  const tail = words.at(-1);
  if (head === undefined || tail === undefined) return null;
  if (headline) {
    if (!words.every(({ norm }) => habits.proper.has(norm) || pack.nameJoiners.has(norm))) return null;
  } else if (capitals[first] === 'asked' && !habits.proper.has(head.norm)) {
    if (last === first) return null;
    if (habits.common.has(head.norm)) return nameOf([nextCapital(first, sentence), last], sentence, habits, pack);
  }
  const end = endOf(last, sentence);
  const dot = text[end] === '.' && tail.text.includes('.') && isAbbreviated(tail.text, pack) ? 1 : 0;
  return {
    norm: words.length === 1 ? head.norm : words.map(({ norm }) => norm).join(' '),
    start: sentence.starts[first] ?? 0,
    end: end - possessiveLength(tail.text) + dot,
  };
}

/** Index of the first capitalised word after `index`; a run never ends in a particle, so there is one inside it. */
function nextCapital(index: number, { capitals }: Sentence): number {
  let next = index + 1;
  while (capitals[next] === 'none') next += 1;
  return next;
}
