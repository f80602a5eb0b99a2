import { createHash } from 'node:crypto';
import type { Article } from './article.ts';
import { decode } from './decode.ts';
import { formatOf } from './formats/index.ts';
import { InputError } from './problem.ts';
import { readTree } from './pipeline.ts';
import { readSidecar } from './sidecar.ts';
import type { Source } from './source.ts';
import { sourceTable } from './sources/index.ts';

export { parseSources } from './sources/read.ts';

/** One file of the content folder, byte for byte, with its sidecar. */
export interface Capture {
  /** Path below the content folder, with `/`, such as `articles/a.txt`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** `articles/a.yaml`, where there is one. */
  readonly sidecar: { readonly file: string; readonly text: string } | null;
}

/**
 * Reads a capture into its articles: one for a text, page or Markdown file, one per item for a feed.
 *
 * @throws {InputError} naming file, line and mend, where the capture or its sidecar cannot be read.
 */
export function parseCapture(capture: Capture, sources: readonly Source[]): Article[] {
  const table = sourceTable(sources);
  const format = formatOf(capture.file);
  const sidecar = readSidecar(capture.sidecar, table);
  const decoded = decode(capture.file, capture.bytes);
  const problems = [...format.problems, ...sidecar.problems, ...decoded.problems];
  if (problems.length > 0 || format.parse === null) throw new InputError(problems);
  const article = readTree(format.parse(decoded.text), decoded.text, table, sidecar.facts);
  if (!article.sentences.some(({ kind }) => kind === 'body')) {
    const what = 'No text is left after setting aside menus, labels and other furniture.';
    const mend = 'Check that the file holds the article, or remove it from the folder.';
    throw new InputError([{ file: capture.file, line: null, what, mend }]);
  }
  const sha256 = createHash('sha256').update(capture.bytes).digest('hex');
  return [{ id: idOf(capture.file), file: capture.file, sha256, ...article }];
}

/** The file's name without its ending. */
function idOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
