import type { Reading, Step } from '../reading.ts';
import type { Block } from '../tree.ts';
import { countWords, plain } from '../structure/prose.ts';
import type { PageFacts } from './facts.ts';

/** Between a headline and the name of the site or section behind it, in a window's title. */
const divider = / [|–—»«·:•-]{1,3} | ?[|»·_] ?|: /gu;
/** A line of the page that is no heading must be a better statement by so many ranks: subtitles repeat what is written for sharing. */
const headingRanks = 3;
/** A heading with less of a title's words than this share is a name or a section, not the headline. */
const leastOfTitle = 1 / 3;
const siteDivider = / [|–—»«·•-]{1,3} | ?[|»·_] ?/u;
/** A headline has at least so many times the letters of a site's name; an artist's name has not so many times those of the work. */
const farLonger = 3;
/** A line that says the headline and as much again says something else. */
const longestRatio = 1.5;

/**
 * Sets the headline by what the head of a page states (`og:title`, JSON-LD, `<title>`): the line of the page that says the same; else the statement itself,
 * without the name of the site behind it. The line is preferred because a span proves it.
 */
export const statedTitle: Step = (blocks, reading) => {
  const titles = statedTitles(reading.stated);
  if (titles.length === 0) return;
  const line = lineOf(titles, blocks, reading);
  if (line !== null) {
    reading.title = { text: line.text, span: [line.start, line.end] };
    reading.outline = { ...reading.outline, headline: line.start };
  } else if (titles[0] !== undefined && !agrees(reading.title?.text ?? '', titles)) {
    reading.title = { text: titles[0], span: null };
    reading.outline = { ...reading.outline, headline: null };
  }
};

/** The headlines that the head states, the name of the site cut off; the most trustworthy first. */
export function statedTitles({ title, outlet }: PageFacts): string[] {
  const names = new Set(outlet.map(({ value }) => plain(value)));
  const values = title.map(({ value }) => value);
  return [...new Set(values.map((value) => withoutSite(value, names, values)))].filter(
    (value) => !names.has(plain(value)),
  );
}

function withoutSite(written: string, names: ReadonlySet<string>, titles: readonly string[]): string {
  const title = withoutName(written, names);
  const others = new Set(titles.filter((other) => other !== title).map(plain));
  const cuts = [...title.matchAll(divider)];
  for (const { 0: sign, index } of cuts) {
    const [before, after] = [title.slice(0, index), title.slice(index + sign.length)];
    if (others.has(plain(before)) || names.has(plain(after))) return before;
    if (others.has(plain(after)) || names.has(plain(before))) return after;
  }
  return title;
}

/** Without the site's name at the end, whatever mark stands before it. */
function withoutName(title: string, names: ReadonlySet<string>): string {
  for (const name of names) {
    const rest = title.slice(0, -name.length);
    if (name !== '' && plain(title.slice(-name.length)) === name && /\p{P}\s?$/u.test(rest))
      return rest.replace(/\s?\p{P}\s?$/u, '');
  }
  return title;
}

/** The part of a title that is far longer than the names of site and section beside it; the title itself where none is. */
function longPart(title: string): string {
  const [longest = title, next = ''] = title.split(siteDivider).sort((a, b) => b.length - a.length);
  return longest.length >= next.length * farLonger ? longest : title;
}

/** The line above or at the head of the text that says one of the titles: a main heading before another. */
function lineOf(titles: readonly string[], blocks: readonly Block[], { outline }: Reading): Block | null {
  const wordings = [...titles, ...titles.map(longPart)];
  const wanted = new Map(wordings.map((title, rank) => [plain(title), rank] as const).reverse());
  let best: Block | null = null;
  let bestRank = Infinity;
  for (const block of blocks) {
    if (block.start > outline.bodyEnd) break;
    const rank =
      (wanted.get(plain(block.text)) ?? Infinity) +
      (block.node.type === 'heading' ? (block.node.depth - 1) / 10 : headingRanks);
    if (rank < bestRank) [best, bestRank] = [block, rank];
  }
  return best ?? mainHeading(titles, blocks, outline.bodyEnd);
}

/** The main heading whose words are mostly those of a title; else the page's only main heading, which then says it in other words. */
function mainHeading(titles: readonly string[], blocks: readonly Block[], bodyEnd: number): Block | null {
  const heads = blocks.filter(({ node, start }) => node.type === 'heading' && node.depth === 1 && start < bodyEnd);
  const only = heads.length === 1 && countWords(heads[0]?.text ?? '') >= 3 ? heads[0] : undefined;
  return heads.find((head) => agrees(head.text, titles)) ?? only ?? null;
}

function agrees(text: string, titles: readonly string[]): boolean {
  const words = new Set(plain(text).match(/[\p{L}\p{N}]+/gu));
  if (words.size < 2) return false;
  return titles.some((title) => {
    const others = new Set(plain(title).match(/[\p{L}\p{N}]+/gu));
    const shared = [...words].filter((word) => others.has(word)).length;
    return (
      shared * 2 > Math.min(words.size, others.size) &&
      words.size >= others.size * leastOfTitle &&
      countWords(text) <= countWords(title) * longestRatio + 3
    );
  });
}
