import { describe, expect, test } from 'vitest';
import { timeFactor } from '../../../src/cluster/time.ts';
import { weekdayProfile } from '../../../src/cluster/weekdays.ts';
import { article } from './article.ts';

const at = (day: number | null, weekdays: readonly number[] | null = null) => ({ day, weekdays });
const thursday = [0, 0, 0, 0, 1, 0, 0];
const friday = [0, 0, 0, 0, 0, 1, 0];

describe('the time factor', () => {
  test('does not tell the first two days apart, then falls softly to a floor', () => {
    const factors = [0, 2, 3, 7, 30, 3000].map((gap) => timeFactor(at(100), at(100 + gap)));
    expect(factors[0]).toBe(factors[1]);
    expect([...factors].sort((a, b) => b - a)).toEqual(factors);
    expect(factors.at(-1)).toBeGreaterThan(0.4);
  });
  test('never lets a missing date weigh as much as a shared one, or as little as a distant one', () => {
    expect(timeFactor(at(null), at(100))).toBeLessThan(timeFactor(at(100), at(100)));
    expect(timeFactor(at(null), at(100))).toBeGreaterThan(timeFactor(at(100), at(1000)));
  });
  test('goes by the weekdays named where a date is missing', () => {
    const [same, none, other] = [thursday, null, friday].map((days) => timeFactor(at(null, thursday), at(100, days)));
    expect(same).toBeGreaterThan(none ?? NaN);
    expect(none).toBeGreaterThan(other ?? NaN);
  });
  test('is symmetric', () => {
    expect(timeFactor(at(3, thursday), at(9, friday))).toBe(timeFactor(at(9, friday), at(3, thursday)));
  });
});

describe('the weekday profile', () => {
  test('counts weekdays that an undated article names', () => {
    expect(weekdayProfile(article('a', 'They met on Thursday.'))).toEqual(thursday);
  });
  test('knows the weekday of a date near publication', () => {
    expect(weekdayProfile(article('a', 'The text, signed 16 May, is long.', { date: '2024-05-17' }))).toEqual(thursday);
  });
  test('leaves history out', () => {
    expect(weekdayProfile(article('a', 'It began on 24 February 2022.', { date: '2024-05-17' }))).toBeNull();
  });
  test('is null where no day is named', () => {
    expect(weekdayProfile(article('a', 'They met.'))).toBeNull();
  });
});
