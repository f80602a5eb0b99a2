/** Articles of unusual form find a sensible place: feed items of a headline alone, live blogs, very short and very long ones, without a date or with a wrong one. */
import { describe, expect, test } from 'vitest';
import { clusterArticles } from '../../../src/cluster/index.ts';
import type { Article } from '../../../src/ingest/article.ts';
import { article } from './article.ts';

const fire = [
  'A fire destroyed the old harbour market in Port Lunn on Monday night. Forty traders lost their stalls, and Mayor Ida Brandt promised them help from the town. Police are looking for the cause.',
  'Port Lunn’s harbour market burned down late on Monday. Mayor Ida Brandt said that the town would help the forty traders whose stalls were lost. Nobody was hurt in the fire.',
];
const cup = [
  'Striker Ada Quist scored twice on Saturday as Holm won the national cup against Velmar. Supporters sang along the canal until dawn, and coach Per Lund said that he would stay.',
  'Holm won the national cup on Saturday with two goals by striker Ada Quist. Coach Per Lund will stay at the club, he said after beating Velmar.',
];
const reports = [
  article('fire-1', fire[0] ?? '', { title: 'Fire destroys harbour market', date: '2024-01-02' }),
  article('fire-2', fire[1] ?? '', { title: 'Port Lunn market burns down', date: '2024-01-02' }),
  article('cup-1', cup[0] ?? '', { title: 'Holm win national cup', date: '2024-01-07' }),
  article('cup-2', cup[1] ?? '', { title: 'Quist double wins cup for Holm', date: '2024-01-07' }),
];

/** The members of the story of `unusual` beside it. */
function placeOf(unusual: Article): string[] {
  const story = clusterArticles([...reports, unusual]).find(({ articles }) => articles.includes(unusual.id));
  return story?.articles.filter((id) => id !== unusual.id) ?? [];
}

describe('a report of the fire', () => {
  test.each<[form: string, unusual: Article]>([
    [
      'that is a headline alone',
      article('x', '', { title: 'Fire destroys old harbour market in Port Lunn', date: '2024-01-02' }),
    ],
    ['of one sentence', article('x', 'A fire has destroyed the harbour market of Port Lunn.', { date: '2024-01-02' })],
    ['without a date', article('x', fire[1] ?? '', { title: 'Traders lose stalls in market fire' })],
    [
      'with the date of another year',
      article('x', fire[1] ?? '', { title: 'Traders lose stalls in market fire', date: '2022-06-30' }),
    ],
    ['without a headline', article('x', fire[1] ?? '', { date: '2024-01-02' })],
    [
      'that goes on for ten thousand words',
      article(
        'x',
        `${fire[0]} ${'The market hall was raised in 1911 by guilds of fishmongers, coopers and rope makers. '.repeat(700)}`,
        {
          title: 'Fire destroys harbour market',
          date: '2024-01-02',
        },
      ),
    ],
    [
      'that is a live blog',
      article(
        'x',
        [
          '22:10 Smoke is seen over the harbour market in Port Lunn.',
          '22:40 Crews from three towns fight the fire at the market.',
          '23:15 Mayor Ida Brandt is at the harbour and speaks with traders.',
          '00:30 Forty stalls are lost, the fire service says. Nobody is hurt.',
          '06:00 The fire is out. Police look for the cause.',
        ].join('\n'),
        { title: 'Live: fire at Port Lunn harbour market', date: '2024-01-02' },
      ),
    ],
  ])('%s stands with the others', (_form, unusual) => {
    expect(placeOf(unusual)).toEqual(['fire-1', 'fire-2']);
  });
});

test.each<[form: string, unusual: Article]>([
  ['a headline alone that names another event', article('x', '', { title: 'Sevik council votes on bus fares' })],
  ['an article without a word', article('x', '', { title: '' })],
  ['an article of numbers', article('x', '12 14 2,600 40', { title: '1 2 3' })],
])('%s stands alone', (_form, unusual) => {
  expect(placeOf(unusual)).toEqual([]);
});
