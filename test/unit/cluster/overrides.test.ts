import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterArticles } from '../../../src/cluster/index.ts';
import { parseOverrides } from '../../../src/cluster/overrides.ts';
import type { Decision } from '../../../src/cluster/story.ts';
import { InputError } from '../../../src/ingest/problem.ts';
import { article } from './article.ts';

const signed = 'reason: Both report the fire.\n    by: Ana Ruiz';
const read = (text: string) => parseOverrides({ file: 'overrides.yaml', text });

/** The problems of a file, one a line. */
function faultsOf(text: string): string[] {
  try {
    read(text);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n');
    throw error;
  }
}

describe('overrides.yaml', () => {
  test('may be missing, empty, or hold comments only', () => {
    expect(parseOverrides(null)).toEqual([]);
    expect(read('')).toEqual([]);
    expect(read('# nothing yet\nmerge:\n')).toEqual([]);
  });

  test('holds four kinds of decisions, each with its line', () => {
    const text = `
merge:
  - articles: [a, b]
    ${signed}
split:
  - articles: [c]
    from: [a, b]
    reason: >
      Another fire,
      a week later.
    by: Ana Ruiz
same origin:
  - articles: [a, c]
    ${signed}
not the same quotation:
  - quotations:
      - { article: a, words: “no  limits” }
      - { article: b, words: no bounds }
    ${signed}
`;
    expect(read(text).map(({ decision, line }) => [line, decision])).toEqual([
      [3, { kind: 'merge', articles: ['a', 'b'], reason: 'Both report the fire.', by: 'Ana Ruiz' }],
      [7, { kind: 'split', articles: ['c'], from: ['a', 'b'], reason: 'Another fire, a week later.', by: 'Ana Ruiz' }],
      [14, { kind: 'same origin', articles: ['a', 'c'], reason: 'Both report the fire.', by: 'Ana Ruiz' }],
      [
        18,
        {
          kind: 'not the same quotation',
          quotations: [
            { article: 'a', words: '“no limits”' },
            { article: 'b', words: 'no bounds' },
          ],
          reason: 'Both report the fire.',
          by: 'Ana Ruiz',
        },
      ],
    ]);
  });

  test.for<[string, string, RegExp[]]>([
    [
      'a kind that is none',
      `merges:\n  - articles: [a, b]\n    ${signed}\n`,
      [/^overrides\.yaml:1: "merges" is not a key of the overrides\. Did you mean "merge"\?$/],
    ],
    [
      'a key of another kind',
      `merge:\n  - articles: [a, b]\n    article: a\n    ${signed}\n`,
      [/^overrides\.yaml:3: "article" is not a key of the overrides\. Did you mean "articles"\?$/],
    ],
    [
      'an article that is to be one with itself',
      `merge:\n  - articles: [a, a]\n    ${signed}\n`,
      [/^overrides\.yaml:2: "articles" cannot be this list\. Name each article once\.$/],
    ],
    [
      'an entry without reason and author',
      'merge:\n  - articles: [a, b]\n',
      [
        /^overrides\.yaml:2: "reason" is missing\. Write why, in a sentence /,
        /^overrides\.yaml:2: "by" is missing\. Write the name of the editor/,
      ],
    ],
    ['a reason of white space', `merge:\n  - articles: [a, b]\n    reason: " "\n    by: A\n`, [/^overrides\.yaml:3: /]],
    [
      'an id that YAML reads as a number',
      `merge:\n  - articles: [001, b]\n    ${signed}\n`,
      [/^overrides\.yaml:2: "articles" cannot be 1\. Write the id of an article, in quotes /],
    ],
    [
      'one article to merge',
      `merge:\n  - articles: [a]\n    ${signed}\n`,
      [/^overrides\.yaml:2: .* Name two articles/],
    ],
    ['an article named twice', `merge:\n  - articles: [a, a]\n    ${signed}\n`, [/Name each article once\.$/]],
    [
      'a split without its other side',
      `split:\n  - articles: [a, b]\n    ${signed}\n`,
      [/^overrides\.yaml:2: "from" is missing\. /],
    ],
    ['no YAML', 'merge: [\n', [/^overrides\.yaml:\d+: This is no YAML: /]],
    [
      'a split of what another entry merges, with both lines',
      `merge:\n  - articles: [a, b]\n    ${signed}\nsplit:\n  - articles: [a]\n    from: [x, b]\n    ${signed}\n`,
      [/^overrides\.yaml:6: "a" and "b" are to stand apart, but line 2 put them together\. Remove one or the other\.$/],
    ],
    [
      'a split of what two entries merge in a row, with all lines',
      `merge:\n  - articles: [a, b]\n    ${signed}\n  - articles: [b, c]\n    ${signed}\nsplit:\n  - articles: [c]\n    from: [a]\n    ${signed}\n`,
      [/^overrides\.yaml:9: "c" and "a" are to stand apart, but lines 5 and 2 put them together\. /],
    ],
    [
      'an article split from itself',
      `split:\n  - articles: [a]\n    from: [b, a]\n    ${signed}\n`,
      [/^overrides\.yaml:2: "a" cannot stand apart from itself\. Name it on one side only\.$/],
    ],
  ])('is refused with %s', ([, text, expected]) => {
    const faults = faultsOf(text);
    expect(faults).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(faults[index]).toMatch(pattern);
  });

  const pieces = [
    'merge:',
    'split:',
    'same origin:',
    '\n',
    '  ',
    '- ',
    'articles: ',
    '[a, b]',
    'by: x',
    '&a ',
    '*a',
    '"',
    '{',
    '\0',
    '?',
    '|',
  ];
  test('whatever it holds, reading it ends with decisions or with problems', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => void faultsOf(parts.join(''))),
      { numRuns: 40 },
    );
  });
});

