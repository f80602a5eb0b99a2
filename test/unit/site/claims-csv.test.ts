import { describe, expect, test } from 'vitest';
import { claimsCsv } from '../../../src/site/data/claims-csv.ts';
import { articleOf, articles, claimOf, collated, statementOf } from './story-fixture.ts';

const all = new Map(Object.values(articles).map((article) => [article.id, article]));

/** The table of a story of one article with one claim: its only row's cell for that article. */
function cellFor(sentence: string): string {
  const article = articleOf('a', [sentence]);
  const { story, collation } = collated;
  const only = { ...collation, claims: [claimOf('c', [statementOf(article, 0)])], differences: [] };
  const csv = claimsCsv({ story: { ...story, articles: ['a'] }, collation: only }, new Map([['a', article]]));
  return csv.slice(csv.indexOf('\r\n') + 2);
}

describe('the table of claims and outlets', () => {
  test('has a row for each claim and a column for each article, in the words of the article', () => {
    expect(claimsCsv(collated, all).split('\r\n')).toEqual([
      'claim,outlets,origins at most,differences,text,a,a: attributed to,The Gazette (b),The Gazette (b): attributed to,c,c: attributed to',
      'ships,3,2,number: precision,Ten ships left the port on Friday.,Ten ships left the port on Friday.,,On Friday ten ships left the port.,,Several ships left the port on Friday.,',
      'calm,1,1,,The sea was calm.,The sea was calm.,,,,,',
      'cheers,1,1,,Crowds cheered.,,,Crowds cheered.,,[related] Nobody cheered.,',
      '',
    ]);
  });

  test('says to whom a sentence attributes what it states', () => {
    const article = articleOf('a', ['Ten ships left, officials said.', 'The sea was calm.']);
    const [left, calm] = [statementOf(article, 0), statementOf(article, 1)];
    const said = { kind: 'unnamed', name: null, span: [16, 30], text: 'officials said' } as const;
    const itself = { kind: 'itself', name: null, span: null, text: null } as const;
    const claims = [
      claimOf('c', [
        { ...left, sourcing: { ...said, span: [16, 30] } },
        { ...calm, sourcing: itself },
      ]),
    ];
    const { story, collation } = collated;
    const only = { ...collation, claims, differences: [] };
    const csv = claimsCsv({ story: { ...story, articles: ['a'] }, collation: only }, new Map([['a', article]]));
    expect(csv).toContain('"unnamed: officials said\nitself"');
  });

  test.each(['=1+1', '+49 30 1234', '-5 degrees', '@everyone', '＝1+1'])('puts an apostrophe before %s', (text) => {
    expect(cellFor(text)).toBe(`c,1,1,,'${text},'${text},\r\n`);
  });

  test.each([
    ['a comma', 'Ships, and boats.', '"Ships, and boats."'],
    ['a quotation mark', 'He said "no".', '"He said ""no""."'],
    ['both an equals sign and a comma', '=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ])('encloses a field with %s', (_, text, field) => {
    expect(cellFor(text)).toBe(`c,1,1,,${field},${field},\r\n`);
  });
});
