import { diffArrays } from 'diff';
import { insertion, type Wording } from './wording.ts';

/**
 * How two wordings of what may be one utterance stand to each other.
 *
 * - `same`: word for word.
 * - `shortened`: one is a part of the other, or leaves out words at an ellipsis.
 * - `reworded`: mostly the same words in the same order, others between them.
 * - `overlap`: each gives a part that the other lacks; what both give is the same.
 * - `none`: nothing that could not be chance.
 */
export type WordingRelation = 'same' | 'shortened' | 'reworded' | 'overlap' | 'none';

/** Shared words in a row that are no chance: the 4-grams by which quotations are traced (Leskovec et al., Meme-tracking, KDD 2009). */
export const tellingRun = 4;

/**
 * What two wordings must share before they are one utterance reworded; less, and speakers repeat themselves. Set by reading what was found in
 * 200 stories (`node bench/unlabelled-differences.ts FILE 200`).
 */
const leastShared = {
  /** Share of the shorter wording's words, in order, where a telling run is among them. */
  withRun: 0.6,
  /** The same without one, and for short wordings, of which one phrase is soon the larger part. */
  otherwise: 0.75,
  /** The same where both begin alike and end alike. */
  betweenSameEnds: 0.45,
  /** Share of its content words. */
  content: 0.5,
  /** Share of the words that the longer one has between the first and the last shared one. */
  density: 0.5,
} as const;
/** So many words in a row are of one speaker, named or not. */
const surelyOne = 8;
/** Fewer words are short. */
const shortWording = 10;
/** Still fewer are compared by their place, not by their words. */
const leastWords = 5;

/** @param certain Whether one speaker is known to have said both; else more words must agree, since two people speak of one name. */
export function compareWordings(a: Wording, b: Wording, certain = true): WordingRelation {
  if (a.key === b.key) return 'same';
  if (isPartOf(a, b) || isPartOf(b, a)) return 'shortened';
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length < leastWords || countIn(short.words, new Set(long.words)) < tellingRun) return 'none';
  const { common, content, longest, inside, ends, edges, density, denied } = align(short, long);
  if (denied) return 'none';
  const tells = longest >= tellingRun && content >= 2;
  if (tells && inside === 0 && edges) return 'overlap';
  const share = common / short.words.length;
  const sure = certain || longest >= surelyOne;
  if (ends && tells && sure) return share >= leastShared.betweenSameEnds ? 'reworded' : 'none';
  if (content < leastShared.content * contentOf(short) || density < leastShared.density) return 'none';
  const isLong = tells && short.words.length >= shortWording;
  const least = isLong && sure ? leastShared.withRun : leastShared.otherwise;
  if (content < 2 || share < least) return 'none';
  return inside === 0 && edges ? 'overlap' : 'reworded';
}

function contentOf({ roots }: Wording): number {
  return roots.filter((root) => root !== '').length;
}

function countIn(words: readonly string[], known: ReadonlySet<string>): number {
  return words.filter((word) => known.has(word)).length;
}

/** Whether all runs of `part` stand in `whole`, in order, and say something. */
function isPartOf(part: Wording, whole: Wording): boolean {
  if (part.words.length >= whole.words.length || contentOf(part) === 0) return false;
  let from = 0;
  for (const run of part.runs) {
    const at = indexOfRun(whole.words, run, from);
    if (at < 0) return false;
    from = at + run.length;
  }
  return true;
}

function indexOfRun(words: readonly string[], run: readonly string[], from: number): number {
  for (let at = from; at + run.length <= words.length; at++) {
    if (run.every((word, index) => words[at + index] === word)) return at;
  }
  return -1;
}

interface Alignment {
  /** Words that both have, in order. */
  readonly common: number;
  /** Those of them that are no function words. */
  readonly content: number;
  /** The longest row of common words. */
  readonly longest: number;
  /** Words between the first and the last common one that only one of the two has. */
  readonly inside: number;
  /** Whether both begin with the same word and end with the same word. */
  readonly ends: boolean;
  /**
   * Whether at most one of the two has words before the common part, and at most one has words behind it: two parts of one speech
   * can overlap in no other way.
   */
  readonly edges: boolean;
  /** Whether only one of the two denies something that the other has as well: "He's (not) a hero" are two sayings. */
  readonly denied: boolean;
  /** Share of common words among those of the longer wording from the first to the last of them, 0 to 1. */
  readonly density: number;
}

