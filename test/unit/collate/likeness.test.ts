import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonSubsequence, mostWords } from '../../../src/collate/common-subsequence.ts';
import { compareQuickly, sharedOrder, type Profile } from '../../../src/collate/likeness-features.ts';
import { likenessWeights } from '../../../src/collate/likeness-weights.ts';
import { compareTexts } from '../../../src/collate/similarity.ts';
import { dice, numberSet, sharedCount } from '../../../src/collate/number-sets.ts';
import { english } from '../../../src/language/en/index.ts';
import { tokenise } from '../../../src/language/tokens.ts';

const compare = (texts: readonly string[], articles?: readonly string[]) =>
  compareTexts(
    texts.map((text) => ({ text, tokens: tokenise(text) })),
    english,
    articles,
  );

const closing = 'The council voted on Monday to close the last coal pier of the harbour within three years.';
const story = [
  closing,
  'Councillors voted Monday to shut down the coal pier in the harbour within 3 years.',
  'A fund of forty million euros will pay for training and pensions, the deputy mayor said.',
  'A fund of sixty million euros will pay for training and pensions, the deputy mayor said.',
  'A fund of forty million euros will not pay for training and pensions, the deputy mayor said.',
  closing,
  'It was as if they had not been there.',
];
const { similarity } = compare(story);

describe('likeness', () => {
  test('is highest for the same words', () => {
    expect(similarity(0, 5)).toBeGreaterThan(0.95);
    expect(similarity(0, 5)).toBeGreaterThan(similarity(0, 1));
  });

  test('is past even odds for one statement in other words, and far below for two statements', () => {
    expect(similarity(0, 1)).toBeGreaterThan(0.5);
    expect(similarity(0, 2)).toBeLessThan(0.1);
  });

  test('is the same in both directions', () => {
    story.forEach((_, a) => {
      story.forEach((__, b) => {
        expect(similarity(a, b)).toBe(similarity(b, a));
      });
    });
  });

  test('is less where one denies what the other states, or where they share no number', () => {
    const { similarity: likeness } = compare(story.slice(2, 5));
    expect(likeness(0, 2)).toBeLessThan(1);
    const { features } = compare(['It paid 40 euros.', 'It paid 60 euros.', 'It never paid 40 euros.']);
    expect(features(0, 1)).toMatchObject({ amounts: 1, denial: 0 });
    expect(features(0, 2)).toMatchObject({ amounts: 0, denial: 1 });
  });

  test('function words alone make nothing alike', () => {
    expect(similarity(0, 6)).toBeLessThan(0.1);
  });

  test('is less where the articles tell two events', () => {
    const texts = [
      'Police arrested a suspect.',
      'The jewels of the Paris boutique are worth two million, a jeweller said.',
      'Thieves had rammed a car into the shop window at noon.',
      'The suspect was arrested.',
      'The climber fell from a ridge in the national park of New Zealand.',
      'His body was brought down by helicopter from the glacier.',
    ];
    const of = ['a', 'a', 'a', 'b', 'b', 'b'];
    expect(compare(texts, of).similarity(0, 3)).toBeLessThan(compare(texts).similarity(0, 3));
  });
});

describe('sets of numbers', () => {
  test.each([
    [[1, 2, 3], [3, 1, 2], 3, 1],
    [[1, 2], [3], 0, 0],
    [[1, 1, 2, 3], [2, 4, 5], 1, 1 / 3],
    [[], [], 0, 0],
  ])('%j and %j', (a, b, shared, share) => {
    const [first, second] = [numberSet(a), numberSet(b)];
    expect(sharedCount(first, second)).toBe(shared);
    expect(dice(first, second)).toBeCloseTo(share);
  });
});

describe('likeness from a bound on', () => {
  const { likeness, likenessFrom } = compare(story);
  const pairs = story.flatMap((_, a) => story.map((__, b) => [a, b] as const));

  test.each([
    { score: 0, clause: 0 },
    { score: 0.1, clause: 0.22 },
    { score: 0.5, clause: 0.5 },
    { score: 0.9, clause: 2 },
    { score: 2, clause: 2 },
  ])('is the likeness itself where either part reaches $score or $clause, and nothing below', (atLeast) => {
    for (const [a, b] of pairs) {
      const found = likeness(a, b);
      const reaches = found.score >= atLeast.score || found.clause >= atLeast.clause;
      expect(likenessFrom(a, b, atLeast)).toEqual(reaches ? found : null);
    }
  });
});

test('the order of words is never more alike than it is taken to be at most', () => {
  const words = fc.array(fc.constantFrom(...'the council voted to close a coal pier in May'.split(' ')), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, words, (...texts) => {
      const [a, b] = texts.map((text) => profile(text.map((word) => word.length * 100 + word.charCodeAt(0))));
      expect(sharedOrder(a!, b!)).toBeLessThanOrEqual(compareQuickly(a!, b!, 1, 0).order);
    }),
  );
  expect(likenessWeights.order).toBeGreaterThan(0);
});

function profile(words: readonly number[]): Profile {
  const none = { terms: new Int32Array(), weights: new Float64Array() };
  return {
    whole: none,
    clauses: [none],
    amounts: numberSet([]),
    termPairs: numberSet([]),
    matter: numberSet([]),
    words: Int32Array.from(words),
    vocabulary: numberSet(words),
    denies: false,
  };
}

describe('the longest common subsequence', () => {
  const words = fc.array(fc.nat(12), { maxLength: 150 });

  test('is as long as the table of Wagner and Fischer says', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(commonSubsequence(Int32Array.from(a), Int32Array.from(b))).toBe(
          byTable(a.slice(0, mostWords), b.slice(0, mostWords)),
        );
      }),
    );
  });

  test('holds for words that no text had before', () => {
    const rare = Int32Array.from([7, 1_000_000, 9]);
    expect(commonSubsequence(rare, Int32Array.from([1_000_000, 9, 7]))).toBe(2);
  });
});

function byTable(a: readonly number[], b: readonly number[]): number {
  const row = Array.from({ length: b.length + 1 }, () => 0);
  for (const word of a) {
    let diagonal = 0;
    for (const [at, other] of b.entries()) {
      const above = row[at + 1] ?? 0;
      row[at + 1] = word === other ? diagonal + 1 : Math.max(above, row[at] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
