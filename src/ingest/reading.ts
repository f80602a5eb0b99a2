import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { LanguagePack } from '../language/pack.ts';
import type { Dated, RejectedDate, Span } from './article.ts';
import type { PageFacts } from './metadata/facts.ts';
import type { Source } from './source.ts';
import type { SidecarFacts } from './sidecar.ts';
import type { SourceTable } from './sources/index.ts';
import { blocksOf, isCut, piecesOf, type Block } from './tree.ts';

/** A date found where a publication date may stand, before it is decided which of them is the publication date. */
export interface DateCandidate {
  readonly date: string;
  readonly basis: Dated['basis'];
  /** What the capture says about it; `plain` where it says nothing. */
  readonly label: 'published' | 'updated' | 'plain';
  /** Where it stands: a crawler's line of facts, the dateline, the page's own clock, above the headline, between headline and text, below the text. */
  readonly place: 'metadata' | 'dateline' | 'clock' | 'above' | 'lead' | 'below' | 'sidecar' | 'url';
  readonly span: Span | null;
  readonly text: string;
}

/** What the steps of the pipeline know about one capture and have found out so far. */
export interface Reading {
  readonly text: string;
  /** As the last step left them; `null` before the first. */
  blocks: Block[] | null;
  /** BCP 47 tag, or `und`; `pack` is the one that reads it. */
  readonly language: string;
  readonly pack: LanguagePack;
  readonly sources: SourceTable;
  readonly facts: SidecarFacts;
  /** What the capture states outside its text. */
  readonly stated: PageFacts;
  /** From the first block of the article to the last, where the format tells it (a page's main content). */
  readonly mainContent: Span | null;
  url: string | null;
  /** Offset of the headline, and the range of the text from the first sentence to the last; set by the outline. */
  outline: { readonly headline: number | null; readonly bodyStart: number; readonly bodyEnd: number };
  /** `span` is `null` where the capture states the title outside its text. */
  title: { readonly text: string; readonly span: Span | null } | null;
  masthead: { readonly source: Source; readonly basis: 'masthead' | 'signature' | 'metadata' } | null;
  readonly dates: DateCandidate[];
  published: Dated | null;
  captured: Dated | null;
  readonly rejected: RejectedDate[];
}

declare module 'vfile' {
  interface DataMap {
    reading: Reading;
  }
}

export function readingOf(file: VFile): Reading {
  const { reading } = file.data;
  if (reading === undefined) throw new Error('A capture is read with its reading on file.data.');
  return reading;
}

/** One step of the pipeline: marks, cuts or reads blocks. */
export type Step = (blocks: Block[], reading: Reading, tree: Root) => void;

/** Makes a unified plugin of a step. The steps share the list of blocks; where one was cut, its pieces take its place. */
export function plugin(step: Step) {
  return () =>
    (tree: Root, file: VFile): void => {
      const reading = readingOf(file);
      const blocks = reading.blocks ?? blocksOf(tree, reading.text);
      reading.blocks = blocks.some(isCut) ? blocks.flatMap((block) => piecesOf(block, reading.text)) : blocks;
      step(reading.blocks, reading, tree);
    };
}
