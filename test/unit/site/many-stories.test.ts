/** What keeps a site of many stories readable: pages of bounded length, the archive, topics. */
import { describe, expect, test } from 'vitest';
import type { CollatedStory, Edition } from '../../../src/site/edition.ts';
import { allPeriods, months, years } from '../../../src/site/views/archive.ts';
import { frontDays, frontPages, waysIn } from '../../../src/site/views/front-page.ts';
import { paginate, perPage } from '../../../src/site/views/pagination.ts';
import { sourcePages } from '../../../src/site/views/source-page.ts';
import { topicPages, topics } from '../../../src/site/views/topics.ts';
import { articleOf, collated, edition as one } from './story-fixture.ts';

/** Stories of one article each by The Gazette, the nth on the nth of these dates, with the nth names. */
function editionOf(
  dates: readonly (string | null)[],
  names: readonly (readonly string[])[] = [],
  sentence = 'Ten ships left.',
): Edition {
  const gazette = one.sources.get('gazette')!;
  const articles = dates.map((_, n) => articleOf(`a${n}`, [sentence], { source: { ...gazette, basis: 'sidecar' } }));
  const stories = dates.map((date, n): CollatedStory => ({
    story: {
      ...collated.story,
      id: `s${n}`,
      slug: `s${n}`,
      url: `/stories/s${n}/`,
      headline: { text: 'Ten ships left.', article: `a${n}` },
      event: date === null ? null : { date, basis: 'single', evidence: [] },
      articles: [`a${n}`],
      grouping: [{ article: `a${n}`, nearest: null, score: null, names: [...(names[n] ?? [])], terms: [] }],
    },
    collation: { ...collated.collation, combined: [], differences: [] },
  }));
  return {
    ...one,
    articles: new Map(articles.map((article) => [article.id, article])),
    stories: new Map(stories.map((own) => [own.story.slug, own])),
  };
}

test.each([
  [0, 1, 0],
  [perPage, 1, perPage],
  [perPage + 1, 2, 1],
])('a list of %i items has %i pages, the last with %i', (items, pages, onLast) => {
  const slices = paginate(Array.from({ length: items }, (_, n) => n));
  expect(slices.map(({ number }) => number)).toEqual(Array.from({ length: pages }, (_, n) => n + 1));
  expect(slices.at(-1)).toMatchObject({ last: pages, items: { length: onLast } });
  expect(slices.flatMap((slice) => slice.items)).toHaveLength(items);
});

describe('of a thousand stories', () => {
  const many = editionOf(Array.from({ length: 1000 }, () => '2024-05-16'));

  test('no page of the front has more than its share, and none is lost', () => {
    const pages = frontPages(many);
    expect(Math.max(...pages.map(({ items }) => items.length))).toBe(perPage);
    const printed = pages.flatMap(({ items }) => frontDays(items, many).flatMap(({ stories }) => stories));
    expect(new Set(printed.map(({ story }) => story.id)).size).toBe(1000);
  });

  test('no page of an outlet has more than ten articles, and none is lost', () => {
    const pages = sourcePages(many);
    expect(Math.max(...pages.map(({ articles }) => articles.length))).toBe(10);
    expect(new Set(pages.flatMap(({ articles }) => articles)).size).toBe(1000);
  });

  test('the front page names at most ten of each way in', () => {
    const { outlets, topics: named, months: latest } = waysIn(many);
    expect([outlets.length, named.length, latest.length]).toEqual([1, 0, 1]);
  });
});

