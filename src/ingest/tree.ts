import type { Heading, Paragraph, Parents, Root } from 'mdast';
import type { FieldName } from './article.ts';
import { countWords } from './structure/prose.ts';

/** What a block of a capture is. A block without a role is part of the article's body. */
export type Role =
  | { readonly kind: 'heading' | 'summary' }
  | { readonly kind: 'caption'; /** The line says that the picture is an old one. */ readonly archive?: boolean }
  | {
      readonly kind: 'field';
      readonly field: FieldName;
      readonly rule: string;
      /** As the record holds it. */ readonly values: readonly string[];
    }
  | { readonly kind: 'aside'; readonly rule: string };

declare module 'unist' {
  interface Data {
    role?: Role;
    /** What a block was cut into; the block itself then stands for nothing. */
    pieces?: Paragraph[];
  }
}

/** A paragraph or heading with its place in the tree and its text, `[start, end)` in the capture's text, trimmed. */
export interface Block {
  readonly node: Paragraph | Heading;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Number of words of the text, which most rules ask for. */
  readonly words: number;
  readonly item: boolean;
  role: Role | undefined;
}

/** Sets the role of a block. */
export function mark(block: Block, role: Role): void {
  (block.node.data ??= {}).role = role;
  block.role = role;
}

export const aside = (rule: string): Role => ({ kind: 'aside', rule });

/** A paragraph node over `[start, end)` of `text`, white space at its ends left out; `null` where there is nothing else. */
export function paragraph(text: string, start: number, end: number): Paragraph | null {
  const slice = text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  const to = start + slice.trimEnd().length;
  if (from >= to) return null;
  // Lines and columns are for messages; the pipeline reads offsets only.
  const position = { start: { line: 1, column: 1, offset: from }, end: { line: 1, column: 1, offset: to } };
  return { type: 'paragraph', position, children: [{ type: 'text', value: text.slice(from, to), position }] };
}

/** Every paragraph and heading of the tree, in order. */
export function blocksOf(tree: Root, text: string): Block[] {
  const blocks: Block[] = [];
  collect(tree, text, blocks);
  return blocks;
}

function collect(parent: Parents, text: string, blocks: Block[]): void {
  const item = parent.type === 'listItem';
  for (const node of parent.children) {
    if (node.type === 'paragraph' || node.type === 'heading') blocks.push(...piecesOf(blockOf(node, item, text), text));
    else if ('children' in node) collect(node, text, blocks);
  }
}

export const isCut = ({ node }: Block): boolean => node.data?.pieces !== undefined;

/** The block, or the pieces into which it was cut. */
export function piecesOf(block: Block, text: string): Block[] {
  const pieces = block.node.data?.pieces;
  return pieces === undefined ? [block] : pieces.flatMap((piece) => piecesOf(blockOf(piece, block.item, text), text));
}

function blockOf(node: Paragraph | Heading, item: boolean, text: string): Block {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const own = text.slice(start, end);
  return { node, start, end, text: own, words: countWords(own), item, role: node.data?.role };
}

/**
 * Cuts a block at offsets into its own text; from then on its pieces stand in its place.
 *
 * @returns the pieces that hold more than white space, in order, with the block's role
 */
export function cut(block: Block, at: readonly number[], text: string): Block[] {
  const bounds = [0, ...at, block.text.length].map((offset) => block.start + offset);
  const pieces = bounds.slice(0, -1).flatMap((from, index) => paragraph(text, from, bounds[index + 1] ?? from) ?? []);
  for (const piece of pieces) if (block.role !== undefined) piece.data = { role: block.role };
  (block.node.data ??= {}).pieces = pieces;
  return pieces.map((piece) => blockOf(piece, block.item, text));
}
