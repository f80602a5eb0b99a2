import { describe, expect, test } from 'vitest';
import { locateValue, quotationsFileSchema } from '../../bench/scoring/gold.ts';
import { overlap } from '../../bench/scoring/locate.ts';
import type { Span } from '../../src/ingest/article.ts';
import { gold, onlyStory, readArticles, texts } from './captures.ts';

const { utterances } = quotationsFileSchema.parse(gold('quotations.json'));

const occurrences = utterances.flatMap(({ id, occurrences: all }) =>
  all.map((occurrence) => ({
    ...occurrence,
    utterance: id,
    span: locateValue(texts.get(occurrence.article) ?? '', occurrence.quote, occurrence.text),
  })),
);

const quotationsOf = (id: string) => readArticles().find((article) => article.id === id)?.quotations ?? [];
const named = occurrences.map((occurrence) => [occurrence.text, occurrence.article.slice(0, 3), occurrence] as const);
/** Punctuation and space at the edges: whether it belongs to the quotation is typography. */
const bare = (text: string): string => text.trim().replace(/[,.]$/u, '');

describe('the quotations of the five captures', () => {
  test.each(named)('"%s" (%s) is found, whole', (text, _, { article, span }) => {
    const found = quotationsOf(article).filter((quotation) => overlap(quotation.span, span) > 0);
    expect(found.map((quotation) => bare(quotation.text))).toEqual([bare(text)]);
  });

  test.each(named.filter(([, , { kind }]) => kind !== 'either'))('"%s" (%s) is of its kind', (_, __, occurrence) => {
    const found = quotationsOf(occurrence.article).find(({ span }) => overlap(span, occurrence.span) > 0);
    expect(found?.kind).toBe(occurrence.kind);
  });

  test.each(named.filter(([, , { kind }]) => kind === 'quote'))('"%s" (%s) has its speaker', (_, __, occurrence) => {
    const found = quotationsOf(occurrence.article).find(({ span }) => overlap(span, occurrence.span) > 0);
    const surname = occurrence.speaker?.split(' ').at(-1) ?? 'no speaker';
    expect(found?.speaker?.name).toContain(surname);
  });

  test('no quotation has a wrong speaker', () => {
    const wrong = occurrences.flatMap(({ article, span, speaker, text }) => {
      const name = quotationsOf(article).find((quotation) => overlap(quotation.span, span) > 0)?.speaker?.name;
      if (name === undefined) return [];
      const surname = speaker?.split(' ').at(-1);
      return surname !== undefined && name.includes(surname) ? [] : [`${text}: ${name}`];
    });
    expect(wrong).toEqual([]);
  });

  test('nothing else of the body is a quotation', () => {
    const others = readArticles().flatMap(({ id, quotations, sentences }) =>
      quotations
        .filter(({ sentence }) => sentences[sentence]?.kind === 'body')
        .filter(({ span }) => !occurrences.some((known) => known.article === id && overlap(known.span, span) > 0)),
    );
    expect(others.map(({ text }) => text)).toEqual([]);
  });
});

describe('the utterances of the story', () => {
  /** Utterances of the program that print the words at `span`. */
  const printing = (article: string, span: Span): string[] =>
    onlyStory()
      .collation.quotations.filter(({ readings }) =>
        readings.some(({ articles, spans }) =>
          spans.some((printed, index) => articles[index] === article && overlap(printed, span) > 0),
        ),
      )
      .map(({ id }) => id);

  test.each(utterances.map(({ id }) => [id]))('%s is one utterance, whoever prints it', (id) => {
    const places = occurrences.filter(({ utterance }) => utterance === id);
    // A phrase that one article prints twice may be shown once for that article.
    const articles = [...new Set(places.map(({ article }) => article))];
    const ids = articles.map((article) => [
      ...new Set(places.filter((place) => place.article === article).flatMap(({ span }) => printing(article, span))),
    ]);
    expect(ids.map((list) => list.length)).toEqual(articles.map(() => 1));
    expect(new Set(ids.flat()).size).toBe(1);
  });

  test('no utterance joins the words of two', () => {
    const mixed = onlyStory().collation.quotations.flatMap(({ readings }) => {
      const known = readings.flatMap(({ articles, spans }) =>
        spans.flatMap((span, index) =>
          occurrences
            .filter(({ article, span: place }) => article === articles[index] && overlap(place, span) > 0)
            .map(({ utterance }) => utterance),
        ),
      );
      return new Set(known).size > 1 ? [readings.map(({ text }) => text)] : [];
    });
    expect(mixed).toEqual([]);
  });
});
