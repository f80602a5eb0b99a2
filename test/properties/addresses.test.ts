/** Whatever arrives in whatever order, and however grouping changes its mind: an address once issued leads to a story. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignAddresses, type Address, type Addressed } from '../../src/cluster/addresses.ts';
import type { Story } from '../../src/cluster/story.ts';

/** Articles 0 to 11, each with the group that it is in; a lower number was published earlier. */
type Grouping = ReadonlyMap<number, number>;

/** As grouping gives stories: by founders, three headlines among them all, slugs told apart. */
function storiesOf(grouping: Grouping): Story[] {
  const groups = [
    ...Map.groupBy(
      [...grouping.keys()].sort((a, b) => a - b),
      (article) => grouping.get(article),
    ).values(),
  ];
  const taken = new Set<string>();
  return groups.map((members): Story => {
    const [founder = 0] = members;
    const plain = `headline-${founder % 3}`;
    const slug = taken.has(plain) ? `${plain}-of-${founder}` : plain;
    taken.add(slug);
    const articles = members.map((member) => `a${member}`).sort();
    return {
      id: `story-a${founder}`,
      slug,
      url: `/stories/${slug}/`,
      headline: { text: plain, article: `a${founder}` },
      event: null,
      articles,
      grouping: [],
    };
  });
}

const numbers = Array.from({ length: 12 }, (_, number) => number);
const groupings = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 12, maxLength: 12 }), {
  minLength: 1,
  maxLength: 6,
});
/** In which build each article arrives. */
const arrivals = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 });

/** One build after the other over what has arrived by then, each with the ledger of the one before. */
function run(groups: readonly (readonly number[])[], arrival: readonly number[]): Addressed[] {
  let ledger: readonly Address[] = [];
  return groups.map((group, build) => {
    const here = numbers.filter((number) => (arrival[number] ?? 0) <= build);
    const addressed = assignAddresses(storiesOf(new Map(here.map((number) => [number, group[number] ?? 0]))), ledger);
    ({ ledger } = addressed);
    return addressed;
  });
}

const slugsOf = ({ stories }: Addressed): Set<string> => new Set(stories.map(({ slug }) => slug));

test('every address ever issued is a story’s, or leads to one', () => {
  fc.assert(
    fc.property(groupings, arrivals, (groups, arrival) => {
      const issued = new Set<string>();
      for (const build of run(groups, arrival)) {
        const standing = slugsOf(build);
        for (const slug of standing) issued.add(slug);
        const leads = new Map(build.moved.map(({ from, to }) => [from.slug, to.slug]));
        for (const slug of issued) {
          expect(standing.has(slug) || standing.has(leads.get(slug) ?? '')).toBe(true);
          expect(standing.has(slug) && leads.has(slug)).toBe(false);
        }
        expect(standing.size).toBe(build.stories.length);
        expect(new Set(build.stories.map(({ id }) => id)).size).toBe(build.stories.length);
      }
    }),
    { numRuns: 500 },
  );
});

test('a second build of the same articles changes nothing', () => {
  fc.assert(
    fc.property(groupings, arrivals, (groups, arrival) => {
      const last = run(groups, arrival).at(-1);
      if (last === undefined) return;
      const articles = (stories: readonly Story[]) =>
        new Map(stories.flatMap(({ articles: ids }, story) => ids.map((id) => [Number(id.slice(1)), story] as const)));
      expect(assignAddresses(storiesOf(articles(last.stories)), last.ledger)).toEqual(last);
    }),
    { numRuns: 500 },
  );
});

test('a story to which only new articles come keeps its address', () => {
  fc.assert(
    fc.property(groupings, arrivals, (groups, arrival) => {
      run(groups, arrival).reduce((before, after) => {
        const old = new Set(before.stories.flatMap(({ articles }) => articles));
        for (const { articles, slug } of before.stories) {
          const now = after.stories.find(({ articles: grown }) => articles.every((id) => grown.includes(id)));
          if (now?.articles.filter((id) => old.has(id)).length === articles.length) expect(now.slug).toBe(slug);
        }
        return after;
      });
    }),
    { numRuns: 500 },
  );
});

test('an address never goes from one story to another that has none of its articles', () => {
  fc.assert(
    fc.property(groupings, arrivals, (groups, arrival) => {
      const had = new Map<string, Set<string>>();
      for (const { stories } of run(groups, arrival)) {
        for (const { slug, articles } of stories) {
          const known = had.get(slug);
          if (known !== undefined) expect(articles.some((id) => known.has(id))).toBe(true);
          had.set(slug, new Set([...(known ?? []), ...articles]));
        }
      }
    }),
    { numRuns: 500 },
  );
});
