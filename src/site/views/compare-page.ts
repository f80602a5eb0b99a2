import type { Article, Sentence } from '../../ingest/article.ts';
import type { Claim, Statement } from '../../collate/collation.ts';
import type { Mark } from '../proof.ts';
import { wordingMarks } from './marks.ts';
import { leastCommonBeside } from './wording.ts';
import type { Witness } from './witnesses.ts';

/** Articles up to which every pair of a story has a page; in larger stories each is compared with the headline's article. */
export const mostPairwise = 8;

/** The pairs of these articles that have a page, each once, left before right in the order of the columns. Ids. */
export function comparedPairs(columns: readonly string[], headline: string): [left: string, right: string][] {
  const pairs = columns.flatMap((left, i) => columns.slice(i + 1).map((right): [string, string] => [left, right]));
  return pairs.filter((pair) => isCompared(pair, columns.length, headline));
}

/** Whether a pair of a story of `articles` articles has a page. */
export const isCompared = (pair: readonly string[], articles: number, headline: string): boolean =>
  articles <= mostPairwise || pair.includes(headline);

/** Pairs that a comparison leads on to: all of the two articles with others, where every pair has a page. */
const mostOthers = 2 * (mostPairwise - 2);

/** Other pairs with a page to which one of these two belongs, left before right. */
export function otherPairs(
  pair: readonly [Witness, Witness],
  witnesses: readonly Witness[],
  headline: string,
): [Witness, Witness][] {
  const others = pair.flatMap((one) => {
    const at = witnesses.indexOf(one);
    return witnesses.flatMap((other, i): [Witness, Witness][] =>
      pair.includes(other) ? [] : [i < at ? [other, one] : [one, other]],
    );
  });
  return others.filter((other) => isCompared(other.map(idOf), witnesses.length, headline)).slice(0, mostOthers);
}

const idOf = ({ article }: Witness): string => article.id;

/** One row of the parallel text: a sentence at left, those at right that say the same and after them those that come close, or only one side. */
export interface ParallelRow {
  readonly left: Sentence | null;
  readonly right: readonly ParallelSentence[];
  /** The best of those at right. */
  readonly relation: Statement['relation'];
}

export interface ParallelSentence {
  readonly sentence: Sentence;
  readonly marks: readonly Mark[];
  readonly relation: Statement['relation'];
}

/**
 * Two articles as parallel text, in the order of the left one. Beside each sentence stands what says the same, once more where a
 * sentence has nothing else to answer it; a sentence of the right one alone follows the one that it follows there.
 */
export function parallelText(left: Article, right: Article, claims: readonly Claim[]): ParallelRow[] {
  const matches = bestMatches(left, right, claims);
  const beside = Map.groupBy(matches, (match) => match.left);
  const placed = new Map(matches.map((match) => [match.right, match.left]));
  const alone = new Map<number, Sentence[]>();
  let last = -1;
  for (const sentence of right.sentences) {
    const at = placed.get(sentence.index);
    if (at === undefined) alone.set(last, [...(alone.get(last) ?? []), sentence]);
    else last = at;
  }
  const onlyRight = (after: number) =>
    (alone.get(after) ?? []).map((sentence): ParallelRow => ({
      left: null,
      right: [{ sentence, marks: [], relation: 'same' }],
      relation: 'same',
    }));
  const rows = left.sentences.flatMap((sentence) => {
    const found = (beside.get(sentence.index) ?? []).flatMap(({ right: index, relation }): ParallelSentence[] => {
      const other = right.sentences[index];
      if (!other) return [];
      const quote = { article: right.id, span: other.span, text: other.text };
      return [{ sentence: other, marks: wordingMarks(sentence.text, quote, [], leastCommonBeside).marks, relation }];
    });
    const [same, close] = [found.filter(saysTheSame), found.filter((each) => !saysTheSame(each))];
    const row: ParallelRow = {
      left: sentence,
      right: [...same, ...close],
      relation: same.length > 0 ? 'same' : 'related',
    };
    return [row, ...onlyRight(sentence.index)];
  });
  return [...onlyRight(-1), ...rows];
}

const saysTheSame = ({ relation }: ParallelSentence): boolean => relation === 'same';

/** How many sentences of two articles stand beside one that says the same, or comes close, and how many stand alone. */
export function tally(rows: readonly ParallelRow[]) {
  const beside = rows.filter(({ left, right }) => left !== null && right.length > 0);
  return {
    same: beside.filter(({ relation }) => relation === 'same').length,
    related: beside.filter(({ relation }) => relation === 'related').length,
    leftOnly: rows.filter(({ right }) => right.length === 0).length,
    rightOnly: rows.filter(({ left }) => left === null).length,
  };
}

interface Match {
  readonly left: number;
  readonly right: number;
  readonly relation: Statement['relation'];
  readonly score: number;
}

/**
 * For each sentence of the right article the best of the left one's that share a claim with it, and the other way for those that this leaves
 * without one. In the order of the right one.
 */
function bestMatches(left: Article, right: Article, claims: readonly Claim[]): Match[] {
  const all = claims.flatMap(({ statements }) => {
    const at = (id: string) => statements.filter(({ article }) => article === id);
    return at(left.id).flatMap((own) =>
      at(right.id).map((other): Match => ({
        left: own.sentence,
        right: other.sentence,
        relation: own.relation === 'same' && other.relation === 'same' ? 'same' : 'related',
        score: Math.min(own.score, other.score),
      })),
    );
  });
  const best = (side: 'left' | 'right', of: readonly Match[]) =>
    [...Map.groupBy(of, (match) => match[side]).values()].map((found) => found.sort(byQuality)[0]!);
  const placed = best('right', all);
  const hasAsGood = ({ left: at, relation }: Match) =>
    placed.some((match) => match.left === at && (match.relation === 'same' || relation === 'related'));
  // What stands beside another sentence is repeated only where a sentence has nothing else that says the same.
  const again = best('left', all).filter((match) => !hasAsGood(match));
  return [...placed, ...again].sort((a, b) => a.right - b.right || a.left - b.left);
}

/** Same before related, then the higher score, then the earlier. */
const byQuality = (a: Match, b: Match): number =>
  Number(b.relation === 'same') - Number(a.relation === 'same') ||
  b.score - a.score ||
  a.left - b.left ||
  a.right - b.right;
