/** The pictures of a story page: what their blocks and marks stand for. */
import { describe, expect, test } from 'vitest';
import { copyMap } from '../../../src/site/views/copy-map.ts';
import { timeline } from '../../../src/site/views/timeline.ts';
import { originGroups } from '../../../src/site/views/witnesses.ts';
import type { Dated } from '../../../src/ingest/article.ts';
import { collated, edition } from './story-fixture.ts';

const witnesses = originGroups(collated, edition).flatMap((group) => group.witnesses);

describe('the copy map', () => {
  const { columns } = copyMap(collated.collation, witnesses);

  test('has a column for each article and a block for each of its sentences, one below the other', () => {
    expect(columns.map(({ witness }) => witness)).toEqual(witnesses);
    for (const { witness, blocks, counts } of columns) {
      expect(blocks).toHaveLength(witness.article.sentences.length);
      expect(Object.values(counts).reduce((sum, n) => sum + n)).toBe(blocks.length);
      for (const [i, { top }] of blocks.entries()) {
        const above = blocks[i - 1];
        expect(top).toBeCloseTo(above ? above.top + above.height : 0);
      }
    }
    expect(Math.max(...columns.flatMap(({ blocks }) => blocks.map(({ top, height }) => top + height)))).toBeCloseTo(1);
  });

  test('says of each sentence the strongest thing that it shares', () => {
    const sharings = columns.map(({ witness, blocks }) => [
      witness.article.id,
      ...blocks.map(({ sharing }) => sharing),
    ]);
    expect(sharings).toEqual([
      ['a', 'differs', 'alone'],
      ['b', 'across', 'close'],
      ['c', 'differs', 'close'],
    ]);
  });
});

describe('the timeline', () => {
  const on = (date: string): Dated => ({
    date,
    precision: date.length === 10 ? 'day' : 'month',
    basis: 'metadata',
    evidence: { span: null, text: date },
  });
  const dated = (published: string | null, captured: string | null) => {
    const [first] = witnesses;
    const dates = {
      ...first!.article.dates,
      published: published ? on(published) : null,
      captured: captured ? on(captured) : null,
    };
    return [{ ...first!, article: { ...first!.article, dates } }];
  };
  const story = (date: string) => ({ ...collated.story, event: { date, basis: 'single' as const, evidence: [] } });

  test('puts event, publication and capture in their places between the first day and the last', () => {
    const found = timeline(story('2024-05-16'), dated('2024-05-18', '2024-05-24'));
    expect(found).toMatchObject({
      first: '2024-05-16',
      last: '2024-05-24',
      event: 0,
      rows: [{ published: 0.25, captured: 1 }],
    });
  });

  test('leaves out what names no day, and is not drawn for one day only', () => {
    expect(timeline(story('2024-05-16'), dated('2024-05', '2024-05-20'))?.rows).toMatchObject([
      { published: null, captured: 1 },
    ]);
    expect(timeline(story('2024-05-16'), dated('2024-05-16', null))).toBeNull();
  });
});
