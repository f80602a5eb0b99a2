/** Groups a file of articles, each read, counted and let go: it may be larger than the memory. */
import { batchSize, FolderCounter, type CountedFolder } from '../cluster/counted.ts';
import { InputError, type Problem } from '../ingest/problem.ts';
import { onThreads } from '../threads/on-threads.ts';
import { isBlank, nothing, repeated } from './article-lines.ts';
import countLines, { type CountedLines, type LinesToCount } from './count-lines.ts';
import { LineProblems } from './line-problems.ts';
import { readLines } from './lines.ts';

/** A counted file. */
export interface CountedFile {
  readonly folder: CountedFolder;
  /** In the order of the file. */
  readonly ids: readonly string[];
  /** Lines that were set aside, and dates that were. */
  readonly setAside: LineProblems;
}

export interface Counting {
  /** Whether the articles are to be taken as if none stated its date. */
  readonly noDates?: boolean;
  /** Whether lines that hold no article, or repeat an id, are set aside. */
  readonly keepGoing?: boolean;
  /** As many as there are cores unless given; the result is the same. */
  readonly threads?: number;
}

/** Characters of one batch's lines: a batch of long articles holds fewer. */
const batchLength = 8 * 2 ** 20;

/** So many batches are counted before a second thread would have started (`node bench/scale.ts`). */
const few = 2;

/**
 * Reads and counts the articles of a JSON Lines file, `-` for standard input.
 *
 * @param tell is called once for each article.
 * @throws {InputError} with the lines at fault, where they are not set aside; where there is no article.
 */
export async function countFile(
  file: string,
  tell: () => void,
  { noDates = false, keepGoing = false, threads }: Counting = {},
): Promise<CountedFile> {
  const counter = new FolderCounter();
  const ids = new Set<string>();
  const setAside = new LineProblems(file);
  const faults = keepGoing ? setAside : new LineProblems(file);
  const handedOut: LinesToCount[] = [];
  const results = onThreads(
    new URL('./count-lines.ts', import.meta.url),
    countLines,
    remembering(batchesOf(file, noDates), handedOut),
    { few, ...(threads !== undefined && { threads }) },
  );
  for await (const result of results) {
    const batch = handedOut.shift();
    const repeats = repeatsOf(result, ids, file);
    for (let article = repeats.length; article < result.numbers.length; article += 1) tell();
    setAside.add(...result.notes);
    faults.add(...[...result.faults, ...repeats].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
    if (repeats.length === 0) counter.add(result.counted);
    else if (keepGoing && batch !== undefined) counter.add(countLines(without(repeats, batch)).counted);
  }
  if (!keepGoing || ids.size === 0) faults.throwIfAny();
  if (ids.size === 0) throw new InputError([nothing(file)]);
  return { folder: counter.folder(), ids: [...ids], setAside };
}

function* batchesOf(file: string, noDates: boolean): Generator<LinesToCount> {
  let lines: LinesToCount['lines'][number][] = [];
  let length = 0;
  for (const line of readLines(file)) {
    if (isBlank(line)) continue;
    lines.push(line);
    length += line.text?.length ?? 0;
    if (lines.length < batchSize && length < batchLength) continue;
    yield { file, lines, noDates };
    [lines, length] = [[], 0];
  }
  if (lines.length > 0) yield { file, lines, noDates };
}

function* remembering<T>(items: Iterable<T>, row: T[]): Generator<T> {
  for (const item of items) {
    row.push(item);
    yield item;
  }
}

/** The articles whose ids others have; all other ids are added to `ids`. */
function repeatsOf({ counted, numbers }: CountedLines, ids: Set<string>, file: string): Problem[] {
  return counted.articles.flatMap(({ id }, place) => {
    if (ids.has(id)) return [repeated(file, numbers[place] ?? null, id)];
    ids.add(id);
    return [];
  });
}

const without = (problems: readonly Problem[], batch: LinesToCount): LinesToCount => ({
  ...batch,
  lines: batch.lines.filter(({ number }) => !problems.some(({ line }) => line === number)),
});
