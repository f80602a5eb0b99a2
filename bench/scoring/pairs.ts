/**
 * Scores claims against an alignment that a person made, by pairs of sentences of different articles.
 *
 * Both sides are brought to the gold standard's own sentences first: a span belongs to the sentence of its article that it
 * overlaps most. So the program's way to split sentences and to cut clauses does not matter, and a pair counts once, however
 * many claims hold it.
 */
import type { Span } from '../../src/ingest/article.ts';
import { overlap } from './locate.ts';

export type Relation = 'same' | 'related';

/** A sentence, or a clause of one, that makes or touches a claim. */
export interface ScoredStatement {
  readonly article: string;
  readonly span: Span;
  readonly relation: Relation;
}

/** One list of statements per claim. */
export type ScoredClaims = readonly (readonly ScoredStatement[])[];

export interface GoldAlignment {
  /** The body sentences of each article, by its id. */
  readonly sentences: ReadonlyMap<string, readonly Span[]>;
  readonly claims: ScoredClaims;
}

/** A sentence of the gold standard: its article, and its place in that article's list. */
export interface GoldSentence {
  readonly article: string;
  readonly sentence: number;
}

export interface JudgedPair {
  readonly pair: readonly [GoldSentence, GoldSentence];
  readonly predicted: Relation | null;
  readonly gold: Relation | null;
}

export interface Rates {
  /** 1 where nothing was predicted. */
  readonly precision: number;
  /** 1 where there is nothing to find. */
  readonly recall: number;
  readonly f1: number;
}

export interface PairScore {
  /** Predicted `same` against gold `same`. A pair that gold calls related is wrong here. */
  readonly same: Rates;
  /**
   * Predicted `same` or `related` against gold `same` or `related`: whether what stands together belongs together at all.
   * A pair that the program calls related and gold the same is right here, and missed in `same`.
   */
  readonly near: Rates;
  /** Pairs predicted `same` that gold does not call the same. */
  readonly wrong: readonly JudgedPair[];
  /** Pairs that gold calls the same and the program does not. */
  readonly missed: readonly JudgedPair[];
  /** Predicted statements that lie outside every gold sentence: headings or boilerplate taken for body. */
  readonly strays: readonly ScoredStatement[];
}

/**
 * A pair is `same` where one claim has both as `same`, else `related` where one claim has one as `same` and the other as `related`.
 * Two statements that are both only related to a claim say nothing about each other.
 */
export function scorePairs(predicted: ScoredClaims, gold: GoldAlignment): PairScore {
  const strays = predicted.flat().filter((statement) => sentenceOf(statement, gold) === null);
  const ours = relations(predicted, gold);
  const theirs = relations(gold.claims, gold);

  const judged = [...new Set([...ours.keys(), ...theirs.keys()])]
    .sort()
    .map((key): JudgedPair => ({ pair: pairOf(key), predicted: ours.get(key) ?? null, gold: theirs.get(key) ?? null }));

  return {
    same: rates(
      judged,
      (pair) => pair.predicted === 'same',
      (pair) => pair.gold === 'same',
    ),
    near: rates(
      judged,
      (pair) => pair.predicted !== null,
      (pair) => pair.gold !== null,
    ),
    wrong: judged.filter((pair) => pair.predicted === 'same' && pair.gold !== 'same'),
    missed: judged.filter((pair) => pair.gold === 'same' && pair.predicted !== 'same'),
    strays,
  };
}

/** The score with its wrong and missed pairs, for a person to read; `texts` as for `readAlignment`. */
export function formatPairScore(score: PairScore, gold: GoldAlignment, texts: ReadonlyMap<string, string>): string {
  const quote = ({ article, sentence }: GoldSentence): string => {
    const text = texts.get(article)?.slice(...(gold.sentences.get(article)?.[sentence] ?? [0, 0])) ?? '';
    return `    ${article.slice(0, 3)}.${sentence} ${text.replace(/\s+/gu, ' ')}`;
  };
  const list = (title: string, pairs: readonly JudgedPair[]): string[] =>
    pairs.length === 0
      ? []
      : [
          `${title}:`,
          ...pairs.map(
            ({ pair, predicted, gold: truth }) =>
              `  program ${predicted ?? 'nothing'}, gold ${truth ?? 'nothing'}\n${pair.map(quote).join('\n')}`,
          ),
        ];
  const row = (name: string, { precision, recall, f1 }: Rates): string =>
    `${name}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  return [
    row('same           ', score.same),
    row('same or related', score.near),
    ...list('Wrong', score.wrong),
    ...list('Missed', score.missed),
  ].join('\n');
}

const separator = '\u0000';

/** A key holds both sentences, the one that sorts first in front, so that a pair has one key. */
function relations(claims: ScoredClaims, gold: GoldAlignment): Map<string, Relation> {
  const found = new Map<string, Relation>();
  for (const claim of claims) {
    const located = claim.flatMap((statement) => {
      const sentence = sentenceOf(statement, gold);
      return sentence === null ? [] : [{ ...sentence, relation: statement.relation }];
    });
    for (const [index, a] of located.entries()) {
      for (const b of located.slice(index + 1)) {
        if (a.article === b.article || (a.relation === 'related' && b.relation === 'related')) continue;
        const key = [a, b]
          .map(({ article, sentence }) => [article, sentence].join(separator))
          .sort()
          .join(separator);
        const same = a.relation === 'same' && b.relation === 'same';
        if (same || !found.has(key)) found.set(key, same ? 'same' : 'related');
      }
    }
  }
  return found;
}

function pairOf(key: string): readonly [GoldSentence, GoldSentence] {
  const [a = '', i, b = '', j] = key.split(separator);
  return [
    { article: a, sentence: Number(i) },
    { article: b, sentence: Number(j) },
  ];
}

function sentenceOf({ article, span }: ScoredStatement, gold: GoldAlignment): GoldSentence | null {
  const shared = (gold.sentences.get(article) ?? []).map((sentence) => overlap(sentence, span));
  const most = Math.max(0, ...shared);
  return most === 0 ? null : { article, sentence: shared.indexOf(most) };
}

function rates(
  pairs: readonly JudgedPair[],
  isPredicted: (pair: JudgedPair) => boolean,
  isTrue: (pair: JudgedPair) => boolean,
): Rates {
  const predicted = pairs.filter(isPredicted);
  const right = predicted.filter(isTrue).length;
  const all = pairs.filter(isTrue).length;
  const precision = predicted.length === 0 ? 1 : right / predicted.length;
  const recall = all === 0 ? 1 : right / all;
  return {
    precision,
    recall,
    f1: right === 0 ? Number(predicted.length + all === 0) : (2 * precision * recall) / (precision + recall),
  };
}
