import type { Article, Sentence } from '../../ingest/article.ts';
import type { Claim, Statement } from '../../collate/collation.ts';
import type { Mark } from '../proof.ts';
import { wordingMarks } from './marks.ts';
import { leastCommonBeside } from './wording.ts';
import type { Witness } from './witnesses.ts';

/** Articles up to which every pair of a story has a page; in larger stories each is compared with the headline's article. */
const mostPairwise = 8;

/** The pairs that have a page, each once, left before right in the order of the columns. */
export function comparedPairs(witnesses: readonly Witness[], headline: string): [Witness, Witness][] {
  const pairs = witnesses.flatMap((left, i) =>
    witnesses.slice(i + 1).map((right): [Witness, Witness] => [left, right]),
  );
  if (witnesses.length <= mostPairwise) return pairs;
  return pairs.filter((pair) => pair.some(({ article }) => article.id === headline));
}

/** One row of the parallel text: a sentence at left, those at right that say the same, or only one side. */
export interface ParallelRow {
  readonly left: Sentence | null;
  readonly right: readonly { readonly sentence: Sentence; readonly marks: readonly Mark[] }[];
  readonly relation: Statement['relation'];
}

/**
 * Two articles as parallel text, in the order of the left one. Beside each sentence stands what says the same, once more where one sentence
 * answers to two; a sentence of the right one alone follows the one that it follows there.
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
      right: [{ sentence, marks: [] }],
      relation: 'same',
    }));
  const rows = left.sentences.flatMap((sentence) => {
    const found = beside.get(sentence.index) ?? [];
    const row: ParallelRow = {
      left: sentence,
      right: found.flatMap(({ right: index }) => {
        const other = right.sentences[index];
        if (!other) return [];
        const quote = { article: right.id, span: other.span, text: other.text };
        return [{ sentence: other, marks: wordingMarks(sentence.text, quote, [], leastCommonBeside).marks }];
      }),
      relation: found.some(({ relation }) => relation === 'same') ? 'same' : 'related',
    };
    return [row, ...onlyRight(sentence.index)];
  });
  return [...onlyRight(-1), ...rows];
}

interface Match {
  readonly left: number;
  readonly right: number;
  readonly relation: Statement['relation'];
  readonly score: number;
}

/** For each sentence of either article the best of the other's that share a claim with it, in the order of the right one. */
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
  const best = (side: 'left' | 'right') =>
    [...Map.groupBy(all, (match) => match[side]).values()].map((found) => found.sort(byQuality)[0]!);
  const chosen = [...best('right'), ...best('left')].sort((a, b) => a.right - b.right || a.left - b.left);
  return chosen.filter((match, i) => match.right !== chosen[i - 1]?.right || match.left !== chosen[i - 1]?.left);
}

/** Same before related, then the higher score, then the earlier. */
const byQuality = (a: Match, b: Match): number =>
  Number(b.relation === 'same') - Number(a.relation === 'same') ||
  b.score - a.score ||
  a.left - b.left ||
  a.right - b.right;
