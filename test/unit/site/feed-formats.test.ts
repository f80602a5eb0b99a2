import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { atom, jsonFeed, rss } from '../../../src/site/data/feed-formats.ts';
import type { Feed, FeedItem } from '../../../src/site/data/feed.ts';

const site = new URL('https://example.org/');
const item: FeedItem = {
  page: '/stories/bridge/',
  picture: '/stories/bridge/picture.png',
  title: 'Bridge opens',
  author: 'Post',
  summary: '2 articles',
  opening: 'The bridge opened on Thursday.',
  day: '2024-05-16',
  updated: '2024-05-18',
};
const feedOf = (...items: Partial<FeedItem>[]): Feed => ({
  title: 'Variorum',
  description: 'Words',
  page: '/topics/bridges/',
  items: items.map((own) => ({ ...item, ...own })),
});

describe('a feed', () => {
  test.each(['<b>bold</b> & "quoted"', 'ends in ]]>', ']]]]>><![CDATA[', '&amp; &lt;', "it's 5 > 4"])(
    'gives a title back as it was: %s',
    (title) => {
      expect(parseRssFeed(rss(feedOf({ title }), site)).items?.[0]?.title).toBe(title);
      expect(parseAtomFeed(atom(feedOf({ title }), site)).entries?.[0]?.title?.value).toBe(title);
    },
  );

  test.each(['R&D <b>of</b> 5 > 4', "it's &amp; so"])('begins an item with the article’s own words: %s', (opening) => {
    const inHtml = parseRssFeed(rss(feedOf({ opening }), site)).items?.[0]?.content?.encoded ?? '';
    const page = new DOMParser().parseFromString(`<p>${inHtml}</p>`, 'text/html') as unknown as Document;
    expect(page.querySelector('p')?.textContent).toBe(opening);
    expect(parseAtomFeed(atom(feedOf({ opening }), site)).entries?.[0]?.content?.value).toBe(opening);
    expect(jsonFeed(feedOf({ opening }), site)).toMatchObject({
      items: [{ content_text: opening, summary: '2 articles' }],
    });
  });

  test('has words for every item in JSON, which asks for them', () => {
    expect(jsonFeed(feedOf({ opening: null }), site)).toMatchObject({ items: [{ content_text: '2 articles' }] });
  });

  test('holds no sign that XML forbids, whatever a capture holds', () => {
    const title = 'a\u0000b\u000Bc\uFFFEd\uD800e';
    for (const document of [rss(feedOf({ title }), site), atom(feedOf({ title }), site)]) {
      expect(document).toContain('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
    }
  });

  test('is dated by the latest day that its stories state', () => {
    const feed = feedOf({ updated: '2024-05-17' }, {});
    expect(atom(feed, site)).toContain('<updated>2024-05-18T00:00:00.000Z</updated>');
    expect(rss(feed, site)).toContain('<lastBuildDate>Sat, 18 May 2024 00:00:00 GMT</lastBuildDate>');
  });

  test('in Atom leaves out a story that states no day, which the others keep undated', () => {
    const feed = feedOf({ day: null, updated: null });
    expect(parseAtomFeed(atom(feed, site)).entries ?? []).toEqual([]);
    expect(parseRssFeed(rss(feed, site)).items?.[0]).not.toHaveProperty('pubDate');
    expect(JSON.stringify(jsonFeed(feed, site))).not.toContain('date_published');
  });

  test('without a story is a feed', () => {
    expect(parseAtomFeed(atom(feedOf(), site)).updated).toBe('1970-01-01T00:00:00.000Z');
    expect(parseRssFeed(rss(feedOf(), site)).title).toBe('Variorum');
  });
});
