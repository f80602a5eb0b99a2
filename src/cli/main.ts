import { parseArgs } from 'node:util';
import { suggestion } from '../ingest/did-you-mean.ts';
import { InputError } from '../ingest/problem.ts';
import { printable } from '../language/printable.ts';
import { exit, parseOptions, UsageError, type Call, type Command, type Output } from './command.ts';
import { commands } from './commands.ts';
import { commandHelp, generalHelp } from './help.ts';

const standard: Output = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  written: () => new Promise((resolve) => process.stdout.write('', () => resolve())),
  terminal: process.stderr.isTTY,
};

/** Runs `variorum` with the words that follow its name. Never throws for what the words or the files are: the exit code says it. */
export async function main(words: readonly string[], output: Output = standard): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    (name === undefined ? output.err : output.out)(generalHelp(commands));
    return name === undefined ? exit.usage : exit.ok;
  }
  const command = commands.get(name);
  if (command === undefined) {
    const known = [...commands.keys()];
    const mend = suggestion(name, known).trim() || `Commands are: ${known.join(', ')}.`;
    output.err(`variorum: "${printable(name)}" is not a command. ${mend}\n`);
    return exit.usage;
  }
  try {
    const call = parse(command, rest);
    if (call.flag('help')) {
      output.out(commandHelp(name, command));
      return exit.ok;
    }
    return await command.run(call, output);
  } catch (error) {
    if (error instanceof InputError) {
      output.err(`${error.message}\n`);
      return exit.input;
    }
    if (!(error instanceof UsageError)) throw error;
    output.err(`variorum ${name}: ${printable(error.message)} See variorum ${name} --help.\n`);
    return exit.usage;
  }
}

/** @throws {UsageError} for an option that the command does not know, or one used wrongly. */
function parse(command: Command, words: readonly string[]): Call {
  const known = Object.keys(command.options);
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: parseOptions(command),
      allowPositionals: true,
    });
    return {
      operands: positionals,
      flag: (name) => values[name] === true,
      value: (name) => (typeof values[name] === 'string' ? values[name] : null),
    };
  } catch (error) {
    const unknown = /'--?([^']+)'/u.exec(error instanceof Error ? error.message : '')?.[1]?.split(/[\s=]/u, 1)[0] ?? '';
    if (known.includes(unknown))
      throw new UsageError(
        `--${unknown} ${command.options[unknown]?.type === 'string' ? 'takes a value' : 'takes no value'}.`,
      );
    throw new UsageError(
      `There is no option "${unknown}". ${suggestion(unknown, known, (name) => `--${name}`)}`.trim(),
    );
  }
}
