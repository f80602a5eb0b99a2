import { describe, expect, test } from 'vitest';
import { daysBefore, isoDay, lastWeekday, nextWeekday, weekdayOf } from '../../../src/language/calendar-date.ts';
import { findDates } from '../../../src/language/dates.ts';
import { english } from '../../../src/language/en/index.ts';

const found = (text: string) =>
  findDates(text, english).map(({ start, end, ...rest }) => ({ ...rest, text: text.slice(start, end) }));

describe('a day is read', () => {
  test.each([
    ['16 May 2024', '2024-05-16'],
    ['May 16, 2024', '2024-05-16'],
    ['May 16th 2024', '2024-05-16'],
    ['the 16th of May 2024', '2024-05-16'],
    ['13 September, 2024', '2024-09-13'],
    ['Thursday, June, 20,2024', '2024-06-20'],
    ['Sept. 19, 2023', '2023-09-19'],
    ['2024-05-20', '2024-05-20'],
    ['2024/05/20', '2024-05-20'],
    ['04.02.2022', '2022-02-04'],
    ['2024.05.16', '2024-05-16'],
    ['2024年5月16日', '2024-05-16'],
    ['2024年05月16日 14時30分', '2024-05-16'],
    ['5/16/2024', '2024-05-16'],
    ['16/5/2024', '2024-05-16'],
    ['5/5/2024', '2024-05-05'],
    ['Dec 20, 201610:32 AM', '2016-12-20'],
  ])('%s', (text, date) => expect(found(text)).toMatchObject([{ kind: 'day', date }]));
});

test.each([
  ['31 April 2024', 'the calendar has no such day'],
  ['2024-13-01', 'nor such a month'],
  ['version 1.2.2024.5', 'it is part of a longer number'],
  ['they may 5 times', 'the month has no capital'],
  ['May be', 'it is a verb'],
  ['the Sun shines', 'a short weekday is a word'],
])('%s is no date: %s', (text) => expect(found(text)).toEqual([]));

test('what a text leaves open stays open', () => {
  expect(found('signed 16 May')).toEqual([{ kind: 'yearless', month: 5, day: 16, text: '16 May' }]);
  expect(found('in February 2022')).toEqual([{ kind: 'month', date: '2022-02', text: 'February 2022' }]);
  expect(found('on Thursday')).toEqual([{ kind: 'weekday', weekday: 4, text: 'Thursday' }]);
  expect(found('he left yesterday')).toEqual([{ kind: 'relative', days: -1, text: 'yesterday' }]);
  expect(found('05/06/2024')).toEqual([{ kind: 'ambiguous', text: '05/06/2024' }]);
});

test('a written weekday is kept beside its date', () => {
  expect(found('Friday, August 2, 2024')).toMatchObject([{ kind: 'day', date: '2024-08-02', weekday: 5 }]);
});

describe('calendar days', () => {
  test('a weekday is the most recent one on or before the day', () => {
    expect(weekdayOf('2024-05-16')).toBe(4);
    // From Monday 20 May the nearest Thursday is the 23rd; the one that was meant is the 16th.
    expect(lastWeekday('2024-05-20', 4)).toBe('2024-05-16');
    expect(lastWeekday('2024-05-16', 4)).toBe('2024-05-16');
  });

  test('a weekday to come is the next one after the day', () => {
    expect(nextWeekday('2024-05-16', 5)).toBe('2024-05-17');
    expect(nextWeekday('2024-05-16', 4)).toBe('2024-05-23');
  });

  test('days are counted over the ends of months and over leap days', () => {
    expect(daysBefore('2024-03-01', 1)).toBe('2024-02-29');
    expect(daysBefore('2023-12-31', -1)).toBe('2024-01-01');
  });

  test('only days of the calendar are days', () => {
    expect(isoDay(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDay(2023, 2, 29)).toBeNull();
    expect(isoDay(0, 1, 1)).toBeNull();
    expect(isoDay(9999, 1, 1)).toBeNull();
  });
});
