/**
 * Loaded before a build (`node --import`): reads the build's own messages as they are printed, and writes down what the process had used by each.
 * To the file `PROBE`, one JSON a line.
 */
import { appendFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { endOfProcess, type Reading } from './reading.ts';

const file = process.env['PROBE'] ?? '';
const lines: string[] = [];
const seconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;

function note(message: string): void {
  const reading: Reading = {
    message,
    all: seconds(process.cpuUsage()),
    main: seconds(process.threadCpuUsage()),
    clock: performance.now() / 1_000,
    peak: process.resourceUsage().maxRSS / 1024,
  };
  lines.push(JSON.stringify(reading));
}

// The build's own threads load this file, too.
if (isMainThread) {
  const { stdout } = process;
  const write = stdout.write.bind(stdout);
  stdout.write = (chunk: string | Uint8Array, ...rest: never[]): boolean => {
    const text = stripVTControlCharacters(chunk.toString()).trim();
    if (text !== '') note(text);
    return write(chunk, ...rest);
  };
  process.on('exit', () => {
    note(endOfProcess);
    appendFileSync(file, `${lines.join('\n')}\n`);
  });
}
