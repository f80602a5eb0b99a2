import { describe, expect, test } from 'vitest';
import { clusterArticles } from '../../../src/cluster/index.ts';
import { plainArticle } from '../../../src/ingest/plain-article.ts';
import { findDates } from '../../../src/language/dates.ts';
import { packFor } from '../../../src/language/packs.ts';
import { splitSentences } from '../../../src/language/sentences.ts';
import { read } from '../ingest/capture.ts';

describe('dates of a language without a pack are those of the CLDR', () => {
  test.each([
    ['fr', 'jeudi 16 mai 2024', '2024-05-16'],
    ['fr', '3 août 2023', '2023-08-03'],
    ['de', 'Donnerstag, 16. Mai 2024', '2024-05-16'],
    ['pt', '16 de março de 2024', '2024-03-16'],
    ['ru', '16 мая 2024', '2024-05-16'],
    ['pl', '16 maja 2024', '2024-05-16'],
    ['fr', '5/6/2024', '2024-06-05'],
    ['fr', 'Oct 6, 2020', '2020-10-06'],
  ])('%s: %s', (tag, text, date) => expect(findDates(text, packFor(tag))).toMatchObject([{ kind: 'day', date }]));
});

describe('sentences of a language without a pack', () => {
  test.each([
    [
      'fr',
      'Le pont est ouvert. M. Durand l’a dit. Est-ce vrai ?',
      ['Le pont est ouvert.', 'M. Durand l’a dit.', 'Est-ce vrai ?'],
    ],
    ['de', 'Am 16. Mai wurde gebaut. Danach nicht.', ['Am 16. Mai wurde gebaut.', 'Danach nicht.']],
    ['ja', '橋が開通した。市長が発表した。', ['橋が開通した。', '市長が発表した。']],
  ])('%s: %s', (tag, text, sentences) => {
    const pack = packFor(tag);
    expect(splitSentences(text, pack).map(([start, end]) => text.slice(start, end))).toEqual(sentences);
  });
});

const bridge =
  'Le pont du port a été rouvert lundi matin après onze mois de travaux, a annoncé la mairie de Valmer, qui a payé douze millions d’euros.';

test('a capture in such a language is read, and what needs its words is left open', () => {
  const article = read(
    `Le pont du port rouvre après onze mois\n\nLe 16 mai 2024\n\n${bridge}\n\n« Nous sommes heureux », a dit le maire.`,
  );
  expect(article.language).toBe('fr');
  expect(article.title.text).toBe('Le pont du port rouvre après onze mois');
  expect(article.dates.published?.date).toBe('2024-05-16');
  expect(article.sentences.map(({ text }) => text)).toEqual([bridge, '« Nous sommes heureux », a dit le maire.']);
  expect(article.quotations.map(({ speaker }) => speaker)).toEqual([null]);
});

describe('articles in such a language', () => {
  const article = (id: string, text: string) =>
    plainArticle({ id, title: '', text, date: null, source: null, url: null }, 'x.jsonl');
  const stories = (...articles: readonly ReturnType<typeof article>[]) =>
    clusterArticles(articles).map(({ articles: members }) => members);

  test('of one event are one story, and others keep to themselves', () => {
    expect(
      stories(
        article(
          'a',
          `${bridge} Les travaux avaient commencé après la tempête de juin, qui avait emporté deux piliers du pont de Valmer.`,
        ),
        article(
          'b',
          'Après onze mois de travaux, le pont du port de Valmer est de nouveau ouvert depuis lundi. La mairie annonce une facture de douze millions d’euros. La tempête de juin avait emporté deux piliers.',
        ),
        article(
          'c',
          'Le tribunal de Lorient a condamné mardi un ancien comptable à trois ans de prison pour avoir détourné la caisse de son club de football. Il avait dit au juge qu’il avait voulu aider ses enfants et qu’il regrettait tout.',
        ),
        article(
          'd',
          'Les vendanges commencent avec dix jours d’avance dans la vallée, selon les vignerons, qui parlent d’une année sèche. Le prix du raisin a baissé pour la deuxième fois et les ouvriers manquent, a dit leur syndicat.',
        ),
      ),
    ).toEqual([['a', 'b'], ['c'], ['d']]);
  });

  test('never join those of another, whatever names they share', () => {
    const names = 'Emmanuel Macron, Olaf Scholz, Valmer, NATO, Vladimir Poutine';
    expect(
      stories(
        article(
          'en',
          `The harbour bridge in Valmer opened again on Monday after eleven months of work, the town said. ${names}.`,
        ),
        article('fr', `${bridge} ${names}.`),
        article(
          'es',
          `El puente del puerto de Valmer se ha abierto de nuevo el lunes tras once meses de obras, según el ayuntamiento. ${names}.`,
        ),
      ),
    ).toHaveLength(3);
  });
});
