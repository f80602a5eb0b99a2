import type { FeedItem } from '../ingest/formats/feed/items.ts';
import { dayOfTimestamp } from '../ingest/metadata/timestamp.ts';
import { packFor } from '../language/packs.ts';
import { dayOfMoment, sha256, stemOf } from './capture-files.ts';
import { faultOf, type Fault } from './fault.ts';
import { readFeedDocument } from './feed-document.ts';
import type { Feed } from './feeds.ts';
import { identityOf, webAddress } from './identity.ts';
import type { Announced } from './journal.ts';
import type { Desk } from './desk.ts';

export type Polled =
  | { readonly outcome: 'answered'; readonly fresh: number; readonly changed: number; readonly movedTo: string | null }
  | { readonly outcome: 'not-modified' }
  | { readonly outcome: 'resting' }
  | { readonly outcome: 'failed'; readonly fault: Fault };

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1';
/** Largest feed, in bytes: some 10,000 items with their whole texts would be more, and no reader could use it. */
const FEED_BYTES = 16 * 2 ** 20;
/** How long a feed that fails is left alone: after the first failure until the next run, then doubling from an hour to a day. */
const [FIRST_REST_MS, LONGEST_REST_MS] = [3_600_000, 86_400_000];
/** What `Retry-After` may ask of later runs; what was put off for longer was put off by a clock that was wrong. */
export const LONGEST_PUT_OFF_MS = 7 * 86_400_000;

/** Asks a feed and puts what it announces into the journal. What goes wrong with it stays with it. */
export async function pollFeed(feed: Feed, { client, journal, world, signal }: Desk): Promise<Polled> {
  const state = journal.feed(feed.url);
  const rests = (state?.retryAt ?? 0) - world.now();
  if (rests > 0 && rests <= LONGEST_PUT_OFF_MS) return { outcome: 'resting' };
  try {
    const url = new URL(feed.url);
    const validators = state === null ? undefined : { etag: state.etag, modified: state.modified };
    const got = await client({ url, accept: ACCEPT, maxBytes: FEED_BYTES, ...(validators && { validators }) }, signal);
    const at = world.now();
    if (got.status === 304) {
      journal.feedAnswered({
        url: feed.url,
        at,
        etag: state?.etag ?? null,
        modified: state?.modified ?? null,
        items: [],
      });
      return { outcome: 'not-modified' };
    }
    const items = announcements(feed, readFeedDocument(got.body, got.headers.get('content-type')), got.url, at);
    const etag = got.headers.get('etag') ?? null;
    const modified = got.headers.get('last-modified') ?? null;
    const counts = journal.feedAnswered({ url: feed.url, at, etag, modified, items });
    return { outcome: 'answered', ...counts, movedTo: got.url.href === url.href ? null : got.url.href };
  } catch (error) {
    const fault = faultOf(error);
    if (fault.kind === 'interrupted') return { outcome: 'resting' };
    const failures = state?.failures ?? 0;
    const rest = failures === 0 ? 0 : Math.min(FIRST_REST_MS * 2 ** (failures - 1), LONGEST_REST_MS);
    const at = world.now();
    const retryAt = Math.min(Math.max(rest, fault.retryAfter ?? 0), LONGEST_PUT_OFF_MS);
    journal.feedFailed({ url: feed.url, at, error: fault.message, retryAt: retryAt === 0 ? null : at + retryAt });
    return { outcome: 'failed', fault };
  }
}

/** What the items of a feed come to: those with an address, each once. */
export function announcements(feed: Feed, items: readonly FeedItem[], base: URL, at: number): Announced[] {
  const addresses = items.map((item) => webAddress(item.url ?? '', base));
  const trusted = trustedIds(items, addresses);
  return items.flatMap((item, index) => {
    const url = addresses[index];
    if (url === null || url === undefined) return [];
    const identity = identityOf(url);
    const names = [identity];
    if (item.id !== null && trusted.has(item.id)) names.push(`${feed.url} ${item.id}`);
    return [
      {
        url: url.href,
        host: url.host,
        names,
        feed: feed.url,
        source: feed.source ?? null,
        published: item.published === null ? null : dayOfTimestamp(item.published, packFor('en')),
        stem: stemOf(url.href, identity, dayOfMoment(at)),
        signature: sha256(JSON.stringify([item.title, item.updated, feed.take === 'feed' ? item.content : null])),
        content: feed.take === 'feed' ? Buffer.from(oneItemFeed(item, url)) : null,
        at,
      },
    ];
  });
}

/** Ids that stand for one address only: some feeds give all their items one id, or number them anew each day. */
function trustedIds(items: readonly FeedItem[], addresses: readonly (URL | null)[]): ReadonlySet<string> {
  const addressesOf = new Map<string, Set<string>>();
  for (const [index, { id }] of items.entries()) {
    const url = addresses[index];
    if (id === null || url === null || url === undefined) continue;
    const seen = addressesOf.get(id) ?? new Set();
    addressesOf.set(id, seen.add(identityOf(url)));
  }
  return new Set([...addressesOf].filter(([, seen]) => seen.size === 1).map(([id]) => id));
}

/** An item as a JSON Feed of its own (https://www.jsonfeed.org/version/1.1/): the words of the feed, and none of ours. */
function oneItemFeed(item: FeedItem, url: URL): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: item.outlet ?? url.host,
    ...(item.language !== null && { language: item.language }),
    items: [
      {
        id: item.id ?? url.href,
        url: url.href,
        ...(item.title !== null && { title: item.title }),
        content_html: item.content,
        ...(item.published !== null && { date_published: item.published }),
        ...(item.updated !== null && { date_modified: item.updated }),
        ...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
        ...(item.tags.length > 0 && { tags: item.tags }),
      },
    ],
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
