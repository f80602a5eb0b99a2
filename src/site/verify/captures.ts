import { createHash } from 'node:crypto';
import { decode } from '../../ingest/decode.ts';
import { parseSources } from '../../ingest/index.ts';
import { collapse } from '../../ingest/span.ts';
import type { Span } from '../../ingest/article.ts';
import type { Source } from '../../ingest/source.ts';
import { readFolder } from '../read-folder.ts';

/** A capture as verification sees it: read again from disk, independent of what the build made of it. */
export interface CaptureText {
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
  /** Lines of its sidecar, trimmed: the editor's words, which evidence may quote. */
  readonly sidecarLines: readonly string[];
}

/** The captures of a content folder by file, and the sources that it may name. */
export function readEvidence(content: string): { captures: Map<string, CaptureText>; sources: readonly Source[] } {
  const folder = readFolder(content);
  const captures = folder.captures.map(({ file, bytes, sidecar }): [string, CaptureText] => [
    file,
    {
      file,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      text: decode(file, bytes).text,
      sidecarLines: (sidecar?.text ?? '').split(/\r?\n/).map((line) => line.trim()),
    },
  ]);
  return { captures: new Map(captures), sources: parseSources(folder.sources) };
}

/** The words of a span as they may be printed, or `null` where the span leaves the text. */
export function slice({ text }: CaptureText, [start, end]: Span): string | null {
  return 0 <= start && start <= end && end <= text.length ? collapse(text.slice(start, end)) : null;
}

/** Whether the capture prints these words somewhere, runs of white space apart. */
export function prints(capture: CaptureText, words: string): boolean {
  return collapsed(capture).includes(collapse(words));
}

/** As {@link prints}, whole words only and whatever their case: for terms, which the data gives in lower case. */
export function printsWords(capture: CaptureText, words: string): boolean {
  return ` ${plainWords(collapsed(capture))} `.includes(` ${plainWords(words)} `);
}

const texts = new WeakMap<CaptureText, string>();

function collapsed(capture: CaptureText): string {
  let text = texts.get(capture);
  if (text === undefined) texts.set(capture, (text = collapse(capture.text)));
  return text;
}

/** Lower case, one space between words, no possessive endings; an apostrophe stays only inside a word. */
export const plainWords = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s(?![\p{L}\p{N}])/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])|[^\p{L}\p{M}\p{N}']/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
