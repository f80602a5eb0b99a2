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
  /** The lines that hold none, in order. */
  readonly problems: readonly Problem[];
}

/** Reads articles and counts their words. What a thread of `counting-threads.ts` runs, and the main one where there are few. */
export default function countLines({ file, lines, noDates }: LinesToCount): CountedLines {
  const articles: Article[] = [];
  const numbers: number[] = [];
  const problems: Problem[] = [];
  for (const line of lines) {
    const read = readPlainLine(line, file);
    if ('what' in read) {
      problems.push(read);
      continue;
    }
    articles.push(noDates ? withoutDates(read) : read);
    numbers.push(line.number);
  }
  return { counted: countBatch(articles), numbers, problems };
}
