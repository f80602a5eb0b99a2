/**
 * The text of a page: what is left of its HTML when markup is taken away and character references are resolved, one block a line. All rules
 * of ingest run on it; `offsets` leads every place in it back into the HTML.
 */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { textWriter, type OffsetMap, type TextWriter } from '../../offsets.ts';
import { writeTextNode } from './references.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;

/** A run of text that stands by itself on the page: a paragraph, a heading, a list item, a table cell, a button. */
export interface PageBlock {
  /** `[start, end)` in the page's text. */
  readonly start: number;
  readonly end: number;
  /** The nearest element around it that makes a block of its content. */
  readonly element: Node;
  readonly nodes: readonly TextNode[];
}

export interface PageText {
  readonly text: string;
  readonly offsets: OffsetMap;
  readonly blocks: readonly PageBlock[];
}

/** What a browser does not show as text, or shows as something other than text. */
const unseen = new Set(
  'audio canvas datalist embed head iframe math meter noembed noframes noscript object progress script select style svg template textarea video'.split(
    ' ',
  ),
);

/** Elements that stand inside a line (HTML 4.5 text-level semantics, and those that browsers show inline); all others begin and end one. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr amp-img picture source input'.split(
    ' ',
  ),
);

const isHidden = ({ attrs }: Element): boolean =>
  attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'style' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(value)),
  );

/** Whether an element's content is no text of the page. */
export const isUnseen = (element: Element): boolean => unseen.has(element.tagName) || isHidden(element);

/** Reads the text below `root`. Linear in the size of the page; `root` is not deeper than `limits.nesting`. */
export function pageText(root: DefaultTreeAdapterTypes.ParentNode, source: string): PageText {
  const state: State = { source, writer: textWriter(), blocks: [], open: null };
  for (const child of root.childNodes) walk(child, root, state);
  close(state);
  return { ...state.writer.finish(), blocks: state.blocks };
}

interface State {
  readonly source: string;
  readonly writer: TextWriter;
  readonly blocks: PageBlock[];
  open: { readonly start: number; readonly element: Node; readonly nodes: TextNode[] } | null;
}

function walk(node: Node, block: Node, state: State): void {
  if (node.nodeName === '#text' && 'value' in node) {
    append(node, block, state);
    return;
  }
  if (!('tagName' in node) || isUnseen(node)) return;
  if (node.tagName === 'br') return close(state);
  if (inline.has(node.tagName)) {
    for (const child of node.childNodes) walk(child, block, state);
    return;
  }
  close(state);
  for (const child of node.childNodes) walk(child, node, state);
  close(state);
}

function append(node: TextNode, element: Node, state: State): void {
  if (state.open === null) {
    if (node.value.trim() === '') return;
    state.open = { start: state.writer.length(), element, nodes: [] };
  }
  state.open.nodes.push(node);
  const location = node.sourceCodeLocation;
  const [start, end] = location ? [location.startOffset, location.endOffset] : [0, 0];
  writeTextNode(state.source, start, end, node.value, state.writer);
}

function close(state: State): void {
  const { open, writer, blocks } = state;
  if (open === null) return;
  writer.endLine();
  blocks.push({ ...open, end: writer.length() - 1 });
  state.open = null;
}
