import { describe, expect, test } from 'vitest';
import { countBatch, FolderCounter } from '../../../src/cluster/counted.ts';
import { clusterArticles } from '../../../src/cluster/index.ts';
import { resemblance, shinglesOf, sketchOf } from '../../../src/cluster/sketch.ts';
import type { Article } from '../../../src/ingest/article.ts';
import { article } from './article.ts';

const report =
  'A fire destroyed the old harbour market in Port Lunn on Monday night. Forty traders lost their stalls, and Mayor Ida Brandt promised them help from the town. Firefighters from three towns fought the flames until dawn, and nobody was hurt. Police are looking for the cause. The market was built in 1911 and had been due for repairs this summer.';
const other =
  'Flames gutted Port Lunn’s market hall by the water late on Monday. Mayor Ida Brandt told forty stallholders that the town would help them. Nobody came to harm, though crews needed all night, and what set the hall alight is not yet known to police there.';
const market =
  'Shares rose in Holm on hopes of lower rates, led by banks and shipping, and closed 12 points higher at 1,204. ';
const daily = `${market.repeat(1)}Oil fell and the krone was steady against the dollar in thin trade before the holiday, dealers said, with few orders.`;

function copiesIn(all: readonly Article[]): [article: string, of: string][] {
  const counter = new FolderCounter();
  counter.add(countBatch(all));
  const { articles, copies } = counter.folder();
  return copies.map(({ article: number, of }) => [articles[number]?.id ?? '', articles[of]?.id ?? '']);
}

describe('copies', () => {
  test('are articles that print the first one’s text, whatever headline they give it', () => {
    const first = article('first', report, { title: 'Fire destroys market', date: '2024-01-02' });
    const verbatim = article('again', report, { title: 'Traders lose their stalls', date: '2024-01-03' });
    const nearly = article('nearly', report.replace('Forty', 'About forty').replace(' this summer', ''), {
      date: '2024-01-03',
    });
    expect(copiesIn([nearly, verbatim, first])).toEqual([
      ['again', 'first'],
      ['nearly', 'first'],
    ]);
  });
  test('are not reports that tell the same in other words', () => {
    expect(copiesIn([article('a', report), article('b', other)])).toEqual([]);
  });
  test('are not what only begins or ends alike', () => {
    expect(
      copiesIn([article('a', report), article('b', `${report.slice(0, 90)} ${other} ${other.slice(40)}`)]),
    ).toEqual([]);
  });
  test('are not headlines, which two desks may well write alike', () => {
    const text = 'Fire destroys old harbour market in Port Lunn, nobody hurt.';
    expect(copiesIn([article('a', text), article('b', text)])).toEqual([]);
  });
  test('are not forms that are filled in anew weeks later; the very same text is', () => {
    const later = daily.replace('12', '9').replace('1,204', '1,196').replace('holiday', 'weekend');
    expect(
      copiesIn([article('a', daily, { date: '2024-01-02' }), article('b', later, { date: '2024-03-05' })]),
    ).toEqual([]);
    expect(
      copiesIn([article('a', daily, { date: '2024-01-02' }), article('b', daily, { date: '2024-03-05' })]),
    ).toEqual([['b', 'a']]);
  });
  test('of copies are copies of the first', () => {
    const days = ['2024-01-02', '2024-01-03', '2024-01-04'];
    const all = days.map((date, number) =>
      article(`n${number}`, `${report} It was ${'very '.repeat(number)}late.`, { date }),
    );
    expect(copiesIn(all)).toEqual([
      ['n1', 'n0'],
      ['n2', 'n0'],
    ]);
  });
  test('follow their original into its story, which names them', () => {
    const all = [
      article('agency', report, { date: '2024-01-02' }),
      article('own', other, { date: '2024-01-02' }),
      ...['x', 'y', 'z'].map((id) => article(id, report, { title: `${id} has it too`, date: '2024-01-03' })),
    ];
    const [story, ...others] = clusterArticles(all);
    expect(others).toEqual([]);
    expect(story?.copies).toEqual(['x', 'y', 'z'].map((id) => ({ article: id, of: 'agency', shared: 1 })));
  });
  test('are kept apart where an editor says so', () => {
    const all = [article('a', report), article('b', report)];
    const stories = clusterArticles(all, [
      { kind: 'split', articles: ['a'], from: ['b'], reason: 'A test.', by: 'Ada' },
    ]);
    expect(stories.map(({ articles, copies }) => [articles, copies])).toEqual([
      [['a'], undefined],
      [['b'], undefined],
    ]);
  });
});

describe('a sketch', () => {
  const words = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, place) => Math.imul(from + place + 1, 0x9e_37_79_b1));
  test.each([
    [1, words(0, 400), words(0, 400)],
    [0.6, words(0, 400), words(100, 500)],
    [0, words(0, 400), words(400, 800)],
  ])('agrees with another in about as many places as the texts share of their runs: %d', (share, a, b) => {
    const [first, second] = [sketchOf(a), sketchOf(b)];
    const agreeing = first.filter((value, place) => value === second[place]).length / first.length;
    expect(resemblance(shinglesOf(a), shinglesOf(b))).toBeCloseTo(share, 1);
    expect(Math.abs(agreeing - share)).toBeLessThan(0.25);
  });
  test('of a text that is too short agrees with nothing', () => {
    expect(new Set(sketchOf(words(0, 4)))).toEqual(new Set([-1]));
    expect(resemblance(shinglesOf([]), shinglesOf([]))).toBe(0);
  });
});
