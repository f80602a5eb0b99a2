import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { labelledStoriesSchema, readLabelledStories } from '../../../bench/scoring/labelled-stories.ts';

const stories = ['differences-allsides.json', 'differences-allsides-val.json'].flatMap(
  (file) =>
    labelledStoriesSchema.parse(
      JSON.parse(readFileSync(new URL(`../../../bench/gold/${file}`, import.meta.url), 'utf8')),
    ).stories,
);

describe('the labelled stories', () => {
  test('are at least six, with at least 40 differences that an editor would miss', () => {
    expect(stories.length).toBeGreaterThanOrEqual(6);
    expect(
      stories.flatMap(({ differences }) => differences).filter(({ required }) => required).length,
    ).toBeGreaterThanOrEqual(40);
  });

  test.each(stories.map((story) => [story.cluster, story] as const))(
    '%s: every label lies in its own articles',
    (_, story) => {
      const own = new Set(story.articles.map(({ id }) => id));
      const places = [...story.differences, ...story.notDifferences].flatMap(({ readings }) => readings.flat());
      expect(places.filter(({ article, span }) => !own.has(article) || span[0] === span[1])).toEqual([]);
    },
  );

  test.each(stories.map((story) => [story.cluster, story] as const))(
    '%s: a difference stands between outlets',
    (_, story) => {
      const within = story.differences.filter(
        ({ readings }) => new Set(readings.flat().map(({ article }) => article)).size < 2,
      );
      expect(within).toEqual([]);
    },
  );
});

describe('readLabelledStories', () => {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const file = {
    data: 'x.jsonl',
    stories: [
      {
        cluster: 'c',
        articles: [
          { id: 'a', sha256: sha256('one') },
          { id: 'b', sha256: sha256('two') },
        ],
        differences: [],
        notDifferences: [],
      },
    ],
  };

  test('reads labels whose texts are the ones that were labelled', () => {
    const [story] = readLabelledStories(
      file,
      new Map([
        ['a', 'one'],
        ['b', 'two'],
        ['c', 'three'],
      ]),
    );
    expect(story?.articles).toEqual(['a', 'b']);
  });

  test('refuses a text that has changed, or is missing', () => {
    expect(() =>
      readLabelledStories(
        file,
        new Map([
          ['a', 'one'],
          ['b', 'too'],
        ]),
      ),
    ).toThrow('"b"');
    expect(() => readLabelledStories(file, new Map([['a', 'one']]))).toThrow('"b"');
  });
});
