import type { Article } from './article.ts';
import type { Source } from './source.ts';

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
export function parseCapture(_capture: Capture, _sources: readonly Source[]): Article[] {
  throw new Error('in the making');
}
