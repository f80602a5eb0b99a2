import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareArticles, scorePairs } from '../../src/collate/comparison.ts';
import { findOrder } from '../../src/collate/order.ts';
import { findOrigins } from '../../src/collate/origins.ts';
import { originEvidence } from '../../src/collate/overlap.ts';
import { findReuse } from '../../src/collate/reuse.ts';
import type { Article } from '../../src/ingest/article.ts';
import { parseCapture } from '../../src/ingest/index.ts';
import { InputError } from '../../src/ingest/problem.ts';

/** A labelled pair of articles and what the program finds the two to share. */
export interface CopyPair {
  readonly label: 'copy' | 'partial' | 'same_event' | 'other';
  readonly oneOrigin: boolean;
  readonly containment: number;
  readonly order: number;
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Reads `near-duplicates/` and decides each pair by wording and order alone, as a story of two articles. */
export function readCopies(data: string): CopyPair[] {
  const lines = <T>(name: string): T[] =>
    readFileSync(join(data, 'near-duplicates', name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as T);
  const articles = new Map(lines<Row>('articles.jsonl').map((row) => [row.id, row]));
  return lines<{ a: string; b: string; label: CopyPair['label'] }>('pairs.jsonl').flatMap(({ a, b, label }) => {
    const pair = [a, b].flatMap((id) => read(articles.get(id)));
    if (pair.length < 2) return [];
    const comparison = compareArticles(pair);
    const reuse = findReuse(comparison);
    const order = findOrder(
      comparison,
      scorePairs(
        comparison,
        pair.map(({ id }) => id),
      ),
    );
    return [
      {
        label,
        oneOrigin: findOrigins(comparison.articles, originEvidence(reuse, order)).length === 1,
        containment: reuse[0]?.score ?? 0,
        order: order[0]?.score ?? 0,
      },
    ];
  });
}

/** The article without its credits, which would decide many pairs before their wording is looked at. */
function read(row: Row | undefined): Article[] {
  if (row === undefined) return [];
  const bytes = new TextEncoder().encode(`${row.title}\n\n${row.text}`);
  try {
    return parseCapture({ file: `articles/${row.id}.txt`, bytes, sidecar: null }, []).map((article) => ({
      ...article,
      credits: [],
    }));
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}
