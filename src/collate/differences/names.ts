import type { Name } from '../../language/names.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { onceFor } from '../../language/remember.ts';
import type { DifferenceFinder, Mark, Pair } from './kind.ts';
import { spanIn } from '../passages.ts';
import { editDistance } from './edit-distance.ts';
import { tellOtherTimes, type ReadStatement, type StoryText } from './story-text.ts';

/** People whose name two articles spell in two ways, and people whose rank one of them leaves out. */
export const names: DifferenceFinder = {
  kind: 'name',
  oneReadingEach: true,
  find: (story) => {
    const namesIn = onceFor((by: ReadStatement) => fullNamesIn(by, story));
    return story.claims.flatMap(({ claim, statements }) => {
      const naming = statements
        .map((by): Naming => ({ by, found: namesIn(by) }))
        .filter(({ found }) => found.length > 0);
      return naming.flatMap((a, index) =>
        naming.slice(index + 1).flatMap((b): Pair[] => {
          if (a.by.statement.article === b.by.statement.article) return [];
          const offices = ranks(a, b, story);
          const told = offices.length > 0 && tellOtherTimes(a.by, b.by, story) ? [] : offices;
          return [...spellings(a, b, story), ...told].map((pair) => ({ claim: claim.id, ...pair }));
        }),
      );
    });
  },
};

/** A statement and the full names in it. */
interface Naming {
  readonly by: ReadStatement;
  readonly found: readonly FullName[];
}

interface FullName extends Name {
  readonly by: ReadStatement;
  readonly words: readonly string[];
  /** Each word without house style. */
  readonly plain: readonly string[];
}

function fullNamesIn(by: ReadStatement, story: StoryText): FullName[] {
  return story
    .namesIn(by.statement)
    .filter(({ norm }) => norm.includes(' '))
    .map((name): FullName => {
      const words = name.norm.split(' ');
      return { ...name, by, words, plain: words.map((word) => houseStyleOf(word, by.pack)) };
    });
}

type Found = Omit<Pair, 'claim'>;

/** "Zelensky" and "Zelenskyy" beside the same first name; neither article knows the other's spelling. */
function spellings({ by: a, found }: Naming, { by: b, found: others }: Naming, story: StoryText): Found[] {
  return found.flatMap((own) =>
    others.flatMap((other): Found[] => {
      const differing = onlyDifference(own, other);
      if (differing === null || opensTitle(own) || opensTitle(other)) return [];
      const [left, right] = differing;
      const outcome = isSpellingOf(left, right, left === own.words.at(-1))
        ? 'reworded'
        : isPartOf(left, right) && !addsNoName(own, other, a.pack)
          ? 'precision'
          : null;
      const known = story.wordsOf(a.statement.article).has(right) || story.wordsOf(b.statement.article).has(left);
      return known || outcome === null
        ? []
        : [{ a: markOf(a, own, own.norm), b: markOf(b, other, other.norm), outcome }];
    }),
  );
}

/** The only two words in which two names of equally many differ; `null` where they differ in none or more, or are of one word. */
function onlyDifference(a: FullName, b: FullName): [string, string] | null {
  if (a.words.length !== b.words.length) return null;
  const differing = a.words.flatMap((word, index): [string, string][] =>
    a.plain[index] === b.plain[index] ? [] : [[word, b.words[index] ?? '']],
  );
  return differing.length === 1 ? (differing[0] ?? null) : null;
}

/** Accents, dots and British spellings ("Gascón", "U.S.", "Defence") are house style, not another name. */
export function houseStyleOf(word: string, pack: LanguagePack): string {
  return pack.spell(word.normalize('NFD').replace(/[\p{M}.]/gu, ''));
}

const shortestSpelling = 5;
/** From this length on a name may be spelt with two letters changed. */
const longSpelling = 8;

function isSpellingOf(a: string, b: string, isLast: boolean): boolean {
  const length = Math.min(a.length, b.length);
  // Plurals, demonyms, compounds and short forms are no spelling: "Democrat", "Democrats"; "Korea-born", "Korean-born"; "Steve", "Steven".
  if (length < shortestSpelling || a[0] !== b[0] || isEnding(a, b) || isEnding(b, a)) return false;
  if (`${a}${b}`.includes('-') || (!isLast && (a.startsWith(b) || b.startsWith(a)))) return false;
  return editDistance(a, b) <= (length >= longSpelling ? 2 : 1);
}

/** "Democrat", "Democrats"; "America", "American": plurals, and the commonest ending of those who live in a place. */
function isEnding(a: string, b: string): boolean {
  return `${a}s` === b || `${a}an` === b || (`${a}n` === b && /[aeio]$/u.test(a));
}

/** A part of a name and its hyphen. */
const leastPart = 3;

