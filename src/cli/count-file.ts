/** Groups a file of articles, each read, counted and let go: it may be larger than the memory. */
import { batchSize, FolderCounter, type CountedFolder } from '../cluster/counted.ts';
import { InputError, type Problem } from '../ingest/problem.ts';
import { onThreads } from '../threads/on-threads.ts';
import { nothing, repeated } from './article-lines.ts';
import countLines, { type LinesToCount } from './count-lines.ts';
import { readLines } from './lines.ts';

/** A counted file. */
export interface CountedFile {
  readonly folder: CountedFolder;
  /** In the order of the file. */
  readonly ids: readonly string[];
}

/** Characters of one batch's lines: a batch of long articles holds fewer. */
const batchLength = 8 * 2 ** 20;

/** So many batches are counted before a second thread would have started (`node bench/scale.ts`). */
const few = 2;

/** Faults of a file that are named: whoever has more has one that is on every line. */
const mostNamed = 20;

/**
 * Reads and counts the articles of a JSON Lines file, `-` for standard input.
 *
 * @param tell is called once for each article.
 * @param threads as many as there are cores; the result is the same.
 * @throws {InputError} with the lines that are no articles, or repeat an id.
 */
export async function countFile(
  file: string,
  noDates: boolean,
  tell: () => void,
  threads?: number,
): Promise<CountedFile> {
  const counter = new FolderCounter();
  const ids = new Set<string>();
  const problems: Problem[] = [];
  const module = new URL('./count-lines.ts', import.meta.url);
  const results = onThreads(module, countLines, batches(file, noDates), {
    few,
    ...(threads !== undefined && { threads }),
  });
  for await (const { counted, numbers, problems: found } of results) {
    problems.push(...found);
    counted.articles.forEach(({ id }, place) => {
      if (ids.has(id)) problems.push({ file, line: numbers[place] ?? null, ...repeated(id) });
      ids.add(id);
      tell();
    });
    // A file at fault is not grouped.
    if (problems.length === 0) counter.add(counted);
  }
  if (ids.size === 0 && problems.length === 0) problems.push({ file, line: null, ...nothing });
  if (problems.length > 0) throw new InputError(namedOf(file, problems));
  return { folder: counter.folder(), ids: [...ids] };
}

function* batches(file: string, noDates: boolean): Generator<LinesToCount> {
  let lines: LinesToCount['lines'][number][] = [];
  let length = 0;
  for (const line of readLines(file)) {
    if (line.text.trim() === '') continue;
    lines.push(line);
    length += line.text.length;
    if (lines.length < batchSize && length < batchLength) continue;
    yield { file, lines, noDates };
    [lines, length] = [[], 0];
  }
  if (lines.length > 0) yield { file, lines, noDates };
}

function namedOf(file: string, problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const more = sorted.length - mostNamed;
  if (more <= 0) return sorted;
  return [
    ...sorted.slice(0, mostNamed),
    { file, line: null, what: `${more} more lines are at fault.`, mend: 'Mend these first.' },
  ];
}
