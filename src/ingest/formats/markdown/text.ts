import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Heading, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { textWriter, type OffsetMap, type TextWriter } from '../../offsets.ts';

/** What a reader sees of a Markdown text, one block a line, with the way back into the source. */
export interface MarkdownText {
  readonly text: string;
  readonly offsets: OffsetMap;
  /** Paragraphs, headings and lists with offsets into `text`. */
  readonly tree: Root;
}

/** Takes the markup away. Linear in the length of the source. */
export function markdownText(tree: Root, source: string): MarkdownText {
  const writer = textWriter();
  const children = tree.children.flatMap((node) => blocksOf(node, source, writer));
  const { text, offsets } = writer.finish();
  return { text, offsets, tree: { type: 'root', children } };
}

/** The blocks in a node, containers other than lists opened. */
function blocksOf(node: RootContent | ListItem, source: string, writer: TextWriter): RootContent[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return block(runsOf(node.children, source), node, writer);
    case 'list': {
      const items = node.children.map((item): ListItem => ({
        type: 'listItem',
        children: blocksOf(item, source, writer) as ListItem['children'],
      }));
      return [{ type: 'list', ordered: node.ordered ?? false, children: items }];
    }
    case 'blockquote':
    case 'listItem':
      return node.children.flatMap((child) => blocksOf(child, source, writer));
    default:
      // Front matter, rules, code, HTML and definitions of links are no words of an article.
      return [];
  }
}

/** Text, and the place in the source that it is led back to. */
interface Run {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

function block(runs: readonly Run[], node: Paragraph | Heading, writer: TextWriter): RootContent[] {
  const start = writer.length();
  for (const { value, from, to } of runs) writer.write(value, from, to);
  writer.endLine();
  const end = writer.length() - 1;
  if (end <= start) return [];
  const position = { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
  return [
    node.type === 'heading'
      ? { type: 'heading', depth: node.depth, position, children: [] }
      : { type: 'paragraph', position, children: [] },
  ];
}

function runsOf(nodes: readonly PhrasingContent[], source: string): Run[] {
  return nodes.flatMap((node): Run[] => {
    const [from, to] = [offset(node, 'start'), offset(node, 'end')];
    switch (node.type) {
      case 'text':
        return textRuns(node.value, from, source);
      case 'inlineCode':
        return [{ value: node.value, from, to }];
      case 'break':
        return [{ value: ' ', from, to }];
      case 'link':
      case 'linkReference':
        return around(runsOf(node.children, source), from, to);
      case 'emphasis':
      case 'strong':
      case 'delete':
        return runsOf(node.children, source);
      default:
        return [];
    }
  });
}

/** The markup around a link goes with its first and last word, so that a span never ends inside it. */
function around(runs: readonly Run[], from: number, to: number): Run[] {
  return runs.map((run, index) => ({
    value: run.value,
    from: index === 0 ? from : run.from,
    to: index === runs.length - 1 ? to : run.to,
  }));
}

/** Marks of emphasis that found no partner: taken away, as they are from a piece of the text that holds but one of a pair. */
const stray = /(?<![\p{L}\p{N}\\])[*_]{1,3}(?=[\p{L}\p{N}"“‘'(])|(?<=[\p{L}\p{N}"”’').,!?])[*_]{1,3}(?![\p{L}\p{N}])/gu;
const reference = /&(?:#x[\da-f]{1,8}|#\d{1,8}|[a-z][a-z\d]{1,31});/iuy;
const whiteSpace = /\s+/uy;

/** The characters of a text node, each led back over escapes (`\\*`), references (`&amp;`) and the indents of later lines. */
function textRuns(value: string, from: number, source: string): Run[] {
  const strays = new Map(Array.from(value.matchAll(stray), ({ 0: marks, index }) => [index, marks.length]));
  const runs: Run[] = [];
  let at = from;
  let done = 0;
  while (done < value.length) {
    const skipped = strays.get(done) ?? 0;
    if (skipped > 0) {
      done += skipped;
      at += skipped;
      continue;
    }
    const { length, taken } = stepAt(value, done, source, at);
    const piece = value.slice(done, done + length);
    runs.push({ value: piece.trim() === '' ? ' ' : piece, from: at, to: at + taken });
    done += length;
    at += taken;
  }
  return runs;
}

/** How much of the value stands for how much of the source from here on. */
function stepAt(value: string, done: number, source: string, at: number): { length: number; taken: number } {
  whiteSpace.lastIndex = done;
  const white = whiteSpace.exec(value)?.[0].length ?? 0;
  if (white > 0) {
    whiteSpace.lastIndex = at;
    // Behind a line's end in a quotation stands its sign again.
    const taken = whiteSpace.exec(source)?.[0].length ?? 0;
    const signs = /^(?:>\s?)+/u.exec(source.slice(at + taken, at + taken + 80))?.[0].length ?? 0;
    const quoted = signs > 0 && value[done + white] !== '>';
    return { length: white, taken: taken + (quoted ? signs : 0) };
  }
  const character = String.fromCodePoint(value.codePointAt(done) ?? 0);
  if (source[at] === '\\' && source.startsWith(character, at + 1))
    return { length: character.length, taken: character.length + 1 };
  reference.lastIndex = at;
  const written = source[at] === '&' ? reference.exec(source)?.[0] : undefined;
  if (written !== undefined) {
    const named = written[1] === '#' ? character : decodeNamedCharacterReference(written.slice(1, -1));
    if (named !== false && value.startsWith(named, done)) return { length: named.length, taken: written.length };
  }
  return { length: character.length, taken: character.length };
}

function offset(node: Nodes, side: 'start' | 'end'): number {
  return node.position?.[side].offset ?? 0;
}
