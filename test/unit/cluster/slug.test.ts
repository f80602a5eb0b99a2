import { expect, test } from 'vitest';
import { slugOf } from '../../../src/cluster/slug.ts';

test.each<[rule: string, headline: string, date: string | null, slug: string]>([
  ['joins words and date', 'Xi, Putin join forces', '2024-05-16', 'xi-putin-join-forces-2024-05-16'],
  ['has no date where none is known', 'Xi, Putin join forces', null, 'xi-putin-join-forces'],
  ['drops marks and apostrophes', 'Élysée’s “no limits” São Tomé', null, 'elysees-no-limits-sao-tome'],
  ['spells letters that do not decompose', 'Straße in Łódź, Øresund', null, 'strasse-in-lodz-oresund'],
  ['stops at a word', 'a '.repeat(50), null, Array<string>(30).fill('a').join('-')],
  ['cuts a word that is too long', 'x'.repeat(200), null, 'x'.repeat(60)],
])('a slug %s', (_rule, headline, date, slug) => {
  expect(slugOf(headline, date, 'key')).toBe(slug);
});

test('a headline without a Latin letter is named by its key', () => {
  expect(slugOf('新时代', '2024-05-16', 'a')).toMatch(/^[0-9a-f]{8}-2024-05-16$/u);
  expect(slugOf('新时代', null, 'a')).not.toBe(slugOf('新时代', null, 'b'));
});

test.each(['CON', 'Nul!', 'com1', 'Aux', 'LPT9'])('the headline %s names no device of Windows', (headline) => {
  expect(slugOf(headline, null, 'a')).toMatch(/^[a-z]{3}\d?-[0-9a-f]{8}$/u);
  expect(slugOf(headline, '2024-05-16', 'a')).toMatch(/^[a-z]{3}\d?-2024-05-16$/u);
});
