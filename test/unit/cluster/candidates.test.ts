import { expect, test } from 'vitest';
import { index, mostCandidates } from '../../../src/cluster/candidates.ts';
import { featuresOf } from '../../../src/cluster/features.ts';
import { spaceOf } from '../../../src/cluster/space.ts';
import { article } from './article.ts';

const candidatesIn = (texts: readonly string[]) => {
  const { candidates } = index(spaceOf(featuresOf(texts.map((text, number) => article(`a${number}`, text)))));
  return texts.map((_, number) => [...candidates(number)]);
};

test('articles that share a telling term are candidates of each other, others are not', () => {
  expect(candidatesIn(['The harbour burned.', 'A rocket rose.', 'Fire reached the harbour.'])).toEqual([[2], [], [0]]);
});

test('a term that most of a large folder uses brings nobody together', () => {
  const texts = Array.from({ length: 120 }, (_, number) => `The council met about item${number}.`);
  expect(candidatesIn(texts).flat()).toEqual([]);
});

test('asking twice gives the same answer', () => {
  const texts = ['The harbour burned.', 'The harbour burned again.', 'Rain fell on the harbour.'];
  const { candidates } = index(spaceOf(featuresOf(texts.map((text, number) => article(`a${number}`, text)))));
  expect(candidates(0)).toEqual(candidates(0));
});

test('of many candidates the most alike are kept', () => {
  const alike = Array.from({ length: mostCandidates }, () => 'Fire reached the harbour market.');
  const lessAlike = Array.from(
    { length: 20 },
    (_, number) => `Fire in town${number}, then rain, hail and wind${number}.`,
  );
  const [found] = candidatesIn(['Fire reached the harbour market.', ...lessAlike, ...alike]);
  expect(found).toEqual(alike.map((_, number) => number + 21));
});
