import { isCapital } from './capitals.ts';
import { form, lexiconOf } from './lexicon.ts';
import { NameTrie } from './name-trie.ts';
import type { NumberMap } from './number-table.ts';
import type { LanguagePack } from './pack.ts';
import { isPossessive, possessiveLength } from './possessive.ts';
import { WordsOfTexts } from './words-of-texts.ts';

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
  const words = new WordsOfTexts(lexiconOf(pack)).read(texts);
  const names: Name[][] = texts.map(() => []);
  const { book, names: known } = words.lexicon;
  for (const { text, name, start, end } of findNamesIn(words)) {
    names[text]?.push({
      text: (texts[text] ?? '').slice(start, end),
      norm: known
        .words(name)
        .map((word) => book.text(word))
        .join(' '),
      start,
      end,
    });
  }
  return names;
}

/** A {@link Name} in some texts. */
export interface FoundName extends Pick<Name, 'start' | 'end'> {
  /** Place of the text. */
  readonly text: number;
  /** Number of {@link Name.norm} among the lexicon's names. */
  readonly name: number;
}

/** {@link findNames} in texts whose words are known: in the order of the texts. */
export function findNamesIn(words: WordsOfTexts): FoundName[] {
  const capitals = new Uint8Array(words.count);
  const sentences = words.texts.map((_, place) => readCapitals(place, words, capitals));
  const habits = learnHabits(sentences, words.lexicon.habits);
  const found: FoundName[] = [];
  for (const sentence of sentences) {
    for (const run of runs(sentence)) {
      const name = nameOf(run, sentence, habits);
      if (name !== null) found.push(name);
    }
  }
  return found;
}

/** What a word's first letter says: nothing (lower case, digits), a capital that grammar asks for, or a free capital. */
const capital = { none: 0, asked: 1, free: 2 } as const;

/** One of the texts. Its words go by their places among the words of all. */
interface Sentence {
  readonly place: number;
  readonly text: string;
  readonly words: WordsOfTexts;
  /** Places of its words, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** By place: a {@link capital}. */
  readonly capitals: Uint8Array;
  readonly headline: boolean;
}

function readCapitals(place: number, words: WordsOfTexts, capitals: Uint8Array): Sentence {
  const text = words.texts[place] ?? '';
  const [from, to] = [words.firsts[place] ?? 0, words.firsts[place + 1] ?? 0];
  const { formOf } = words.lexicon;
  let [content, capitalised] = [0, 0];
  for (let word = from; word < to; word += 1) {
    const own = formOf(words.words[word] ?? 0);
    if ((own & form.content) > 0) content += 1;
    if ((own & form.capital) === 0) continue;
    capitals[word] = word === from || opensSentence(text, word, words) ? capital.asked : capital.free;
    if ((own & form.content) > 0) capitalised += 1;
  }
  return { place, text, words, from, to, capitals, headline: isHeadline(text, content, capitalised) };
}

/**
 * Two thirds of the words that could be small are not, and no stop ends it; a handful of words says nothing.
 *
 * @param content words that could be small; `capitalised` of them are not.
 */
