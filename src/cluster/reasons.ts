import type { Article } from '../ingest/article.ts';
import { findNames } from '../language/names.ts';
import { packFor } from '../language/packs.ts';
import { isFunctionWord, nameWords, ownWords, termOf } from './features.ts';
import { normalise, tokenise } from '../language/tokens.ts';
import { likeness, type Space } from './similarity.ts';
import type { Story } from './story.ts';
import type { Vector, Vocabulary } from './vectors.ts';
import { byCodeUnits } from '../language/code-units.ts';

/** Names and terms named as reasons: enough to judge by. */
const mostNamed = 8;

/** In a larger story the nearest member is looked for among so many, the earliest: comparing all with all would be quadratic. */
const mostCompared = 100;

/** Why each member is in its story: the member most like it, and what the two share. */
export function reasonsOf(members: readonly number[], articles: readonly Article[], space: Space): Story['grouping'] {
  const printed = new Map<number, Printed>();
  const printedBy = (member: number, article: Article): Printed => {
    const known = printed.get(member) ?? { names: namesOf(article), terms: termsOf(article) };
    printed.set(member, known);
    return known;
  };
  return members.map((member) => {
    const article = articles[member];
    if (article === undefined) throw new RangeError(`No article ${member}.`);
    const nearest = nearestOf(member, members.slice(0, mostCompared), space);
    const neighbour = nearest === null ? undefined : articles[nearest.member];
    if (nearest === null || neighbour === undefined) {
      return { article: article.id, nearest: null, score: null, names: [], terms: [] };
    }
    const [own, other] = [printedBy(member, article), printedBy(nearest.member, neighbour)];
    const names = shared(own.names, other.names, (norm) =>
      nameWords(norm, packFor(article.language))
        .map((word) => worth(word, space.nameVocabulary, space.names, member, nearest.member))
        .reduce((sum, value) => sum + value, 0),
    );
    const named = new Set(names.flatMap((name) => tokenise(name).map(({ norm }) => norm)));
    const terms = shared(own.terms, other.terms, (term) =>
      worth(term, space.vocabulary, space.body, member, nearest.member),
    ).filter((term) => !named.has(normalise(term)));
    return {
      article: article.id,
      nearest: neighbour.id,
      score: nearest.score,
      names: names.slice(0, mostNamed),
      terms: terms.slice(0, mostNamed),
    };
  });
}

/** What an article prints: comparable form to first printed form. */
interface Printed {
  readonly names: ReadonlyMap<string, string>;
  readonly terms: ReadonlyMap<string, string>;
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
    .sort((a, b) => b.weight - a.weight || byCodeUnits(a.key, b.key))
    .map(({ printed }) => printed);
}

/** What a shared word adds to the cosine of two articles. */
function worth(word: string, { numbers }: Vocabulary, vectors: readonly Vector[], a: number, b: number): number {
  const term = numbers.get(word);
  return term === undefined ? 0 : weightOf(term, vectors[a]) * weightOf(term, vectors[b]);
}

function weightOf(term: number, vector: Vector | undefined): number {
  return vector?.weights[vector.terms.indexOf(term)] ?? 0;
}

/** Comparable form to printed form, of every name. */
function namesOf(article: Article): Map<string, string> {
  const names = new Map<string, string>();
  for (const { norm, text } of findNames(ownWords(article), packFor(article.language)).flat()) {
    if (!names.has(norm)) names.set(norm, text);
  }
  return names;
}

/** Term to first printed form, of every word that carries subject matter. */
function termsOf(article: Article): Map<string, string> {
  const pack = packFor(article.language);
  const terms = new Map<string, string>();
  for (const token of ownWords(article).flatMap(tokenise)) {
    const term = termOf(token, pack);
    if (!isFunctionWord(token, pack) && !terms.has(term)) terms.set(term, token.text);
  }
  return terms;
}
