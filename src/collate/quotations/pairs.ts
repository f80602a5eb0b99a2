import type { LanguagePack } from '../../language/pack.ts';
import { onceFor } from '../../language/remember.ts';
import { countShared, surroundings } from '../differences/same-slot.ts';
import type { PlacedQuotation, ReadStatement, StoryText } from '../differences/story-text.ts';
import type { Worded } from './apart.ts';
import { haveOneSpeaker, mayBeOneSpeaker } from './speakers.ts';
import { areTranslations, compareWordings } from './compare-wordings.ts';
import type { Wording } from './wording.ts';

/** A quotation inside a statement of a claim. */
export interface ClaimQuotation extends PlacedQuotation {
  readonly by: ReadStatement;
  readonly wording: Wording;
}

/** Quotations of two articles that quote one thing said, by what the claim around them tells. */
export interface QuotationPair {
  readonly claim: string;
  readonly a: ClaimQuotation;
  readonly b: ClaimQuotation;
  readonly relation: 'same' | 'shortened' | 'reworded' | 'translated' | 'overlap';
}

/** Pairs of quotations inside one claim, in the order of the story's text. */
export const quotationPairs: (story: StoryText) => readonly QuotationPair[] = onceFor(pairQuotations);

function pairQuotations(story: StoryText): QuotationPair[] {
  const wording = story.wordingOf;
  const keys = new Map<string, ReadonlySet<string>>();
  const printed = (article: string, { key }: Wording, pack: LanguagePack): boolean => {
    const own = keys.get(article) ?? new Set(story.quotationsOf(article).map(({ text }) => wording(text, pack).key));
    keys.set(article, own);
    return own.has(key);
  };

  // A sentence may support several claims: its quotations are compared once.
  const known = new Map<string, QuotationPair['relation'] | null>();
  const relations = (a: ClaimQuotation, b: ClaimQuotation): QuotationPair['relation'] | null => {
    const places = [a, b]
      .map(({ by: { statement }, quotation }) => `${statement.article} ${quotation.span[0]}`)
      .join(' ');
    const relation = known.get(places) ?? (known.has(places) ? null : relationOf(a, b));
    known.set(places, relation);
    return relation;
  };

  return story.claims.flatMap(({ claim, statements }) => {
    const quoted = statements
      .flatMap((by) =>
        by.quotations.map((placed): ClaimQuotation => ({
          ...placed,
          by,
          wording: wording(placed.quotation.text, by.pack),
        })),
      )
      .filter(({ wording: { words } }) => words.length > 0)
      .slice(0, mostQuotations);
    return quoted.flatMap((a, index) =>
      quoted.slice(index + 1).flatMap((b): QuotationPair[] => {
        const { pack } = a.by;
        if (a.by.statement.article === b.by.statement.article) return [];
        if (story.areApart?.(printedBy(a), printedBy(b))) return [];
        const relation = relations(a, b);
        if (relation === null) return [];
        // An article that prints the other's words as well quotes two things, not one in other words.
        const both =
          relation !== 'same' &&
          (printed(a.by.statement.article, b.wording, pack) || printed(b.by.statement.article, a.wording, pack));
        return both ? [] : [{ claim: claim.id, a, b, relation }];
      }),
    );
  });
}

const printedBy = ({ by, wording }: ClaimQuotation): Worded => ({ article: by.statement.article, wording });

/** Every quotation of a claim is compared with every other; a claim with more is compared by its first ones. */
const mostQuotations = 100;

/** The same place of one claim needs no speaker; the same words may be said by two people. */
function relationOf(a: ClaimQuotation, b: ClaimQuotation): QuotationPair['relation'] | null {
  const { pack } = a.by;
  const relation = compareWordings(a.wording, b.wording, haveOneSpeaker(a.quotation, b.quotation, pack));
  if (relation !== 'none') return mayBeOneSpeaker(a.quotation, b.quotation, pack) ? relation : null;
  if (standInOnePlace(a, b)) return areOtherWords(a.wording, b.wording) ? 'reworded' : 'same';
  return haveOneSpeaker(a.quotation, b.quotation, pack) && areTranslations(a.wording, b.wording) ? 'translated' : null;
}

