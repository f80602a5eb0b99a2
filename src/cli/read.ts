import { readCapture } from '../ingest/index.ts';
import { formatProblem, InputError } from '../ingest/problem.ts';
import { publishedArticle } from '../ingest/published.ts';
import { exit, UsageError, type Command } from './command.ts';
import { explain } from './explain.ts';
import { capturesAt, readCaptureFile, sourcesOf } from './files.ts';
import { progress } from './progress.ts';

export const read: Command = {
  summary: 'read captures into records: title, dates, credits, sentences, quotations',
  usage: 'FILE|FOLDER…',
  description: [
    'Prints one record a line as JSON, as the site publishes it at /data/articles/ID.json: one for a text, Markdown file or saved page,',
    'one for each item of a feed and each page of a web archive. A sidecar beside a capture (a.yaml beside a.txt) is read with it.',
    'A FOLDER stands for all captures below it, a content folder for those below its articles/.',
    '',
    'A capture that cannot be read is named on standard error with its line and the mend; the others are still checked, but not printed.',
  ].join('\n'),
  options: {
    explain: { type: 'boolean', help: 'print for a person what was decided, by which rule, on what evidence' },
    content: {
      type: 'string',
      takes: 'DIR',
      help: 'folder whose sources.yaml names the outlets; the nearest above each capture unless given',
    },
    'keep-going': {
      type: 'boolean',
      help: 'set captures that cannot be read aside, print the others, and exit with 0',
    },
  },
  async run({ operands, flag, value }, output) {
    if (operands.length === 0) throw new UsageError('Name at least one FILE or FOLDER.');
    const files = operands.flatMap(capturesAt);
    const sources = sourcesOf(value('content'));
    const print = flag('explain') ? explain : (record: Parameters<typeof explain>[0]) => `${JSON.stringify(record)}\n`;
    const keepGoing = flag('keep-going');
    const tell = progress('read', files.length, output);
    let broken = 0;
    for (const file of files) {
      const known = sources(file);
      try {
        const { articles, leftOut } = readCapture(readCaptureFile(file), known);
        for (const part of leftOut) output.err(`${formatProblem(part)}\n`);
        if (broken === 0 || keepGoing) output.out(articles.map((article) => print(publishedArticle(article))).join(''));
        await output.written();
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        broken += 1;
        output.err(`${error.message}\n`);
      }
      tell();
    }
    if (broken === 0) return exit.ok;
    output.err(`${broken} of ${files.length} captures ${keepGoing ? 'were set aside' : 'cannot be read'}.\n`);
    return keepGoing ? exit.ok : exit.input;
  },
};
