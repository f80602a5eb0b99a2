import type { LanguagePack } from '../../language/pack.ts';
import { ofWord, type Token } from '../../language/tokens.ts';
import { onceFor } from '../../language/remember.ts';
import { editDistance } from './edit-distance.ts';
import type { DifferenceFinder, Mark, Pair } from './kind.ts';
import { isSpace } from '../gap.ts';
import { countShared } from './same-slot.ts';
import { spanIn } from '../passages.ts';
import type { ReadStatement, StoryText } from './story-text.ts';

/**
 * Other words in the same place of two sentences, outside quotation marks, where that tells something: words that take sides ("killed by rioters who",
 * "killed by people who"), and another noun behind the same article and adjective ("a broken brake light", "a broken taillight"). Neither article uses
 * the other's word anywhere. All else is how one rewrites a report. The most telling few of a story.
 */
export const otherWords: DifferenceFinder = {
  kind: 'wording',
  oneReadingEach: true,
  find: (story) =>
    story.claims
      .flatMap(({ claim, making }) => {
        const compared = making.length > 1 ? making.slice(0, mostCompared).map(wordingOf) : [];
        return compared.flatMap((a, index) =>
          compared.slice(index + 1).flatMap((b) => slotsOf(a, b, story).map((slot) => ({ ...slot, claim: claim.id }))),
        );
      })
      // A stable sort keeps the order of claims among equals.
      .sort((x, y) => y.weight - x.weight)
      .slice(0, mostShown)
      .map(({ claim, a, b }): Pair => ({ claim, a, b, outcome: 'reworded' })),
};

/** Statements of one claim that are compared with one another. */
const mostCompared = 12;
/** Pairs shown of one story: more would bury the numbers and names. */
const mostShown = 5;

interface Slot {
  readonly a: Mark;
  readonly b: Mark;
  /** How telling it is. */
  readonly weight: number;
}

/** Content words that two sentences must share before their words are compared. */
const leastContent = 4;
/** Words that must be the same on both sides of a slot together, one at least on each. */
const leastBeside = 4;
/** Words on either side that are compared. */
const reach = 4;
/** Words before its noun that may belong to a slot. */
const longestLead = 2;
/** Letters in which the spelling of one word may differ: protesters, protestors. */
const mostLetters = 1;
/** What a pair of words that take sides weighs over all others. */
const loadedWeight = 100;

/** A statement read once for all the others with which it is compared. */
interface Wording {
  readonly of: ReadStatement;
  /** Roots of its content words. */
  readonly content: ReadonlySet<string>;
  readonly words: readonly Placed[];
  /** Places among `words` of those that can stand in a slot: most cannot. */
  readonly common: readonly number[];
}

const wordingOf: (of: ReadStatement) => Wording = onceFor((of) => {
  const words = wordsOf(of);
  const common = words.flatMap((word, place) => (isCommon(word, of) ? [place] : []));
  return { of, content: contentOf(of), words, common };
});

function slotsOf(a: Wording, b: Wording, story: StoryText): Slot[] {
  if (a.of.statement.article === b.of.statement.article || countShared(a.content, b.content) < leastContent) return [];
  const { pack } = a.of;
  const slots: Slot[] = [];
  for (const i of a.common) {
    for (const j of b.common) {
      const [word, other] = [a.words[i], b.words[j]];
      if (word === undefined || other === undefined || word.token.norm === other.token.norm) continue;
      // Whatever slot they stand in, the same word or mark follows both.
      if (a.words[i + 1]?.token.norm !== b.words[j + 1]?.token.norm) continue;
      const loaded = areLoaded(word.token, other.token, pack);
      if (!loaded && (word.root === other.root || pack.root(other.token.norm) === word.root)) continue;
      const place = (loaded ? samePlace : sameNounPlace)(a.words, i, b.words, j, pack);
      if (place === null || uses(b.of, word.token, story) || uses(a.of, other.token, story)) continue;
      if (editDistance(word.token.norm, other.token.norm) <= mostLetters) continue;
      slots.push({
        a: markOf(a.of, a.words, i - place.leadOfA, i),
        b: markOf(b.of, b.words, j - place.leadOfB, j),
        weight: (loaded ? loadedWeight : 0) + place.beside,
      });
    }
  }
  return slots;
}

/** A word of a statement, or a mark between two words. */
interface Placed {
  readonly token: Token;
  readonly root: string;
  readonly isMark: boolean;
}

function wordsOf({ tokens, roots, statement }: ReadStatement): Placed[] {
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1]?.start ?? statement.text.length;
    const word = { token, root: roots[index] ?? '', isMark: false };
    const isMarked =
      !isSpace(statement.text, token.end, next) && /[,;:.!?()—–"“”]/u.test(statement.text.slice(token.end, next));
    return isMarked ? [word, { token: { ...token, norm: '|' }, root: '|', isMark: true }] : [word];
  });
}