/** A "dear colleague" letter is a letter to "Dear Colleagues". */
function areOtherWords({ roots: a }: Wording, { roots: b }: Wording): boolean {
  return a.filter(Boolean).join(' ') !== b.filter(Boolean).join(' ');
}

/** Longer quotations are compared by their words, not by their place. */
const longestInPlace = 6;

/**
 * Whether two short quotations stand in the same place of two statements: the same content word right behind both ("no limits" partnership),
 * the same words on both sides (Putin a "killer" and a), or a word in common and the same word beside them (a "crazy SOB").
 */
function standInOnePlace(a: ClaimQuotation, b: ClaimQuotation): boolean {
  if (a.wording.words.length > longestInPlace || b.wording.words.length > longestInPlace) return false;
  // "significant progress", "not making sufficient progress": two sayings.
  if (a.wording.negations.size !== b.wording.negations.size) return false;
  const left = sharedRun(wordsBefore(a), wordsBefore(b));
  const right = sharedRun(wordsAfter(a), wordsAfter(b));
  if (shareHalf(a.wording, b.wording) && left.length + right.length > 0) return true;
  if (left.length > 0 && right.length > 0 && left.length + right.length >= leastBeside) {
    return [...left, ...right].some((word) => isContent(word, a));
  }
  const head = headBehind(a);
  return head !== null && head === headBehind(b) && countShared(around(a), around(b)) >= leastAround;
}

/** Whether half of the content words of the shorter one, two at least, are words of the other. */
function shareHalf(a: Wording, b: Wording): boolean {
  const [short, long] = [a, b]
    .map(({ words, roots }) => words.filter((_, index) => roots[index] !== ''))
    .sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short.length < 2) return false;
  return short.filter((word) => long.includes(word)).length * 2 >= short.length;
}

/** Words on both sides together that must be the same: "called Biden a … and" is said of every name that he was called. */
const leastBeside = 4;

/** Content words around two quotations, the shared head aside, that must agree where only the word behind them is the same. */
const leastAround = 3;

function around(quotation: ClaimQuotation): ReadonlySet<string> {
  return surroundings(quotation.by, quotation).wide;
}

/** The noun that the quotation modifies: the only content word right behind it. A "life-threatening" storm surge is no storm. */
function headBehind(quotation: ClaimQuotation): string | null {
  const { following } = surroundings(quotation.by, quotation);
  return following.length === 1 ? (following[0] ?? null) : null;
}

function isContent(word: string | undefined, { by: { pack } }: ClaimQuotation): boolean {
  return word !== undefined && !pack.stopWords.has(word) && !pack.speechVerbs.has(word);
}

const reach = 3;

/** Words before the quotation, the nearest first. */
function wordsBefore({ by: { tokens }, start }: ClaimQuotation): string[] {
  return tokens
    .filter(({ end }) => end <= start)
    .slice(-reach)
    .map(({ norm }) => norm)
    .reverse();
}

/** Words behind the quotation, the nearest first, as far as no punctuation but its own stands between. */
function wordsAfter({ by: { tokens, statement }, end }: ClaimQuotation): string[] {
  const after = tokens.filter(({ start }) => start >= end).slice(0, reach);
  const [next] = after;
  if (next === undefined || /[.,;:!?–—]/u.test(statement.text.slice(end - 1, next.start))) return [];
  return after.map(({ norm }) => norm);
}

function sharedRun(a: readonly string[], b: readonly string[]): string[] {
  const length = a.findIndex((word, index) => word !== b[index]);
  return a.slice(0, length < 0 ? a.length : length);
}
