import { describe, expect, it } from 'vitest';
import { parseCapture, parseSources } from '../../src/ingest/index.ts';
import { articleSchema, type Article } from '../../src/ingest/article.ts';
import { InputError } from '../../src/ingest/problem.ts';
import { publishedArticle } from '../../src/ingest/published.ts';
import { hostile, type Hostile } from './inputs.ts';

/** Bound of one input's time, in milliseconds: ten times what the slowest takes on two shared cores. */
const mostTime = 15_000;

function outcome({ file, bytes, sidecar }: Hostile): Article[] | InputError {
  const beside = sidecar === undefined ? null : { file: file.replace(/\.\w+$/u, '.yaml'), text: sidecar };
  try {
    return parseCapture({ file, bytes: Buffer.from(bytes()), sidecar: beside }, parseSources(null));
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

it('there are at least 60 hostile inputs, each with a name of its own', () => {
  expect(new Set(hostile.map(({ name }) => name)).size).toBe(hostile.length);
  expect(hostile.length).toBeGreaterThanOrEqual(60);
});

describe('a hostile capture reads, or one error names file and mend', () => {
  it.each(hostile.map((input) => [input.name, input] as const))('%s', { timeout: mostTime }, (_, input) => {
    const result = outcome(input);
    if (result instanceof InputError) {
      expect(input.outcome, `is refused: ${result.message}`).toBeInstanceOf(RegExp);
      expect(result.message).toMatch(input.outcome);
      for (const { file, what, mend } of result.problems) {
        expect(file).toMatch(/^a\b/u);
        expect(what).toMatch(/\.$/u);
        expect(mend).toMatch(/\.$/u);
        expect(result.message.length).toBeLessThan(2000);
      }
    } else {
      if (input.outcome !== 'reads') expect(input.outcome.source).toContain('reads');
      expect(new Set(result.map(({ id }) => id)).size).toBe(result.length);
      for (const article of result) {
        const record = articleSchema.parse(publishedArticle(article));
        expect(record.url ?? 'https:').toMatch(/^https?:/u);
        expect(record.dates.published?.date ?? '2024').toMatch(/^(?:19|20)\d\d/u);
      }
    }
  });
});
