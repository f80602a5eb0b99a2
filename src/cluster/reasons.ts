import type { Article } from '../ingest/article.ts';
import { byCodeUnits } from '../language/code-units.ts';
import { normalise, tokensOf } from '../language/tokens.ts';
import { noArticle, type Neighbours } from './neighbours.ts';
import { endOf, startOf } from './rows.ts';
import type { Comparer, WeighedPlaces } from './similarity.ts';
import type { Space } from './space.ts';
import type { Story } from './story.ts';

/** Names and terms named as reasons: enough to judge by. */
const mostNamed = 8;

/** Names and terms named as what speaks against. */
const mostAgainst = 4;

/** Where no pair was scored, the nearest member is looked for among so many, the earliest: comparing all with all would be quadratic. */
const mostCompared = 100;

type Reason = Story['grouping'][number];

type Identified = Pick<Article, 'id'>;

/**
 * Why each member is in its story: the member most like it, and what the two share; and why it is not in another: the article there that is most like it,
 * and what that has and this one has not.
 */
export function reasonsOf(
  members: readonly number[],
  { inside, outside }: Neighbours,
  articles: readonly Identified[],
  space: Space,
  comparer: Comparer,
): Reason[] {
  return members.map((member) => {
    const article = articles[member];
    if (article === undefined) throw new RangeError(`No article ${member}.`);
    const miss = outside[member] ?? noArticle;
    if (members.length > 1 || miss !== noArticle) comparer.from(member);
    const known = inside[member] ?? noArticle;
    const nearest = known === noArticle ? nearestOf(member, members, comparer) : known;
    const reason = belonging(member, nearest, articles, space, comparer);
    const other = articles[miss];
    return other === undefined ? reason : { ...reason, nearMiss: missing(member, miss, other, space, comparer) };
  });
}

/** @param nearest the member most like it, or {@link noArticle} where it is the only one. `comparer` stands on `member`. */
function belonging(
  member: number,
  nearest: number,
  articles: readonly Identified[],
  space: Space,
  comparer: Comparer,
): Reason {
  const article = articles[member];
  if (article === undefined) throw new RangeError(`No article ${member}.`);
  const neighbour = articles[nearest];
  if (neighbour === undefined) return { article: article.id, nearest: null, score: null, names: [], terms: [] };
  const theirs = namesOf(nearest, space);
  const names = namesPrinted(member, space, comparer.sharedNameWords(nearest), (name) => theirs.has(name));
  return {
    article: article.id,
    nearest: neighbour.id,
    score: comparer.score(nearest),
    names: names.slice(0, mostNamed),
    terms: termsPrinted(comparer.sharedTerms(nearest), space, names, mostNamed),
  };
}

/** `comparer` stands on `member`. */
function missing(
  member: number,
  outside: number,
  other: Identified,
  space: Space,
  comparer: Comparer,
): NonNullable<Reason['nearMiss']> {
  const newWords = comparer.newNameWords(outside);
  const known = namesOf(member, space);
  const isNew = (name: number): boolean => !known.has(name) && wordsOf(name, space).every((word) => newWords.has(word));
  const shared = sharedWords(outside, space, comparer);
  // A word that opens a sentence is no name there, but it is printed.
  const names = namesPrinted(outside, space, newWords, isNew).filter((name) =>
    wordsIn(name).every((word) => !shared.has(word)),
  );
  const [own, theirs] = [space.articles[member]?.day ?? null, space.articles[outside]?.day ?? null];
  return {
    article: other.id,
    score: comparer.score(outside),
    days: own === null || theirs === null ? null : Math.abs(own - theirs),
    names: names.slice(0, mostAgainst),
    terms: termsPrinted(comparer.newTerms(outside), space, names, mostAgainst),
  };
}

/** The words that the article on which `comparer` stands has in common with another, in comparable form. */
function sharedWords(other: number, { words, printedWords, wordForms }: Space, comparer: Comparer): Set<string> {
  const { places } = comparer.sharedTerms(other);
  return new Set(
    places.map((place) => normalise(wordForms.print(words.terms.values[place] ?? 0, printedWords[place] ?? 0) ?? '')),
  );
}

const wordsIn = (print: string): string[] => tokensOf(print).map(({ norm }) => norm);

/** The member most like one of which no pair inside its story was worth scoring: an editor put it there. */
function nearestOf(member: number, members: readonly number[], { score }: Comparer): number {
  let [nearest, best] = [noArticle, -1];
  for (const other of members.slice(0, mostCompared)) {
    if (other === member) continue;
    const alike = score(other);
    if (alike > best) [nearest, best] = [other, alike];
  }
  return nearest;
}

/** The names that an article prints, by number. */
function namesOf(article: number, { namesOf: names }: Space): Set<number> {
  return new Set(names.values.subarray(startOf(names, article), endOf(names, article)));
}

/** The words of a name, by number. */
function wordsOf(name: number, { wordsOfNames: words }: Space): Int32Array {
  return words.values.subarray(startOf(words, name), endOf(words, name));
}

/** Those of an article's names that are `wanted`, as it first prints them; by what their words weigh, most first. */
function namesPrinted(
  article: number,
  space: Space,
  weights: ReadonlyMap<number, number>,
  wanted: (name: number) => boolean,
): string[] {
  const { namesOf: names, printedNames, nameForms } = space;
  const found: { print: string; weight: number }[] = [];
  for (let place = startOf(names, article); place < endOf(names, article); place += 1) {
    const name = names.values[place] ?? 0;
    const print = wanted(name) ? nameForms.print(name, printedNames[place] ?? 0) : null;
    if (print === null) continue;
    const weight = wordsOf(name, space).reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
    found.push({ print, weight });
  }
  return found.sort((a, b) => b.weight - a.weight || byCodeUnits(a.print, b.print)).map(({ print }) => print);
}

/** The heaviest of an article's terms that stand in none of `names`, as it first prints them; of equals the first. */
function termsPrinted(
  { places, weights }: WeighedPlaces,
  { words: { terms }, printedWords, wordForms }: Space,
  names: readonly string[],
  most: number,
): string[] {
  const named = new Set(names.flatMap(wordsIn));
  const chosen: { place: number; weight: number; print: string }[] = [];
  places.forEach((place, index) => {
    const weight = weights[index] ?? 0;
    const isLess = (other: { place: number; weight: number }): boolean =>
      other.weight < weight || (other.weight === weight && other.place > place);
    const last = chosen[most - 1];
    if (last !== undefined && !isLess(last)) return;
    const print = wordForms.print(terms.values[place] ?? 0, printedWords[place] ?? 0);
    if (print === null || named.has(normalise(print))) return;
    const less = chosen.findIndex(isLess);
    chosen.splice(less < 0 ? chosen.length : less, 0, { place, weight, print });
    if (chosen.length > most) chosen.pop();
  });
  return chosen.map(({ print }) => print);
}
