import { dayNumber } from '../../language/calendar-date.ts';
import type { Difference } from '../collation.ts';
import type { Mark, Pair } from './kind.ts';
import type { ReadClaim, StoryText } from './story-text.ts';

/** Kinds that change with what is told of: a name is spelt alike whatever its bearer does. */
const changing: ReadonlySet<Difference['kind']> = new Set(['number', 'date']);

/**
 * The pairs whose two statements may be taken to tell of one occasion. Two statements that both only come near a claim are of another bill or another
 * earthquake as often as of one; and of what articles of different weeks tell, the later is the next stage.
 */
export function onOneOccasion(pairs: readonly Pair[], kind: Difference['kind'], story: StoryText): Pair[] {
  if (!changing.has(kind)) return [...pairs];
  const makers = new Map(story.claims.map((claim) => [claim.claim.id, makersOf(claim)]));
  const dayOf = new Map(story.articles.map(({ id, dates: { published } }) => [id, published]));
  const makes = (claim: string, mark: Mark): boolean => makers.get(claim)?.has(sentenceOf(mark)) === true;
  const isLater = ({ article: a }: Mark, { article: b }: Mark): boolean => {
    const [day, other] = [dayOf.get(a), dayOf.get(b)];
    if (day?.precision !== 'day' || other?.precision !== 'day') return false;
    return Math.abs(dayNumber(day.date) - dayNumber(other.date)) > mostDays;
  };
  return pairs.filter(({ claim, a, b, outcome }) => {
    if (outcome === 'same') return true;
    if (!makes(claim, a) && !makes(claim, b)) return false;
    return outcome === 'precision' || !isLater(a, b);
  });
}

/**
 * Days between the publication of two articles within which their numbers may still be of one stage. Of the nine differences that it takes from stories which the
 * program made of all of `allsides` without dates eight were wrong; one day instead of seven took eight from stories made with dates, seven of them right.
 */
const mostDays = 7;

function makersOf({ making }: ReadClaim): ReadonlySet<string> {
  return new Set(making.map(({ statement }) => sentenceOf(statement)));
}

function sentenceOf({ article, sentence }: Pick<Mark, 'article' | 'sentence'>): string {
  return `${article}\n${sentence}`;
}
