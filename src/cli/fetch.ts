import { fetchFeeds, summary, type Progress } from '../fetch/index.ts';
import { contentDir } from '../site/content-dir.ts';
import { putAway } from '../site/put-away.ts';
import { exit, UsageError, type Command, type Output } from './command.ts';
import { untilInterrupted } from './interrupt.ts';

export const fetch: Command = {
  summary: 'ask the feeds of a content folder and save new articles as captures',
  usage: '',
  description: [
    'Reads feeds.yaml or feeds.opml in the content folder, asks each feed, and saves what is new below articles/, each with a sidecar that says',
    'whence it came. It can be stopped at any moment and called again; two on one folder at a time is one too many, and the second says so.',
    '',
    'Exit codes: 0 done, 1 wrong input, another run at work, or not one feed answered, 130 interrupted.',
  ].join('\n'),
  options: {
    content: { type: 'string', takes: 'DIR', help: 'the content folder; CONTENT_DIR or content/ without it' },
    'dry-run': { type: 'boolean', help: 'ask the feeds, say what would be got, and keep nothing' },
    json: { type: 'boolean', help: 'print the report as JSON' },
    'keep-days': {
      type: 'string',
      takes: 'N',
      help: 'then put stories older than N days away: their pages stay, their captures go to archive/',
    },
    'as-of': {
      type: 'string',
      takes: 'DATE',
      help: 'the day from which --keep-days counts; the newest article’s without it',
    },
    'allow-private': { type: 'string', takes: 'HOST,…', help: 'hosts that may lead to private addresses' },
  },
  async run({ operands, flag, value }, output) {
    if (operands.length > 0) throw new UsageError('It takes no operands; use variorum add for single pages.');
    const days = value('keep-days');
    if (days !== null && !/^\d{1,5}$/u.test(days)) throw new UsageError('--keep-days takes a number of days.');
    const asOf = value('as-of');
    if (asOf !== null && (days === null || !/^\d{4}-\d{2}-\d{2}$/u.test(asOf) || Number.isNaN(Date.parse(asOf))))
      throw new UsageError('--as-of takes a day such as 2026-11-21, and needs --keep-days.');
    const interrupt = untilInterrupted();
    const report = await fetchFeeds(value('content') ?? contentDir(), {
      signal: interrupt.signal,
      dryRun: flag('dry-run'),
      ...(days !== null && { putAway: (root) => putAway(root, { days: Number(days), asOf }) }),
      allowPrivate: value('allow-private')?.split(',') ?? [],
      onProgress: tellProgress(output),
    }).finally(interrupt.done);
    if (output.terminal) output.err('\r\u001B[K');
    output.out(flag('json') ? `${JSON.stringify(report, null, 2)}\n` : `${summary(report)}\n`);
    if (report.interrupted) return interrupt.exitCode;
    const { answered, notModified, failed } = report.feeds;
    return answered + notModified === 0 && failed.length > 0 ? exit.input : exit.ok;
  },
};

/** Between two signs of life, in milliseconds: on a terminal one line that is written over, else plain lines. */
const [TERMINAL_MS, PLAIN_MS] = [200, 5000];

export function tellProgress({ err, terminal }: Output): (progress: Progress) => void {
  const began = performance.now();
  let told = began;
  return ({ feeds, feedsDone, articles, articlesDone, saved, failed }) => {
    const now = performance.now();
    if (now - told < (terminal ? TERMINAL_MS : PLAIN_MS)) return;
    told = now;
    const rate = articlesDone / ((now - began) / 1000);
    const line = `feeds ${feedsDone}/${feeds}, articles ${articlesDone}/${articles} (${rate.toFixed(1)}/s), ${saved} saved, ${failed} failed`;
    err(terminal ? `\r${line}\u001B[K` : `${line}\n`);
  };
}
