import { add } from './add.ts';
import { collate } from './collate.ts';
import type { Command } from './command.ts';
import { fetch } from './fetch.ts';
import { group } from './group.ts';
import { read } from './read.ts';

/** The commands of `variorum`, in the order of the help. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['read', read],
  ['group', group],
  ['collate', collate],
  ['fetch', fetch],
  ['add', add],
]);
