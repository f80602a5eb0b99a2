import { describe, expect, test } from 'vitest';
import { authorsOf } from '../../../src/ingest/authors.ts';
import { parseSources } from '../../../src/ingest/index.ts';
import { sourceTable } from '../../../src/ingest/sources/index.ts';
import { english } from '../../../src/language/en/index.ts';

const sources = sourceTable(parseSources(null));

describe('a byline names people and desks', () => {
  test.for<[string, string[]]>([
    ['Jane Doe', ['Jane Doe (person)']],
    ['Jane Doe and John van Dyke', ['Jane Doe (person)', 'John van Dyke (person)']],
    ['Jane Doe, John Roe & Mary Major', ['Jane Doe (person)', 'John Roe (person)', 'Mary Major (person)']],
    ['Newsroom', ['Newsroom (desk)']],
    ['Web Desk', ['Web Desk (desk)']],
    ['Westhaven Web Desk', ['Westhaven Web Desk (desk)']],
    ['Jane Doe, Reuters', ['Jane Doe (person)', 'Reuters (desk)']],
    ['Jane Doe, Staff Writer', ['Jane Doe (person)']],
    ['Jane Doe, Political Editor', ['Jane Doe (person)']],
    ['Jane Doe, Jane Doe', ['Jane Doe (person)']],
    ['jdoe', []],
    ['', []],
  ])('%s', ([byline, expected]) => {
    expect(authorsOf(byline, sources, english).map(({ name, kind }) => `${name} (${kind})`)).toEqual(expected);
  });

  test('no more than twenty, however long the line', () => {
    const names = Array.from({ length: 500 }, (_, index) => `Jane ${String.fromCharCode(65 + (index % 26))}oe`);
    expect(authorsOf(names.join(', '), sources, english)).toHaveLength(20);
  });

  test('a byline that is not stated names nobody', () => {
    expect(authorsOf(null, sources, english)).toEqual([]);
  });
});