const fire =
  'A fire destroyed the old harbour market in Port Lunn on Monday night. Forty traders lost their stalls, and Mayor Ida Brandt promised help.';
const cup =
  'Striker Ada Quist scored twice on Saturday as Holm won the national cup. Supporters sang along the canal until dawn, said coach Per Lund.';
const reports = [
  ...['a', 'b', 'c', 'd'].map((id) => article(`fire-${id}`, `${fire} Report ${id}.`, { date: '2024-01-02' })),
  ...['a', 'b'].map((id) => article(`cup-${id}`, `${cup} Report ${id}.`, { date: '2024-01-07' })),
];
const by = { reason: 'An editor knows.', by: 'Ana Ruiz' };

describe('an editor’s decision', () => {
  test('merges what the rules keep apart, and the story tells so beside its true likeness', () => {
    const merge: Decision = { kind: 'merge', articles: ['fire-a', 'cup-a'], ...by };
    const plain = clusterArticles(reports);
    expect(plain.map(({ articles }) => articles.length)).toEqual([4, 2]);
    const [story] = clusterArticles(reports, [merge]).filter(({ articles }) => articles.includes('cup-a'));
    expect(story?.articles).toContain('fire-a');
    expect(story?.decisions).toEqual([merge]);
    expect(story?.grouping.every(({ score }) => score === null || score <= 1)).toBe(true);
  });

  test('splits what the rules put together; later reports go where they are most at home', () => {
    const split: Decision = { kind: 'split', articles: ['fire-a', 'fire-b'], from: ['fire-c'], ...by };
    const stories = clusterArticles(reports, [split]);
    const storyOf = (id: string) => stories.find(({ articles }) => articles.includes(id));
    expect(storyOf('fire-c')?.articles).not.toContain('fire-a');
    expect(storyOf('fire-c')?.articles).not.toContain('fire-b');
    expect(storyOf('fire-a')?.articles).toContain('fire-b');
    expect(storyOf('fire-c')?.decisions).toEqual([split]);
    expect(storyOf('fire-a')?.decisions).toEqual([split]);
    expect(storyOf('cup-a')?.decisions).toBeUndefined();
  });

  test('of articles that are not there changes nothing', () => {
    expect(
      clusterArticles(reports, [
        { kind: 'merge', articles: ['fire-a', 'gone'], ...by },
        { kind: 'split', articles: ['cup-a'], from: ['gone'], ...by },
      ]),
    ).toEqual(clusterArticles(reports));
  });

  test('does not merge articles of different languages', () => {
    const spanish = reports.map((report) => (report.id === 'cup-a' ? { ...report, language: 'es' } : report));
    const merge: Decision = { kind: 'merge', articles: ['fire-a', 'cup-a'], ...by };
    const stories = clusterArticles(spanish, [merge]);
    expect(stories.find(({ articles }) => articles.includes('cup-a'))?.articles).toEqual(['cup-a']);
  });

  test('of any kind and number holds, whatever the likeness and the order', () => {
    const ids = reports.map(({ id }) => id);
    const some = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 2 }),
        some,
        fc.shuffledSubarray(reports, { minLength: reports.length }),
        (merges, [one = '', ...others], shuffled) => {
          const decisions: Decision[] = [
            ...merges.map((articles): Decision => ({ kind: 'merge', articles, ...by })),
            { kind: 'split', articles: [one], from: others, ...by },
          ];
          const linked = new Set([one]);
          for (const named of [...merges, ...merges])
            if (named.some((id) => linked.has(id))) named.forEach((id) => linked.add(id));
          fc.pre(others.every((other) => !linked.has(other)));
          const stories = clusterArticles(shuffled, decisions);
          expect(stories).toEqual(clusterArticles(reports, decisions));
          const storyOf = new Map(stories.flatMap(({ id, articles }) => articles.map((each) => [each, id])));
          for (const named of merges) expect(new Set(named.map((id) => storyOf.get(id))).size).toBe(1);
          for (const other of others) expect(storyOf.get(other)).not.toBe(storyOf.get(one));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('keeps its place when articles are added', () => {
    const split: Decision = { kind: 'split', articles: ['fire-a'], from: ['fire-b'], ...by };
    const more = ['x', 'y', 'z'].map((id) => article(`fire-${id}`, `${fire} Later ${id}.`, { date: '2024-01-03' }));
    for (const stories of [clusterArticles(reports, [split]), clusterArticles([...reports, ...more], [split])]) {
      const together = stories.find(({ articles }) => articles.includes('fire-a'))?.articles;
      expect(together).not.toContain('fire-b');
    }
  });
});