/** No name, number, day or function word, and not quoted. */
function isCommon({ token, isMark }: Placed, { pack, quotations }: ReadStatement): boolean {
  const { start, end } = token;
  if (isMark || !isCommonWord(pack)(token)) return false;
  return !quotations.some((quotation) => start >= quotation.start && end <= quotation.end);
}

const isCommonWord: (pack: LanguagePack) => (token: Token) => boolean = onceFor((pack) =>
  ofWord(({ text, norm }) => {
    if (!/^\p{Ll}/u.test(text) || pack.stopWords.has(norm) || pack.numberWords.has(norm)) return false;
    return !pack.quantities.measures.has(norm) && !pack.speechGrammar.isAdverb(norm);
  }),
);

interface Place {
  /** Words before the noun that belong to the slot. */
  readonly leadOfA: number;
  readonly leadOfB: number;
  /** Words that are the same on both sides. */
  readonly beside: number;
}

/** The same words around both, over a word or two that may stand before either. */
function samePlace(a: readonly Placed[], i: number, b: readonly Placed[], j: number, pack: LanguagePack): Place | null {
  const right = runOf(a, i + 1, b, j + 1, 1);
  if (right.length === 0) return null;
  let best: Place | null = null;
  for (let leadOfA = 0; leadOfA <= longestLead; leadOfA++) {
    for (let leadOfB = 0; leadOfB <= longestLead; leadOfB++) {
      const left = runOf(a, i - leadOfA - 1, b, j - leadOfB - 1, -1);
      const beside = left.length + right.length;
      const isTelling = [...left, ...right].some((word) => isContent(word, pack));
      if (left.length === 0 || beside < leastBeside || !isTelling || beside <= (best?.beside ?? 0)) continue;
      best = { leadOfA, leadOfB, beside };
    }
  }
  return best;
}

/** Words before a noun that must be the same: "for a broken". */
const leastBeforeNoun = 3;

/** The same adjective behind "a" before both, and the same function word or mark behind: the two are the noun of one phrase. */
function sameNounPlace(
  a: readonly Placed[],
  i: number,
  b: readonly Placed[],
  j: number,
  pack: LanguagePack,
): Place | null {
  const [next, other] = [a[i + 1], b[j + 1]];
  if (next === undefined || other === undefined || next.token.norm !== other.token.norm) return null;
  // "a statement released by", "an order establishing the": a participle.
  const { agentPreposition, determiners } = pack.speechGrammar;
  if (isContent(next, pack) || next.token.norm === agentPreposition || determiners.has(next.token.norm)) return null;
  for (const leadOfA of [0, 1]) {
    for (const leadOfB of [0, 1]) {
      const left = runOf(a, i - leadOfA - 1, b, j - leadOfB - 1, -1);
      const [adjective, determiner] = left;
      if (left.length < leastBeforeNoun || adjective === undefined || !isContent(adjective, pack)) continue;
      if (!pack.quantities.indefinite.has(determiner?.token.norm ?? '')) continue;
      return { leadOfA, leadOfB, beside: left.length + 1 };
    }
  }
  return null;
}

/** The words that both have in a row from the two places on, the nearest first. */
function runOf(a: readonly Placed[], i: number, b: readonly Placed[], j: number, step: 1 | -1): Placed[] {
  const run: Placed[] = [];
  for (let at = 0; at < reach; at++) {
    const [own, other] = [a[i + step * at], b[j + step * at]];
    if (own === undefined || own.token.norm !== other?.token.norm) break;
    run.push(own);
  }
  return run;
}

function areLoaded({ norm: a }: Token, { norm: b }: Token, { loadedWords }: LanguagePack): boolean {
  return (loadedWords?.get(a) ?? []).some((group) => loadedWords?.get(b)?.includes(group));
}

/** Whether the article uses the word anywhere: who knows both words means little by one of them. */
function uses({ statement }: ReadStatement, { norm }: Token, story: StoryText): boolean {
  return story.wordsOf(statement.article).has(norm);
}

function contentOf({ tokens, roots, pack }: ReadStatement): Set<string> {
  return new Set(roots.filter((_, index) => !pack.stopWords.has(tokens[index]?.norm ?? '')));
}

function isContent({ token, isMark }: Placed, pack: LanguagePack): boolean {
  return !isMark && !pack.stopWords.has(token.norm) && !/^\d/u.test(token.norm);
}

function markOf({ statement }: ReadStatement, words: readonly Placed[], from: number, to: number): Mark {
  const inside = words.slice(from, to + 1);
  const [start, end] = [inside[0]?.token.start ?? 0, inside.at(-1)?.token.end ?? 0];
  const key = inside.map(({ token }) => token.norm).join(' ');
  return { article: statement.article, sentence: statement.sentence, ...spanIn(statement, start, end), key };
}
