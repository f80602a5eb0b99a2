import { describe, expect, test } from 'vitest';
import { claimRows } from '../../../src/site/views/claim-rows.ts';
import { cite, citeRow, groupByOrigin } from '../../../src/site/views/sigla.ts';
import { originGroups, sigla } from '../../../src/site/views/witnesses.ts';
import { articleOf, collated, edition } from './story-fixture.ts';

describe('the mark of an outlet', () => {
  const source = { id: 'gazette', name: 'The Gazette', homepage: null, basis: 'sidecar' as const };
  test.each([
    ['its short name where the table of sources has one', articleOf('x1', ['A.'], { source }), 'Gaz'],
    [
      'the number that the file name begins with, where no outlet is stated',
      articleOf('002_938396fda188', ['A.']),
      '002',
    ],
    ['a short file name as it is', articleOf('b22_a', ['A.']), 'b22_a'],
    ['a label where the file name is long and has no number', articleOf('an-article-about-ships', ['A.']), 'Unnamed'],
  ])('is %s', (_, article, mark) => {
    expect(sigla([article], edition.sources).get(article.id)).toBe(mark);
  });

  test('is unlike the others of its story', () => {
    const twice = [articleOf('first', ['A.'], { source }), articleOf('second', ['B.'], { source })];
    expect([...sigla(twice, edition.sources).values()]).toEqual(['Gaz', 'Gaz 2']);
  });
});

test('the outlets that make a statement are those that say the same, not those that come close to it', () => {
  const witnesses = originGroups(collated, edition).flatMap((group) => group.witnesses);
  const makers = claimRows(collated.collation, witnesses).map((row) => [
    row.claim.id,
    citeRow(row).map(({ witness }) => witness.article.id),
  ]);
  expect(Object.fromEntries(makers)).toEqual({ ships: ['a', 'b', 'c'], calm: ['a'], cheers: ['b'] });
});

describe('origins of a story', () => {
  const groups = originGroups(collated, edition);

  test('come largest first, those without a credit last, and are lettered in that order', () => {
    expect(
      groups.map(({ letter, standing, witnesses }) => [letter, standing, witnesses.map(({ siglum }) => siglum)]),
    ).toEqual([
      ['A', 'elsewhere', ['a', 'Gaz']],
      ['B', 'uncredited', ['c']],
    ]);
  });

  test('the twenty-seventh has two letters', () => {
    const ids = Array.from({ length: 27 }, (_, i) => `n${String(i).padStart(2, '0')}`);
    const many = {
      story: { ...collated.story, articles: ids },
      collation: {
        ...collated.collation,
        origins: ids.map((id) => ({ id, name: id, inCorpus: true, articles: [id], evidence: [] })),
      },
    };
    const crowded = { ...edition, articles: new Map(ids.map((id) => [id, articleOf(id, ['A.'])])) };
    expect(originGroups(many, crowded).at(-1)?.letter).toBe('AA');
  });

  test('marks stand under their origins in the order of the strip', () => {
    const witnesses = groups.flatMap((group) => group.witnesses).reverse();
    const cited = groupByOrigin(witnesses.map((witness) => cite(witness, 1)));
    expect(cited.map(({ group, citations }) => [group.letter, citations.map(({ to }) => to)])).toEqual([
      ['A', ['/articles/b/#s1', '/articles/a/#s1']],
      ['B', ['/articles/c/#s1']],
    ]);
  });
});
