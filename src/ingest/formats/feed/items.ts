import type { parseFeed } from 'feedsmith';

/** What feeds of all formats say about an item. Fields that hold HTML (title, content) hold it unescaped. */
export interface FeedItem {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** The whole text where the feed has it, else the summary, else empty. */
  readonly content: string;
  readonly published: string | null;
  readonly updated: string | null;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  /** The feed's own name. */
  readonly outlet: string | null;
  readonly language: string | null;
}

type Feed = ReturnType<typeof parseFeed>;

/** A date as the feed writes it. */
const dateOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The items of a feed, in its order. */
export function feedItems(parsed: Feed): FeedItem[] {
  switch (parsed.format) {
    case 'rss':
      return rssItems(parsed.feed);
    case 'rdf':
      return rdfItems(parsed.feed);
    case 'atom':
      return atomItems(parsed.feed);
    case 'json':
      return jsonItems(parsed.feed);
  }
}

function rssItems(feed: Extract<Feed, { format: 'rss' }>['feed']): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    id: item.guid?.value ?? null,
    url: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
    title: item.title ?? null,
    content: item.content?.encoded ?? item.description ?? '',
    published: dateOf(item.pubDate ?? item.dc?.dates?.[0]),
    updated: dateOf(item.atom?.updated),
    authors: item.dc?.creators ?? (item.authors ?? []).flatMap(({ name }) => name ?? []),
    tags: (item.categories ?? []).flatMap(({ name }) => name ?? []),
    outlet: feed.title ?? null,
    language: feed.language ?? null,
  }));
}

function rdfItems(feed: Extract<Feed, { format: 'rdf' }>['feed']): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    id: item.link ?? null,
    url: item.link ?? null,
    title: item.title ?? null,
    content: item.content?.encoded ?? item.description ?? '',
    published: dateOf(item.dc?.dates?.[0]),
    updated: null,
    authors: item.dc?.creators ?? [],
    tags: item.dc?.subjects ?? [],
    outlet: feed.title ?? null,
    language: feed.dc?.languages?.[0] ?? null,
  }));
}

function atomItems(feed: Extract<Feed, { format: 'atom' }>['feed']): FeedItem[] {
  return (feed.entries ?? []).map((entry) => ({
    id: entry.id ?? null,
    url: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null,
    title: entry.title?.value ?? null,
    content: entry.content?.value ?? entry.summary?.value ?? '',
    published: dateOf(entry.published),
    updated: dateOf(entry.updated),
    authors: (entry.authors ?? []).flatMap(({ name }) => name ?? []),
    tags: (entry.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
    outlet: feed.title?.value ?? null,
    language: null,
  }));
}

function jsonItems(feed: Extract<Feed, { format: 'json' }>['feed']): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    id: item.id ?? null,
    url: item.url ?? null,
    title: item.title ?? null,
    content: item.content_html ?? paragraphs(item.content_text ?? item.summary ?? ''),
    published: dateOf(item.date_published),
    updated: dateOf(item.date_modified),
    authors: (item.authors ?? []).flatMap(({ name }) => name ?? []),
    tags: item.tags ?? [],
    outlet: feed.title ?? null,
    language: item.language ?? feed.language ?? null,
  }));
}

/** Text without markup as HTML, a paragraph a line. */
function paragraphs(text: string): string {
  return text
    .split(/\n+/u)
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n');
}
