import { describe, expect, test } from 'vitest';
import { assignAddresses, formatAddresses, parseAddresses, type Address } from '../../../src/cluster/addresses.ts';
import type { Story } from '../../../src/cluster/story.ts';
import { InputError } from '../../../src/ingest/problem.ts';

/** A story as grouping gives it: of these articles, the founder first, so named that its address shows the founder. */
function story(...articles: readonly [string, ...string[]]): Story {
  const [founder] = articles;
  const slug = `about-${founder}`;
  return {
    id: `story-${founder}`,
    slug,
    url: `/stories/${slug}/`,
    headline: { text: founder, article: founder },
    event: null,
    articles: [...articles].sort(),
    grouping: [],
  };
}

/** Builds one after the other, each with the ledger of the one before: `a+b at about-a; about-c leads to about-a`. */
function builds(...folders: readonly (readonly Story[])[]): string[] {
  let ledger: readonly Address[] = [];
  return folders.map((stories) => {
    const addressed = assignAddresses(stories, ledger);
    ({ ledger } = addressed);
    const standing = addressed.stories.map(({ articles, slug }) => `${articles.join('+')} at ${slug}`);
    return [...standing, ...addressed.moved.map(({ from, to }) => `${from.slug} leads to ${to.slug}`)].join('; ');
  });
}

describe('the address of a story', () => {
  test('without a ledger is that of its founder', () => {
    const stories = [story('a', 'b'), story('c')];
    const { stories: addressed, ledger, moved } = assignAddresses(stories, []);
    expect(addressed).toEqual(stories);
    expect(ledger).toEqual([
      { slug: 'about-a', id: 'story-a', founder: 'a', articles: ['a', 'b'] },
      { slug: 'about-c', id: 'story-c', founder: 'c', articles: ['c'] },
    ]);
    expect(moved).toEqual([]);
  });

  test.for<[string, (readonly Story[])[], string]>([
    ['stays when an earlier report arrives later', [[story('b')], [story('a', 'b')]], 'a+b at about-b'],
    [
      'that was issued earlier stays when two stories become one, and the other leads to it',
      [[story('b')], [story('b'), story('a')], [story('a', 'b')]],
      'a+b at about-b; about-a leads to about-b',
    ],
    [
      'comes back when the story is one of its own again',
      [[story('a'), story('c', 'd')], [story('a', 'c', 'd')], [story('a'), story('c', 'd')]],
      'a at about-a; c+d at about-c',
    ],
    [
      'stays with the part that holds the founder when a story falls apart, be it the smaller',
      [[story('a', 'b', 'c')], [story('a'), story('b', 'c')]],
      'a at about-a; b+c at about-b',
    ],
    [
      'stays with most of its articles when the founder goes over to another story',
      [
        [story('a', 'b', 'c'), story('x', 'y')],
        [story('b', 'c'), story('x', 'y', 'a')],
      ],
      'b+c at about-a; a+x+y at about-x',
    ],
    [
      'leads to the founder’s story when the others are scattered',
      [
        [story('a', 'b', 'c'), story('x', 'y')],
        [story('b'), story('c'), story('x', 'y', 'a')],
      ],
      'b at about-b; c at about-c; a+x+y at about-x; about-a leads to about-x',
    ],
    [
      'stays with most of its articles when the founder is gone',
      [[story('a', 'b', 'c')], [story('b', 'd'), story('c')], [story('b', 'c', 'd')]],
      'b+c+d at about-a; about-c leads to about-a',
    ],
    [
      'whose articles are gone is kept for them',
      [[story('a'), story('b')], [story('b')], [story('a'), story('b')]],
      'a at about-a; b at about-b',
    ],
    [
      'leads on when the story to which it led is merged with an older one, and when its own articles are gone',
      [[story('a'), story('b'), story('c')], [story('a'), story('b', 'c')], [story('a', 'b', 'c')], [story('a', 'b')]],
      'a+b at about-a; about-b leads to about-a; about-c leads to about-a',
    ],
  ])('%s', ([, folders, expected]) => {
    expect(builds(...folders).at(-1)).toBe(expected);
  });

  test('is never issued twice: a new story takes no address, and no id, that another has had', () => {
    const ledger: Address[] = [
      { slug: 'about-a', id: 'story-a', founder: 'gone', articles: ['gone'] },
      { slug: 'about-b', id: 'story-b', founder: 'b', articles: ['b'] },
    ];
    const [first, second] = assignAddresses([story('a'), story('b')], ledger).stories;
    expect(first?.id).toBe('story-a-2');
    expect(first?.slug).toMatch(/^about-a-[0-9a-f]{8}$/);
    expect(second).toMatchObject({ id: 'story-b', slug: 'about-b', url: '/stories/about-b/' });
  });
});

test('a story that was put away keeps its address, known to the ledger or not, and takes none from another', () => {
  const old = { ...story('b', 'c'), slug: 'about-a', id: 'story-a', url: '/stories/about-a/' };
  const now = [story('a'), story('d')];
  const once = assignAddresses(now, [{ slug: 'about-b', id: 'story-b', founder: 'b', articles: ['b'] }], [old]);
  expect(once.stories.map(({ slug }) => slug)).toEqual([expect.stringMatching(/^about-a-[0-9a-f]{8}$/), 'about-d']);
  expect(once.moved.map(({ from, to }) => [from.slug, to.slug])).toEqual([['about-b', 'about-a']]);
  expect(assignAddresses(now, once.ledger, [old])).toEqual(once);
  const live = assignAddresses([story('a'), story('b', 'c')], []);
  expect(assignAddresses([story('a')], live.ledger, [story('b', 'c')]).ledger).toEqual(live.ledger);
});

describe('addresses.jsonl', () => {
  const line = (slug: string, id: string) => JSON.stringify({ slug, id, founder: 'a', articles: ['a'] });
  const read = (text: string) => parseAddresses({ file: 'addresses.jsonl', text });

  test('is read as it was written', () => {
    const { ledger } = assignAddresses([story('a', 'b')], [{ slug: 'x', id: 'y', founder: 'b', articles: ['b'] }]);
    expect(read(formatAddresses(ledger))).toEqual(ledger);
    expect(parseAddresses(null)).toEqual([]);
  });

  test.for<[string, string, string[]]>([
    ['a line that is no JSON', `${line('s', 'i')}\n{"slug":`, ['addresses.jsonl:2: It is no address of a story. ']],
    [
      'marks of a merge',
      `<<<<<<< HEAD\n${line('s', 'i')}\n=======\n${line('t', 'j')}\n>>>>>>> b\n`,
      [1, 3, 5].map((n) => `addresses.jsonl:${n}: It is no address of a story. Take the file from version control`),
    ],
    [
      'a slug that is no part of an address',
      line('../etc', 'i'),
      ['addresses.jsonl:1: It is no address of a story. Take the file from version control'],
    ],
    [
      'an address issued twice',
      `${line('s', 'i')}\n\n${line('s', 'j')}\n`,
      ['addresses.jsonl:3: The slug "s" is issued on line 1 already. Keep the earlier line'],
    ],
  ])('is refused with %s, by its line', ([, text, expected]) => {
    const faults = () => {
      try {
        read(text);
        return [];
      } catch (error) {
        if (error instanceof InputError) return error.message.split('\n');
        throw error;
      }
    };
    expect(faults()).toHaveLength(expected.length);
    for (const [index, start] of expected.entries()) expect(faults()[index]).toContain(start);
  });
});