/** Words that follow one another: in both wordings, or in one and in its place others in the other. */
interface Stretch {
  readonly both: readonly string[];
  readonly short: readonly string[];
  readonly long: readonly string[];
}

function align(short: Wording, long: Wording): Alignment {
  const stretches = stretchesOf(short, long);
  const contentWords = new Set(short.words.filter((_, index) => short.roots[index] !== ''));
  // A lone "the" that both happen to have says nothing about where the common part ends, unless both begin or end with it.
  const holds = ({ both }: Stretch, index: number): boolean =>
    both.length > 0 &&
    (index === 0 ||
      index === stretches.length - 1 ||
      both.length >= tellingRun ||
      both.some((word) => contentWords.has(word)));
  const first = stretches.findIndex(holds);
  const last = stretches.findLastIndex(holds);
  const core = first < 0 ? [] : stretches.slice(first, last + 1);
  const count = (words: (stretch: Stretch) => readonly string[]): number =>
    core.reduce((sum, stretch) => sum + words(stretch).length, 0);
  const common = count(({ both }) => both);
  const within = core.filter((stretch) => !isEditorial(stretch));
  return {
    common,
    content: count(({ both }) => both.filter((word) => contentWords.has(word))),
    longest: Math.max(0, ...core.map(({ both }) => both.length)),
    inside: within.reduce((sum, stretch) => sum + stretch.short.length + stretch.long.length, 0),
    ends: first === 0 && last === stretches.length - 1,
    edges: [...stretches.slice(0, Math.max(0, first)), ...stretches.slice(last + 1)].every(
      (stretch) => stretch.short.length === 0 || stretch.long.length === 0,
    ),
    denied: core.some((stretch) => isDenial(stretch, new Set([...short.negations, ...long.negations]))),
    density: common / Math.max(1, common + count((stretch) => stretch.long)),
  };
}

/** Two long quotations cost their product; speeches are cut to this many words before they are aligned. */
const longestAligned = 200;

function stretchesOf(short: Wording, long: Wording): Stretch[] {
  const stretches: Stretch[] = [];
  let open: { short: string[]; long: string[] } = { short: [], long: [] };
  const close = (): void => {
    if (open.short.length + open.long.length > 0) {
      // "in to" and "into", "co-equal" and "coequal" are read out alike.
      const alike = open.short.join('') === open.long.join('');
      stretches.push(alike ? { both: open.short, short: [], long: [] } : { both: [], ...open });
    }
    open = { short: [], long: [] };
  };
  for (const { value, added, removed } of diffArrays(
    short.words.slice(0, longestAligned),
    long.words.slice(0, longestAligned),
  )) {
    if (removed) open.short.push(...value);
    else if (added) open.long.push(...value);
    else {
      close();
      stretches.push({ both: value, short: [], long: [] });
    }
  }
  close();
  return stretches;
}

/** A denial is a word or three ("did not want"); more is another sentence. */
const longestDenial = 3;

function isDenial({ short, long }: Stretch, negations: ReadonlySet<string>): boolean {
  if (short.length + long.length > longestDenial) return false;
  return countIn(short, negations) > 0 !== countIn(long, negations) > 0;
}

/** An editor's bracket replaces a few words of the speaker at most. */
const longestReplaced = 4;

/** Whether one of the two has nothing here but an editor's insertion, and the other at most what it replaces. */
function isEditorial({ short, long }: Stretch): boolean {
  const isInsertion = (words: readonly string[]): boolean =>
    words.length > 0 && words.every((word) => word === insertion);
  return (
    (isInsertion(short) && long.length <= longestReplaced) || (isInsertion(long) && short.length <= longestReplaced)
  );
}

/** Content words in another form or by a synonym that tell two translations from a quotation that was cut or said twice. */
const leastTranslated = 2;

/**
 * Whether two wordings look like two translations of one saying: all content words of the shorter one recur in order by root or synonym,
 * at least two of them in another form, and no four words in a row are the same. An outlet that cuts a quotation in its own language
 * changes no form.
 */
export function areTranslations(a: Wording, b: Wording): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  let at = 0;
  let rendered = 0;
  for (const [index, root] of short.roots.entries()) {
    if (root === '') continue;
    const found = long.roots.indexOf(root, at);
    if (found < 0) return false;
    if (long.words[found] !== short.words[index]) rendered += 1;
    at = found + 1;
  }
  return rendered >= leastTranslated && align(short, long).longest < tellingRun;
}
