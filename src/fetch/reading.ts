import { InputError } from '../ingest/problem.ts';
import { parseCapture } from '../ingest/index.ts';
import type { Source } from '../ingest/source.ts';
import { Fault } from './fault.ts';
import { sha256 } from './capture-files.ts';

/** What the fetcher has to know of a capture before it saves it. */
export interface CaptureReading {
  readonly title: string;
  /** The address that the page gives itself, or `null`. */
  readonly canonical: string | null;
  /** Of its title and sentences: what a reader would call the article, without the page around it. */
  readonly textSha256: string;
}

/**
 * Reads a capture as the build will, so that no page gets into the folder on which a build fails.
 *
 * @throws {Fault} `unreadable` with the reason
 */
export function readCapture(file: string, bytes: Uint8Array, sources: readonly Source[]): CaptureReading {
  try {
    const articles = parseCapture({ file, bytes, sidecar: null }, sources);
    const [first] = articles;
    const texts = articles.flatMap(({ title, sentences }) => [title.text, ...sentences.map(({ text }) => text)]);
    return { title: first?.title.text ?? '', canonical: first?.url ?? null, textSha256: sha256(texts.join('\n')) };
  } catch (error) {
    // A page that breaks the reader itself (a stack that overflows on hostile nesting) must not end the run.
    const reason = error instanceof InputError ? error.problems[0]?.what : `Reading it failed (${String(error)}).`;
    throw new Fault('unreadable', reason ?? 'It cannot be read.');
  }
}
