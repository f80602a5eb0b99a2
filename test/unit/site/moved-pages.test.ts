import { expect, test } from 'vitest';
import { buildEdition } from '../../../src/site/build-edition.ts';
import { storyAt } from '../../../src/site/moved.ts';
import { movedPages } from '../../../src/site/views/moved-pages.ts';
import { folder, sound } from '../../site/folder.ts';

const issued = (slug: string, articles: readonly string[]) =>
  JSON.stringify({ slug, id: `story-${articles[0]}`, founder: articles[0], articles });

const readEdition = () =>
  buildEdition(
    folder({
      'articles/echo.txt': sound,
      'articles/gazette.txt': sound.replace('Harbour town reopens', 'Cars cross'),
      'articles/herald.txt': sound.replace('Harbour town reopens', 'Herald: town reopens'),
      'addresses.jsonl': `${issued('bridge', ['echo'])}\n${issued('cars', ['gazette', 'herald', 'gone'])}\n`,
    }),
  );

test('a merged story’s comparisons and worksheet lead to those of the story that it is now, or to the story', () => {
  const edition = readEdition();
  const led = new Map(movedPages(edition).map(({ from, to }) => [from, to]));
  expect(edition.moved.map(({ from, to }) => [from.slug, to.slug])).toEqual([['cars', 'bridge']]);
  expect(led.get('cars')).toBe('/stories/bridge/');
  expect(led.get('cars/worksheet')).toBe('/stories/bridge/worksheet/');
  const pair = ['gazette/herald', 'herald/gazette'].map((each) => led.get(`cars/compare/${each}`));
  expect(pair[0]).toMatch(/^\/stories\/bridge\/compare\/(?:gazette\/herald|herald\/gazette)\/$/u);
  expect(pair[1]).toBe(pair[0]);
  expect(led.get('cars/compare/gone/herald')).toBe('/stories/bridge/');
  expect([...led.keys()].filter((from) => !from.startsWith('cars'))).toEqual([]);
});

test('data at a merged story’s address are those of the story that it is now', () => {
  const edition = readEdition();
  expect(storyAt('cars', edition)).toBe(storyAt('bridge', edition));
  expect(storyAt('bridge', edition)?.story.articles).toEqual(['echo', 'gazette', 'herald']);
  expect(storyAt('never', edition)).toBeUndefined();
});
