import type { Amount } from './amounts/amount.ts';
import type { DifferenceFinder, Mark, Pair } from './kind.ts';
import { tellOfOthers } from './named-things.ts';
import { countShared } from './same-slot.ts';
import { spanIn } from '../passages.ts';
import type { ReadStatement } from './story-text.ts';

/**
 * One outlet counts how often something happened, another says the how-manieth time it is, and the two numbers do not agree: they count
 * different things ("over 40 times … face-to-face or virtual meetings", "the fourth face-to-face meeting").
 */
export const occasions: DifferenceFinder = {
  kind: 'number',
  oneReadingEach: true,
  find: (story) =>
    story.claims.flatMap(({ claim, statements }) => {
      const counts = statements.filter(({ amounts }) => amounts.some(({ kind }) => kind === 'count'));
      const orders = statements.filter(({ amounts }) => amounts.some(({ kind }) => kind === 'ordinal'));
      return counts.flatMap((counting) =>
        orders.flatMap((ordering): Pair[] => {
          if (counting.statement.article === ordering.statement.article) return [];
          return counting.amounts.flatMap((count) =>
            ordering.amounts
              .filter((order) => countOtherThings(counting, count, ordering, order))
              .filter(
                (order) => !tellOfOthers({ by: counting, at: count.start }, { by: ordering, at: order.start }, story),
              )
              .map((order) => ({
                claim: claim.id,
                a: markOf(counting, count),
                b: markOf(ordering, order),
                outcome: 'scope' as const,
              })),
          );
        }),
      );
    }),
};

/** Content words that the two statements must share beside what is counted: those who meet, and where. */
const leastShared = 2;

function countOtherThings(counting: ReadStatement, count: Amount, ordering: ReadStatement, order: Amount): boolean {
  if (count.kind !== 'count' || order.kind !== 'ordinal') return false;
  // "First" is said of beginnings as often as of a count.
  // "the 58th annual Tony Awards": a name; "a 2-time champion": a title.
  if (isNamed(ordering, order) || count.modified.length > 0) return false;
  if (count.value === null || order.value === null || order.value < 2 || count.value === order.value) return false;
  const { pack, roots } = counting;
  const times = [...pack.quantities.occasions].some((word) => pack.root(word) === count.unit);
  if (!times || !roots.includes(order.unit)) return false;
  return countShared(contentOf(counting, order.unit), contentOf(ordering, order.unit)) >= leastShared;
}

function isNamed({ statement }: ReadStatement, { start, end }: Amount): boolean {
  return /\p{Lu}/u.test(statement.text.slice(start, end));
}

function contentOf({ tokens, roots, pack }: ReadStatement, counted: string): Set<string> {
  return new Set(
    roots.filter((root, index) => {
      const norm = tokens[index]?.norm ?? '';
      return root !== counted && !pack.stopWords.has(norm) && !/^\d/u.test(norm);
    }),
  );
}

function markOf({ statement }: ReadStatement, { start, end, low, high, kind }: Amount): Mark {
  const { article, sentence } = statement;
  return { article, sentence, ...spanIn(statement, start, end), key: `${kind} ${low} ${high}` };
}
