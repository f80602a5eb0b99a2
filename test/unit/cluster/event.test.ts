import { describe, expect, test } from 'vitest';
import { eventOf } from '../../../src/cluster/event.ts';
import { article } from './article.ts';

const dates = (event: ReturnType<typeof eventOf>) => event && [event.date, event.basis];

describe('the event date', () => {
  test('is the day on which most reports agree, with their words as evidence', () => {
    const event = eventOf([
      article('a', 'They met on Thursday.', { date: '2024-05-17' }),
      article('b', 'On Thursday they signed. On Friday he left.', { date: '2024-05-20' }),
      article('c', 'The text, signed 16 May, is long.', { date: '2024-05-17' }),
    ]);
    expect(event).toEqual({
      date: '2024-05-16',
      basis: 'consensus',
      evidence: [
        { article: 'a', span: [12, 20], text: 'Thursday' },
        { article: 'b', span: [3, 11], text: 'Thursday' },
        { article: 'c', span: [17, 23], text: '16 May' },
      ],
    });
  });
  test('may rest on one report', () => {
    expect(dates(eventOf([article('a', 'They met on Thursday.', { date: '2024-05-17' })]))).toEqual([
      '2024-05-16',
      'single',
    ]);
  });
  test('is not a day of history', () => {
    const event = eventOf([article('a', 'It began on 24 February 2022.', { date: '2024-05-17' })]);
    expect(dates(event)).toEqual(['2024-05-17', 'published']);
  });
  test('is not a day to come, unless another report says that it came', () => {
    const before = article('a', 'They landed on Tuesday. They will meet on Wednesday.', { date: '2023-10-17' });
    const after = article('b', 'They met on Wednesday.', { date: '2023-10-18' });
    expect(dates(eventOf([before]))).toEqual(['2023-10-17', 'single']);
    expect(dates(eventOf([before, after]))).toEqual(['2023-10-18', 'consensus']);
  });
  test('prefers, of two days that one report each names, the one on which they were printed', () => {
    const event = eventOf([
      article('a', 'The three met on Monday.', { date: '2024-05-06' }),
      article('b', 'He had arrived on May 5, 2024.', { date: '2024-05-06' }),
    ]);
    expect(dates(event)).toEqual(['2024-05-06', 'single']);
  });
  test('is the earliest publication where no text names a day', () => {
    const event = eventOf([
      article('a', 'They met.', { date: '2024-05-18' }),
      article('b', 'They met.', { date: '2024-05-17' }),
    ]);
    expect(event).toEqual({
      date: '2024-05-17',
      basis: 'published',
      evidence: [{ article: 'b', span: null, text: '2024-05-17' }],
    });
  });
  test('is not known where one undated article names a date, and is where two agree', () => {
    const [a, b] = [article('a', 'It was signed on 16 May 2024.'), article('b', 'On May 16, 2024 they signed.')];
    expect(eventOf([a])).toBeNull();
    expect(dates(eventOf([a, b]))).toEqual(['2024-05-16', 'consensus']);
  });
  test('is not known where nothing is', () => {
    expect(eventOf([article('a', 'They met on Thursday.')])).toBeNull();
  });
});
