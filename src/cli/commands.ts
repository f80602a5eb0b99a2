import type { Command } from './command.ts';
import { read } from './read.ts';

/** The commands of `variorum`, in the order of the help. */
export const commands: ReadonlyMap<string, Command> = new Map([['read', read]]);
