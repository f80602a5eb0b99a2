import type { Article } from '../ingest/article.ts';
import { byCodeUnits } from '../language/code-units.ts';
import { normalise, tokensOf } from '../language/tokens.ts';
import { wordEnd } from '../language/word-boundaries.ts';
import { ownText } from './features.ts';
import { endOf, startOf } from './rows.ts';
import type { Comparer } from './similarity.ts';
import type { Space } from './space.ts';
import type { Story } from './story.ts';

/** Names and terms named as reasons: enough to judge by. */
const mostNamed = 8;

/** In a larger story the nearest member is looked for among so many, the earliest: comparing all with all would be quadratic. */
const mostCompared = 100;

type Reason = Story['grouping'][number];

/** Why each member is in its story: the member most like it, and what the two share. */
export function reasonsOf(
  members: readonly number[],
  articles: readonly Article[],
  space: Space,
  comparer: Comparer,
): Reason[] {
  return members.map((member) => {
    const article = articles[member];
    if (article === undefined) throw new RangeError(`No article ${member}.`);
    if (members.length > 1) comparer.from(member);
    const nearest = nearestOf(member, members, comparer);
    const neighbour = nearest === null ? undefined : articles[nearest.member];
    if (nearest === null || neighbour === undefined) {
      return { article: article.id, nearest: null, score: null, names: [], terms: [] };
    }
    const text = ownText(article);
    const names = sharedNames(member, nearest.member, text, space, comparer);
    const named = new Set(names.flatMap((name) => tokensOf(name).map(({ norm }) => norm)));
    const terms = sharedTerms(member, nearest.member, text, space, comparer, named);
    return { article: article.id, nearest: neighbour.id, score: nearest.score, names, terms };
  });
}

function nearestOf(
  member: number,
  members: readonly number[],
  { likeness }: Comparer,
): { member: number; score: number } | null {
  let best: { member: number; score: number } | null = null;
  for (const other of members.slice(0, mostCompared)) {
    if (other === member) continue;
    const { score } = likeness(other);
    if (best === null || score > best.score) best = { member: other, score };
  }
  return best;
}

/** The names that both print, as `text`, the member's, first prints them, most telling first. */
function sharedNames(
  member: number,
  other: number,
  text: string,
  { printedNames: { names, from, to, wordsOf } }: Space,
  comparer: Comparer,
): string[] {
  const theirs = new Set(names.values.subarray(startOf(names, other), endOf(names, other)));
  const worth = comparer.sharedNameWords(other);
  const shared: { printed: string; weight: number }[] = [];
  for (let place = startOf(names, member); place < endOf(names, member); place += 1) {
    const name = names.values[place] ?? 0;
    if (!theirs.has(name)) continue;
    const weight = (wordsOf[name] ?? []).reduce((sum, word) => sum + (worth.get(word) ?? 0), 0);
    shared.push({ printed: text.slice(from[place], to[place]), weight });
  }
  return mostTelling(shared).slice(0, mostNamed);
}

/** The words that both use and that no name in `named` holds, as `text`, the member's, first prints them, most telling first. */
function sharedTerms(
  member: number,
  other: number,
  text: string,
  { words: { terms }, places }: Space,
  comparer: Comparer,
  named: ReadonlySet<string>,
): string[] {
  const worth = comparer.sharedTerms(other);
  const shared: { place: number; weight: number }[] = [];
  for (let place = startOf(terms, member); place < endOf(terms, member); place += 1) {
    const weight = worth.get(terms.values[place] ?? 0);
    if (weight !== undefined) shared.push({ place: places[place] ?? 0, weight });
  }
  const printed: string[] = [];
  for (const { place } of shared.sort((a, b) => b.weight - a.weight || a.place - b.place)) {
    const word = text.slice(place, wordEnd(text, place));
    if (!named.has(normalise(word))) printed.push(word);
    if (printed.length === mostNamed) break;
  }
  return printed;
}

function mostTelling(shared: readonly { readonly printed: string; readonly weight: number }[]): string[] {
  return [...shared]
    .sort((a, b) => b.weight - a.weight || byCodeUnits(a.printed, b.printed))
    .map(({ printed }) => printed);
}
