import type { FeedsStatus } from '../ingest/feeds-status.ts';
import type { Desk } from './desk.ts';
import type { Feed } from './feeds.ts';

const FILE = 'feeds-status.json';

/** Writes which of the feeds keep failing; leaves the file alone where nothing has changed. */
export function writeStatus(feeds: readonly Feed[], { journal, files }: Desk): void {
  const known = new Map(feeds.map((feed) => [feed.url, feed]));
  const iso = (at: number): string => new Date(at).toISOString();
  const failing = journal.feeds().flatMap(({ url, failingSince, answered, error }) => {
    const feed = known.get(url);
    if (feed === undefined || failingSince === null) return [];
    const lastAnswered = answered === null ? null : iso(answered);
    return [{ url, source: feed.source ?? null, since: iso(failingSince), lastAnswered, reason: error ?? '' }];
  });
  const status: FeedsStatus = { failing };
  const text = `${JSON.stringify(status, null, 2)}\n`;
  const there = files.read(FILE)?.toString('utf8') ?? null;
  if (text !== there && (failing.length > 0 || there !== null)) files.write(FILE, text);
}
