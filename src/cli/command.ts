import type { ParseArgsOptionsConfig } from 'node:util';

/** Ends of a run. */
export const exit = {
  ok: 0,
  /** Something is wrong with the input; standard error says what, where and how to mend it. */
  input: 1,
  /** The command was called wrongly. */
  usage: 2,
} as const;

/** Where a command writes. Results go to `out`, everything else to `err`. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Waits until what was printed is with its reader: a slow one must not fill the memory, and one that has gone (`| head`) ends the run. */
  readonly written: () => Promise<void>;
  /** Whether a person watches standard error. */
  readonly terminal: boolean;
}

export interface Option {
  readonly type: 'boolean' | 'string';
  /** For the help: what a string option takes, such as `DIR`. */
  readonly takes?: string;
  readonly help: string;
}

/** One command of `variorum`. Another is one file beside `read.ts` and one line in `commands.ts`. */
export interface Command {
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What follows the name: `FILE…`. */
  readonly usage: string;
  /** More for `--help`: what it reads, what it prints. */
  readonly description: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (call: Call, output: Output) => Promise<number> | number;
}

/** A call of a command, its options checked. */
export interface Call {
  readonly operands: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly value: (name: string) => string | null;
}

/** Thrown for a command called wrongly; the message says how. */
export class UsageError extends Error {}

/** Options as `node:util` parses them; `--help` belongs to every command. */
export function parseOptions({ options }: Command): ParseArgsOptionsConfig {
  const parsed: ParseArgsOptionsConfig = { help: { type: 'boolean', short: 'h' } };
  for (const [name, { type }] of Object.entries(options)) parsed[name] = { type };
  return parsed;
}
