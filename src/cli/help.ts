import type { Command } from './command.ts';

/** `variorum --help`. */
export function generalHelp(commands: ReadonlyMap<string, Command>): string {
  return `${[
    'Usage: variorum COMMAND [OPTION…] …',
    '',
    'Reads news captures and compares what outlets say.',
    '',
    'Commands:',
    ...columns([...commands].map(([name, { summary }]) => [name, summary])),
    '',
    'variorum COMMAND --help says more. Exit codes: 0 done, 1 something is wrong with the input, 2 called wrongly.',
  ].join('\n')}\n`;
}

/** `variorum read --help`. */
export function commandHelp(name: string, { usage, summary, description, options }: Command): string {
  const rows = Object.entries(options).map(([option, { takes, help }]): [string, string] => [
    `--${option}${takes === undefined ? '' : ` ${takes}`}`,
    help,
  ]);
  return `${[
    `Usage: variorum ${name} [OPTION…] ${usage}`,
    '',
    summary,
    '',
    description,
    '',
    'Options:',
    ...columns([...rows, ['--help', 'print this']]),
  ].join('\n')}\n`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}
