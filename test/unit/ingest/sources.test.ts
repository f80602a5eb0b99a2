import { describe, expect, test } from 'vitest';
import { parseSources } from '../../../src/ingest/index.ts';
import { InputError } from '../../../src/ingest/problem.ts';
import { sourceTable } from '../../../src/ingest/sources/index.ts';
import { wellKnownSources } from '../../../src/ingest/sources/well-known.ts';
import { sourceSchema } from '../../../src/ingest/source.ts';

const messageOf = (text: string): string => {
  try {
    parseSources({ file: 'sources.yaml', text });
    return 'no error';
  } catch (error) {
    return error instanceof InputError ? error.message : String(error);
  }
};

describe('the built-in table', () => {
  test('is of the form that sources.yaml has', () => {
    for (const source of wellKnownSources) expect(sourceSchema.parse(source)).toEqual(source);
  });

  test('gives every id and every name to one source', () => {
    const ids = wellKnownSources.map(({ id }) => id);
    const names = wellKnownSources.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('serves a folder that has no sources.yaml', () => {
    expect(sourceTable(parseSources(null)).named('Reuters')?.id).toBe('reuters');
  });
});

describe('a folder’s sources.yaml', () => {
  test('adds to the table and overrides it by id', () => {
    const table = sourceTable(
      parseSources({
        file: 'sources.yaml',
        text: '- {id: reuters, name: Reuters News, kind: agency}\n- {id: my-paper, name: My Paper, kind: outlet}',
      }),
    );
    expect(table.byId.get('reuters')).toEqual({
      id: 'reuters',
      name: 'Reuters News',
      homepage: null,
      aliases: [],
      kind: 'agency',
    });
    expect(table.named('my paper')?.id).toBe('my-paper');
    expect(table.byId.has('cnn')).toBe(true);
  });

  test('wins where its source bears the name of a well-known one', () => {
    const table = sourceTable(
      parseSources({ file: 'sources.yaml', text: '- {id: routers, name: Reuters, kind: outlet}' }),
    );
    expect(table.mentions('Reuters reported')[0]?.source.id).toBe('routers');
  });

  test.each([
    [
      'an unknown key',
      '- {id: a, name: A, kind: outlet, homepge: https://a.example}',
      'sources.yaml:1: "homepge" is not a key of a source. Did you mean "homepage"?',
    ],
    ['an unknown kind', '- id: a\n  name: A\n  kind: paper', 'sources.yaml:3: "kind" cannot be "paper".'],
    [
      'a homepage that is no page',
      '- id: a\n  name: A\n  kind: outlet\n  homepage: javascript:x',
      'sources.yaml:4: "homepage" cannot be "javascript:x".',
    ],
    [
      'one id twice',
      '- {id: a, name: A, kind: outlet}\n- {id: a, name: B, kind: outlet}',
      'sources.yaml:2: There are two sources with the id "a".',
    ],
    ['a mapping for a list', 'id: a', 'sources.yaml:1: This is not the form of a source.'],
  ])('is refused for %s', (_, yaml, expected) => expect(messageOf(yaml)).toContain(expected));

  test('may be empty', () => expect(parseSources({ file: 'sources.yaml', text: '' })).toEqual(parseSources(null)));
});

describe('a source is recognised', () => {
  const table = sourceTable([]);

  test('by its name as a whole word only', () => {
    expect(table.mentions('CNN and the BBC, not XCNN or BBCX').map(({ source }) => source.id)).toEqual(['cnn', 'bbc']);
  });

  test('by the longest of its names', () => {
    expect(table.mentions('the Associated Press of Pakistan').map(({ source }) => source.id)).toEqual(['app']);
  });

  test('by the host of its page', () => {
    expect(table.atHost('amp.cnn.com')?.id).toBe('cnn');
    expect(table.atHost('cnn.com.example')).toBeNull();
  });
});
