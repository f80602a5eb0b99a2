import { expect, test } from 'vitest';
import { compareArticles } from '../../../src/collate/comparison.ts';
import type { Article } from '../../../src/ingest/article.ts';
import { packFor, readingPackFor } from '../../../src/language/packs.ts';
import { undetermined } from '../../../src/language/undetermined.ts';
import { article } from './differences/story.ts';

const inLanguage = (language: string, id: string, ...texts: string[]): Article => ({ ...article(id, texts), language });
const languagesOf = (...articles: Article[]): string[] => {
  const compared = compareArticles(articles);
  return [compared.language, ...compared.articles.map(({ language }) => language)];
};

const bridge = 'Bridge reopens in Valmar';

test('an article whose language is not determined is compared in that of most others', () => {
  expect(
    languagesOf(
      inLanguage(undetermined, 'a', bridge),
      inLanguage('es', 'b', 'El puente abre de nuevo.'),
      inLanguage('es', 'c', 'El puente se ha abierto.'),
    ),
  ).toEqual(['es', 'es', 'es', 'es']);
});

test('headlines too short to tell their language tell it together', () => {
  const headlines = [
    bridge,
    'Valmar mayor reopens the bridge after storm repairs',
    'Town celebrates its new bridge with fireworks',
  ];
  expect(languagesOf(...headlines.map((text, at) => inLanguage(undetermined, String(at), text)))[0]).toBe('en');
});

test('where nothing tells the language the words of none are used, though each text is read as English', () => {
  const texts = ['Weber, 09:30', 'Bus: Weber, 10:15'];
  expect(languagesOf(...texts.map((text, at) => inLanguage(undetermined, String(at), text)))[0]).toBe(undetermined);
  expect(packFor(undetermined)).toMatchObject({ tag: undetermined, anaphors: new Set(), speechVerbs: new Set() });
  expect(packFor(undetermined).facts).toBeUndefined();
  expect(readingPackFor(undetermined)).toBe(packFor('en'));
});
