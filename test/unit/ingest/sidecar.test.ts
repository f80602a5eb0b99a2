import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/ingest/problem.ts';
import { body, problemsOf, read } from './capture.ts';

const capture = `Leaders meet in Beijing for trade talks\n\n${body}`;

describe('what a sidecar says wins over the capture', () => {
  test('address, outlet, date, headline, byline, topics', () => {
    const article = read(
      capture,
      'title: Talks in Beijing\nurl: https://ledger.example/a\nsource: plain-brief\npublished: 2024-05-17\nbyline: A. Writer\ntags: [trade, energy]\n',
    );
    expect(article).toMatchObject({
      title: { text: 'Talks in Beijing', basis: 'stated' },
      url: 'https://ledger.example/a',
      source: { id: 'plain-brief', basis: 'sidecar' },
      byline: 'A. Writer',
      tags: ['trade', 'energy'],
    });
    expect(article.dates.published).toEqual({
      date: '2024-05-17',
      precision: 'day',
      basis: 'sidecar',
      evidence: { span: null, text: 'published: 2024-05-17' },
    });
  });

  test('the outlet is known by the address where no source is given', () => {
    expect(read(capture, 'url: https://www.ledger.example/2024/05/17/a').source).toMatchObject({
      id: 'ledger',
      basis: 'url',
    });
  });

  test('a date in the address is the publication date where nothing else is', () => {
    const { dates } = read(capture, 'url: https://www.ledger.example/2024/05/17/talks');
    expect(dates.published).toMatchObject({ date: '2024-05-17', basis: 'url' });
  });

  test.each([
    ['2024', 'year'],
    ['2024-05', 'month'],
  ])('a date may be as precise as %s', (date, precision) => {
    expect(read(capture, `published: "${date}"`).dates.published).toMatchObject({ date, precision });
  });

  test.each([
    ['an empty file', ''],
    ['comments only', '# nothing known yet\n'],
  ])('%s says nothing', (_, yaml) => {
    expect(read(capture, yaml)).toEqual(read(capture));
  });
});

describe('a fault in a sidecar is told with its line and its mend', () => {
  test.each([
    [
      'an unknown key',
      'url: https://a.example\npubished: 2024-05-17',
      'articles/a.yaml:2: "pubished" is not a key of a sidecar. Did you mean "published"?',
    ],
    [
      'a key like none',
      'xyzzy: 1',
      'articles/a.yaml:1: "xyzzy" is not a key of a sidecar. Keys are: title, url, source, published,',
    ],
    [
      'a day that the calendar lacks',
      'published: 2024-02-30',
      'articles/a.yaml:1: "published" cannot be "2024-02-30". Write a day of the calendar such as 2024-05-17, or a month (2024-05) or year (2024) where no more is known.',
    ],
    [
      'a link that runs code',
      'url: javascript:alert(1)',
      'articles/a.yaml:1: "url" cannot be "javascript:alert(1)". Write a full address that begins with https:// or http://.',
    ],
    [
      'a relative link',
      'note: x\nurl: /news/a',
      'articles/a.yaml:2: "url" cannot be "/news/a". Write a full address that begins with https:// or http://.',
    ],
    [
      'an unknown source',
      'source: plain-breif',
      'articles/a.yaml:1: "plain-breif" is not a source that sources.yaml or the built-in table knows. Did you mean "plain-brief"?',
    ],
    [
      'a source like none',
      'source: qqqq',
      'articles/a.yaml:1: "qqqq" is not a source that sources.yaml or the built-in table knows. Add an entry with "id: qqqq" to sources.yaml.',
    ],
    [
      'a number for a headline',
      'title: 2024',
      'articles/a.yaml:1: "title" cannot be 2024. Write the headline as text; put it in quotes if it looks like a number.',
    ],
    ['a language that is no tag', 'language: english', 'articles/a.yaml:1: "language" cannot be "english".'],
    [
      'a list for a mapping',
      '- url: x',
      'articles/a.yaml:1: This is not the form of a sidecar. Write "key: value", one a line.',
    ],
  ])('%s', (_, yaml, expected) => {
    const [problem] = problemsOf(capture, yaml);
    expect(problem === undefined ? '' : formatProblem(problem)).toContain(expected);
  });

  test('broken YAML names its line', () => {
    expect(problemsOf(capture, 'url: https://a.example\ntitle: "open')).toMatchObject([
      { file: 'articles/a.yaml', line: 2 },
    ]);
  });

  test('a key that stands twice is a fault', () => {
    expect(problemsOf(capture, 'byline: A\nbyline: B')).toMatchObject([{ file: 'articles/a.yaml', line: 2 }]);
  });

  test('aliases that multiply are refused', () => {
    const laughs = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefg'.split('').map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdef'[index]}`).join(',')}]`),
    ];
    expect(problemsOf(capture, laughs.join('\n')).length).toBeGreaterThan(0);
  });

  test('every fault is told at once', () => {
    const problems = problemsOf('   \n', 'pubished: 1\nurl: ftp://a.example');
    expect(problems.map(({ file, line }) => [file, line])).toEqual(
      expect.arrayContaining([
        ['articles/a.yaml', 1],
        ['articles/a.yaml', 2],
        ['articles/a.txt', null],
      ]),
    );
  });
});
