import type { LanguagePack } from '../language/pack.ts';
import type { TokenisedText } from '../language/tokens.ts';
import { ClausePivot } from './clause-pivot.ts';
import { invertedIndex } from './inverted-index.ts';
import {
  compareProfiles,
  compareQuickly,
  sharedOrder,
  shareMatter,
  type LikenessFeatures,
  type Profile,
} from './likeness-features.ts';
import { likenessWeights as weights } from './likeness-weights.ts';
import { printedSmall } from './matter.ts';
import { Numbering } from './numbering.ts';
import { optionalNames } from './optional-names.ts';
import { profilesOf } from './profiles.ts';
import { sameEvent } from './same-event.ts';
import { termsOf } from './terms.ts';

/** How alike two sentences are, 0 (nothing in common) to 1. */
export interface Likeness {
  /** How likely the two state the same thing, by {@link weights}. */
  readonly score: number;
  /** The closest two of their clauses alone. */
  readonly clause: number;
}

export interface ComparedTexts {
  /** The words of a text, by number, in order: equal words have one number. */
  readonly wordsOf: (text: number) => Int32Array;
  /** What the likeness of two of the texts is judged by, by their indices. Symmetric. */
  readonly features: (a: number, b: number) => LikenessFeatures;
  readonly likeness: (a: number, b: number) => Likeness;
  /**
   * The same, or `null` where both its parts stay below `atLeast`, or the clauses below `closest`: sooner known, soonest for many in a row with the same
   * first text.
   */
  readonly likenessFrom: (a: number, b: number, atLeast: Likeness, closest?: number) => Likeness | null;
  /** The score of {@link likeness}. */
  readonly similarity: (a: number, b: number) => number;
  /** Whether two of the texts have anything in common beside whom, where and when they tell of, or are in the same words. */
  readonly shareMatter: (a: number, b: number) => boolean;
  /**
   * For any text those of `among` (rising) that are alike to it at all, those up to `above` left out; terms that more than `mostSharing` of them have
   * lead to none of them.
   */
  readonly candidates: (among: readonly number[], mostSharing: number) => (index: number, above?: number) => number[];
}

/** Any two sentences of a story have so much in common (cosine of their terms): they are no candidates. */
const noise = 0.08;

/**
 * Prepares texts (the sentences of one story) for comparison.
 *
 * @param articles Of each text the article that it stands in; without it all are taken to tell one event.
 */
export function compareTexts(
  texts: readonly TokenisedText[],
  pack: LanguagePack,
  articles?: readonly string[],
): ComparedTexts {
  const numbers = new Numbering();
  const all = texts.map((text) => termsOf(text, pack, numbers));
  const small = printedSmall(texts);
  const names = optionalNames(
    texts.map(({ tokens }) => tokens),
    pack,
    small,
  );
  const empty = new Set(Array.from([...names, ...pack.lightVerbs], pack.root));
  const isEmpty = numbers.flags((term) => empty.has(term));
  const profiles = profilesOf(
    texts,
    all.map((terms) => terms.filter(({ number }) => isEmpty[number] === 0)),
    numbers,
    pack,
    small,
  );
  const eventOf = articles === undefined ? () => 1 : sameEvent(all, articles, numbers);
  const profileOf = (text: number): Profile => {
    const profile = profiles[text];
    if (profile === undefined) throw new RangeError(`Text ${text} is not compared`);
    return profile;
  };
  const features = (a: number, b: number): LikenessFeatures =>
    compareProfiles(profileOf(a), profileOf(b), eventOf(a, b));
  const likeness = (a: number, b: number): Likeness => {
    const found = features(a, b);
    return { score: probability(found, found.order), clause: found.clause };
  };
  const pivot = new ClausePivot(numbers.size);
  const likenessFrom = (a: number, b: number, atLeast: Likeness, closest = 0): Likeness | null => {
    const [first, second] = [profileOf(a), profileOf(b)];
    pivot.lay(first.clauses);
    const clause = pivot.closest(second.clauses);
    if (clause < closest) return null;
    const most = compareQuickly(first, second, eventOf(a, b), clause);
    const hasClause = clause >= atLeast.clause;
    if (!hasClause && probability(most, most.order) < atLeast.score) return null;
    const score = probability(most, sharedOrder(first, second));
    return hasClause || score >= atLeast.score ? { score, clause } : null;
  };
  const wholes = profiles.map(({ whole }) => whole);
  return {
    wordsOf: (text) => profileOf(text).words,
    features,
    likeness,
    likenessFrom,
    similarity: (a, b) => likeness(a, b).score,
    shareMatter: (a, b) => shareMatter(profileOf(a), profileOf(b)),
    candidates: (among, mostSharing) => invertedIndex(wholes, among, { mostSharing, atLeast: noise }),
  };
}

/** The logistic function of the weighed features, `order` apart, with which it rises: its weight is positive. */
function probability(features: Omit<LikenessFeatures, 'order'>, order: number): number {
  const logit =
    weights.bias +
    weights.terms * features.terms +
    weights.clause * features.clause +
    weights.words * features.words +
    weights.order * order +
    weights.termPairs * features.termPairs +
    weights.length * features.length +
    weights.denial * features.denial +
    weights.amounts * features.amounts +
    weights.event * features.event;
  return 1 / (1 + Math.exp(-logit));
}
