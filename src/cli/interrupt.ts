/** Ends a run in good order at the first SIGINT or SIGTERM; at the second the process ends at once, as it would without this. */
export function untilInterrupted(): {
  readonly signal: AbortSignal;
  readonly done: () => void;
  readonly exitCode: number;
} {
  const controller = new AbortController();
  const stop = (): void => {
    done();
    controller.abort();
  };
  const done = (): void => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, stop);
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop);
  // As shells report a process that SIGINT ended.
  return { signal: controller.signal, done, exitCode: 130 };
}
