import { add as addCaptures, summary } from '../fetch/index.ts';
import { contentDir } from '../site/content-dir.ts';
import { exit, UsageError, type Command } from './command.ts';
import { tellProgress } from './fetch.ts';
import { untilInterrupted } from './interrupt.ts';

export const add: Command = {
  summary: 'save single pages or files as captures',
  usage: 'URL…|FILE…',
  description: [
    'Gets each page as politely as variorum fetch does, or copies each file, and saves it below articles/ of the content folder. What is there',
    'already is not saved twice; a page that has changed since becomes a new version.',
    '',
    'Exit codes: 0 all are there, 1 one is not, 130 interrupted.',
  ].join('\n'),
  options: {
    content: { type: 'string', takes: 'DIR', help: 'the content folder; CONTENT_DIR or content/ without it' },
    source: { type: 'string', takes: 'ID', help: 'the outlet, as sources.yaml or the built-in table calls it' },
    json: { type: 'boolean', help: 'print the report as JSON' },
    'allow-private': { type: 'string', takes: 'HOST,…', help: 'hosts that may lead to private addresses' },
  },
  async run({ operands, flag, value }, output) {
    if (operands.length === 0) throw new UsageError('Name at least one URL or FILE.');
    const interrupt = untilInterrupted();
    const report = await addCaptures(value('content') ?? contentDir(), operands, value('source'), {
      signal: interrupt.signal,
      allowPrivate: value('allow-private')?.split(',') ?? [],
      onProgress: tellProgress(output),
    }).finally(interrupt.done);
    if (output.terminal) output.err('\r\u001B[K');
    output.out(flag('json') ? `${JSON.stringify(report, null, 2)}\n` : `${summary(report)}\n`);
    if (report.interrupted) return interrupt.exitCode;
    return report.articles.failed.length > 0 ? exit.input : exit.ok;
  },
};
