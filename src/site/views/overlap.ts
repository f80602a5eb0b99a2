import type { Collation } from '../../collate/collation.ts';
import type { Witness } from './witnesses.ts';

type Overlap = Collation['overlap'][number];

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
