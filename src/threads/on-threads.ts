import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';

/** Inputs that each thread has waiting: enough that none idles, few enough that a long file is not read into memory ahead of its use. */
const waiting = 2;

/** MB of heap that a thread may fill: room for inputs of some 10 MB, and none for what it has not yet let go of. */
const heap = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 48 };

/**
 * What `work` gives for each input, in the order of the inputs, whichever is done first. The first inputs are worked on by this thread, since starting another takes
 * longer than they do; then as many threads as there are cores take over. What is too much for a thread's memory is done by this one, which has more.
 *
 * @param module whose default export is `work`: each thread loads it. Inputs and results are copied between threads (the structured clone algorithm).
 * @param few so many inputs are no reason to start a thread.
 */
export async function* onThreads<Input, Result>(
  module: URL,
  work: (input: Input) => Result,
  inputs: Iterable<Input>,
  { few, threads = availableParallelism() }: { few: number; threads?: number },
): AsyncGenerator<Result> {
  let pool: Piscina<Input, Result> | null = null;
  const row: Promise<Result>[] = [];
  let count = 0;
  try {
    for (const input of inputs) {
      count += 1;
      if (count <= few || threads < 2) {
        yield work(input);
        continue;
      }
      pool ??= new Piscina<Input, Result>({
        filename: module.href,
        minThreads: threads,
        maxThreads: threads,
        resourceLimits: heap,
      });
      const result = pool.run(input).catch((error: unknown) => {
        if (!isOutOfMemory(error)) throw error;
        return work(input);
      });
      // Told when it is waited for; a rejection that nobody waits for yet would end the process.
      result.catch(() => undefined);
      row.push(result);
      const first = row.length > threads * waiting ? row.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (const result of row) yield await result;
  } finally {
    await pool?.destroy();
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
