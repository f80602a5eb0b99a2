import { createHash } from 'node:crypto';
import { factLines } from '../../ingest/metadata/facts.ts';
import { openCapture } from '../../ingest/open.ts';
import { parseSources } from '../../ingest/index.ts';
import { collapse } from '../../ingest/span.ts';
import type { Span } from '../../ingest/article.ts';
import type { Source } from '../../ingest/source.ts';
import { readFolder } from '../read-folder.ts';

/** An article's capture as verification sees it: read again from disk, independent of what the build made of it. */
export interface CaptureText {
  readonly file: string;
  readonly sha256: string;
  /** What a reader sees of it and what it states outside its text (a page's head, a feed's fields), white space collapsed. */
  readonly text: string;
  /** The words at a span of its source as they may be printed, or `null` where the span leaves the source. */
  readonly slice: (span: Span) => string | null;
  /** Lines of its sidecar, trimmed, and what the capture states outside its text (a page's head, a feed's fields): evidence may quote them. */
  readonly sidecarLines: readonly string[];
}

/** The captures of a content folder by their articles' ids, and the sources that it may name. */
export function readEvidence(content: string): { captures: Map<string, CaptureText>; sources: readonly Source[] } {
  const folder = readFolder(content);
  const captures = new Map<string, CaptureText>();
  for (const { file, bytes, sidecar } of folder.captures) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const sidecarLines = (sidecar?.text ?? '').split(/\r?\n/).map((line) => line.trim());
    for (const { id, part, manuscript, format } of openCapture(file, bytes).ok ?? []) {
      const slice = ([start, end]: Span) =>
        0 <= start && start <= end && end <= part.source.length
          ? collapse(format.plain(part.source.slice(start, end)))
          : null;
      captures.set(id, {
        file,
        sha256,
        text: collapse([manuscript.text, ...factLines(manuscript.facts)].join('\n')),
        slice,
        sidecarLines: [...sidecarLines, ...factLines(manuscript.facts)],
      });
    }
  }
  return { captures, sources: parseSources(folder.sources) };
}

/** Whether the capture prints these words somewhere, runs of white space apart. */
export const prints = ({ text }: CaptureText, words: string): boolean => text.includes(collapse(words));

/** As {@link prints}, whole words only and whatever their case: for terms, which the data gives in lower case. */
export function printsWords(capture: CaptureText, words: string): boolean {
  let text = plainTexts.get(capture);
  if (text === undefined) plainTexts.set(capture, (text = ` ${plainWords(capture.text)} `));
  return text.includes(` ${plainWords(words)} `);
}

const plainTexts = new WeakMap<CaptureText, string>();

/** Lower case, one space between words, no possessive endings; an apostrophe stays only inside a word. */
export const plainWords = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s(?![\p{L}\p{N}])/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])|[^\p{L}\p{M}\p{N}']/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
