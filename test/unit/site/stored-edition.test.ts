import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildEdition } from '../../../src/site/build-edition.ts';
import type { Edition } from '../../../src/site/edition.ts';
import { storyRow } from '../../../src/site/data/stories.ts';
import { openEdition, storeEdition } from '../../../src/site/stored-edition.ts';
import { sharedStory, sharesOf } from '../../../src/site/views/shared-story.ts';
import { sourceViews } from '../../../src/site/views/source-page.ts';
import { topics } from '../../../src/site/views/topics.ts';
import { columnsOf } from '../../../src/site/views/witnesses.ts';

const place = mkdtempSync(join(tmpdir(), 'variorum-edition-'));
afterAll(() => rmSync(place, { recursive: true }));

const made = buildEdition('examples/neighbours');
const history = [...made.articles.values()].slice(0, 2).map((article) => ({ article, fetched: null }));
const edition: Edition = { ...made, histories: new Map([['a', history]]), frozen: new Set(['a-story']) };
storeEdition(edition, place);

describe('an edition on disk', () => {
  const opened = openEdition(place);

  test('is what was stored, in the same order', () => {
    const { articles, stories, histories, lists, ...rest } = opened;
    expect(lists).toBeDefined();
    expect([...articles]).toEqual([...edition.articles]);
    expect([...stories].map(([slug, { story, collation }]) => [slug, { story, collation }])).toEqual([
      ...edition.stories,
    ]);
    expect([...histories]).toEqual([...edition.histories]);
    expect(rest).toEqual({
      sources: edition.sources,
      setAside: edition.setAside,
      failingFeeds: edition.failingFeeds,
      frozen: edition.frozen,
      moved: edition.moved,
      addresses: edition.addresses,
    });
  });

  test('hands out a story with its comparison where it is spread', () => {
    const [collated] = opened.stories.values();
    expect({ ...collated }).toEqual([...edition.stories.values()][0]);
  });

  test('has in its lists what the stories themselves give', () => {
    for (const collated of edition.stories.values()) {
      expect(storyRow(collated, opened)).toEqual(storyRow(collated, edition));
      expect(columnsOf(collated, opened)).toEqual(columnsOf(collated, edition));
      const shares = sharesOf(collated, edition);
      expect(shares.map(({ source }) => sharedStory(collated, source, opened))).toEqual(
        shares.map(({ share }) => share),
      );
    }
    expect(opened.lists?.shares.size).toBeGreaterThan(0);
    expect(sourceViews(opened)).toEqual(sourceViews(edition));
    expect(topics(opened).map(({ slug, stories }) => [slug, stories.map(({ story }) => story.slug)])).toEqual(
      topics(edition).map(({ slug, stories }) => [slug, stories.map(({ story }) => story.slug)]),
    );
  });

  test('decodes a record once while it is kept', () => {
    const [id = ''] = opened.articles.keys();
    expect(opened.articles.get(id)).toBe(opened.articles.get(id));
    expect(opened.articles.get('no such article')).toBeUndefined();
  });

  test('lets records go that were not asked for lately, and decodes them anew', () => {
    const narrow = openEdition(place, 1);
    const [first = '', second = ''] = narrow.articles.keys();
    const before = narrow.articles.get(first);
    narrow.articles.get(second);
    expect(narrow.articles.get(first)).not.toBe(before);
    expect(narrow.articles.get(first)).toEqual(before);
  });
});
