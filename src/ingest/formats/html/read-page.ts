import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { Span } from '../../article.ts';
import { mergeFacts, type PageFacts } from '../../metadata/facts.ts';
import { readPageFacts } from '../../metadata/page.ts';
import { countWords, plain } from '../../structure/prose.ts';
import { aside, type Role } from '../../tree.ts';
import type { Manuscript, OrProblems, Part } from '../format.ts';
import { isFurniture, mainBlocks } from './main-blocks.ts';
import { pageText, type PageBlock, type PageText } from './page-text.ts';
import { parsePage, type Node } from './parse.ts';

/** Reads a page: its text block by block, the blocks of the article among them, and what its head says. */
export function readPage({ source, facts }: Part, file: string): OrProblems<Manuscript> {
  const { document, problems } = parsePage(file, source);
  if (document === null) return { problems };
  const page = pageText(document, source);
  const main = mainBlocks(document, page.blocks);
  return { ok: manuscriptOf(page, main, mergeFacts(facts, readPageFacts(document))) };
}

/** Reads a piece of HTML that is an article and nothing else, under its headline where it has one: a feed's item. */
export function readFragment({ source, facts }: Part, file: string): OrProblems<Manuscript> {
  const { document, problems } = parsePage(file, source);
  if (document === null) return { problems };
  const page = pageText(document, source);
  const headline = page.blocks[0]?.element.nodeName === 'h1' && page.blocks.length > 1 ? 1 : 0;
  return { ok: manuscriptOf(page, new Set(page.blocks.slice(headline)), facts) };
}

function manuscriptOf({ text, offsets, blocks }: PageText, main: ReadonlySet<PageBlock>, facts: PageFacts): Manuscript {
  const first = blocks.find((block) => main.has(block));
  const last = blocks.findLast((block) => main.has(block));
  const mainContent: Span | null = first && last ? [first.start, last.end] : null;
  const children = blocks.map((block) => contentOf(block, text, roleOf(block, text, main, mainContent, facts)));
  return { text, offsets, tree: { type: 'root', children } satisfies Root, mainContent, facts };
}

/** Blocks between the first and the last of the article that are none of it; what stands before and after, the rules for text captures judge. */
function roleOf(
  block: PageBlock,
  text: string,
  main: ReadonlySet<PageBlock>,
  mainContent: Span | null,
  facts: PageFacts,
): Role | undefined {
  if (main.has(block)) return isCaption(block) ? { kind: 'caption' } : undefined;
  if (isFurniture(block.element)) return aside('page-navigation');
  if (mainContent !== null && block.start < mainContent[0] && !mayHeadArticle(block, text, facts))
    return aside('outside-main-content');
  const inside = mainContent !== null && block.start > mainContent[0] && block.end < mainContent[1];
  return inside ? aside('outside-main-content') : undefined;
}

/** Above the article: a heading, a label, a name or date, or the summary that the head states too. Anything longer is something else of the page. */
function mayHeadArticle({ start, end, element }: PageBlock, text: string, facts: PageFacts): boolean {
  const line = text.slice(start, end);
  if (headings.test(element.nodeName) || countWords(line) < 6) return true;
  if (countWords(line) < 30 && (/\b(?:19|20)\d\d\b/u.test(line) || /^by\b/iu.test(line))) return true;
  return facts.standfirst.some(({ value }) => plain(value) === plain(line));
}

function isCaption({ element }: PageBlock): boolean {
  for (let node: Node | null = element; node !== null && 'parentNode' in node; node = node.parentNode) {
    if (node.nodeName === 'figcaption' || node.nodeName === 'caption') return true;
  }
  return false;
}

const headings = /^h([1-6])$/u;

/** A block as mdast: a heading, an item of a list, or a paragraph. */
function contentOf({ start, end, element }: PageBlock, text: string, role: Role | undefined): RootContent {
  const position = {
    start: { line: 1, column: 1, offset: start },
    end: { line: 1, column: 1, offset: end },
  };
  const data = role === undefined ? {} : { data: { role } };
  const node = { position, children: [{ type: 'text' as const, value: text.slice(start, end), position }], ...data };
  const depth = headings.exec(element.nodeName)?.[1];
  if (depth !== undefined) return { type: 'heading', depth: Number(depth) as Heading['depth'], ...node };
  const paragraph: Paragraph = { type: 'paragraph', ...node };
  if (element.nodeName !== 'li') return paragraph;
  return { type: 'list', ordered: false, children: [{ type: 'listItem', children: [paragraph] }] };
}