/** "Dispatch" for "Post-Dispatch": one article leaves out a part of the name. "R-South Carolina" is a senator's party and state. */
function isPartOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < shortestSpelling || long.length - short.length < leastPart) return false;
  return long.endsWith(`-${short}`) || long.startsWith(`${short}-`);
}

/** "Sanders-backed", "Ex-White House", "North-United States", "Scaramucci-Russia": what stands beside the hyphen is no part of a name. */
function addsNoName({ text: a }: FullName, { text: b }: FullName, pack: LanguagePack): boolean {
  if ([a, b].some((text) => pack.countryNames.has(text.toLowerCase()))) return true;
  const hyphenated = [a, b].flatMap((text) => text.split(' ').filter((word) => word.includes('-')));
  return hyphenated.some((word) =>
    word.split('-').some((part) => {
      const name = part.toLowerCase();
      return /^\p{Ll}/u.test(part) || pack.rankWords.has(name) || pack.countryNames.has(name);
    }),
  );
}

/** "Senate Minority Leader", "White House Press Secretary": words of an office that many have held, not of one name. */
function opensTitle({ by: { statement, tokens, pack }, end }: FullName): boolean {
  const next = tokens.find(({ start }) => start >= end);
  return next !== undefined && pack.personTitles.has(next.norm) && statement.text.slice(end, next.start) === ' ';
}

/** What stands before a name: "State Department Deputy Spokesperson". */
interface Title {
  readonly start: number;
  readonly end: number;
  /** Root of the office. */
  readonly office: string;
  /** Words that set the office lower, earlier or for a time: deputy, former, acting. */
  readonly ranks: readonly string[];
}

/** "State Department Deputy Spokesperson Vedant Patel" and "State Department spokesperson Vedant Patel". */
function ranks({ by: a, found }: Naming, { by: b, found: others }: Naming, story: StoryText): Found[] {
  return found.flatMap((own) =>
    others.flatMap((other): Found[] => {
      if (own.norm !== other.norm) return [];
      const [left, right] = [titleOf(own), titleOf(other)];
      if (left === null || right === null || left.office !== right.office) return [];
      const [low, high] = left.ranks.length < right.ranks.length ? [left, right] : [right, left];
      const lowArticle = low === left ? a.statement.article : b.statement.article;
      if (low.ranks.length === high.ranks.length || low.ranks.some((rank) => !high.ranks.includes(rank))) return [];
      // Who left an office is named with it all the same, in one sentence as former, in the next as then.
      const extra = high.ranks.filter((rank) => !low.ranks.includes(rank));
      if (extra.every((rank) => a.pack.rankKinds.get(rank) === 'time')) return [];
      // An article that gives the rank beside the name elsewhere has not left it out.
      const surname = own.words.at(-1) ?? '';
      if (extra.some((rank) => story.together(lowArticle, rank, surname))) return [];
      return [
        { a: markOf(a, left, left.ranks.join(' ')), b: markOf(b, right, right.ranks.join(' ')), outcome: 'precision' },
      ];
    }),
  );
}

const longestTitle = 5;

const titleOf: (name: FullName) => Title | null = onceFor(titleBefore);

function titleBefore({ by: { statement, tokens, roots, pack }, ...name }: FullName): Title | null {
  const nameAt = tokens.findIndex(({ start }) => start >= name.start);
  const officeAt = nameAt - 1;
  const office = tokens[officeAt];
  const first = tokens[nameAt];
  if (office === undefined || first === undefined || !pack.personTitles.has(office.norm)) return null;
  if (statement.text.slice(office.end, first.start) !== ' ' || pack.rankWords.has(office.norm)) return null;
  let start = officeAt;
  while (start > 0 && officeAt - start < longestTitle) {
    const [before, here] = [tokens[start - 1], tokens[start]];
    if (before === undefined || here === undefined) break;
    const gap = statement.text.slice(before.end, here.start);
    if (gap !== ' ' && !(gap === '. ' && pack.abbreviations.has(before.norm))) break;
    const [word = ''] = before.norm.split('-');
    if (!/^\p{Lu}/u.test(before.text) && !pack.rankWords.has(word) && !pack.personTitles.has(word)) break;
    start -= 1;
  }
  // "then-Attorney General"
  const words = tokens.slice(start, officeAt).flatMap(({ norm }) => norm.split('-'));
  // Of a time, and not said to be past: "then", "outgoing".
  if (words.some((word) => pack.rankWords.has(word) && !pack.rankKinds.has(word))) return null;
  return {
    start: tokens[start]?.start ?? office.start,
    end: office.end,
    office: roots[officeAt] ?? office.norm,
    ranks: words.filter((word) => pack.rankKinds.has(word)),
  };
}

function markOf(
  { statement }: ReadStatement,
  { start, end }: { readonly start: number; readonly end: number },
  key: string,
): Mark {
  return { article: statement.article, sentence: statement.sentence, ...spanIn(statement, start, end), key };
}
