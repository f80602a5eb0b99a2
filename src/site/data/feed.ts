/** The feeds of stories, RSS 2.0 and JSON Feed 1.1 of the same items: newest event first, dated by the event, never by the build. */
import type { RSSFeedItem, RSSOptions } from '@astrojs/rss';
import { counts, site as words } from '../labels.ts';
import { absolute, path } from '../urls.ts';
import type { Edition } from '../edition.ts';
import type { StoryRow } from './stories.ts';
import { storyList } from './stories.ts';

/** Feed readers keep what they have seen; more than a week of a busy site is weight without use. */
const MAX_ITEMS = 100;

export function feed(edition: Edition, site: URL): RSSOptions {
  return {
    title: words.name,
    description: words.description,
    site: absolute(path.home, site),
    items: newest(edition).map((row) => item(row, site)),
    customData: '<language>en</language>',
  };
}

/** https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(edition: Edition, site: URL): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: words.name,
    description: words.description,
    language: 'en',
    home_page_url: absolute(path.home, site),
    feed_url: absolute(path.jsonFeed, site),
    items: newest(edition).map((row) => ({
      id: absolute(row.url, site),
      url: absolute(row.url, site),
      title: row.headline,
      content_text: summary(row),
      ...(isDay(row.eventDate) && { date_published: midnight(row.eventDate).toISOString() }),
    })),
  };
}

export interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly content_text: string;
    readonly date_published?: string;
  }[];
}

function item(row: StoryRow, site: URL): RSSFeedItem {
  return {
    title: row.headline,
    link: absolute(row.url, site),
    description: summary(row),
    ...(isDay(row.eventDate) && { pubDate: midnight(row.eventDate) }),
  };
}

const newest = (edition: Edition): StoryRow[] => storyList(edition).stories.slice(0, MAX_ITEMS);

const summary = ({ articles, outlets, origins }: StoryRow): string =>
  [counts.articles(articles), counts.outlets(outlets), counts.atMostOrigins(origins)].join(' · ');

/** Only a whole day is a date that a feed can state. */
const isDay = (date: string | null): date is string => date?.length === 10;
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
