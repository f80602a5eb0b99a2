import type { Format, Manuscript, OrProblems, Part } from './formats/format.ts';
import { formatOf, splitName } from './formats/index.ts';
import type { Problem } from './problem.ts';

/** One article of a capture, ready for the rules; and all that is needed to prove later what they make of it. */
export interface OpenedArticle {
  /** The capture's file name without its ending; for a feed's item or an archive's record with the part's name behind it. */
  readonly id: string;
  readonly part: Part;
  readonly manuscript: Manuscript;
  readonly format: Format;
}

/** Takes a capture apart into its articles. The same bytes under the same name give the same articles; nothing but the format looks at them. */
export function openCapture(file: string, bytes: Uint8Array): OrProblems<readonly OpenedArticle[]> {
  const { format, problems: unknown } = formatOf(file);
  if (format === null) return { problems: unknown };
  const unpacked = format.unpack(file, bytes);
  if (unpacked.problems) return { problems: unpacked.problems };
  const { name } = splitName(file);
  const problems: Problem[] = [];
  const articles: OpenedArticle[] = [];
  for (const part of unpacked.ok) {
    const read = format.read(part, file);
    if (read.problems) problems.push(...read.problems);
    else articles.push({ id: part.name === null ? name : `${name}-${part.name}`, part, manuscript: read.ok, format });
  }
  return problems.length > 0 ? { problems } : { ok: articles };
}
