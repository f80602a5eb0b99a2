import { derived } from '../../language/derived.ts';
import type { LanguagePack } from '../../language/pack.ts';
import type { Notices } from '../../language/page-words.ts';
import type { Step } from '../reading.ts';
import { aside, mark } from '../tree.ts';
import { countWords, plain, splitAtSeparators } from './prose.ts';

/** A heading that names what follows has at most so many words; a sentence that begins like one has more. */
const longestTailHeading = 8;
/** A notice is at most this long, in words; longer ones are rare, and a longer text that mentions cookies is an article. */
const longestNotice = 60;

/** Sets aside the lines that are no part of any article: buttons, labels, weather, menus, the path to the page, notices. */
export const furniture: Step = (blocks, { pack }) => {
  for (const block of blocks) {
    if (block.role !== undefined) continue;
    const rule = furnitureRule(block.text, pack);
    if (rule !== null) mark(block, aside(rule));
  }
};

/** Name of the rule that sets `line` aside, or `null`. */
export function furnitureRule(line: string, pack: LanguagePack): string | null {
  const { page } = pack;
  if (!/[\p{L}\p{N}]/u.test(line)) return 'symbols';
  if (line.length > 600) return null;
  const text = plain(line);
  if (page.endMarks.has(text)) return 'end-mark';
  if (isBreadcrumb(line, pack)) return 'breadcrumb';
  if (opensComments(text, pack)) return 'comments-heading';
  if (page.tailHeadings.has(text) || opensTail(text, pack)) return 'tail-heading';
  if (page.furniture.has(text)) return 'furniture';
  if (/^[+-]?\d{1,3}\s?°/u.test(line) && countWords(line) <= 5) return 'weather';
  if (/^(?:©|copyright\b|\(c\)\s)/iu.test(line)) return 'copyright';
  const parts = splitAtSeparators(line);
  if (parts.length > 1 && parts.every((part) => isFurniture(plain(part.text), pack))) return 'furniture';
  if (isNotice(text, page.notices) && countWords(line) <= longestNotice) return 'notice';
  return isPromotional(line, pack) ? 'promotional-line' : null;
}

/** `34 responses to the article`, `Leave a reply`: what readers wrote follows. */
function opensComments(text: string, { page }: LanguagePack): boolean {
  if (isCount(text, page.commentNouns)) return true;
  return (
    (page.tailHeadings.has(text) || page.tailOpenings.includes(text)) &&
    countWords(text) <= longestTailHeading &&
    text.split(' ').some((word) => page.commentNouns.has(word))
  );
}

const isFurniture = (text: string, { page }: LanguagePack): boolean =>
  page.furniture.has(text) || page.tailHeadings.has(text);

/** `More from the paper`, `120 shares`. */
function opensTail(text: string, { page }: LanguagePack): boolean {
  if (isCount(text, page.reactionNouns)) return true;
  const opens = page.tailOpenings.some((opening) => text.startsWith(opening) && text[opening.length] === ' ');
  return opens && countWords(text) <= longestTailHeading;
}

function isCount(text: string, nouns: ReadonlySet<string>): boolean {
  return nouns.has(/^\d{1,6} (\S{1,40})/u.exec(text)?.[1] ?? '');
}

/** A sentence in which the page speaks of itself. */
function isNotice(text: string, notices: Notices): boolean {
  const { openings, phrases, pairs, hints } = noticePatterns(notices);
  if (openings.test(text)) return true;
  return hints.test(text) && (phrases.test(text) || pairs.some((pair) => pair.every((side) => side.test(text))));
}

interface NoticePatterns {
  readonly openings: RegExp;
  readonly phrases: RegExp;
  readonly pairs: readonly (readonly RegExp[])[];
  /** The phrases, and the first ones of pairs, inside words too: what has none of them is no notice, which one short pass tells of most lines. */
  readonly hints: RegExp;
}

/** The phrases of a language as patterns: one pass over the line instead of one for each phrase. */
const noticePatterns = derived(({ openings, phrases, pairs }: Notices): NoticePatterns => {
  const holds = (wanted: readonly string[]): RegExp => new RegExp(`(?<!${wordCharacter})${anyOf(wanted)}`, 'u');
  return {
    openings: new RegExp(`^${anyOf(openings)}`, 'u'),
    phrases: holds(phrases),
    pairs: pairs.map((sides) => sides.map(holds)),
    hints: new RegExp(anyOf([...phrases, ...pairs.flatMap(([first]) => first)]), 'u'),
  };
});

const wordCharacter = String.raw`[\p{L}\p{N}]`;

/** One of the phrases, up to a word's end, whatever marks stand between its words. */
function anyOf(phrases: readonly string[]): string {
  const written = phrases.map((phrase) => phrase.replaceAll(' ', String.raw`[^\p{L}\p{N}]+`));
  return `(?:${written.join('|')})(?!${wordCharacter})`;
}

/** `Home > World > Asia`, `Home / News`, `Home World The headline, cut off...` */
function isBreadcrumb(line: string, { page }: LanguagePack): boolean {
  if (line.length > 250) return false;
  if (/[/>»›→]/u.test(line)) {
    const steps = line.split(/[/>»›→]/u).map(plain);
    if (page.homeNames.has(steps[0] ?? '')) return true;
    if (steps.length > 2 && /[>»›→]/u.test(line) && steps.every((step) => countWords(step) <= 4)) return true;
  }
  return /(?:\.{3}|…)$/u.test(line) && page.homeNames.has(plain(line.split(/\s/u, 1)[0] ?? ''));
}

/** `TFD – Discover …`: an outlet's initials, a dash, and a call to the reader. */
function isPromotional(line: string, { page }: LanguagePack): boolean {
  const call = /^\p{Lu}{2,6}\s?[–—:|-]\s(\p{Lu}\p{Ll}+)\s/u.exec(line)?.[1];
  return call !== undefined && page.invitations.has(call.toLowerCase());
}
