import { createHash } from 'node:crypto';
import { factLines } from '../../ingest/metadata/facts.ts';
import { openCapture } from '../../ingest/open.ts';
import { parseSources, type Capture } from '../../ingest/index.ts';
import { collapse } from '../../ingest/span.ts';
import type { Span } from '../../ingest/article.ts';
import type { Source } from '../../ingest/source.ts';
import { readFolder } from '../read-folder.ts';
import { versionFiles } from '../read-versions.ts';

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

/** What a content folder holds: its captures by the ids of articles and of their earlier versions, and the sources that it may name. */
export interface FolderEvidence {
  readonly captures: ReadonlyMap<string, CaptureText>;
  /** How many of them are articles. */
  readonly articles: number;
  readonly sources: readonly Source[];
}

export function readEvidence(content: string): FolderEvidence {
  const folder = readFolder(content);
  const captures = new Map<string, CaptureText>();
  for (const capture of folder.captures) for (const [id, text] of textsOf(capture)) captures.set(id, text);
  const articles = captures.size;
  const stems = [...captures].map(([id, { file }]) => ({ id, file }));
  for (const { id, capture } of versionFiles(content, stems, [])) {
    const texts = textsOf(capture);
    const [first] = texts;
    if (first !== undefined && texts.length === 1) captures.set(id, first[1]);
  }
  return { captures, articles, sources: parseSources(folder.sources) };
}

/** The texts of a capture by the ids of its articles. */
function textsOf({ file, bytes, sidecar }: Capture): [id: string, text: CaptureText][] {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const sidecarLines = (sidecar?.text ?? '').split(/\r?\n/).map((line) => line.trim());
  return (openCapture(file, bytes).ok ?? []).map(({ id, part, manuscript, format }) => {
    const slice = ([start, end]: Span) =>
      0 <= start && start <= end && end <= part.source.length
        ? collapse(format.plain(part.source.slice(start, end)))
        : null;
    return [
      id,
      {
        file,
        sha256,
        text: collapse([manuscript.text, ...factLines(manuscript.facts)].join('\n')),
        slice,
        sidecarLines: [...sidecarLines, ...factLines(manuscript.facts)],
      },
    ];
  });
}

/** Whether the capture prints these words somewhere, runs of white space apart. */
export const prints = ({ text }: CaptureText, words: string): boolean => text.includes(collapse(words));

/** Whether the capture states these words outside its text, or its sidecar does, within one line. */
export const states = ({ sidecarLines }: CaptureText, words: string): boolean =>
  sidecarLines.some((line) => collapse(line).includes(words));

/** As {@link prints}, whole words only and whatever their case: for terms, which the data gives in lower case. A headline of no words must stand as it is. */
export function printsWords(capture: CaptureText, words: string): boolean {
  const wanted = plainWords(words);
  if (wanted === '') return prints(capture, words);
  let text = plainTexts.get(capture);
  if (text === undefined) plainTexts.set(capture, (text = ` ${plainWords(capture.text)} `));
  return text.includes(` ${wanted} `);
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
