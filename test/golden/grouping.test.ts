/**
 * The five captures among seventeen articles about other meetings of the same presidents, read as the site reads them. Who
 * is the same everywhere; only when, where and what tell the events apart. A person read which article reports which event.
 */
import { expect, test } from 'vitest';
import { clusterArticles } from '../../src/cluster/index.ts';
import type { Article } from '../../src/ingest/article.ts';
import { buildEdition } from '../../src/site/build-edition.ts';

const five = [
  '000_bd521eaa1b311281',
  '001_a3d89a91504ffdc3',
  '002_938396fda188d23a',
  '003_998cb561bf29d8ac',
  '004_4d0e73d82cc6d06b',
];

/** Event, its day, and the neighbours that report it. */
const neighbours: readonly (readonly [event: string, day: string, articles: readonly string[]])[] = [
  ['Beijing, the Winter Olympics open', '2022-02-04', ['b22_a', 'b22_b']],
  ['Samarkand, regional summit', '2022-09-15', ['s22_a', 's22_b']],
  ['Moscow, Xi’s state visit', '2023-03-20', ['m23_a', 'm23_b', 'm23_c']],
  ['Moscow, an official announces October’s visit', '2023-09-19', ['b23_x']],
  ['Beijing, Belt and Road forum', '2023-10-18', ['b23_a', 'b23_b']],
  ['Beijing, Blinken’s visit', '2024-04-26', ['bl24_a', 'bl24_b']],
  ['Paris, Xi with Macron and von der Leyen', '2024-05-06', ['p24_a', 'p24_b']],
  ['Beijing and Harbin, Putin’s visit', '2024-05-16', ['b24_a', 'b24_b', 'b24_c']],
];

const read = (folder: string): Article[] => [
  ...buildEdition(new URL(`../../${folder}`, import.meta.url).pathname).articles.values(),
];
const grouped = (articles: readonly Article[]) =>
  clusterArticles(articles).map(({ event, articles: members }) => [event?.date, members] as const);

test('the five captures are one story', () => {
  expect(grouped(read('content'))).toEqual([['2024-05-16', five]]);
});

test('each neighbouring event is a story of its own', () => {
  expect(grouped(read('examples/neighbours'))).toEqual(neighbours.map(([, day, articles]) => [day, articles]));
});

test('together, the five captures join the event that they report and no other', () => {
  const expected = neighbours.map(([, day, articles]) => [
    day,
    day === '2024-05-16' ? [...five, ...articles] : articles,
  ]);
  expect(grouped([...read('content'), ...read('examples/neighbours')])).toEqual(expected);
});

test('the five captures’ event is dated by what 001 and 002 say', () => {
  const [story] = clusterArticles(read('content'));
  expect(story?.event?.basis).toBe('consensus');
  expect(story?.event?.evidence.map(({ article, text }) => `${article.slice(0, 3)} ${text}`)).toEqual([
    '001 May 16, 2024',
    '001 Thursday',
    '002 Thursday',
    '002 Thursday',
  ]);
});
