import { diffArrays, type ChangeObject } from 'diff';
import type { LanguagePack } from '../../language/pack.ts';
import { tokenise } from '../../language/tokens.ts';

/** The words of a quotation in comparable form. */
export interface Wording {
  /** Without punctuation, what editors put in brackets, and contractions. */
  readonly words: readonly string[];
  /** Root of each word; `''` for a function word. */
  readonly roots: readonly string[];
  /** The runs of words between ellipses; one where there is no ellipsis. */
  readonly runs: readonly (readonly string[])[];
  /** Equal for quotations of the same words. */
  readonly key: string;
}

const bracketed = /\[[^[\]]{0,200}\]|\([^()]{0,200}\)/gu;
const ellipsis = /\.{3,}|…|\. \. \./u;

export function wordingOf(text: string, pack: LanguagePack): Wording {
  const runs = text
    .replace(bracketed, ' ')
    .split(ellipsis)
    .map((run) => withoutStutter(tokenise(run).flatMap(({ norm }) => wordsOf(norm, pack))))
    .filter((run) => run.length > 0);
  const words = runs.flat();
  const roots = words.map((word) => (pack.stopWords.has(word) ? '' : pack.root(word)));
  return { words, roots, runs, key: words.join(' ') };
}

/** What is read out alike is one: "5" and "five", "we're" and "we are", "co-equal" and "coequal", "rumours" and "rumors", "Rep.Tlaib". */
function wordsOf(norm: string, pack: LanguagePack): readonly string[] {
  const value = pack.numberWords.get(norm);
  if (value !== undefined) return [String(value)];
  const parts = /\p{L}{2}\.\p{L}{2}/u.test(norm) ? norm.split('.') : [norm.replaceAll('-', '')];
  return parts.flatMap((part) => pack.expand(part)).map((word) => pack.spell(word));
}

/** "listening to this -- this idea": a word said twice is printed once by some, and nobody means anything by it. */
function withoutStutter(words: readonly string[]): string[] {
  return words.filter((word, index) => word !== words[index - 1]);
}

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
 * Share of the shorter wording's words that must recur in order before two wordings are one utterance reworded. Set by reading what was found in
 * 60 stories (`node bench/differences.ts DATA`): below, speakers repeat themselves.
 */
const rewordedShare = { withRun: 0.6, without: 0.75, betweenSameEnds: 0.45 } as const;
/** A shorter one is compared by its place, not by its words. */
const leastRewordedWords = 5;

export function compareWordings(a: Wording, b: Wording): WordingRelation {
  if (a.key === b.key) return 'same';
  if (isPartOf(a, b) || isPartOf(b, a)) return 'shortened';
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const { length } = short.words;
  if (length < leastRewordedWords || countIn(short.words, new Set(long.words)) < tellingRun) return 'none';
  const { common, content, longest, inside, ends, edges } = align(short, long);
  const share = common / length;
  const tells = longest >= tellingRun && content >= 2;
  if (!tells && (share < rewordedShare.without || content < 3)) return 'none';
  if (inside === 0 && edges) return 'overlap';
  if (ends && tells) return share >= rewordedShare.betweenSameEnds ? 'reworded' : 'none';
  return share >= (tells ? rewordedShare.withRun : rewordedShare.without) ? 'reworded' : 'none';
}

function countIn(words: readonly string[], known: ReadonlySet<string>): number {
  return words.filter((word) => known.has(word)).length;
}

/** Whether all runs of `part` stand in `whole`, in order, and say something. */
export function isPartOf(part: Wording, whole: Wording): boolean {
  if (part.words.length >= whole.words.length || !part.roots.some((root) => root !== '')) return false;
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

/** Two long quotations cost their product; speeches are cut to this many words before they are aligned. */
const longestAligned = 200;

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
}

function align(short: Wording, long: Wording): Alignment {
  const changes = diffArrays(short.words.slice(0, longestAligned), long.words.slice(0, longestAligned));
  const contentWords = new Set(short.words.filter((_, index) => short.roots[index] !== ''));
  // A lone "the" that both happen to have says nothing about where the common part ends, unless both begin or end with it.
  const holds = (change: ArrayChange, index: number): boolean =>
    isCommon(change) &&
    (index === 0 ||
      index === changes.length - 1 ||
      change.value.length >= tellingRun ||
      change.value.some((word) => contentWords.has(word)));
  const first = changes.findIndex(holds);
  const last = changes.findLastIndex(holds);
  const kept = changes.slice(Math.max(0, first), last + 1).filter(isCommon);
  return {
    common: kept.reduce((sum, { value }) => sum + value.length, 0),
    content: kept.reduce((sum, { value }) => sum + value.filter((word) => contentWords.has(word)).length, 0),
    longest: Math.max(0, ...kept.map(({ value }) => value.length)),
    inside: changes
      .slice(first, last + 1)
      .filter((change) => !isCommon(change))
      .reduce((sum, { value }) => sum + value.length, 0),
    ends: first === 0 && last === changes.length - 1,
    edges: !isReplaced(changes.slice(0, Math.max(0, first))) && !isReplaced(changes.slice(last + 1)),
  };
}

function isReplaced(changes: readonly ArrayChange[]): boolean {
  return changes.some(({ added }) => added) && changes.some(({ removed }) => removed);
}

type ArrayChange = ChangeObject<string[]>;

function isCommon({ added, removed }: ArrayChange): boolean {
  return !added && !removed;
}

/** Content words in another form or by a synonym that tell two translations from a quotation that was cut or said twice. */
const leastTranslated = 2;

/**
 * Whether two wordings look like two translations of one saying: all content words of the shorter one recur in order by root or synonym, at least two of
 * them in another form, and no four words in a row are the same. An outlet that cuts a quotation in its own language changes no form.
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
