import type { Amount } from './amounts/amount.ts';
import type { DifferenceFinder, Mark, Pair } from './kind.ts';
import { countShared, surroundings } from './same-slot.ts';
import { spanIn } from '../passages.ts';
import type { ReadStatement, StoryText } from './story-text.ts';

/** One article says how many, another names them without a number in the same place: "against four Taliban fighters in", "against Taliban fighters in". */
export const uncounted: DifferenceFinder = {
  kind: 'number',
  oneReadingEach: true,
  find: (story) =>
    story.claims.flatMap(({ claim, statements }) =>
      statements.flatMap((counting) =>
        counting.amounts.filter(isCounted).flatMap((amount) =>
          statements.flatMap((naming): Pair[] => {
            if (naming.statement.article === counting.statement.article) return [];
            const named = placeOf(counting, amount, naming, story);
            if (named === null) return [];
            const a = markOf(counting, amount.start, amount.end, `${amount.low} ${amount.high}`);
            return [{ claim: claim.id, a, b: markOf(naming, ...named, 'uncounted'), outcome: 'precision' }];
          }),
        ),
      ),
    ),
};

function isCounted({ kind, value, unit, modifiers }: Amount): boolean {
  return kind === 'count' && value !== null && value > 1 && unit !== '' && modifiers.length > 0;
}

/** Content words that must agree around the two, beside the words on either side of both. */
const leastShared = 3;

/** Where `naming` names what the amount counts, between the same two words and without a number. */
function placeOf(
  counting: ReadStatement,
  amount: Amount,
  naming: ReadStatement,
  story: StoryText,
): [start: number, end: number] | null {
  const { article } = naming.statement;
  // An article that counts them elsewhere has not left the number out.
  if (story.amountsOf(article).some(({ unit }) => unit === amount.unit)) return null;
  const words = [...amount.modifiers, amount.unit];
  const before = counting.tokens.findLast(({ end }) => end <= amount.start)?.norm;
  const after = counting.tokens.find(({ start }) => start >= amount.end)?.norm;
  const at = naming.roots.findIndex(
    (_, index) =>
      words.every((word, offset) => naming.roots[index + offset] === word) &&
      naming.tokens[index - 1]?.norm === before &&
      naming.tokens[index + words.length]?.norm === after,
  );
  const [first, last] = [naming.tokens[at], naming.tokens[at + words.length - 1]];
  if (before === undefined || after === undefined || first === undefined || last === undefined) return null;
  const place = { start: first.start, end: last.end };
  const shared = countShared(surroundings(counting, amount).wide, surroundings(naming, place).wide);
  return shared >= leastShared ? [place.start, place.end] : null;
}

function markOf({ statement }: ReadStatement, start: number, end: number, key: string): Mark {
  const { article, sentence } = statement;
  return { article, sentence, ...spanIn(statement, start, end), key };
}
