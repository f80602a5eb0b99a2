/** `content/feeds-status.json`: which feeds keep failing, written by `variorum fetch` for the page of the sources. */
import { z } from 'zod';
import { printable } from '../language/printable.ts';
import type { Problem } from './problem.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** Longest reason, in UTF-16 code units: it may quote what a server sent. */
const MAX_REASON = 600;
/** Most feeds; a file that says more is none of ours. */
const MAX_FEEDS = 10_000;

const failingFeedSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: 'Write a full address that begins with https:// or http://.' }),
  /** Id of the source that `feeds.yaml` names for it, or `null`. */
  source: z.string('Write the id of a source, or null.').nullable(),
  /** Moment of the first failure since it last answered, in UTC. */
  since: z.iso.datetime('Write a moment such as 2024-05-17T06:30:00.000Z.'),
  /** Moment at which it last answered, or `null`. */
  lastAnswered: z.iso.datetime('Write a moment such as 2024-05-17T06:30:00.000Z, or null.').nullable(),
  /** Printable, on one line. */
  reason: z.string('Write the reason as text.').max(MAX_REASON, `Write at most ${MAX_REASON} characters.`),
});
export type FailingFeed = z.infer<typeof failingFeedSchema>;

export const feedsStatusSchema = z.strictObject({
  /** In order of their addresses. Feeds that answer are not listed, so that the file changes only when something does. */
  failing: z.array(failingFeedSchema, 'Write a list.').max(MAX_FEEDS, `List at most ${MAX_FEEDS} feeds.`),
});
export type FeedsStatus = z.infer<typeof feedsStatusSchema>;

const mend = 'Remove it: variorum fetch writes it anew.';

/** Reads the file. Never throws: every fault of syntax, key and value is a problem with its line. */
export function readFeedsStatus(file: YamlFile): {
  readonly failing: readonly FailingFeed[];
  readonly problems: readonly Problem[];
} {
  const fault = syntaxFault(file);
  if (fault !== null) return { failing: [], problems: [fault] };
  // JSON is YAML, too, and a YAML document knows its lines.
  const { value, problems } = readYaml(file, feedsStatusSchema, {
    name: 'feeds-status.json',
    keys: [...Object.keys(feedsStatusSchema.shape), ...Object.keys(failingFeedSchema.shape)],
    form: mend,
  });
  return { failing: value?.failing.map((feed) => ({ ...feed, reason: printable(feed.reason) })) ?? [], problems };
}

function syntaxFault({ file, text }: YamlFile): Problem | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const line = /\(line (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
    return { file, line: line === undefined ? null : Number(line), what: 'This is no JSON.', mend };
  }
}
