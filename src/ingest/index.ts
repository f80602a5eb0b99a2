import { hash } from 'node:crypto';
import type { Article } from './article.ts';
import { openCapture } from './open.ts';
import { InputError, type Problem } from './problem.ts';
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

/** What a capture holds. */
export interface CaptureContent {
  readonly articles: Article[];
  /** Items of a feed and pages of an archive that hold no text of an article. */
  readonly leftOut: readonly Problem[];
}

/**
 * Reads a capture into its articles: one for a text, page or Markdown file, one per item for a feed.
 *
 * @throws {InputError} naming file, line and mend, where the capture or its sidecar cannot be read.
 */
export const parseCapture = (capture: Capture, sources: readonly Source[]): Article[] =>
  readCapture(capture, sources).articles;

/** As {@link parseCapture}, with what was left out of a feed or an archive. */
export function readCapture(capture: Capture, sources: readonly Source[]): CaptureContent {
  const { file, bytes } = capture;
  const table = sourceTable(sources);
  const sidecar = readSidecar(capture.sidecar, table);
  const opened = openCapture(file, bytes);
  const problems = [...sidecar.problems, ...(opened.problems ?? [])];
  if (opened.ok === undefined || problems.length > 0) throw new InputError(problems);
  const sha256 = hash('sha256', bytes);
  const articles: Article[] = [];
  const leftOut: Problem[] = [];
  for (const { id, manuscript } of opened.ok) {
    const article = readTree(manuscript, table, sidecar.facts);
    // An archive's front page is no article; a capture without any is at fault.
    if (!article.sentences.some(({ kind }) => kind === 'body')) {
      const what = `Its part "${id}" holds no text of an article.`;
      leftOut.push({ file, line: null, what, mend: 'Save that article by itself, if it is one.' });
      continue;
    }
    const { offsets } = manuscript;
    articles.push({ id, file, sha256, ...article, ...(offsets !== null && { markup: offsets }) });
  }
  if (articles.length > 0) return { articles, leftOut };
  const what = 'No text is left after setting aside menus, labels and other furniture.';
  const mend = 'Check that the file holds the article, or remove it from the folder.';
  throw new InputError([{ file, line: null, what, mend }]);
}
