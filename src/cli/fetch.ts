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

/** From so many seconds on, a request that has no answer yet is worth naming. */
const SLOW_SECONDS = 3;

export function tellProgress({ err, terminal }: Output): (progress: Progress) => void {
  let told = performance.now();
  let began: number | null = null;
  return (progress) => {
    const now = performance.now();
    // Rates count from the first article on: before, feeds are asked.
    if (progress.articles > 0) began ??= now;
    if (now - told < (terminal ? TERMINAL_MS : PLAIN_MS)) return;
    told = now;
    const line = progressLine(progress, began === null ? 0 : (now - began) / 1000);
    err(terminal ? `\r${line}\u001B[K` : `${line}\n`);
  };
}

/** `feeds 3/20, articles 41/60 (8.2/s, 0.4 MiB/s), 40 saved, 1 failed; waiting 12 s for slow.example` */
export function progressLine(
  { feeds, feedsDone, articles, articlesDone, saved, failed, bytes, waiting }: Progress,
  seconds: number,
): string {
  const per = (amount: number): string => (seconds === 0 ? 0 : amount / seconds).toFixed(1);
  const slow =
    waiting !== null && waiting.seconds >= SLOW_SECONDS
      ? `; waiting ${Math.floor(waiting.seconds)} s for ${waiting.host}`
      : '';
  return (
    `feeds ${feedsDone}/${feeds}, articles ${articlesDone}/${articles} (${per(articlesDone)}/s, ${per(bytes / 2 ** 20)} MiB/s), ` +
    `${saved} saved, ${failed} failed${slow}`
  );
}
