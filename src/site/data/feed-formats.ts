/** Feeds in the formats that readers take: RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1. Dated by the events, never by the build. */
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { escape } from 'html-escaper';
import { site as words } from '../labels.ts';
import { language } from '../labels/locale.ts';
import { absolute, path } from '../urls.ts';
import type { Feed } from './feed.ts';
import { latest } from './feed.ts';

export function rss({ title, description, page, items }: Feed, site: URL): string {
  const updated = latest(items.map((item) => item.updated));
  return generateRssFeed({
    title: xml(title),
    description: xml(description),
    link: absolute(page, site),
    language,
    ...(updated !== null && { lastBuildDate: midnight(updated) }),
    atom: { links: [{ href: absolute(path.rss(page), site), rel: 'self', type: 'application/rss+xml' }] },
    items: items.map((item) => ({
      title: xml(item.title),
      link: absolute(item.page, site),
      guid: { value: absolute(item.page, site), isPermaLink: true },
      description: item.summary,
      // `content:encoded` is HTML (https://web.resource.org/rss/1.0/modules/content/).
      ...(item.opening !== null && { content: { encoded: escape(xml(item.opening)) } }),
      ...(item.day !== null && { pubDate: midnight(item.day) }),
    })),
  });
}

/** Atom asks for a date of each entry: a story that states no day is in the other feeds alone. */
export function atom({ title, description, page, items }: Feed, site: URL): string {
  const entries = items.flatMap(({ updated, ...item }) => (updated === null ? [] : [{ ...item, updated }]));
  return generateAtomFeed({
    id: absolute(page, site),
    title: { value: xml(title) },
    subtitle: { value: xml(description) },
    // An empty feed was never updated.
    updated: midnight(latest(entries.map(({ updated }) => updated)) ?? '1970-01-01'),
    authors: [{ name: words.name, uri: absolute(path.home, site) }],
    links: [
      { href: absolute(path.atom(page), site), rel: 'self', type: 'application/atom+xml' },
      { href: absolute(page, site), rel: 'alternate', type: 'text/html' },
    ],
    entries: entries.map((item) => ({
      id: absolute(item.page, site),
      title: { value: xml(item.title) },
      summary: { value: item.summary },
      ...(item.opening !== null && { content: { value: xml(item.opening) } }),
      updated: midnight(item.updated),
      links: [{ href: absolute(item.page, site), rel: 'alternate', type: 'text/html' }],
      ...(item.author !== null && { authors: [{ name: xml(item.author) }] }),
    })),
  });
}

/** https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed({ title, description, page, items }: Feed, site: URL): unknown {
  return generateJsonFeed({
    title,
    description,
    language,
    home_page_url: absolute(page, site),
    feed_url: absolute(path.jsonFeed(page), site),
    authors: [{ name: words.name, url: absolute(path.home, site) }],
    items: items.map((item) => ({
      id: absolute(item.page, site),
      url: absolute(item.page, site),
      title: item.title,
      summary: item.summary,
      content_text: item.opening ?? item.summary,
      image: absolute(item.picture, site),
      ...(item.day !== null && { date_published: midnight(item.day) }),
      ...(item.updated !== null && { date_modified: midnight(item.updated) }),
      ...(item.author !== null && { authors: [{ name: item.author }] }),
    })),
  });
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A capture may hold signs that no XML document may (https://www.w3.org/TR/xml/#charsets): one of them, and no reader opens the feed. */
const xml = (text: string): string =>
  text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
