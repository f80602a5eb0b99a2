/** The feed of stories (RSS 2.0): newest event first, dated by the event, never by the build. */
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
    items: storyList(edition)
      .stories.slice(0, MAX_ITEMS)
      .map((row) => item(row, site)),
    customData: '<language>en</language>',
  };
}

function item(row: StoryRow, site: URL): RSSFeedItem {
  return {
    title: row.headline,
    link: absolute(row.url, site),
    description: [counts.articles(row.articles), counts.outlets(row.outlets), counts.atMostOrigins(row.origins)].join(
      ' · ',
    ),
    // Only a whole day is a date that a feed can state.
    ...(row.eventDate?.length === 10 && { pubDate: new Date(`${row.eventDate}T00:00:00Z`) }),
  };
}
