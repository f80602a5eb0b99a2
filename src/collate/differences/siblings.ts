import { isCapital } from '../../language/capitals.ts';
import { onceFor } from '../../language/remember.ts';
import type { Token } from '../../language/tokens.ts';
import type { DifferenceFinder, Mark, Pair } from './kind.ts';
import { spanIn } from '../passages.ts';
import { isPossessive } from '../../language/possessive.ts';
import type { ReadStatement, StoryText } from './story-text.ts';

/**
 * What an article prints of two countries in a way that cannot stand beside its siblings, where one of them has the same words undamaged: a country in
 * relation to itself ("Russia's military support for Russia" beside "China's support for Russia"), and two heads of state of one country ("Presidents Xi
 * Jinping and Vladimir Putin of China" beside "China's President Xi Jinping and Russia's President Vladimir Putin"). Nobody here says which is an error.
 */
export const siblings: DifferenceFinder = {
  kind: 'name',
  oneReadingEach: true,
  find: (story) => [...compare(story, selfRelations, isMended), ...compare(story, sharedCountries, isTold)],
};

/** A place in a statement. */
interface Found {
  readonly by: ReadStatement;
  readonly first: number;
  readonly last: number;
}

function compare<Damaged extends Found>(
  story: StoryText,
  find: (by: ReadStatement) => readonly Damaged[],
  undamaged: (damaged: Damaged, by: ReadStatement) => Found | null,
): Pair[] {
  const statements = story.claims.flatMap(({ claim, statements: own }) => own.map((by) => ({ claim: claim.id, by })));
  const found = onceFor(find);
  return statements.flatMap(({ claim, by }) =>
    found(by).flatMap((damaged) => {
      const article = by.statement.article;
      const mended = statements.flatMap((other) =>
        other.by.statement.article === article ? [] : (undamaged(damaged, other.by) ?? []),
      );
      return mended.map((found): Pair => ({
        claim,
        a: markOf(damaged, 'damaged'),
        b: markOf(found, 'sibling'),
        outcome: 'differs from siblings',
      }));
    }),
  );
}

interface Relation extends Found {
  /** Short name of the country that the noun is of. */
  readonly owner: string;
  /** Root of the noun. */
  readonly noun: string;
  readonly preposition: string;
  /** Short name of the country behind the preposition. */
  readonly object: string;
}

/** Words between a possessive and its noun at most: "Russia's military support". */
const longestNoun = 3;

/** "China's support for Russia" */
const relationsIn: (by: ReadStatement) => readonly Relation[] = onceFor((by) => {
  const { tokens, roots, pack } = by;
  return tokens.flatMap((token, first): Relation[] => {
    const owner = isPossessive(token.text) ? countryOf(by, token) : null;
    if (owner === null) return [];
    for (let at = first + 1; at <= first + longestNoun; at++) {
      const [noun, preposition, object] = tokens.slice(at, at + 3);
      if (noun === undefined || preposition === undefined || object === undefined) return [];
      if (pack.stopWords.has(noun.norm) || !isJoined(by, at - 1, at + 2)) return [];
      const country = countryOf(by, object);
      if (
        !pack.speechGrammar.linkingPrepositions.has(preposition.norm) ||
        country === null ||
        isPossessive(object.text)
      )
        continue;
      return [
        { by, first, last: at + 2, owner, noun: roots[at] ?? '', preposition: preposition.norm, object: country },
      ];
    }
    return [];
  });
});

function selfRelations(by: ReadStatement): Relation[] {
  return relationsIn(by).filter(({ owner, object }) => owner === object);
}

function isMended(damaged: Relation, by: ReadStatement): Found | null {
  return (
    relationsIn(by).find(
      ({ owner, noun, preposition, object }) =>
        owner !== object && noun === damaged.noun && preposition === damaged.preposition && object === damaged.object,
    ) ?? null
  );
}

interface SharedCountry extends Found {
  /** Names of the two, in comparable form. */
  readonly names: readonly [string, string];
  readonly country: string;
}

/** "Presidents Xi Jinping and Vladimir Putin of China" */
function sharedCountries(by: ReadStatement): SharedCountry[] {
  const { tokens, pack } = by;
  return tokens.flatMap((title, first): SharedCountry[] => {
    if (!title.text.endsWith('s') || !isCapital(title.text) || !pack.personTitles.has(title.norm.slice(0, -1)))
      return [];
    const and = tokens.findIndex(({ norm }, index) => index > first && pack.quantities.addingWords.has(norm));
    const of = tokens.findIndex(({ norm }, index) => index > and && pack.quantities.partitives.has(norm));
    if (and < 0 || of < 0 || of - first > longestPair || !isJoined(by, first, of + 1)) return [];
    const object = tokens[of + 1];
    const country = object === undefined ? null : countryOf(by, object);
    const [one, other] = [tokens.slice(first + 1, and), tokens.slice(and + 1, of)];
    if (country === null || ![...one, ...other].every(({ text }) => /^\p{Lu}/u.test(text))) return [];
    if (one.length < 2 || other.length < 2) return [];
    return [{ by, first, last: of + 1, names: [nameOf(one), nameOf(other)], country }];
  });
}

/** Words of two names with their joiner and title at most. */
const longestPair = 9;

function isTold({ names, country }: SharedCountry, by: ReadStatement): Found | null {
  const places = names.map((name) => placeOf(name, by));
  const [one, other] = places;
  if (one == null || other == null) return null;
  const countries = [one.country, other.country];
  // One of the two is told of the country, the other of another.
  if (!countries.includes(country) || one.country === other.country) return null;
  return { by, first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) };
}

/** "Russia's President Vladimir Putin", "Russian President Vladimir Putin" */
function placeOf(name: string, by: ReadStatement): { first: number; last: number; country: string } | null {
  const words = name.split(' ');
  const at = by.tokens.findIndex((_, index) => words.every((word, step) => by.tokens[index + step]?.norm === word));
  if (at < 0) return null;
  const titled = by.pack.personTitles.has(by.tokens[at - 1]?.norm ?? '') ? at - 2 : at - 1;
  const before = by.tokens[titled];
  const country = before === undefined ? null : countryOf(by, before);
  return country === null ? null : { first: titled, last: at + words.length - 1, country };
}

function nameOf(tokens: readonly Token[]): string {
  return tokens.map(({ norm }) => norm).join(' ');
}

function countryOf({ pack }: ReadStatement, { text, norm }: Token): string | null {
  return isCapital(text) ? (pack.countryNames.get(norm) ?? null) : null;
}

/** Whether nothing but a space stands between the tokens from `first` to `last`. */
function isJoined({ tokens, statement }: ReadStatement, first: number, last: number): boolean {
  return tokens
    .slice(first, last)
    .every(({ end }, index) => statement.text.slice(end, tokens[first + index + 1]?.start) === ' ');
}

function markOf({ by, first, last }: Found, key: string): Mark {
  const { article, sentence } = by.statement;
  const [start, end] = [by.tokens[first]?.start ?? 0, by.tokens[last]?.end ?? 0];
  return { article, sentence, ...spanIn(by.statement, start, end), key };
}
