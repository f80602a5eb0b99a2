import type { LanguagePack } from '../../language/pack.ts';
import type { Block } from '../tree.ts';
import { isByline, isName } from './byline.ts';
import { readMetaLine } from './meta-line.ts';
import { endsSentence, isProse } from './prose.ts';

/**
 * What a line itself tells about whether it is part of an article's text; 0 to 1 each, 0 where it does not apply. Learnt for the line and for the
 * two before and behind it, after boilerpipe (Kohlschütter, Fankhauser and Nejdl, Boilerplate detection using shallow text features, 2010).
 */
export const lineFeatures = [
  'words 1 to 3',
  'words 4 to 6',
  'words 7 to 12',
  'words 13 to 25',
  'words 26 to 60',
  'sentence',
  'capitalised words',
  'capitals only',
  'words with digits',
  'quotation mark',
  'colon at the end',
  'list item',
  'date',
  'byline',
  'name',
  'invitation',
  'set aside',
  'tail heading',
  'comments heading',
  'notice',
  'list marker',
  'repeated text',
  'caption or summary',
] as const;

/** What the page around a line tells; 0 to 1 each. */
export const pageFeatures = [
  'prose shortly before',
  'prose shortly behind',
  'prose anywhere before',
  'prose anywhere behind',
  'prose on the page',
  'share of the prose before',
  'share of the prose behind',
  'short line, between prose',
  'short line, elsewhere',
  'short lines around',
  'behind a tail heading',
  'behind the comments heading',
  'prose behind a tail heading',
  'place on the page',
] as const;

/** So many characters tell how a line is written. */
const sample = 600;
/** Longer lines are no names, dates or bylines, in words. */
const longestFact = 12;
const longestDate = 8;
/** "Shortly" reaches so many lines, and so many words of prose there are as good as more. */
const nearby = 3;
const enoughNearby = 60;
/** So many words of prose on a page are a text. */
const enoughText = 300;
/** A heading of what follows the text counts behind so many words of prose. */
const leastBeforeTail = 60;

/** How many lines before and behind a line speak for it. */
export const reach = 2;

export type LineFeature = (typeof lineFeatures)[number];
export type PageFeature = (typeof pageFeatures)[number];
export type Vector = readonly number[];

/** The features of one line, in the order of {@link lineFeatures}. */
export function featuresOfLine(block: Block, pack: LanguagePack): Vector {
  const { text, words, role, item } = block;
  const rule = role?.kind === 'aside' ? role.rule : null;
  const style = styleOf(text);
  const short = words <= longestFact;
  return [
    ramp(words, 0, 3),
    ramp(words, 3, 6),
    ramp(words, 6, 12),
    ramp(words, 12, 25),
    ramp(words, 25, 60),
    flag(endsSentence(text)),
    style.capitalised,
    flag(style.capitalsOnly),
    style.digits,
    flag(style.quotes),
    flag(text.endsWith(':') || text.endsWith('：')),
    flag(item),
    flag(words <= longestDate && readMetaLine(text, pack) !== null),
    flag(short && isByline(text, pack)),
    flag(short && isName(text, pack)),
    flag(pack.page.invitations.has(firstWord.exec(text)?.[0].toLowerCase() ?? '')),
    flag(role !== undefined),
    flag(rule === 'tail-heading'),
    flag(rule === 'comments-heading'),
    flag(rule === 'notice' || rule === 'promotional-line'),
    flag(rule === 'list-marker'),
    flag(rule === 'repeated-text'),
    flag(role?.kind === 'caption' || role?.kind === 'summary'),
  ];
}

