import { expect, test } from 'vitest';
import { collateStory } from '../../../src/collate/index.ts';
import { mostAligned } from '../../../src/collate/representatives.ts';
import { article } from './differences/story.ts';

const storyOf = (count: number) => {
  const articles = Array.from({ length: count }, (_, index) =>
    article(`a${String(index).padStart(3, '0')}`, [`Town ${index} shut pier ${index}.`]),
  );
  return collateStory({ articles: articles.map(({ id }) => id) }, articles);
};

test('a story too large to compare every article with every other says which it compared', () => {
  expect(storyOf(mostAligned + 1).aligned).toHaveLength(mostAligned);
});

test('a story of which all articles were compared says nothing', () => {
  expect(storyOf(3).aligned).toBeUndefined();
});
