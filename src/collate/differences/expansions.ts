import type { LanguagePack } from '../../language/pack.ts';
import type { DifferenceFinder, Mark, Pair } from './kind.ts';
import { houseStyleOf } from './names.ts';
import { spanIn } from '../passages.ts';
import type { ReadStatement, StoryText } from './story-text.ts';

/**
 * Two articles that spell one abbreviation out in two ways: "Capitol Hill Occupied Protest (CHOP)", "Capitol Hill Organized Protest (CHOP)". The
 * abbreviation says that one thing is meant, so the two may stand in different claims.
 */
export const expansions: DifferenceFinder = {
  kind: 'name',
  oneReadingEach: true,
  find: (story) => {
    const spelt = story.claims.flatMap(({ claim, statements }) =>
      statements.flatMap((by) => expansionsIn(by, story).map((expansion) => ({ ...expansion, claim: claim.id }))),
    );
    return [...Map.groupBy(spelt, ({ abbreviation }) => abbreviation).values()].flatMap((own) =>
      own.flatMap((a, index) =>
        own.slice(index + 1).flatMap((b): Pair[] => {
          if (a.by.statement.article === b.by.statement.article || !differInOneWord(a, b, story)) return [];
          return [{ claim: a.claim, a: markOf(a), b: markOf(b), outcome: 'reworded' }];
        }),
      ),
    );
  },
};

interface Expansion {
  readonly by: ReadStatement;
  readonly abbreviation: string;
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

const abbreviationAfter = /^ \(([A-Z]{3,8})\)/u;

function expansionsIn(by: ReadStatement, story: StoryText): Expansion[] {
  return story.namesIn(by.statement).flatMap(({ norm, start, end }) => {
    const abbreviation = abbreviationAfter.exec(by.statement.text.slice(end, end + 12))?.[1];
    return abbreviation === undefined ? [] : [{ by, abbreviation, words: norm.split(' '), start, end }];
  });
}

const fewestWords = 3;

/** Whether all words are the same but one, which neither article knows from elsewhere. */
function differInOneWord(a: Expansion, b: Expansion, story: StoryText): boolean {
  if (a.words.length !== b.words.length || a.words.length < fewestWords) return false;
  const differing = a.words.flatMap((word, index): [string, string][] => {
    const other = b.words[index] ?? '';
    return isOneWord(word, other, a.by.pack) ? [] : [[word, other]];
  });
  const [pair] = differing;
  if (pair === undefined || differing.length > 1) return false;
  return !story.wordsOf(a.by.statement.article).has(pair[1]) && !story.wordsOf(b.by.statement.article).has(pair[0]);
}

function isOneWord(a: string, b: string, pack: LanguagePack): boolean {
  return houseStyleOf(a, pack) === houseStyleOf(b, pack) || pack.root(a) === pack.root(b);
}

function markOf({ by, words, start, end }: Expansion): Mark {
  const { article, sentence } = by.statement;
  return { article, sentence, ...spanIn(by.statement, start, end), key: words.join(' ') };
}