/** The features of each line's surroundings, in the order of {@link pageFeatures}. Linear in the number of lines. */
export function featuresOfPage(blocks: readonly Block[]): Vector[] {
  const prose = blocks.map((block) =>
    block.role === undefined && isProse(block) ? Math.min(block.words, enoughNearby) : 0,
  );
  const shortLines = blocks.map(({ words, text }) => flag(words <= longestDate && !endsSentence(text)));
  const proseUpTo = sums(prose);
  const shortUpTo = sums(shortLines);
  const total = proseUpTo.at(-1) ?? 0;
  let [tail, comments] = [false, false];
  return blocks.map(({ role, words }, index) => {
    const [start, end] = [Math.max(0, index - nearby), Math.min(blocks.length, index + nearby + 1)];
    const before = proseUpTo[index] ?? 0;
    const behind = total - (proseUpTo[index + 1] ?? 0);
    const shortlyBefore = Math.min(1, (before - (proseUpTo[start] ?? 0)) / enoughNearby);
    const shortlyBehind = Math.min(1, ((proseUpTo[end] ?? 0) - (proseUpTo[index + 1] ?? 0)) / enoughNearby);
    const short = 1 - ramp(words, 6, 20);
    const between = Math.min(1, shortlyBefore * 1.5) * Math.min(1, shortlyBehind * 1.5);
    const shortAround = (shortUpTo[end] ?? 0) - (shortUpTo[start] ?? 0) - (shortLines[index] ?? 0);
    const vector = [
      shortlyBefore,
      shortlyBehind,
      Math.min(1, before / enoughNearby),
      Math.min(1, behind / enoughNearby),
      Math.min(1, total / enoughText),
      before / Math.max(enoughNearby, total),
      behind / Math.max(enoughNearby, total),
      short * between,
      short * (1 - between),
      shortAround / (2 * nearby),
      flag(tail),
      flag(comments),
      flag(tail && (prose[index] ?? 0) > 0),
      index / Math.max(1, blocks.length - 1),
    ];
    if (role?.kind === 'aside' && before >= leastBeforeTail) {
      tail ||= role.rule === 'tail-heading';
      comments ||= role.rule === 'comments-heading';
    }
    return vector;
  });
}

const firstWord = /^\p{L}+/u;

/** How a line is written: shares of its words that begin with a capital (but the first) or hold a digit. */
function styleOf(text: string): { capitalised: number; digits: number; capitalsOnly: boolean; quotes: boolean } {
  const end = Math.min(text.length, sample);
  let [words, capitalised, digits, upper, lower] = [0, 0, 0, 0, 0];
  let [quotes, started, counted] = [false, false, false];
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0xa0 || unit === 0x09) {
      started = counted = false;
      continue;
    }
    const kind = kindOf(unit, text, at);
    if (kind === 'other') {
      if (quotationMarks.has(unit)) quotes = true;
      continue;
    }
    if (kind === 'upper') upper += 1;
    if (kind === 'lower') lower += 1;
    if (!started) {
      started = true;
      words += 1;
      if (kind === 'upper' && words > 1) capitalised += 1;
    }
    if (kind === 'digit' && !counted) {
      counted = true;
      digits += 1;
    }
  }
  return {
    capitalised: words > 3 ? capitalised / (words - 1) : 0,
    digits: digits / Math.max(1, words),
    capitalsOnly: upper > 1 && lower === 0,
    quotes,
  };
}

const quotationMarks: ReadonlySet<number> = new Set([...'"“”„«»'].map((mark) => mark.charCodeAt(0)));

function kindOf(unit: number, text: string, at: number): 'upper' | 'lower' | 'digit' | 'other' {
  if (unit >= 0x61 && unit <= 0x7a) return 'lower';
  if (unit >= 0x41 && unit <= 0x5a) return 'upper';
  if (unit >= 0x30 && unit <= 0x39) return 'digit';
  if (unit < 0xc0) return 'other';
  const character = text.charAt(at);
  if (character !== character.toLowerCase()) return 'upper';
  return letter.test(character) ? 'lower' : 'other';
}

const letter = /\p{L}/u;

const ramp = (value: number, from: number, to: number): number =>
  Math.max(0, Math.min(1, (value - from) / (to - from)));

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** `sums[n]` is the sum of the first `n` values. */
function sums(values: readonly number[]): number[] {
  const totals = [0];
  for (const value of values) totals.push((totals.at(-1) ?? 0) + value);
  return totals;
}
