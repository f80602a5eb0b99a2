/** What changed from one version of an article to the next: sentences that came, went, moved or were reworded, and the words of it. */
import { diffArrays } from 'diff';
import type { Article } from '../../ingest/article.ts';
import { tokenise } from '../../language/tokens.ts';
import type { Mark, Quote } from '../proof.ts';
import type { History, Version } from '../history.ts';
import { placedTitle } from './quotes.ts';

/** A passage of one version, with the words of it that the other version has not. */
export interface Passage {
  readonly quote: Quote;
  readonly marks: readonly Mark[];
}

export type Change =
  | { readonly kind: 'reworded'; readonly part: Part; readonly before: Passage; readonly after: Passage }
  | { readonly kind: 'removed'; readonly part: Part; readonly before: Passage; readonly after: null }
  /** `moved`: the sentence stood elsewhere before. */
  | { readonly kind: 'added' | 'moved'; readonly part: Part; readonly before: null; readonly after: Passage };

type Part = 'headline' | 'text';

/** From one version to the next. */
export interface Step {
  readonly from: Version;
  readonly to: Version;
  /** In the order of the text; `null` where so much changed that a list would not help. Empty where only the page around the text did. */
  readonly changes: readonly Change[] | null;
}

/** Sentences that may come or go before a text counts as rewritten, so that the comparison stays linear in the length of the texts. */
const MOST_EDITS = 400;
/** Words of two sentences that are compared; longer ones are shown whole, without marks. */
const MOST_WORD_EDITS = 200;
/** Pairs that one changed stretch is searched for; larger stretches are shown as removed and added. */
const MOST_PAIRS = 2500;
/** Share of common words (Dice) from which two sentences count as one, reworded. Half: with fewer, more is marked than is not. */
const LEAST_ALIKE = 0.5;

/** The steps of an article's history, newest first. */
export const stepsOf = (history: History): Step[] =>
  history
    .slice(1)
    .map((to, index) => {
      const from = history[index]!;
      return { from, to, changes: changesBetween(from.article, to.article) };
    })
    .reverse();

/** What changed from `before` to `after`, in the order of the text. */
export function changesBetween(before: Article, after: Article): Change[] | null {
  const text = changedSentences(quotesOf(before), quotesOf(after));
  return text === null ? null : [...changedTitle(before, after), ...text];
}

function changedTitle(before: Article, after: Article): Change[] {
  // A derived headline is the first sentence, which is compared as such.
  const stated = (article: Article) => (article.title.basis === 'stated' ? placedTitle(article) : null);
  const [was, is] = [stated(before), stated(after)];
  return was === null || is === null || was.text === is.text ? [] : [reworded('headline', was, is)];
}

const quotesOf = ({ id, sentences }: Article): Quote[] =>
  sentences.map(({ span, text }) => ({ article: id, span, text }));

function changedSentences(before: readonly Quote[], after: readonly Quote[]): Change[] | null {
  const hunks = diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
    { maxEditLength: MOST_EDITS },
  );
  if (!hunks) return null;
  const changes: Change[] = [];
  let [was, is, gone, come]: [number, number, Quote[], Quote[]] = [0, 0, [], []];
  const close = (): void => {
    changes.push(...paired(gone, come));
    [gone, come] = [[], []];
  };
  for (const { added, removed, value } of hunks) {
    if (removed) gone = before.slice(was, (was += value.length));
    else if (added) come = after.slice(is, (is += value.length));
    else {
      close();
      was += value.length;
      is += value.length;
    }
  }
  close();
  return withMoves(changes);
}

/** One changed stretch: sentences that went and came at one place, the alike ones among them side by side. */
function paired(gone: readonly Quote[], come: readonly Quote[]): Change[] {
  const pairs = new Map(alignment(gone, come));
  const changes: Change[] = [];
  let next = 0;
  const addUpTo = (end: number): void => {
    for (; next < end; next += 1) changes.push(whole('added', come[next]!));
  };
  for (const [index, before] of gone.entries()) {
    const partner = pairs.get(index);
    if (partner === undefined) {
      changes.push(whole('removed', before));
      continue;
    }
    addUpTo(partner);
    changes.push(reworded('text', before, come[partner]!));
    next = partner + 1;
  }
  addUpTo(come.length);
  return changes;
}

