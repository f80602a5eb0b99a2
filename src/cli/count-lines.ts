import { countBatch, type CountedBatch } from '../cluster/counted.ts';
import type { Article } from '../ingest/article.ts';
import type { Problem } from '../ingest/problem.ts';
import { readPlainLine } from './article-lines.ts';
import type { NumberedLine } from './lines.ts';
import { withoutDates } from './without-dates.ts';

/** Some lines of a file of articles. */
export interface LinesToCount {
  readonly file: string;
  readonly lines: readonly NumberedLine[];
  /** Whether the articles are to be taken as if none stated its date. */
  readonly noDates: boolean;
}

export interface CountedLines {
  readonly counted: CountedBatch;
  /** The line of each article. */
  readonly numbers: readonly number[];
  /** Of the lines that hold none, in order. */
  readonly faults: readonly Problem[];
  /** Of articles that are taken without what they state wrongly, in order. */
  readonly notes: readonly Problem[];
}

/** Reads articles and counts their words, one after the other. What a thread of `onThreads` runs, and the main one where there are few. */
export default function countLines({ file, lines, noDates }: LinesToCount): CountedLines {
  const numbers: number[] = [];
  const faults: Problem[] = [];
  const notes: Problem[] = [];
  function* articles(): Generator<Article> {
    for (const line of lines) {
      const { article, problem } = readPlainLine(line, file);
      if (problem !== null) (article === null ? faults : notes).push(problem);
      if (article === null) continue;
      numbers.push(line.number);
      yield noDates ? withoutDates(article) : article;
    }
  }
  return { counted: countBatch(articles()), numbers, faults, notes };
}
