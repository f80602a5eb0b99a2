/**
 * The outside as the fetcher meets it: the clock, chance and the network, behind one small interface. Nothing else in this folder asks the time,
 * draws lots or opens a connection, so that tests hand in a world of their own.
 */

/** One request to one address; redirects are not followed. */
export interface Question {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of the body, as sent and as decompressed. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly status: number;
  /** By name in lower case; repeated ones joined with `, `. */
  readonly headers: ReadonlyMap<string, string>;
  /** Decompressed. */
  readonly body: Buffer;
}

export interface World {
  /** Milliseconds since 1970 in UTC. */
  readonly now: () => number;
  /** Waits, or ends early where the signal aborts; never rejects. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
  /** @throws {Fault} where there is no whole answer. */
  readonly ask: (question: Question) => Promise<Answer>;
}

/** The clock and chance of this machine. */
export const clock: Omit<World, 'ask'> = {
  now: () => Date.now(),
  random: () => Math.random(),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal.aborted || milliseconds <= 0) return resolve();
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal.addEventListener('abort', done);
    }),
};
