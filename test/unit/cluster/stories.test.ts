import { describe, expect, test } from 'vitest';
import { clusterArticles } from '../../../src/cluster/index.ts';
import { storySchema } from '../../../src/cluster/story.ts';
import { article } from './article.ts';

const market =
  'A fire destroyed the old harbour market in Port Lunn on Monday night. Forty traders lost their stalls, and Mayor Ida Brandt promised them help from the town.';
const cup =
  'Striker Ada Quist scored twice on Saturday as Holm won the national cup. Supporters sang along the canal until dawn, and the coach, Per Lund, announced that he would stay.';
const rocket =
  'The Aurora rocket reached orbit on Wednesday after a third attempt from the Kessel launch site. Engineers of Northspace cheered as both satellites sent their first signals.';
const fires = [
  article('fire-a', market, { title: 'Fire destroys harbour market', date: '2024-01-02' }),
  article('fire-b', `${market} Nobody was hurt.`, {
    title: 'Is this the end of Port Lunn’s market?',
    date: '2024-01-03',
  }),
  article('fire-c', `${market} Police look for the cause.`),
];

test('no articles make no stories', () => {
  expect(clusterArticles([])).toEqual([]);
});

test('one article is a story of its own, without a neighbour', () => {
  const [story, ...others] = clusterArticles(fires.slice(2));
  expect(others).toEqual([]);
  expect(story).toMatchObject({
    articles: ['fire-c'],
    event: null,
    grouping: [{ article: 'fire-c', nearest: null, score: null, names: [], terms: [] }],
  });
});

test('articles of different known languages are never one story; one of unknown language stays with the most', () => {
  const [a, b, c] = fires;
  if (!a || !b || !c) throw new Error('There are three reports.');
  const tagged = (language: string, report: typeof a, id: string) => ({ ...report, id, language });
  const stories = clusterArticles([
    tagged('es', a, 'fire-es'),
    tagged('en', a, 'fire-en'),
    tagged('en', b, 'fire-en-b'),
    tagged('und', c, 'fire-und'),
  ]);
  expect(stories.map(({ articles }) => [...articles].sort())).toEqual([
    ['fire-en', 'fire-en-b', 'fire-und'],
    ['fire-es'],
  ]);
});

describe('reports of one event', () => {
  const stories = clusterArticles([article('rocket', rocket, { date: '2024-01-03' }), ...fires]);
  const story = stories.find(({ articles }) => articles.includes('fire-a'));

  test('are one story, apart from another event of the same day', () => {
    expect(stories.map(({ articles }) => articles)).toEqual([['fire-a', 'fire-b', 'fire-c'], ['rocket']]);
  });
  test('satisfy the schema', () => {
    expect(storySchema.array().parse(stories)).toEqual(stories);
  });
  test('are named after the earliest', () => {
    expect(story).toMatchObject({
      id: 'story-fire-a',
      slug: 'fire-destroys-harbour-market-2024-01-01',
      url: '/stories/fire-destroys-harbour-market-2024-01-01/',
    });
  });
  test('take a stated headline that is no question', () => {
    expect(story?.headline).toEqual({ text: 'Fire destroys harbour market', article: 'fire-a' });
  });
  test('give their reasons: the nearest member, its score, names and terms that both print', () => {
    const reason = story?.grouping.find(({ article: id }) => id === 'fire-c');
    expect(reason?.nearest).toMatch(/^fire-[ab]$/u);
    expect(reason?.score).toBeGreaterThan(0.5);
    expect(reason?.names).toEqual(expect.arrayContaining(['Port Lunn', 'Ida Brandt']));
    expect(reason?.terms).toEqual(expect.arrayContaining(['fire', 'market']));
  });
});

test('two stories with one headline and one date have two slugs, and the earlier keeps the plain one', () => {
  const titled = { title: 'Morning briefing', date: '2024-01-02' };
  const [first, second] = clusterArticles([
    article('a', `${market} ${market}`, titled),
    article('b', `${rocket} ${cup}`.replaceAll(/Wednesday|Saturday/gu, 'Monday'), titled),
  ]);
  expect(first).toMatchObject({ articles: ['a'], slug: 'morning-briefing-2024-01-01' });
  expect(second?.articles).toEqual(['b']);
  expect(second?.slug).toMatch(/^morning-briefing-2024-01-01-[0-9a-f]{8}$/u);
});

describe('a near miss', () => {
  const later = article(
    'fire-later',
    'A fire destroyed a warehouse in Port Lunn on Friday. Police arrested the owner, Karl Voss. Prosecutors want to charge him with fraud, since he had insured it for twice its worth.',
    { title: 'Warehouse owner arrested', date: '2024-03-09' },
  );
  const [first] = fires;
  if (first === undefined) throw new Error('There are three reports.');
  const stories = clusterArticles([first, later, article('cup', cup, { date: '2024-01-03' })]);
  const missOf = (id: string) =>
    stories.flatMap(({ grouping }) => grouping).find((reason) => reason.article === id)?.nearMiss;

  test('names the nearest article of another story and what spoke against: days, names, words', () => {
    expect(stories).toHaveLength(3);
    expect(missOf('fire-a')).toMatchObject({ article: 'fire-later', days: 67, names: ['Karl Voss'] });
    expect(missOf('fire-a')?.terms).toEqual(expect.arrayContaining(['Warehouse', 'arrested']));
    expect(missOf('fire-later')).toMatchObject({ article: 'fire-a', score: missOf('fire-a')?.score });
  });
  test('counts no name as missing that the article prints where a sentence begins', () => {
    const opened = article('fire-opened', first.sentences.map(({ text }) => text).join(' ') + ' Voss was in town.', {
      title: first.title.text,
      date: '2024-01-01',
    });
    const [miss] = clusterArticles([opened, later]).flatMap(({ grouping }) =>
      grouping.flatMap(({ nearMiss }) => nearMiss ?? []),
    );
    expect(miss).toMatchObject({ article: 'fire-later', names: [] });
  });
  test('is left out where nothing comes near', () => {
    expect(missOf('cup')).toBeUndefined();
  });
  test('is not named within a story', () => {
    expect(clusterArticles(fires).flatMap(({ grouping }) => grouping.map(({ nearMiss }) => nearMiss))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
