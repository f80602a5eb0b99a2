import { readingPackFor } from '../language/packs.ts';
import { hashOf } from '../language/word-boundaries.ts';
import { components } from './components.ts';
import { recently } from './recently.ts';
import { resemblance, runsOf, shingleLength } from './sketch.ts';

/**
 * Two articles of one form: an outlet's weather, results, court lists and obituaries are the same text with other names and numbers in its slots, and a long note
 * below two short reports makes them alike as well. What two texts share word for word tells that they have one source or one form; the rest of both tells
 * which. Reports of one event that share their wording come back to the same people and places in the rest; two forms do not.
 */
const form = {
  /** The least and the most share of their runs of words that they have in common: who shares more prints one text. */
  shared: { least: 0.2, most: 0.8 },
  /** With fewer words of its own, or a smaller share of all, an article is an update ("12 dead", "15 dead") or an edited copy. Function words aside, as below. */
  ownWords: 4,
  ownShare: 0.07,
  /**
   * The share of an article's own words that the other uses anywhere is less than this where they stand in slots, stretches of so many words on average, and less
   * than that where they stand in longer ones. Of 70 pairs of one source or event with as much wording in common (`near-duplicates`, `allsides-train`) none
   * is below on both sides; of made-up forms nearly all are (`test/unit/cluster/forms.test.ts`).
   */
  slot: 6,
  told: { inSlots: 0.4, inStretches: 0.2 },
};

/** An article of a form is compared with so many of its kind before it, by date; of those further off nothing else is expected than that they fill it in anew. */
const mostCompared = 20;

/** Articles whose runs are kept while pairs are compared. */
const mostKept = 100;

/** Which articles fill in one form. */
export interface Forms {
  /** Whether two articles fill in one form, each anew. Symmetric. */
  readonly areOneForm: (a: number, b: number) => boolean;
}

export const noForms: Forms = { areOneForm: () => false };

/** The articles among which forms are looked for, by number. */
export interface Worded {
  readonly size: number;
  /** 16 bits for each word. */
  readonly wordingOf: (article: number) => Uint16Array;
  /** The distinct runs of its words: see `shinglesOf`. */
  readonly shinglesOf: (article: number) => Int32Array;
  readonly languageOf: (article: number) => string;
}

/** The wording of one article, for comparing. */
interface Wording {
  readonly words: Uint16Array;
  readonly distinct: ReadonlySet<number>;
  /** The run of {@link shingleLength} words that begins at each place. */
  readonly runs: Int32Array;
  readonly distinctRuns: ReadonlySet<number>;
}

/**
 * Finds forms among pairs of like wording: articles that such pairs lead from one to the next are of one kind, and fill in its form each anew but for those whose wording says
 * otherwise. Time goes with the pairs and the articles, not with the square of a kind: see {@link mostCompared}.
 */
export function formsAmong(pairs: readonly (readonly [number, number])[], worded: Worded): Forms {
  const isOneForm = comparerOfForms(worded);
  const filled: (readonly [number, number])[] = [];
  const alike = new Set<number>();
  const keyOf = (a: number, b: number): number => Math.min(a, b) * worded.size + Math.max(a, b);
  for (const [a, b] of pairs)
    if (isOneForm(a, b)) filled.push([a, b]);
    else alike.add(keyOf(a, b));
  if (filled.length === 0) return noForms;
  const edges = { a: Int32Array.from(filled, ([a]) => a), b: Int32Array.from(filled, ([, b]) => b) };
  const kindOf = new Map<number, number>();
  components(worded.size, edges, () => true).forEach((members, kind) => {
    if (members.length < 2) return;
    members.forEach((member, place) => {
      kindOf.set(member, kind);
      for (const other of members.slice(Math.max(0, place - mostCompared), place))
        if (!isOneForm(other, member)) alike.add(keyOf(other, member));
    });
  });
  return {
    areOneForm: (a, b) => {
      const kind = kindOf.get(a);
      return kind !== undefined && kind === kindOf.get(b) && !alike.has(keyOf(a, b));
    },
  };
}

/** Tells of two articles whether their wording shows one form that is filled in anew. */
function comparerOfForms({ wordingOf, shinglesOf, languageOf }: Worded): (a: number, b: number) => boolean {
  const readOf = recently((article): Wording => {
    const words = wordingOf(article);
    const runs = runsOf(words);
    return { words, distinct: new Set(words), runs, distinctRuns: new Set(runs) };
  }, mostKept);
  return (a, b) => {
    const shared = resemblance(shinglesOf(a), shinglesOf(b));
    if (shared < form.shared.least || shared > form.shared.most) return false;
    const [first, second] = [readOf(a), readOf(b)];
    const functionWords = functionWordsOf(languageOf(a));
    return fillsInAnew(first, second, functionWords) && fillsInAnew(second, first, functionWords);
  };
}

/** Whether what `own` says in words that it does not share with `other` is hardly told by it. */
function fillsInAnew(own: Wording, other: Wording, functionWords: ReadonlySet<number>): boolean {
  const [content, rest] = [new Set<number>(), new Set<number>()];
  let [commonUpTo, lastOwn, ownWords, stretches] = [0, -1, 0, 0];
  own.words.forEach((word, place) => {
    const run = own.runs[place];
    if (run !== undefined && other.distinctRuns.has(run)) commonUpTo = place + shingleLength;
    const isOwn = place >= commonUpTo;
    if (isOwn) {
      ownWords += 1;
      if (lastOwn < commonUpTo) stretches += 1;
      lastOwn = place;
    }
    if (functionWords.has(word)) return;
    content.add(word);
    if (isOwn) rest.add(word);
  });
  if (rest.size < form.ownWords || rest.size < form.ownShare * content.size) return false;
  let told = 0;
  for (const word of rest) if (other.distinct.has(word)) told += 1;
  return told < rest.size * (ownWords <= form.slot * stretches ? form.told.inSlots : form.told.inStretches);
}

const functionWordsOfLanguages = new Map<string, ReadonlySet<number>>();

/** The function words of a language, by the 16 bits that stand for each in the wording. */
function functionWordsOf(language: string): ReadonlySet<number> {
  const { tag, stopWords } = readingPackFor(language);
  const known = functionWordsOfLanguages.get(tag);
  if (known !== undefined) return known;
  const made = new Set(Array.from(stopWords.values?.() ?? [], (word) => hashOf(word) & 0xff_ff));
  // Tags come from pages: there are fewer languages than this, whatever they state.
  if (functionWordsOfLanguages.size < 200) functionWordsOfLanguages.set(tag, made);
  return made;
}
