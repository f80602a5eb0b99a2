import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterArticles } from '../../src/cluster/index.ts';
import type { Article } from '../../src/ingest/article.ts';
import { article } from '../unit/cluster/article.ts';

const word = fc.constantFrom(
  ...'The council voted on Monday to close coal pier within three years dockers shouted in hall Mayor Ida Brandt read result 40 million U.S. China summit Thursday May 16 2024'.split(
    ' ',
  ),
);
const sentence = fc.array(word, { maxLength: 20 }).map((words) => `${words.join(' ')}.`);
const report = fc.record({
  title: fc.oneof(fc.constant(''), sentence),
  text: fc.array(sentence, { maxLength: 6 }).map((sentences) => sentences.join(' ')),
  date: fc.option(fc.constantFrom('2024-05-16', '2024-05-17', '2024-05-20', '2023-01-01')),
});
/** Any articles at all: of few words, many alike. */
const articles = fc
  .array(report, { maxLength: 12 })
  .map((reports) => reports.map(({ text, ...rest }, index) => article(`article-${index}`, text, rest)));

test('the order of the articles does not matter', () => {
  fc.assert(
    fc.property(
      articles.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(clusterArticles(shuffled)).toEqual(clusterArticles(all));
      },
    ),
  );
});

test('every article is in exactly one story, with its reasons', () => {
  fc.assert(
    fc.property(articles, (all) => {
      const stories = clusterArticles(all);
      expect(stories.flatMap((story) => story.articles).sort()).toEqual(all.map(({ id }) => id).sort());
      for (const story of stories) {
        expect(story.grouping.map((reason) => reason.article)).toEqual(story.articles);
        expect(story.articles).toContain(story.headline.article);
      }
    }),
  );
});

test('ids and slugs are unique, and the slug is an address', () => {
  fc.assert(
    fc.property(articles, (all) => {
      const stories = clusterArticles(all);
      expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
      expect(new Set(stories.map(({ slug }) => slug)).size).toBe(stories.length);
      for (const { slug, url } of stories) {
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
        expect(url).toBe(`/stories/${slug}/`);
      }
    }),
  );
});

/** Stories that have no word in common, each told by several articles. */
const events = [
  'A fire destroyed the harbour market of Port Lunn overnight. Forty traders lost stalls, boats and nets.',
  'Northspace sent its Aurora rocket into orbit from Kessel. Both satellites answered engineers within minutes.',
  'Judges in Velmar freed banker Tomas Reyk after appeal. Prosecutors had asked nine years for fraud.',
  'Striker Ada Quist scored twice as Holm won the cup. Supporters sang until dawn along the canal.',
];
const retold = (id: string, event: string, date: string | null): Article =>
  article(id, event, { date, title: event.slice(0, event.indexOf('. ')) });

test('an unrelated article leaves the other stories’ ids, slugs and members as they were', () => {
  const [stranger = '', ...told] = events;
  const dates = fc.array(fc.option(fc.constantFrom('2024-05-16', '2024-05-17')), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(dates, fc.option(fc.constantFrom('2020-01-01', '2024-05-16')), (published, day) => {
      const before = published.map((date, index) => retold(`told-${index}`, told[index % told.length] ?? '', date));
      const names = (all: readonly Article[]) =>
        clusterArticles(all).map(({ id, slug, articles: members }) => ({ id, slug, members }));
      const after = names([...before, retold('new', stranger, day)]);
      expect(after.filter(({ members }) => !members.includes('new'))).toEqual(names(before));
      expect(after.filter(({ members }) => members.includes('new')).map(({ members }) => members)).toEqual([['new']]);
    }),
  );
});

test('a later report leaves its story’s id and slug as they were', () => {
  fc.assert(
    fc.property(fc.constantFrom(...events), fc.constantFrom('2024-05-18', null), (event, day) => {
      const before = ['2024-05-16', '2024-05-17', null].map((date, index) => retold(`told-${index}`, event, date));
      const [old] = clusterArticles(before);
      const [now, ...others] = clusterArticles([...before, retold('a-later-one', event, day)]);
      expect(others).toEqual([]);
      expect(now).toMatchObject({ id: old?.id, slug: old?.slug });
    }),
  );
});
