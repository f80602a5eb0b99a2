/** Threads that make PNG pictures of SVG, so that the one that makes pages is not held up: some 10 ms of processor time a picture. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

export interface Painters {
  readonly count: number;
  /** @throws {Error} with what the renderer says is wrong. */
  readonly paint: (svg: string) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly done: (png: Buffer) => void;
  readonly failed: (error: Error) => void;
}

/** As many threads as leave one core to the pages; at least one. */
export function openPainters(count = Math.max(1, availableParallelism() - 1)): Painters {
  const painters = Array.from({ length: count }, openPainter);
  let next = 0;
  return {
    count,
    paint: (svg) => {
      next = (next + 1) % count;
      return painters[next]?.paint(svg) ?? Promise.reject(new Error('There is no painter.'));
    },
    close: async () => {
      await Promise.all(painters.map(({ close }) => close()));
    },
  };
}

/** Answers in the order of what it was asked. */
function openPainter() {
  const worker = new Worker(new URL('./painter.ts', import.meta.url));
  const row: Waiting[] = [];
  worker.on('message', (png: Uint8Array) => row.shift()?.done(Buffer.from(png.buffer, png.byteOffset, png.byteLength)));
  worker.on('error', (error: Error) => {
    for (const { failed } of row.splice(0)) failed(error);
  });
  return {
    paint: (svg: string) =>
      new Promise<Buffer>((done, failed) => {
        row.push({ done, failed });
        worker.postMessage(svg);
      }),
    close: () => worker.terminate(),
  };
}
