import type { Collation } from '../../collate/collation.ts';
import type { Witness } from './witnesses.ts';

type Overlap = Collation['overlap'][number];

/** An article beside another of its story, `left` before `right` in the order of the columns. */
export interface Beside {
  readonly other: Witness;
  readonly left: Witness;
  readonly right: Witness;
  readonly pair: Overlap;
}

/** An article of a story whose pairs are too many to read. */
export interface NearestOverlap {
  readonly witness: Witness;
  /** The other article with most of its wording; the first of several. */
  readonly nearest: Beside;
  /** The article that the headline is from; `null` where that is this one. */
  readonly headline: Beside | null;
}

/** For each article that was compared, in the order of the columns, which other has most of its wording. */
export function nearestOverlaps(
  overlap: Collation['overlap'],
  witnesses: readonly Witness[],
  headline: string,
): NearestOverlap[] {
  const places = new Map(witnesses.map(({ article }, place) => [article.id, place]));
  const pairsOf = new Map<string, Overlap[]>();
  for (const pair of overlap) {
    for (const id of pair.articles) {
      const pairs = pairsOf.get(id);
      if (pairs) pairs.push(pair);
      else pairsOf.set(id, [pair]);
    }
  }
  const beside = (at: number, pair: Overlap): Beside | null => {
    const place = places.get(pair.articles.find((id) => places.get(id) !== at) ?? '');
    const [witness, other] = [witnesses[at], place === undefined ? undefined : witnesses[place]];
    if (!witness || !other || place === undefined) return null;
    return place < at ? { other, left: other, right: witness, pair } : { other, left: witness, right: other, pair };
  };
  return witnesses.flatMap((witness, at): NearestOverlap[] => {
    const pairs = pairsOf.get(witness.article.id) ?? [];
    const most = pairs.reduce<Overlap | null>(
      (best, pair) => (best && best.containment >= pair.containment ? best : pair),
      null,
    );
    const nearest = most && beside(at, most);
    if (!nearest) return [];
    const first =
      witness.article.id === headline ? undefined : pairs.find(({ articles }) => articles.includes(headline));
    return [{ witness, nearest, headline: first ? beside(at, first) : null }];
  });
}

/** Below the diagonal: one row for each witness but the first, one cell for each but the last, `null` where the pair stands elsewhere. */
export function overlapGrid(overlap: Collation['overlap'], witnesses: readonly Witness[]) {
  const key = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
  const pairs = new Map(overlap.map((pair) => [key(...pair.articles), pair]));
  return witnesses.slice(1).map((witness, row) => ({
    witness,
    pairs: witnesses
      .slice(0, -1)
      .map((other, column): Overlap | null =>
        column <= row ? (pairs.get(key(witness.article.id, other.article.id)) ?? null) : null,
      ),
  }));
}
