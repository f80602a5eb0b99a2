import { describe, expect, test } from 'vitest';
import { readDifferences, scoreDifferences } from '../../bench/scoring/differences.ts';
import type { Difference } from '../../src/collate/collation.ts';
import { differencesFileSchema } from '../../bench/scoring/gold.ts';
import { gold, onlyStory, texts } from './captures.ts';

const expected = readDifferences(differencesFileSchema.parse(gold('differences.json')), texts);
const score = () => scoreDifferences(onlyStory().collation.differences, expected);

const inWords = ({ kind, outcome, readings }: Difference): string =>
  `${kind}, ${outcome}: ${readings.map(({ value }) => value).join(' / ')}`;

describe('the differences of the five captures', () => {
  test.each(expected.differences.filter(({ required }) => required).map((entry) => [entry.id, entry] as const))(
    'shows %s, with its kind and outcome',
    (id, { kind, outcomes }) => {
      const shown = score().found.filter((match) => match.gold.id === id);
      expect(shown.length, 'not shown').toBeGreaterThan(0);
      for (const { shown: difference } of shown) {
        expect(difference.kind).toBe(kind);
        expect(outcomes).toContain(difference.outcome);
      }
    },
  );

  test('shows every reading of a required difference', () => {
    const incomplete = score()
      .found.filter(({ gold: entry }) => entry.required)
      .filter(({ gold: entry, shown }) => {
        const articles = new Set(shown.readings.flatMap(({ statements }) => statements.map(({ article }) => article)));
        return entry.readings.flat().some(({ article }) => !articles.has(article));
      });
    expect(incomplete.map(({ shown }) => inWords(shown))).toEqual([]);
  });

  test('a difference that an editor may show has the right outcome', () => {
    expect(
      score()
        .found.filter(({ rightOutcome }) => !rightOutcome)
        .map(({ shown }) => inWords(shown)),
    ).toEqual([]);
  });

  test('shows no conflict where there is none', () => {
    expect(score().falseConflicts.map(inWords)).toEqual([]);
  });

  test('shows nothing where the outlets say the same, or speak of different things', () => {
    expect(score().forbidden.map(({ gold: { why }, shown }) => `${inWords(shown)} (${why})`)).toEqual([]);
  });

  test('shows nothing that no person found', () => {
    expect(score().unlisted.map(inWords)).toEqual([]);
  });
});
