/** What a build's process had used when it printed a message. */
export interface Reading {
  readonly message: string;
  /** Processor seconds of all threads, and of the main one. */
  readonly all: number;
  readonly main: number;
  /** Seconds since the process began. */
  readonly clock: number;
  /** Most memory held so far, in MB. */
  readonly peak: number;
}

/** Stands for a message when the process ends. */
export const endOfProcess = 'The process ends.';
