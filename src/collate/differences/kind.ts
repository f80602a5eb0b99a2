import type { Difference } from '../collation.ts';
import type { StoryText } from './story-text.ts';

/** Words in which statements may differ: one article's way to say one thing. */
export interface Mark {
  readonly article: string;
  readonly sentence: number;
  readonly span: readonly [start: number, end: number];
  readonly text: string;
  /** Equal for marks that say the same. */
  readonly key: string;
}

/** Two marks of different articles that stand in the same place of one claim. */
export interface Pair {
  readonly claim: string;
  readonly a: Mark;
  readonly b: Mark;
  /** `same`: they agree, and whatever differs from one differs from the other. */
  readonly outcome: Difference['outcome'] | 'same';
}

/** A kind of difference: one file, one line in the table of `index.ts`. */
export interface DifferenceFinder {
  readonly kind: Difference['kind'];
  /** Whether an article that has two readings of one difference is in doubt, and left out; a quotation may be printed twice. */
  readonly oneReadingEach: boolean;
  /** Every pair that is certain; when in doubt, none. */
  readonly find: (story: StoryText) => Pair[];
}
