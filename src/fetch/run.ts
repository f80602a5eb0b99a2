import { collectArticle, type Collected } from './collect.ts';
import type { Desk } from './desk.ts';
import type { Feed } from './feeds.ts';
import { pollFeed, type Polled } from './poll.ts';
import type { FailedArticle, FailedFeed, Report } from './report.ts';

/** How far a run has come. */
export interface Progress {
  readonly feeds: number;
  readonly feedsDone: number;
  readonly articles: number;
  readonly articlesDone: number;
  readonly saved: number;
  readonly failed: number;
  /** Of captures saved. */
  readonly bytes: number;
}

interface Work {
  readonly feeds: readonly Feed[];
  /** Articles of one host that are got at a time; the pace of their requests is the client's business. */
  readonly perHost: number;
  /** Ids of the articles to get, where not all that are due. */
  readonly only?: readonly number[];
  /** Only look which articles there would be. */
  readonly dryRun: boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** One run: all feeds, then everything that the journal says is due. A feed or page that fails stops no other. */
export async function runOnce(work: Work, desk: Desk): Promise<Omit<Report, 'slowest'>> {
  const { journal, world, signal } = desk;
  const started = world.now();
  const tally = tallyOf();
  const feeds = work.feeds.filter(({ paused }) => !paused);
  let total = 0;
  const tell = (): void => work.onProgress({ ...tally.progress(), feeds: feeds.length, articles: total });

  tell();
  await together(
    feeds.map(async (feed) => {
      tally.polled(feed, await pollFeed(feed, desk), desk);
      tell();
    }),
    desk,
  );
  const only = work.only === undefined ? null : new Set(work.only);
  const due = journal.due(world.now()).filter(({ id }) => only?.has(id) ?? true);
  total = due.length;
  if (work.dryRun) tally.listed(due.map(({ id }) => journal.article(id)?.url ?? ''));
  else {
    await together(
      lanesOf(due, work.perHost).map(async (lane) => {
        for (const id of lane) {
          if (signal.aborted) return;
          const url = journal.article(id)?.url ?? '';
          tally.collected(url, await collectArticle(id, desk));
          tell();
        }
      }),
      desk,
    );
  }
  return {
    started: new Date(started).toISOString(),
    ended: new Date(world.now()).toISOString(),
    interrupted: signal.aborted,
    ...tally.result(journal.waiting()),
  };
}

/** All jobs, to their end. One that throws (a disk that is full) halts the others; what it threw is thrown on when they have ended. */
async function together(jobs: readonly Promise<void>[], { halt }: Desk): Promise<void> {
  const ended = await Promise.allSettled(
    jobs.map((job) =>
      job.catch((error: unknown) => {
        halt();
        throw error;
      }),
    ),
  );
  const failed = ended.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/** Articles host by host, each host's in so many lanes, taken turn by turn; lanes run side by side, so that a slow host holds up none but itself. */
function lanesOf(due: readonly { readonly id: number; readonly host: string }[], perHost: number): Iterable<number>[] {
  const hosts = new Map<string, number[]>();
  for (const { id, host } of due) {
    const ids = hosts.get(host);
    if (ids === undefined) hosts.set(host, [id]);
    else ids.push(id);
  }
  return [...hosts.values()].flatMap((ids) => {
    const queue = ids.values();
    return Array.from({ length: Math.min(perHost, ids.length) }, () => queue);
  });
}

/** Counts what happens. */
function tallyOf() {
  let [answered, notModified, resting, announced, unchanged, twins, bytes] = [0, 0, 0, 0, 0, 0, 0];
  const failedFeeds: FailedFeed[] = [];
  const moved: { url: string; to: string }[] = [];
  const saved: string[] = [];
  const newVersions: string[] = [];
  const failed: FailedArticle[] = [];
  let listed: readonly string[] | null = null;
  return {
    listed(urls: readonly string[]): void {
      listed = urls;
    },
    polled({ url }: Feed, polled: Polled, { journal }: Desk): void {
      if (polled.outcome === 'answered') {
        answered += 1;
        announced += polled.fresh;
        if (polled.movedTo !== null) moved.push({ url, to: polled.movedTo });
      } else if (polled.outcome === 'not-modified') notModified += 1;
      else if (polled.outcome === 'resting') resting += 1;
      else {
        const state = journal.feed(url);
        const since = state?.failingSince == null ? null : new Date(state.failingSince).toISOString();
        failedFeeds.push({
          url,
          kind: polled.fault.kind,
          reason: polled.fault.message,
          failures: state?.failures ?? 1,
          since,
        });
      }
    },
    collected(url: string, collected: Collected): void {
      if (collected.outcome === 'unchanged') unchanged += 1;
      else if (collected.outcome === 'twin') twins += 1;
      else if (collected.outcome === 'failed') {
        const { fault, willRetry } = collected;
        if (fault.kind !== 'interrupted') failed.push({ url, kind: fault.kind, reason: fault.message, willRetry });
      } else {
        bytes += collected.bytes;
        (collected.outcome === 'saved' ? saved : newVersions).push(collected.file);
      }
    },
    progress: () => ({
      feedsDone: answered + notModified + resting + failedFeeds.length,
      articlesDone: saved.length + newVersions.length + unchanged + twins + failed.length,
      saved: saved.length + newVersions.length,
      failed: failed.length + failedFeeds.length,
      bytes,
    }),
    result: (waiting: number) => ({
      feeds: {
        answered,
        notModified,
        resting,
        failed: inOrder(failedFeeds, ({ url }) => url),
        moved: inOrder(moved, ({ url }) => url),
      },
      articles: {
        announced,
        saved: saved.sort(),
        newVersions: newVersions.sort(),
        unchanged,
        twins,
        failed: inOrder(failed, ({ url }) => url),
        waiting,
        archived: 0,
        listed,
      },
      bytes,
    }),
  };
}

const inOrder = <T>(items: readonly T[], key: (item: T) => string): T[] =>
  [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
