/** What a run did, for people and, as it stands, for machines (`--json`). */
export interface Report {
  /** ISO moments in UTC. */
  readonly started: string;
  readonly ended: string;
  readonly interrupted: boolean;
  readonly feeds: {
    readonly answered: number;
    readonly notModified: number;
    /** Failed before, and left alone for a while. */
    readonly resting: number;
    readonly failed: readonly FailedFeed[];
    readonly moved: readonly { readonly url: string; readonly to: string }[];
  };
  readonly articles: {
    readonly announced: number;
    readonly saved: readonly string[];
    readonly newVersions: readonly string[];
    readonly unchanged: number;
    /** Turned out to be articles that are there already. */
    readonly twins: number;
    readonly failed: readonly FailedArticle[];
    /** Still in the queue for a later run. */
    readonly waiting: number;
    readonly archived: number;
    /** Of a dry run: the addresses that would have been asked for. */
    readonly listed: readonly string[] | null;
  };
  readonly bytes: number;
  /** The hosts that took longest, slowest first. */
  readonly slowest: readonly { readonly host: string; readonly requests: number; readonly seconds: number }[];
}

export interface FailedFeed {
  readonly url: string;
  readonly kind: string;
  readonly reason: string;
  readonly failures: number;
  readonly since: string | null;
}

export interface FailedArticle {
  readonly url: string;
  readonly kind: string;
  readonly reason: string;
  /** Whether a later run tries again. */
  readonly willRetry: boolean;
}

/** The report in a few lines of plain text. */
export function summary({ feeds, articles, bytes, slowest, interrupted, started, ended }: Report): string {
  const seconds = (Date.parse(ended) - Date.parse(started)) / 1000;
  const lines = [
    `Feeds: ${feeds.answered} with news, ${feeds.notModified} unchanged, ${feeds.failed.length} failed, ${feeds.resting} left alone after failures.`,
    `Articles: ${articles.saved.length} saved, ${articles.newVersions.length} in a new version, ${articles.unchanged} unchanged, ` +
      `${articles.twins} known under another address, ${articles.failed.length} failed, ${articles.waiting} waiting.` +
      (articles.archived > 0 ? ` ${articles.archived} moved to the archive.` : ''),
    `${(bytes / 2 ** 20).toFixed(1)} MiB in ${seconds.toFixed(1)} s.`,
    ...feeds.moved.map(({ url, to }) => `  moved   ${url}: now at ${to}`),
    ...feeds.failed.map(({ url, reason, failures, since }) =>
      failures > 1 ? `  feed    ${url}: ${reason} (${failures} times since ${since})` : `  feed    ${url}: ${reason}`,
    ),
    ...articles.failed.map(
      ({ url, reason, willRetry }) => `  article ${url}: ${reason}${willRetry ? ' It will be tried again.' : ''}`,
    ),
    ...(articles.listed ?? []).map((url) => `  would get ${url}`),
    ...slowest.map(
      ({ host, requests, seconds }) => `  slow    ${host}: ${seconds.toFixed(1)} s for ${requests} requests`,
    ),
  ];
  if (interrupted) lines.push('Interrupted: what was saved is whole, the rest waits for the next run.');
  return lines.join('\n');
}