/** The pairs, in order on both sides, that are most alike together: the alignment of Needleman and Wunsch (1970) without a price for gaps. */
function alignment(gone: readonly Quote[], come: readonly Quote[]): [number, number][] {
  if (gone.length * come.length > MOST_PAIRS) return [];
  const alike = gone.map(({ text }) => come.map((other) => likeness(text, other.text)));
  const width = come.length + 1;
  const best = new Float64Array((gone.length + 1) * width);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  const pairScore = (row: number, column: number): number => {
    const score = alike[row]?.[column] ?? 0;
    return score < LEAST_ALIKE ? -1 : score + at(row + 1, column + 1);
  };
  for (let row = gone.length - 1; row >= 0; row -= 1)
    for (let column = come.length - 1; column >= 0; column -= 1)
      best[row * width + column] = Math.max(at(row + 1, column), at(row, column + 1), pairScore(row, column));
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < gone.length && column < come.length;) {
    if (pairScore(row, column) === at(row, column)) pairs.push([row++, column++]);
    else if (at(row + 1, column) === at(row, column)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Dice coefficient of two sentences' words, each counted as often as it stands there. 0 to 1. */
function likeness(one: string, other: string): number {
  const [words, others] = [tokenise(one), tokenise(other)];
  const counts = new Map<string, number>();
  for (const { norm } of words) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  let common = 0;
  for (const { norm } of others) {
    const left = counts.get(norm) ?? 0;
    if (left > 0) common += 1;
    counts.set(norm, left - 1);
  }
  return (2 * common) / Math.max(1, words.length + others.length);
}

/** A sentence that went at one place and came at another has moved, and nobody took it out. */
function withMoves(changes: readonly Change[]): Change[] {
  const textsOf = (kind: Change['kind']): Set<string> =>
    new Set(changes.flatMap((change) => (change.kind === kind ? [(change.before ?? change.after).quote.text] : [])));
  const [removed, added] = [textsOf('removed'), textsOf('added')];
  return changes.flatMap((change): Change[] => {
    if (change.kind === 'removed' && added.has(change.before.quote.text)) return [];
    if (change.kind === 'added' && removed.has(change.after.quote.text)) return [{ ...change, kind: 'moved' }];
    return [change];
  });
}

const whole = (kind: 'removed' | 'added', quote: Quote): Change =>
  kind === 'removed'
    ? { kind, part: 'text', before: { quote, marks: [] }, after: null }
    : { kind, part: 'text', before: null, after: { quote, marks: [] } };

function reworded(part: Part, before: Quote, after: Quote): Change {
  const [was, is] = [piecesOf(before.text), piecesOf(after.text)];
  const hunks = diffArrays(
    was.map(({ text }) => text),
    is.map(({ text }) => text),
    { maxEditLength: MOST_WORD_EDITS },
  );
  const [gone, come]: [Piece[], Piece[]] = [[], []];
  let [left, right] = [0, 0];
  for (const { added, removed, value } of hunks ?? []) {
    if (removed) gone.push(...was.slice(left, left + value.length));
    if (added) come.push(...is.slice(right, right + value.length));
    if (!added) left += value.length;
    if (!removed) right += value.length;
  }
  return {
    kind: 'reworded',
    part,
    before: { quote: before, marks: marksOf(before, gone, 'removed') },
    after: { quote: after, marks: marksOf(after, come, 'added') },
  };
}

/** A word, a number or a sign, with its place in the text. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into words and signs: every character but white space is in one of them. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const signs = (end: number): void => {
    for (const { 0: sign, index } of text.slice(done, end).matchAll(/\S/gu))
      pieces.push({ text: sign, start: done + index, end: done + index + sign.length });
  };
  for (const { text: word, start, end } of tokenise(text)) {
    signs(start);
    pieces.push({ text: word, start, end });
    done = end;
  }
  signs(text.length);
  return pieces;
}

/** Marks over pieces, those with nothing but white space between them under one. */
function marksOf({ span: [start, end], text }: Quote, pieces: readonly Piece[], kind: Mark['kind']): Mark[] {
  // Where white space was collapsed, offsets into the text are not offsets into the capture: the words are printed unmarked.
  if (end - start !== text.length) return [];
  const ranges: [number, number][] = [];
  for (const piece of pieces) {
    const last = ranges.at(-1);
    if (last !== undefined && text.slice(last[1], piece.start).trim() === '') last[1] = piece.end;
    else ranges.push([piece.start, piece.end]);
  }
  return ranges.map(([from, to]) => ({ span: [start + from, start + to], text: text.slice(from, to), kind }));
}
