/** Runs `variorum group FILE` and prints the processor seconds and the most memory, in MB, that it took with all of its threads: `node bench/scale/command.ts FILE`. */
import { main } from '../../src/cli/main.ts';

const quiet = { out: () => undefined, err: () => undefined, written: () => Promise.resolve(), terminal: false };
process.exitCode = await main(['group', ...process.argv.slice(2)], quiet);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, peak: Math.round(maxRSS / 1024) }));
