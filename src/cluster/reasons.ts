import type { Article } from '../ingest/article.ts';
import { findNames } from '../language/names.ts';
import { packFor } from '../language/packs.ts';
import { ownWords, stem } from './features.ts';
import { tokenise } from '../language/tokens.ts';
import { likeness, type Space } from './similarity.ts';
import type { Story } from './story.ts';
import type { Vocabulary } from './vectors.ts';

/** Names and terms named as reasons: enough to judge by. */
const mostNamed = 8;

/** Why each member is in its story: the member most like it, and what the two share. */
export function reasonsOf(members: readonly number[], articles: readonly Article[], space: Space): Story['grouping'] {
  return members.map((member) => {
    const article = articles[member];
    if (article === undefined) throw new RangeError(`No article ${member}.`);
    const nearest = nearestOf(member, members, space);
    const neighbour = nearest === null ? undefined : articles[nearest.member];
    if (nearest === null || neighbour === undefined) {
      return { article: article.id, nearest: null, score: null, names: [], terms: [] };
    }
    const names = shared(namesOf(article), namesOf(neighbour), (norm) => worth(norm.split(' '), space.nameVocabulary));
    const named = new Set(names.flatMap((name) => tokenise(name).map(({ norm }) => norm)));
    const terms = shared(termsOf(article), termsOf(neighbour), (term) => worth([term], space.vocabulary));
    return {
      article: article.id,
      nearest: neighbour.id,
      score: nearest.score,
      names: names.slice(0, mostNamed),
      terms: terms.filter((term) => !named.has(term.toLowerCase())).slice(0, mostNamed),
    };
  });
}

function nearestOf(member: number, members: readonly number[], space: Space): { member: number; score: number } | null {
  let best: { member: number; score: number } | null = null;
  for (const other of members) {
    if (other === member) continue;
    const { score } = likeness(space, member, other);
    if (best === null || score > best.score) best = { member: other, score };
  }
  return best;
}

/** What both print, as the first prints it, most telling first. */
function shared(
  own: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
  rarity: (key: string) => number,
): string[] {
  return Array.from(own)
    .filter(([key]) => other.has(key))
    .map(([key, printed]) => ({ key, printed, weight: rarity(key) }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .map(({ printed }) => printed);
}

/** What a term or a name of several words is worth as a reason: the rarer the more. */
function worth(words: readonly string[], { numbers, idf }: Vocabulary): number {
  return words.reduce((sum, word) => sum + (idf[numbers.get(word) ?? -1] ?? 0), 0);
}

/** Comparable form to printed form, of every name. */
function namesOf(article: Article): Map<string, string> {
  const names = new Map<string, string>();
  for (const { norm, text } of findNames(ownWords(article), packFor(article.language)).flat()) {
    if (!names.has(norm)) names.set(norm, text);
  }
  return names;
}

/** Stem to first printed form, of every word that carries subject matter. */
function termsOf(article: Article): Map<string, string> {
  const pack = packFor(article.language);
  const terms = new Map<string, string>();
  for (const { norm, text } of ownWords(article).flatMap(tokenise)) {
    const term = stem(norm, pack);
    if (!pack.stopWords.has(norm) && !terms.has(term)) terms.set(term, text);
  }
  return terms;
}
