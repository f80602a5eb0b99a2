import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Story } from '../../src/cluster/story.ts';
import { collationSchema } from '../../src/collate/collation.ts';
import { collateStory } from '../../src/collate/index.ts';
import type { Article } from '../../src/ingest/article.ts';
import { article } from '../unit/collate/differences/story.ts';

const word = fc.constantFrom(
  ...'The council voted Monday to close coal pier within three years dockers shouted hall mayor read result Smith Anna 40 million “no limits” however he said that, and U.S. China'.split(
    ' ',
  ),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => `${words.join(' ')}.`);
const articles = fc
  .array(fc.array(sentence, { maxLength: 6 }), { minLength: 1, maxLength: 5 })
  .map((texts) => texts.map((sentences, index) => article(`article-${index}`, sentences)));

const storyOf = (members: readonly Article[]): Story => ({
  id: 'story',
  slug: 'story',
  url: '/stories/story/',
  headline: { text: 'Story', article: 'article-0' },
  event: null,
  articles: members.map(({ id }) => id),
  grouping: [],
});

test('the order of the articles does not matter', () => {
  fc.assert(
    fc.property(articles, (members) => {
      const story = storyOf(members);
      expect(collateStory(story, [...members].reverse())).toEqual(collateStory(story, members));
    }),
  );
});

test('every body sentence makes at least one claim, and claims quote what the articles print', () => {
  fc.assert(
    fc.property(articles, (members) => {
      const { claims } = collateStory(storyOf(members), members);
      const stated = new Set(
        claims.flatMap(({ statements }) =>
          statements.filter(({ relation }) => relation === 'same').map((s) => `${s.article} ${s.sentence}`),
        ),
      );
      const printed = members.flatMap((by) => by.sentences.map(({ index }) => `${by.id} ${index}`));
      expect(printed.filter((place) => !stated.has(place))).toEqual([]);
      for (const { statements } of claims) {
        for (const { article: id, sentence: index, text, span } of statements) {
          expect(members.find((by) => by.id === id)?.sentences[index]).toMatchObject({ text, span });
        }
      }
    }),
  );
});

test('claims have distinct ids, leads of their own, and never more origins than outlets or outlets than articles', () => {
  fc.assert(
    fc.property(articles, (members) => {
      const { claims } = collateStory(storyOf(members), members);
      expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
      for (const { lead, statements, outlets, origins } of claims) {
        expect(statements).toContainEqual(expect.objectContaining({ ...lead, relation: 'same', score: 1 }));
        expect(origins).toBeLessThanOrEqual(outlets);
        expect(outlets).toBeLessThanOrEqual(new Set(statements.map((statement) => statement.article)).size);
      }
    }),
  );
});

test('a collation is what its schema says, and every article has one origin', () => {
  fc.assert(
    fc.property(articles, (members) => {
      const collation = collateStory(storyOf(members), members);
      expect(collationSchema.parse(collation)).toEqual(collation);
      expect(collation.origins.flatMap((origin) => origin.articles).sort()).toEqual(members.map(({ id }) => id).sort());
    }),
  );
});
