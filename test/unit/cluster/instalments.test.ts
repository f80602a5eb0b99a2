import { expect, test } from 'vitest';
import { clusterArticles } from '../../../src/cluster/index.ts';
import { areTwoInstalments, instalmentOf } from '../../../src/cluster/instalments.ts';
import { packFor } from '../../../src/language/packs.ts';
import { article } from './article.ts';

const { instalmentLabels } = packFor('en').page;

test.each<[a: string, b: string, two: boolean]>([
  ['day 2 what we know of the war', 'day 21 what we know of the war', true],
  ['ukraine war briefing day 652', 'ukraine war briefing day 653', true],
  ['the trial part 1', 'the trial part 2', true],
  ['day 2 of the trial', 'the trial on its day 2', false],
  ['week 3 of the strike', 'day 21 of the strike', false],
  ['nearly 100 dead in quake', 'nearly 120 dead in quake', false],
  ['one day 40 people died', 'they died', false],
])('%j and %j: two instalments %j', (a, b, two) => {
  expect(areTwoInstalments(instalmentOf(a, instalmentLabels), instalmentOf(b, instalmentLabels))).toBe(two);
});

test('two days of a series are two stories, though they share nearly all words', () => {
  const text =
    'Russian forces shelled Kharkiv again, officials said, and Kyiv asked its allies for more shells. Here is what we know of the war in Ukraine, where front lines have hardly moved. Talks on grain go on in Ankara.';
  const stories = clusterArticles([
    article('a', text, { title: 'Day 2: what we know of the war', date: '2024-01-02' }),
    article('b', text.replace('again', 'at night'), { title: 'Day 21: what we know of the war', date: '2024-01-05' }),
    article('c', text.replace('hardly', 'barely'), { title: 'Day 2: the war so far', date: '2024-01-02' }),
  ]);
  expect(stories.map(({ articles }) => articles)).toEqual([['a', 'c'], ['b']]);
});
