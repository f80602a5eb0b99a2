/** A capture made of a text, and what the program reads in it. */
import { parseCapture, parseSources } from '../../../src/ingest/index.ts';
import type { Article } from '../../../src/ingest/article.ts';
import { InputError, type Problem } from '../../../src/ingest/problem.ts';

const sources = parseSources({
  file: 'sources.yaml',
  text: '- {id: plain-brief, name: The Plain Brief, kind: outlet}\n- {id: ledger, name: Ledger, homepage: https://ledger.example, kind: outlet}\n',
});

/** The one article of a text capture. */
export function read(text: string, sidecar: string | null = null, file = 'articles/a.txt'): Article {
  const [article] = parseCapture(
    {
      file,
      bytes: new TextEncoder().encode(text),
      sidecar: sidecar === null ? null : { file: 'articles/a.yaml', text: sidecar },
    },
    sources,
  );
  if (article === undefined) throw new Error('no article');
  return article;
}

/** What is wrong with a capture; fails where nothing is. */
export function problemsOf(
  text: string | Uint8Array,
  sidecar: string | null = null,
  file = 'articles/a.txt',
): readonly Problem[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  try {
    parseCapture(
      { file, bytes, sidecar: sidecar === null ? null : { file: 'articles/a.yaml', text: sidecar } },
      sources,
    );
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error('The capture was read.');
}

/** Two paragraphs of text, so that what stands around them has a text to stand around. */
export const body = [
  'The two leaders met in Beijing on Thursday and signed a joint statement on trade, energy and the war in Ukraine.',
  'They agreed to meet again in the autumn, when the harbour at the border is to be opened by both governments.',
].join('\n\n');
