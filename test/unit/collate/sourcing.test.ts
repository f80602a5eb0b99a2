import { describe, expect, test } from 'vitest';
import type { Sourcing } from '../../../src/collate/collation.ts';
import { describeSourcing } from '../../../src/collate/sourcing/index.ts';
import type { Article, Credit } from '../../../src/ingest/article.ts';
import { article, claim } from './differences/story.ts';

const sourcingOf = (by: Article, sentence = 0): Sourcing | undefined =>
  describeSourcing([claim('c-1', [[by, sentence]])], [by])[0]?.statements[0]?.sourcing;

describe('to whom a sentence attributes what it states', () => {
  test.each([
    ['The man acted alone, Gilroy Police Chief Scot Smithee told reporters.', 'named', 'Scot Smithee told'],
    ['Police said the man acted alone.', 'named', 'Police said'],
    ['The man acted alone, according to the Pentagon.', 'named', 'according to the Pentagon'],
    ['According to the Trump campaign, most of the staff are women.', 'named', 'According to the Trump campaign'],
    ['The Trump administration on Monday said it agrees.', 'named', 'The Trump administration on Monday said'],
    ['Secretary of State Antony Blinken stated that Russia would struggle.', 'named', 'Antony Blinken stated'],
    ['Trump responded over Twitter, saying the picture speaks.', 'named', 'Trump responded over Twitter, saying'],
    ['"It was horrible," said Page.', 'named', 'said Page'],
    ['Officials said the bridge had fallen.', 'unnamed', 'Officials said'],
    ['The bridge had fallen, a White House official said.', 'unnamed', 'a White House official said'],
    [
      'The deal is close, according to people familiar with the talks.',
      'unnamed',
      'according to people familiar with the talks',
    ],
    ['The deal is close, state media reported.', 'state media', 'state media reported'],
    ['The deal is close, the newspaper reported.', 'outlet', 'the newspaper reported'],
  ])('%s', (text, kind, words) => {
    const sourcing = sourcingOf(article('a', [text]));
    expect(sourcing?.kind).toBe(kind);
    expect(sourcing?.text).toBe(words);
    expect(text.slice(...(sourcing?.span ?? [0, 0]))).toBe(words);
  });

  test.each([
    ['El río se desbordó de noche, informó el Gobierno regional.', 'named', 'informó el Gobierno regional'],
    ['El río se desbordó de noche, según la autoridad portuaria.', 'named', 'según la autoridad portuaria'],
    ['La alcaldesa, Ana Ruiz, ha asegurado que el puente aguanta.', 'named', 'Ana Ruiz, ha asegurado'],
    ['«El puente aguanta», ha dicho la alcaldesa, Ana Ruiz.', 'named', 'dicho la alcaldesa, Ana Ruiz'],
    ['El puente ha caído, según fuentes del ministerio.', 'unnamed', 'según fuentes del ministerio'],
    ['Varios vecinos afirmaron que el puente había caído.', 'unnamed', 'Varios vecinos afirmaron'],
    ['El acuerdo está cerca, informaron medios estatales.', 'state media', 'informaron medios estatales'],
    ['El acuerdo está cerca, según el diario.', 'outlet', 'según el diario'],
  ])('in Spanish: %s', (text, kind, words) => {
    const sourcing = sourcingOf({ ...article('a', [text]), language: 'es' });
    expect([sourcing?.kind, sourcing?.text]).toEqual([kind, words]);
  });

  test('in Spanish, nobody but the outlet itself', () => {
    const by = { ...article('a', ['El río se desbordó tras 14 horas de lluvia.']), language: 'es' };
    expect(sourcingOf(by)?.kind).toBe('itself');
  });

  test('nothing is said where a speaker is quoted by a verb that passes no statement on', () => {
    expect(sourcingOf(article('a', ['"Nobody will lose a home," promised Lobo.'], 'Lobo'))).toBeUndefined();
  });

  test.each([
    'The two leaders signed a joint statement on Thursday.',
    'The storm hit three states on Monday.',
    'He called the vote "lopsided" at the rally.',
  ])('nobody but the outlet itself: %s', (text) => {
    expect(sourcingOf(article('a', [text]))).toEqual({ kind: 'itself', name: null, span: null, text: null });
  });

  test.each([
    ['a pronoun that nothing resolves', 'It said that the bridge had fallen.'],
    ['a sentence that is all quotation', '"The bridge has fallen and nobody is hurt."'],
  ])('nothing is said of %s', (_, text) => {
    expect(sourcingOf(article('a', [text]))).toBeUndefined();
  });

  test('the report of another outlet is known by its credit', () => {
    const by = article('a', ['The deal is close, Xinhua reported.']);
    const credit: Credit = {
      id: 'xinhua',
      agency: 'Xinhua',
      kind: 'state media',
      role: 'text',
      sentence: 0,
      evidence: { span: [19, 34], text: 'Xinhua reported' },
    };
    expect(sourcingOf({ ...by, credits: [credit] })).toEqual({
      kind: 'state media',
      name: 'Xinhua',
      span: [19, 34],
      text: 'Xinhua reported',
    });
  });

  test('"he said" is whoever speaks in the quotation beside it', () => {
    const by = article('a', ['"It is close," he said on Monday.'], 'Xi Jinping');
    expect(sourcingOf(by)).toMatchObject({ kind: 'named', name: 'Xi Jinping', text: 'he said' });
  });
});
