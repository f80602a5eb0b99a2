import type { Name } from '../../language/names.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { ReadStatement, StoryText } from './story-text.ts';

/** A place in a statement: an offset into its text. */
export interface Place {
  readonly by: ReadStatement;
  readonly at: number;
}

/**
 * Whether two statements tell of two named things at the places: "In Oakland, where 30 people were arrested" and "in Los Angeles, where 28 people were
 * arrested"; "Hansbrough had nine rebounds" and "Curry had eight". The nearest name before either place is in the other statement nowhere, and both stand alike, behind a
 * preposition or not: "Paddock killed 59" and "in Las Vegas 58 were killed" may well be of one deed.
 */
export function tellOfOthers(a: Place, b: Place, story: StoryText): boolean {
  const [one, other] = [nearestBefore(a, story), nearestBefore(b, story)];
  if (one === null || other === null || isPlaced(a, one) !== isPlaced(b, other)) return false;
  return !isNamedIn(one, b.by, story) && !isNamedIn(other, a.by, story);
}

/** Behind the last verb of speech: who says so is not told of. */
function nearestBefore({ by, at }: Place, story: StoryText): Name | null {
  const said = by.tokens.findLast(({ norm, end }) => end <= at && by.pack.speechVerbs.has(norm))?.end ?? 0;
  return story.namesIn(by.statement).findLast(({ start, end }) => start >= said && end <= at) ?? null;
}

/** Whether a preposition stands before the name, or before the article of it. */
function isPlaced({ by: { tokens, pack } }: Place, { start }: Name): boolean {
  const { linkingPrepositions, determiners } = pack.speechGrammar;
  const before = tokens.findLastIndex(({ norm, end }) => end <= start && !determiners.has(norm));
  return linkingPrepositions.has(tokens[before]?.norm ?? '');
}

function isNamedIn(name: Name, by: ReadStatement, story: StoryText): boolean {
  return story.namesIn(by.statement).some((other) => mayNameOne(name, other, by.pack));
}

/** "Donald Trump", "President Trump"; "Qeshm", "Qeshm Island"; "U.S.", "United States", "American". */
function mayNameOne({ norm: a }: Name, { norm: b }: Name, pack: LanguagePack): boolean {
  const [country, other] = [a, b].map((norm) => pack.countryNames.get(norm));
  if (country !== undefined && country === other) return true;
  const wordsOf = (norm: string): string[] => norm.split(' ').map(pack.root);
  const [words, others] = [wordsOf(a), wordsOf(b)];
  if (words.at(-1) === others.at(-1)) return true;
  const [few, many] = words.length < others.length ? [words, others] : [others, words];
  return few.every((word) => many.includes(word));
}
