import { describe, expect, test } from 'vitest';
import type { CutAndAdded, Origin } from '../../../src/collate/collation.ts';
import { findCutAndAdded } from '../../../src/collate/cut-and-added.ts';
import type { Article } from '../../../src/ingest/article.ts';
import { article, claim } from './differences/story.ts';

const origin = (...members: readonly Article[]): Origin => ({
  id: 'reuters',
  name: 'Reuters',
  inCorpus: false,
  articles: members.map(({ id }) => id),
  evidence: [],
});

const of = (id: string, found: readonly CutAndAdded[]): CutAndAdded => {
  const own = found.find((edits) => edits.article === id);
  if (own === undefined) throw new Error(`No edits of ${id}.`);
  return own;
};

const greeting = 'Xi greeted Putin on a red carpet.';
const salute = 'There was a salute of 21 guns.';
const rivals = 'Washington sees both as rivals.';

describe('what each article of an origin made of the text', () => {
  const a = article('a', [greeting, salute, rivals]);
  const b = article('b', ['Putin was greeted by Xi on a red carpet.', salute, rivals]);
  const c = article('c', [greeting, 'It was a cold day in Beijing.']);
  const claims = [
    claim('c-1', [
      [a, 0],
      [b, 0],
      [c, 0],
    ]),
    claim('c-2', [
      [a, 1],
      [b, 1],
    ]),
    claim('c-3', [
      [a, 2],
      [b, 2],
    ]),
    claim('c-4', [[c, 1]]),
  ];
  const found = findCutAndAdded(claims, [origin(a, b, c)], [a, b, c]);

  test('it dropped what two siblings carry and it does not', () => {
    expect(of('c', found).dropped).toEqual([
      { claim: 'c-2', by: { article: 'a', sentence: 1 } },
      { claim: 'c-3', by: { article: 'a', sentence: 2 } },
    ]);
    expect(of('a', found).dropped).toEqual([]);
  });

  test('what one sibling alone has, nobody else has dropped: it is added there', () => {
    expect(of('c', found).added).toEqual([{ article: 'c', sentence: 1 }]);
    expect(of('b', found).added).toEqual([]);
  });

  test('it reworded what no sibling words alike', () => {
    expect(of('b', found).reworded).toEqual([
      { claim: 'c-1', own: { article: 'b', sentence: 0 }, sibling: { article: 'a', sentence: 0 } },
    ]);
    expect(of('a', found).reworded).toEqual([]);
  });

  test('what comes near is neither dropped nor added', () => {
    const near = claims.map((own) =>
      own.id === 'c-2'
        ? {
            ...own,
            statements: [...own.statements, { ...claim('x', [[c, 1]]).statements[0]!, relation: 'related' as const }],
          }
        : own,
    );
    const again = findCutAndAdded(near, [origin(a, b, c)], [a, b, c]);
    expect(of('c', again).dropped.map(({ claim: id }) => id)).toEqual(['c-3']);
    expect(of('c', again).added).toEqual([]);
  });

  test('an origin of one article has no siblings', () => {
    expect(findCutAndAdded(claims, [origin(a)], [a])).toEqual([]);
  });
});

test('a capture that breaks off has dropped nothing that its siblings print behind its end', () => {
  const a = article('a', [greeting, salute, rivals]);
  const b = article('b', [greeting, 'Washington sees both as']);
  const claims = [
    claim('c-1', [
      [a, 0],
      [b, 0],
    ]),
    claim('c-2', [[a, 1]]),
    claim('c-3', [[a, 2]]),
  ];
  const cut = of('b', findCutAndAdded(claims, [origin(a, b)], [a, b]));
  expect(cut.isCutOff).toBe(true);
  expect(cut.dropped).toEqual([]);
  // One that ends with a full stop has.
  const whole = article('b', [greeting, 'Washington sees both as enemies.']);
  expect(of('b', findCutAndAdded(claims, [origin(a, whole)], [a, whole])).dropped).toHaveLength(2);
});