describe('the archive', () => {
  const archive = editionOf(['2024-05-16', '2024-05-16', '2024-05-02', '2024-04-30', '2024-04', '2023', null]);
  const counted = (periods: ReturnType<typeof years>) => periods.map(({ key, stories }) => [key, stories.length]);

  test('puts stories under year, month and day, as precisely as their event is dated, and keeps those without a date', () => {
    expect(counted(years(archive))).toEqual([
      ['2024', 5],
      ['2023', 1],
      ['undated', 1],
    ]);
    expect(counted(months(archive))).toEqual([
      ['2024-05', 3],
      ['2024-04', 2],
    ]);
    expect(months(archive).map(({ parts }) => counted([...parts]))).toEqual([
      [
        ['2024-05-16', 2],
        ['2024-05-02', 1],
      ],
      [['2024-04-30', 1]],
    ]);
  });

  test('each period has one page, which leads up, and to its neighbours', () => {
    const placed = allPeriods(archive);
    const keys = placed.map(({ period }) => period.key);
    expect(new Set(keys).size).toBe(keys.length);
    const day = placed.find(({ period }) => period.key === '2024-05-02');
    expect(day?.within.map(({ key }) => key)).toEqual(['2024', '2024-05']);
    expect([day?.later?.key, day?.earlier?.key]).toEqual(['2024-05-16', '2024-04-30']);
    expect(placed[0]).toMatchObject({ period: { key: '2024' }, later: null, earlier: { key: '2023' } });
  });

  test('of no story has no page', () => {
    expect(allPeriods(editionOf([]))).toEqual([]);
  });
});

describe('topics', () => {
  const topicsOf = (...names: string[][]) =>
    topics(
      editionOf(
        names.map(() => null),
        names,
      ),
    ).map(({ name, stories }) => [name.text, stories.length]);

  test('have pages of at most a hundred, and none is lost', () => {
    const names = Array.from({ length: 100 }, (_, n) =>
      Array.from({ length: 5 }, (_, nth) => `Harbour ${Math.floor(n / 2)} ${nth}`),
    );
    const many = editionOf(
      names.map(() => null),
      names,
    );
    const pages = topicPages(many);
    expect(pages.map(({ items }) => items.length)).toEqual([100, 100, 50]);
    expect(pages.flatMap(({ items }) => items)).toEqual(topics(many));
  });

  test('are the names that two or more stories share, most shared first', () => {
    expect(topicsOf(['Ann Smith', 'Westhaven'], ['Ann Smith', 'Westhaven'], ['Westhaven', 'Bob Lee'])).toEqual([
      ['Westhaven', 3],
      ['Ann Smith', 2],
    ]);
  });

  test('a country and its demonym are one topic', () => {
    expect(topicsOf(['China'], ['Chinese'])).toEqual([['China', 2]]);
  });

  test('a surname that has stories without the whole name stays a topic', () => {
    const short = topicsOf(['Ann Smith'], ['Ann Smith'], ['Smith'], ['Smith']);
    expect(short).toEqual([
      ['Ann Smith', 2],
      ['Smith', 2],
    ]);
  });

  /** Two stories, the first by two articles: one that prints the whole name and one that prints a part; the second prints that part alone. */
  const withShortName = (whole: string, part: string, sentence: string) => {
    const edition = editionOf([null, null], [[whole], [part]], sentence);
    const [first] = edition.stories.values();
    first!.story.grouping.push({ article: 'a1', nearest: null, score: null, names: [part], terms: [] });
    return topics(edition).map(({ name, stories }) => [name.text, stories.length]);
  };

  test('a name in short joins the whole one where both stand in one story and a title shows a person', () => {
    const said = 'President Lee Ann spoke.';
    expect(withShortName('Lee Ann', 'Lee', said)).toEqual([['Lee Ann', 2]]);
    expect(withShortName('Bob Lee', 'Lee', said)).toEqual([['Bob Lee', 2]]);
  });

  test('a place joins no longer name that it is a part of', () => {
    expect(withShortName('New York', 'York', 'Ten ships left New York.')).toEqual([['York', 2]]);
  });

  test('a surname beside the whole name is none of its own', () => {
    expect(topicsOf(['Ann Smith', 'Smith'], ['Ann Smith', 'Smith'])).toEqual([['Ann Smith', 2]]);
  });
});
