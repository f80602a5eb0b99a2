import type { Problem } from './problem.ts';
import type { Source } from './source.ts';
import type { SourceTable } from './sources/index.ts';

/** What an editor says about a capture. */
export interface SidecarFacts {
  readonly title?: string;
  readonly url?: string;
  readonly source?: Source;
  readonly published?: string;
  readonly byline?: string;
}

export function readSidecar(
  _sidecar: { readonly file: string; readonly text: string } | null,
  _sources: SourceTable,
): { readonly facts: SidecarFacts; readonly problems: readonly Problem[] } {
  return { facts: {}, problems: [] };
}
