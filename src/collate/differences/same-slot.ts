import type { LanguagePack } from '../../language/pack.ts';
import { onceFor } from '../../language/remember.ts';
import { ofWord, type Token } from '../../language/tokens.ts';
import type { ReadStatement } from './story-text.ts';

/** The content words around an amount, by root: what it is about. */
export interface Surroundings {
  /** The nearest ones, on either side. */
  readonly near: ReadonlySet<string>;
  /** Those and some more. */
  readonly wide: ReadonlySet<string>;
  /** Those of them that stand behind it. */
  readonly after: ReadonlySet<string>;
  /** Those that follow without a function word or a mark between. */
  readonly following: readonly string[];
  /** The word right behind that sets it before or after another moment: two days *before*; `null` where none does. */
  readonly relation: string | null;
  /** Root of the noun of which it is an amount: 20 percent of the agency's *budget*; `null` where none is named. */
  readonly complement: string | null;
}

const nearWords = 2;
const wideWords = 5;
const followingWords = 3;

/** The content words around `[start, end)` of a statement's text; numbers and the words inside left out. */
export function surroundings(
  by: ReadStatement,
  { start, end }: { readonly start: number; readonly end: number },
): Surroundings {
  const { statement, tokens, pack } = by;
  const content = contentOf(by);
  const before = content.filter(({ token }) => token.end <= start).map(({ root }) => root);
  const after = content.filter(({ token }) => token.start >= end).map(({ root }) => root);
  const around = (words: number): Set<string> => new Set([...before.slice(-words), ...after.slice(0, words)]);
  const following: string[] = [];
  let at = end;
  for (const { token, root } of content) {
    if (token.start < end) continue;
    if (!/^[\s-]?$/u.test(statement.text.slice(at, token.start)) || following.length === followingWords) break;
    following.push(root);
    at = token.end;
  }
  return {
    near: around(nearWords),
    wide: around(wideWords),
    after: new Set(after.slice(0, wideWords)),
    following,
    relation: relationAfter(tokens, end, pack),
    complement: complementAfter(statement.text, tokens, end, pack),
  };
}

interface ContentWord {
  readonly token: Token;
  readonly root: string;
}

const contentOf: (by: ReadStatement) => readonly ContentWord[] = onceFor(({ tokens, roots, pack }) => {
  const tells = isContent(pack);
  return tokens.flatMap((token, index) => (tells(token) ? [{ token, root: roots[index] ?? '' }] : []));
});

/** Words of the noun phrase behind "of" at most. */
const longestComplement = 5;

function complementAfter(text: string, tokens: readonly Token[], end: number, pack: LanguagePack): string | null {
  const from = tokens.findIndex((token) => token.start >= end);
  if (from < 0 || !pack.quantities.partitives.has(tokens[from]?.norm ?? '')) return null;
  let head: Token | null = null;
  for (let index = from + 1; index < Math.min(tokens.length, from + 1 + longestComplement); index++) {
    const [before, token] = [tokens[index - 1], tokens[index]];
    if (before === undefined || token === undefined) break;
    if (head !== null && (!/^[ -]$/u.test(text.slice(before.end, token.start)) || pack.stopWords.has(token.norm)))
      break;
    if (isContent(pack)(token)) head = token;
  }
  return head === null ? null : pack.root(head.norm);
}

function relationAfter(tokens: readonly Token[], end: number, pack: LanguagePack): string | null {
  const next = tokens.find((token) => token.start >= end);
  return next !== undefined && pack.quantities.relativeTimes.has(next.norm) ? next.norm : null;
}

const isContent: (pack: LanguagePack) => (token: Token) => boolean = onceFor((pack) => {
  const { measures, currencies, percent } = pack.quantities;
  return ofWord(({ norm }) => {
    const counts = pack.numberWords.has(norm) || measures.has(norm) || currencies.has(norm) || percent.has(norm);
    return !counts && !/^\d/u.test(norm) && !pack.stopWords.has(norm);
  });
});

export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const root of a) if (b.has(root)) count += 1;
  return count;
}