function isHeadline(text: string, content: number, capitalised: number): boolean {
  return content > 3 && capitalised * 3 > content * 2 && !/[.!?]["'”’]?\s*$/u.test(text.slice(-4));
}

/** Whether grammar asks for the capital of a word that is not the first. */
function opensSentence(text: string, word: number, words: WordsOfTexts): boolean {
  const end = words.ends[word - 1] ?? 0;
  const start = words.starts[word] ?? 0;
  if (start === end + 1 && text[end] === ' ') return false;
  const gap = text.slice(end, start);
  return /[.!?;:•–—"“”‘]|''|\s'/u.test(gap) && !(gap === '. ' && isAbbreviated(word - 1, words));
}

/** An initial, a dotted abbreviation or one that begins a name: the J of "J. Smith", "U.S", the St of "St. John". */
function isAbbreviated(place: number, words: WordsOfTexts): boolean {
  const word = words.printed(place);
  if (isCapital(word) && words.lexicon.pack.nameAbbreviations.has(word.toLowerCase())) return true;
  return word.length === 1 || /^\p{L}(?:\.\p{L})+$/u.test(word);
}

/** How the sentences print a word that any of them prints with a capital: one bit each. */
const habit = { capitalised: 1, proper: 2, common: 4 } as const;

interface Habits {
  /** Whether a sentence prints the word with a free capital. */
  readonly isProper: (word: number) => boolean;
  /** Whether one prints it in lower case, and one with a capital. */
  readonly isCommon: (word: number) => boolean;
}

/** @param printedAs is filled with bits of {@link habit} by the numbers of words, and is to be left alone as long as the habits are asked for. */
function learnHabits(sentences: readonly Sentence[], printedAs: NumberMap): Habits {
  printedAs.clear();
  const told = sentences.filter(({ headline }) => !headline);
  for (const { words, from, to, capitals } of told) {
    for (let word = from; word < to; word += 1) {
      if (capitals[word] === capital.none) continue;
      const norm = words.norm(word);
      const bits = capitals[word] === capital.free ? habit.proper | habit.capitalised : habit.capitalised;
      printedAs.set(norm, Math.max(0, printedAs.get(norm)) | bits);
    }
  }
  for (const { words, from, to, capitals } of told) {
    for (let word = from; word < to; word += 1) {
      if (capitals[word] !== capital.none) continue;
      const norm = words.norm(word);
      const bits = printedAs.get(norm);
      if (bits > 0) printedAs.set(norm, bits | habit.common);
    }
  }
  const has = (norm: number, bit: number): boolean => (Math.max(0, printedAs.get(norm)) & bit) > 0;
  return { isProper: (norm) => has(norm, habit.proper), isCommon: (norm) => has(norm, habit.common) };
}

/** Places of a run's words, first and last. */
type Run = readonly [first: number, last: number];

/** Runs of capitalised words that can be part of a name. */
function runs(sentence: Sentence): Run[] {
  const { text, words, from, to, capitals } = sentence;
  const found: Run[] = [];
  let first = from;
  while (first < to) {
    if (capitals[first] === capital.none || !canBeNamed(first, sentence) || endsOffice(first, sentence)) {
      first += 1;
      continue;
    }
    let last = first;
    for (let next = first + 1; next < to && next - last <= longestGap; next += 1) {
      if (!joins(text.slice(words.ends[next - 1], words.starts[next]), next - 1, words)) break;
      if (capitals[next] !== capital.none) {
        if (isPossessive(words.printed(next - 1)) || !canBeNamed(next, sentence)) break;
        last = next;
      } else if (!words.is(next, form.joiner)) break;
    }
    found.push([first, last]);
    first = last + 1;
  }
  return found;
}

/** The State of "Secretary of State Antony Blinken": it ends a title, and the name begins after it. */
function endsOffice(word: number, { text, words, from, to, capitals }: Sentence): boolean {
  if (word - 2 < from || word + 1 === to || capitals[word + 1] === capital.none) return false;
  return (
    words.is(word - 2, form.title) &&
    words.is(word - 1, form.joiner) &&
    text.slice(words.ends[word], words.starts[word + 1]) === ' '
  );
}

/** At most two particles stand between two capitals. */
const longestGap = 3;

function canBeNamed(word: number, { text, words }: Sentence): boolean {
  if (words.is(word, form.unnamed)) return false;
  // The J of "J. Smith".
  return !words.is(word, form.initial) || text[words.ends[word] ?? 0] === '.';
}

function joins(gap: string, before: number, words: WordsOfTexts): boolean {
  return gap === ' ' || gap === '-' || (gap === '. ' && isAbbreviated(before, words));
}

/** The run's name, or `null` where its capitals mean nothing. */
function nameOf([first, last]: Run, sentence: Sentence, habits: Habits): FoundName | null {
  const { place, text, words, capitals, headline } = sentence;
  const head = words.norm(first);
  if (headline) {
    for (let word = first; word <= last; word += 1)
      if (!habits.isProper(words.norm(word)) && !words.is(word, form.joiner)) return null;
  } else if (capitals[first] === capital.asked && !habits.isProper(head)) {
    if (last === first) return null;
    if (habits.isCommon(head)) return nameOf([nextCapital(first, capitals), last], sentence, habits);
  }
  const tail = words.printed(last);
  const end = words.ends[last] ?? 0;
  const dot = text[end] === '.' && tail.includes('.') && isAbbreviated(last, words) ? 1 : 0;
  return {
    text: place,
    name: numberOf(first, last, words),
    start: words.starts[first] ?? 0,
    end: end - possessiveLength(tail) + dot,
  };
}

function numberOf(first: number, last: number, words: WordsOfTexts): number {
  let name = NameTrie.empty;
  for (let word = first; word <= last; word += 1) name = words.lexicon.names.longer(name, words.norm(word));
  return name;
}

/** Place of the first capitalised word after `word`; a run never ends in a particle, so there is one inside it. */
function nextCapital(word: number, capitals: Uint8Array): number {
  let next = word + 1;
  while (capitals[next] === capital.none) next += 1;
  return next;
}
