/**
 * How fast captures are read, and in how much memory: `node bench/reading-speed.ts [CAPTURES…]` (1,000 and 10,000 unless told).
 *
 * Made-up captures of 4 kB, as text and as saved pages, are read one after the other, each kind and number in a process of its own. Time is
 * processor time of one core, after a hundred captures to warm up; memory is the most that the process ever held. The exponent says how
 * time grows from the first number to the last: 1 is linear.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { parseCapture, parseSources } from '../src/ingest/index.ts';
import { makeCapture, type Kind } from './reading/made-up.ts';

/** Captures read before the clock starts, while the program is still being compiled. */
const warmUp = 100;

interface Result {
  readonly seconds: number;
  readonly megabytes: number;
}

const kinds: readonly Kind[] = ['txt', 'html'];

const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });

if (values.only === undefined) table(positionals.length > 0 ? positionals.map(Number) : [1000, 10_000]);
else {
  const kind = kinds.find((each) => each === values.only);
  if (kind === undefined) throw new Error(`--only is one of ${kinds.join(', ')}.`);
  console.log(JSON.stringify(measure(kind, Number(positionals[0]))));
}

function measure(kind: Kind, captures: number): Result {
  const sources = parseSources(null);
  const read = (number: number) => parseCapture(makeCapture(kind, number), sources);
  for (let number = 0; number < warmUp; number += 1) read(captures + number);
  let used = 0;
  for (let number = 0; number < captures; number += 1) {
    const capture = makeCapture(kind, number);
    const start = process.cpuUsage();
    parseCapture(capture, sources);
    const { user, system } = process.cpuUsage(start);
    used += user + system;
  }
  return { seconds: used / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 };
}

function table(sizes: readonly number[]): void {
  for (const kind of kinds) {
    const results = sizes.map((captures) => {
      const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, '--only', kind, String(captures)], {
        encoding: 'utf8',
      });
      if (stdout === '') throw new Error(stderr);
      const { seconds, megabytes } = JSON.parse(stdout) as Result;
      const rate = Math.round(captures / seconds);
      console.log(`${kind.padEnd(5)} ${captures} captures  ${rate} a second  peak ${Math.round(megabytes)} MB`);
      return seconds;
    });
    const [first = 0, last = 0] = [results[0], results.at(-1)];
    const [least = 0, most = 0] = [sizes[0], sizes.at(-1)];
    if (most > least)
      console.log(
        `${kind.padEnd(5)} grows with exponent ${(Math.log(last / first) / Math.log(most / least)).toFixed(2)}`,
      );
  }
}
