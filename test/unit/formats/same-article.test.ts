import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { collapse } from '../../../src/ingest/span.ts';
import { openCapture } from '../../../src/ingest/open.ts';
import { publishedArticle } from '../../../src/ingest/published.ts';
import { fixture, mhtml, read, warcGz, warcRecord } from './captures.ts';

const address = 'https://gazette.example/2024/05/harbour-bridge-opens';
const page = fixture('bridge.html');
const latin = Buffer.from(
  page.toString('utf8').replace('charset="utf-8"', 'charset="windows-1252"').replaceAll('©', '&copy;'),
  'latin1',
);
const chunked = (body: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`${(100).toString(16)}\r\n`),
    body.subarray(0, 100),
    Buffer.from(`\r\n${(body.length - 100).toString(16)};x=y\r\n`),
    body.subarray(100),
    Buffer.from('\r\n0\r\n\r\n'),
  ]);

const captures: [name: string, file: string, bytes: Buffer][] = [
  ['a saved page', 'a.html', page],
  [
    'a page in UTF-16',
    'a.htm',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page.toString('utf8'), 'utf16le')]),
  ],
  ['a page in windows-1252', 'a.html', latin],
  ['an RSS feed', 'a.xml', fixture('bridge.rss.xml')],
  ['an Atom feed', 'a.xml', fixture('bridge.atom.xml')],
  ['an RDF feed', 'a.xml', fixture('bridge.rdf.xml')],
  ['a JSON feed', 'a.json', fixture('bridge.feed.json')],
  ['a page saved whole, quoted-printable', 'a.mhtml', mhtml(page, 'quoted-printable')],
  ['a page saved whole, base64', 'a.mhtml', mhtml(page, 'base64')],
  ['a page saved whole, as it is', 'a.mhtml', mhtml(page, '8bit')],
  ['a web archive', 'a.warc', warcRecord(address, page)],
  ['a packed web archive', 'a.warc.gz', warcGz(address, page)],
  [
    'a web archive with a chunked response',
    'a.warc',
    warcRecord(address, chunked(page), { head: ['Transfer-Encoding: chunked'] }),
  ],
  [
    'a web archive with a packed response',
    'a.warc',
    warcRecord(address, gzipSync(page), { head: ['Content-Encoding: gzip'] }),
  ],
  [
    'a web archive with a response packed by Brotli',
    'a.warc',
    warcRecord(address, brotliCompressSync(page), { head: ['Content-Encoding: br'] }),
  ],
];

const words = (file: string, bytes: Buffer) =>
  read(file, bytes).map(({ sentences }) => sentences.map(({ text, kind, paragraph }) => ({ text, kind, paragraph })));

describe('the same article, however it was kept', () => {
  const [expected] = words('a.txt', fixture('bridge.txt'));

  it('has, as text, the sentences that a person reads in it', () => {
    expect(expected?.map(({ text }) => text.slice(0, 24))).toEqual([
      'The mayor of Port Ellis ',
      '“We have waited long eno',
      'The bridge cost £20 mill',
      'What comes next',
      'Ferries will go on saili',
      'A survey by the Ellis Ga',
    ]);
  });

  it.each(captures)('has the same sentences in %s', (_, file, bytes) => {
    expect(words(file, bytes)).toEqual([expected]);
  });

  it.each(captures)('has the same title, byline and day of publication in %s', (_, file, bytes) => {
    const [article] = read(file, bytes);
    expect(article?.title).toEqual({ text: 'Harbour bridge opens after three-year delay', basis: 'stated' });
    expect(article?.byline).toBe('Ann Lee');
    expect(article?.dates.published?.date).toBe('2024-05-16');
    expect(article?.url).toBe(address);
  });

  it.each(captures)('has the same quotation and speaker in %s', (_, file, bytes) => {
    const [article] = read(file, bytes);
    expect(article?.quotations.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
      ['We have waited long enough,', 'Rosa Marsh'],
    ]);
  });

  it.each(captures)('publishes spans that prove every text in %s', (_, file, bytes) => {
    const [opened] = openCapture(file, bytes).ok ?? [];
    const [article] = read(file, bytes);
    if (opened === undefined || article === undefined) throw new Error('It cannot be read.');
    const record = publishedArticle(article);
    const quoted = [...record.sentences, ...record.quotations, ...record.fields, ...record.boilerplate];
    expect(quoted.length).toBeGreaterThan(6);
    for (const { span, text } of quoted) {
      expect(collapse(opened.format.plain(opened.part.source.slice(...span)))).toBe(text);
    }
  });
});
