import { gzipSync } from 'node:zlib';
import { mhtml, warcGz, warcRecord } from '../unit/formats/captures.ts';

/** An input made to break a reader, and what must come of it: it reads, or one error says what is wrong and how to mend it. */
export interface Hostile {
  readonly name: string;
  readonly file: string;
  readonly bytes: () => Uint8Array | string;
  /** `reads`, or what the error must say. */
  readonly outcome: 'reads' | RegExp;
  readonly sidecar?: string;
}

const prose = 'The mayor of Port Ellis opened the new harbour bridge on Thursday, three years after it was due. ';
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Harbour bridge opens</title>${head}</head><body><article><h1>Harbour bridge opens</h1><p>${prose}</p><p>${prose}</p>${body}</article></body></html>`;
const rss = (items: string, before = '', head = ''): string =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>Gazette</title>${head}${items}</channel></rss>`;
const item = (inside: string): string =>
  `<item><title>Bridge opens</title><description>${prose}</description>${inside}</item>`;
const bytes = (...parts: (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const address = 'https://gazette.example/a';
const noText = /No text is left/u;
const notFeed = /This is no feed/u;

const texts: Hostile[] = [
  { name: 'an empty file', file: 'a.txt', bytes: () => '', outcome: /is empty/u },
  { name: 'white space only', file: 'a.txt', bytes: () => ' \n\t\r\n \u00a0', outcome: /is empty/u },
  { name: 'a byte order mark only', file: 'a.txt', bytes: () => bytes([0xef, 0xbb, 0xbf]), outcome: /is empty/u },
  {
    name: 'boilerplate only',
    file: 'a.txt',
    bytes: () => 'Home\nMenu\nSubscribe\nShare this article\n© 2024',
    outcome: noText,
  },
  { name: 'punctuation only', file: 'a.txt', bytes: () => '… !!! ??? — “” ()\n'.repeat(50), outcome: noText },
  {
    name: 'one line of 50 MB',
    file: 'a.txt',
    bytes: () => prose.repeat(530_000),
    outcome: /characters; at most \d+ are read/u,
  },
  {
    name: 'more bytes than are read',
    file: 'a.txt',
    bytes: () => Buffer.alloc(65 * 2 ** 20, 0x61),
    outcome: /bytes; at most \d+ are read/u,
  },
  {
    name: 'a NUL byte',
    file: 'a.txt',
    bytes: () => bytes(prose, '\n', prose, [0], prose),
    outcome: /^a\.txt:2: Byte \d+ is NUL/u,
  },
  {
    name: 'a byte that no UTF-8 has',
    file: 'a.txt',
    bytes: () => bytes('one\ntwo\nthr', [0xff], 'ee'),
    outcome: /^a\.txt:3: Byte 11 \(0xFF\) is not UTF-8/u,
  },
  {
    name: 'a character cut in two at the end',
    file: 'a.txt',
    bytes: () => bytes(prose, [0xe2, 0x80]),
    outcome: /Byte \d+ \(0xE2\) is not UTF-8/u,
  },
  {
    name: 'an overlong slash',
    file: 'a.txt',
    bytes: () => bytes(prose, [0xc0, 0xaf]),
    outcome: /Byte \d+ \(0xC0\) is not UTF-8/u,
  },
  {
    name: 'a surrogate in UTF-8',
    file: 'a.txt',
    bytes: () => bytes(prose, [0xed, 0xa0, 0x80]),
    outcome: /is not UTF-8/u,
  },
  {
    name: 'windows-1252 without saying so',
    file: 'a.txt',
    bytes: () => Buffer.from(`caf\xe9 ${prose}`, 'latin1'),
    outcome: /Byte 3 \(0xE9\) is not UTF-8/u,
  },
  {
    name: 'UTF-16 with a mark',
    file: 'a.txt',
    bytes: () => Buffer.from(`\ufeff${prose}`, 'utf16le'),
    outcome: 'reads',
  },
  {
    name: 'UTF-16, the big end first',
    file: 'a.txt',
    bytes: () => Buffer.from(`\ufeff${prose}`, 'utf16le').swap16(),
    outcome: 'reads',
  },
  {
    name: 'UTF-16 with half a character',
    file: 'a.txt',
    bytes: () => bytes([0xff, 0xfe, 0x61, 0x00, 0x62]),
    outcome: /Byte \d+ .* is not UTF-16LE/u,
  },
  {
    name: 'UTF-16 with a lone surrogate',
    file: 'a.txt',
    bytes: () => bytes([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00]),
    outcome: /is not UTF-16LE/u,
  },
  { name: 'UTF-16 without a mark', file: 'a.txt', bytes: () => Buffer.from(prose, 'utf16le'), outcome: /is NUL/u },
  {
    name: 'line ends of all kinds',
    file: 'a.txt',
    bytes: () =>
      [prose, prose, prose, prose, prose]
        .map((line, index) => line + ['\r', '\n', '\r\n', '\u2028', '\u0085'][index])
        .join(''),
    outcome: 'reads',
  },
  {
    name: 'right-to-left marks and overrides',
    file: 'a.txt',
    bytes: () => `\u202e${prose}\u200f\u2066${prose}\u2069`,
    outcome: 'reads',
  },
  {
    name: 'a quotation that never closes',
    file: 'a.txt',
    bytes: () => `“We have waited long enough, said Rosa Marsh. ${prose}`.repeat(200),
    outcome: 'reads',
  },
  {
    name: '100,000 opening quotation marks',
    file: 'a.txt',
    bytes: () => `${prose}\n${'“'.repeat(100_000)}`,
    outcome: 'reads',
  },
  {
    name: '100,000 straight quotation marks',
    file: 'a.txt',
    bytes: () => `${prose}${'" '.repeat(100_000)}`,
    outcome: 'reads',
  },
  {
    name: '100,000 opening brackets',
    file: 'a.txt',
    bytes: () => `${prose}\n${'('.repeat(100_000)}`,
    outcome: 'reads',
  },
  {
    name: 'a million spaces in a sentence',
    file: 'a.txt',
    bytes: () => `The mayor opened${' '.repeat(1_000_000)}the bridge. ${prose}`,
    outcome: 'reads',
  },
  {
    name: 'a word of a million letters',
    file: 'a.txt',
    bytes: () => `${prose}${'a'.repeat(1_000_000)}. ${prose}`,
    outcome: 'reads',
  },
  {
    name: 'a number of a million digits',
    file: 'a.txt',
    bytes: () => `${prose}It cost £${'1'.repeat(1_000_000)}. ${prose}`,
    outcome: 'reads',
  },
  {
    name: '100,000 lines of one letter',
    file: 'a.txt',
    bytes: () => `${prose}\n${'a\n'.repeat(100_000)}`,
    outcome: 'reads',
  },
  {
    name: '50,000 marks on one letter',
    file: 'a.txt',
    bytes: () => `${prose}a${'\u0301'.repeat(50_000)} ${prose}`,
    outcome: 'reads',
  },
  {
    name: 'control characters',
    file: 'a.txt',
    bytes: () => `${prose}\u0007\u001b[31m\u0008\u007f${prose}`,
    outcome: 'reads',
  },
  {
    name: 'dates of year 0 and 9999',
    file: 'a.txt',
    bytes: () => `Bridge opens\nPublished 1 January 0000\nUpdated 31 December 9999\n${prose}`,
    outcome: 'reads',
  },
  { name: 'markup in a text', file: 'a.txt', bytes: () => `<script>alert(1)</script> ${prose}`, outcome: 'reads' },
];

const names: Hostile[] = [
  { name: 'an unknown ending', file: 'a.docx', bytes: () => prose, outcome: /"\.docx" is not an ending/u },
  { name: 'no ending', file: 'a', bytes: () => prose, outcome: /has no ending/u },
  { name: 'an ending in capitals', file: 'a.TXT', bytes: () => prose, outcome: 'reads' },
  { name: 'an ending behind an ending', file: 'a.txt.exe', bytes: () => prose, outcome: /is not an ending/u },
  {
    name: 'a script as address in the sidecar',
    file: 'a.txt',
    bytes: () => prose,
    sidecar: 'url: javascript:alert(1)',
    outcome: /^a\.yaml:1: "url" cannot be/u,
  },
  {
    name: 'billion laughs in the sidecar',
    file: 'a.txt',
    bytes: () => prose,
    sidecar: `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}]`).join('\n')}`,
    outcome: /^a\.yaml/u,
  },
];

const pages: Hostile[] = [
  { name: 'a page without text', file: 'a.html', bytes: () => '<html><body></body></html>', outcome: noText },
  {
    name: 'a page of menus',
    file: 'a.html',
    bytes: () => `<nav>${'<a href="/">Home</a> '.repeat(300)}</nav>`,
    outcome: noText,
  },
  {
    name: 'frames',
    file: 'a.html',
    bytes: () => '<frameset><frame src="a"><frame src="b"></frameset>',
    outcome: noText,
  },
  {
    name: '10,000 elements in each other',
    file: 'a.html',
    bytes: () => page('<div>'.repeat(10_000)),
    outcome: /more than 512 deep/u,
  },
  {
    name: 'a million elements in each other',
    file: 'a.html',
    bytes: () => '<div>'.repeat(1_000_000),
    outcome: /more than 512 deep/u,
  },
  {
    name: '10,000 tables in each other',
    file: 'a.html',
    bytes: () => page('<table><tr><td>'.repeat(10_000)),
    outcome: /more than 512 deep/u,
  },
  {
    name: '500 bold elements that every paragraph opens again',
    file: 'a.html',
    bytes: () =>
      page(
        `<p>${Array.from({ length: 400 }, (_, index) => `<b id=b${index}>`).join('')}</p>${'<p>a</p>'.repeat(20_000)}`,
      ),
    outcome: /more than/u,
  },
  {
    name: '300,000 elements',
    file: 'a.html',
    bytes: () => page('<i>a</i>'.repeat(300_000)),
    outcome: /more than \d+ elements/u,
  },
  { name: 'links in links', file: 'a.html', bytes: () => page('<a href=/><div>'.repeat(200)), outcome: 'reads' },
  {
    name: 'an element of 200,000 attributes',
    file: 'a.html',
    bytes: () => page(`<p ${Array.from({ length: 200_000 }, (_, index) => `a${index}`).join(' ')}>a</p>`),
    outcome: 'reads',
  },
  {
    name: 'an attribute of 4 MB',
    file: 'a.html',
    bytes: () => page(`<p title="${'x'.repeat(4_000_000)}">a</p>`),
    outcome: 'reads',
  },
  { name: 'a tag that never ends', file: 'a.html', bytes: () => `${page('')}<p class="`, outcome: 'reads' },
  { name: 'a script that never ends', file: 'a.html', bytes: () => page('<script>var a = "<p>'), outcome: 'reads' },
  { name: 'a comment that never ends', file: 'a.html', bytes: () => page('<!-- '), outcome: 'reads' },
  { name: '100,000 openings of comments', file: 'a.html', bytes: () => page('<!--'.repeat(100_000)), outcome: 'reads' },
  { name: '100,000 openings of tags', file: 'a.html', bytes: () => page('<'.repeat(100_000)), outcome: 'reads' },
  {
    name: '100,000 bare ampersands',
    file: 'a.html',
    bytes: () => page(`<p>${'&'.repeat(100_000)}</p>`),
    outcome: 'reads',
  },
  {
    name: '100,000 references without their semicolons',
    file: 'a.html',
    bytes: () => page(`<p>${prose}${'&amp'.repeat(100_000)}</p>`),
    outcome: 'reads',
  },
  {
    name: 'references to no character',
    file: 'a.html',
    bytes: () => page(`<p>${prose}&#0;&#x110000;&#xD800;&#128;&#99999999999999;&bogus;&notit;</p>`),
    outcome: 'reads',
  },
  { name: 'a NUL in a page', file: 'a.html', bytes: () => page('<p>a\0b</p>'), outcome: /is NUL/u },
  {
    name: 'text outside the cells of a table',
    file: 'a.html',
    bytes: () => page(`<table>${prose}<tr>${prose}<td>${prose}</td></tr></table>`),
    outcome: 'reads',
  },
  {
    name: 'UTF-8 that says it is UTF-16',
    file: 'a.html',
    bytes: () => page(`<p>café ${prose}</p>`, '<meta charset="utf-16">'),
    outcome: 'reads',
  },
  {
    name: 'UTF-8 that says it is Latin 1',
    file: 'a.html',
    bytes: () => page(`<p>café ${prose}</p>`, '<meta charset="iso-8859-1">'),
    outcome: 'reads',
  },
  {
    name: 'an encoding that nobody knows',
    file: 'a.html',
    bytes: () => Buffer.from(page('<p>caf\xe9</p>', '<meta charset="x-martian">'), 'latin1'),
    outcome: /is not UTF-8/u,
  },
  {
    name: 'Latin 1 that says it is UTF-8',
    file: 'a.html',
    bytes: () => Buffer.from(page('<p>caf\xe9</p>', '<meta charset="utf-8">'), 'latin1'),
    outcome: /Byte \d+ \(0xE9\) is not UTF-8/u,
  },
  {
    name: 'Latin 1 that says nothing',
    file: 'a.html',
    bytes: () => Buffer.from(page('<p>caf\xe9</p>'), 'latin1'),
    outcome: 'reads',
  },
  {
    name: 'broken Shift JIS',
    file: 'a.html',
    bytes: () => bytes(page('', '<meta charset="shift_jis">'), [0x81, 0x20, 0xfd, 0xff]),
    outcome: /is not SHIFT_JIS/u,
  },
  {
    name: 'a script as its own address',
    file: 'a.html',
    bytes: () =>
      page('', '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">'),
    outcome: 'reads',
  },
  {
    name: 'a relative address, and one with a password',
    file: 'a.html',
    bytes: () =>
      page('', '<link rel="canonical" href="/a"><meta property="og:url" content="https://user:secret@a.org/">'),
    outcome: 'reads',
  },
  {
    name: 'JSON-LD that is no JSON',
    file: 'a.html',
    bytes: () => page('', '<script type="application/ld+json">{"@type":</script>'),
    outcome: 'reads',
  },
  {
    name: 'JSON-LD 100,000 lists deep',
    file: 'a.html',
    bytes: () => page('', `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`),
    outcome: 'reads',
  },
  {
    name: 'JSON-LD of wrong types',
    file: 'a.html',
    bytes: () =>
      page(
        '',
        '<script type="application/ld+json">{"@type":["NewsArticle",3],"headline":{"__proto__":1},"author":[null,{"name":[1,{}]}],"datePublished":["0000-00-00",7],"__proto__":{"x":1}}</script>',
      ),
    outcome: 'reads',
  },
  {
    name: 'dates of year 0 and 9999 in the head',
    file: 'a.html',
    bytes: () =>
      page(
        '',
        '<meta property="article:published_time" content="0000-00-00T00:00:00Z"><meta name="date" content="9999-12-31">',
      ),
    outcome: 'reads',
  },
  {
    name: '50,000 statements of a title',
    file: 'a.html',
    bytes: () => page('', '<meta property="og:title" content="Bridge opens">'.repeat(50_000)),
    outcome: 'reads',
  },
  {
    name: 'a title of a million letters',
    file: 'a.html',
    bytes: () => page('').replace('Harbour bridge opens</title>', `${'a | '.repeat(300_000)}</title>`),
    outcome: 'reads',
  },
  { name: 'everything in one line break', file: 'a.html', bytes: () => page('<br>'.repeat(50_000)), outcome: 'reads' },
];

const feeds: Hostile[] = [
  { name: 'no XML', file: 'a.xml', bytes: () => prose, outcome: notFeed },
  { name: 'XML that is no feed', file: 'a.xml', bytes: () => '<?xml version="1.0"?><a><b/></a>', outcome: notFeed },
  { name: 'a page that says it is a feed', file: 'a.xml', bytes: () => page(''), outcome: notFeed },
  { name: 'a feed without items', file: 'a.xml', bytes: () => rss(''), outcome: /has no items/u },
  {
    name: 'items without anything',
    file: 'a.xml',
    bytes: () => rss('<item></item><item><title> </title></item>'),
    outcome: /has no items/u,
  },
  {
    name: 'an item that is a headline',
    file: 'a.xml',
    bytes: () => rss('<item><title>Bridge opens</title></item>'),
    outcome: 'reads',
  },
  {
    name: 'billion laughs',
    file: 'a.xml',
    bytes: () =>
      rss(
        item('&f;'),
        `<!DOCTYPE r [\n<!ENTITY a "aaaaaaaaaa">\n${[...'bcdef'].map((name, index) => `<!ENTITY ${name} "${`&${'abcde'[index]};`.repeat(10)}">`).join('\n')}]>`,
      ),
    outcome: /^a\.xml:2: The feed declares entities/u,
  },
  {
    name: 'a file of the machine as entity',
    file: 'a.xml',
    bytes: () => rss(item('&x;'), '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    outcome: /declares entities/u,
  },
  {
    name: 'an entity inside the declaration',
    file: 'a.xml',
    bytes: () => rss(item(''), '<!DOCTYPE r [<!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]>'),
    outcome: /declares entities/u,
  },
  {
    name: 'a document type of another machine',
    file: 'a.xml',
    bytes: () => rss(item(''), '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://127.0.0.1/rss.dtd">'),
    outcome: 'reads',
  },
  {
    name: 'ids given twice',
    file: 'a.xml',
    bytes: () => rss(item('<guid>1</guid><link>https://a.org/x</link>').repeat(3)),
    outcome: 'reads',
  },
  {
    name: 'a script as address of an item',
    file: 'a.xml',
    bytes: () => rss(item('<link>javascript:alert(1)</link><pubDate>Thu, 99 Foo 0000</pubDate>')),
    outcome: 'reads',
  },
  {
    name: 'an item of elements 10,000 deep',
    file: 'a.json',
    bytes: () =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: '1', content_html: '<b>x'.repeat(10_000) }],
      }),
    outcome: /more than 512 deep/u,
  },
  {
    name: 'more items than are read',
    file: 'a.xml',
    bytes: () => rss(item('').repeat(10_001)),
    outcome: /more than \d+ items/u,
  },
  { name: 'XML 50,000 deep', file: 'a.xml', bytes: () => rss(item('<a>'.repeat(50_000))), outcome: /no feed|reads/u },
  { name: 'XML cut off', file: 'a.xml', bytes: () => rss(item('')).slice(0, 150), outcome: /no feed|no items/u },
  {
    name: 'a feed that says it is UTF-16',
    file: 'a.xml',
    bytes: () => rss(item('')).replace('version="1.0"', 'version="1.0" encoding="UTF-16"'),
    outcome: 'reads',
  },
  { name: 'JSON that is no feed', file: 'a.json', bytes: () => '{"a": [1, 2, 3]}', outcome: notFeed },
  {
    name: 'JSON cut off',
    file: 'a.json',
    bytes: () => '{"version":"https://jsonfeed.org/version/1.1","items":[',
    outcome: notFeed,
  },
  { name: 'JSON 100,000 deep', file: 'a.json', bytes: () => '['.repeat(100_000), outcome: notFeed },
  {
    name: 'a JSON feed without items',
    file: 'a.json',
    bytes: () => '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[]}',
    outcome: /no items/u,
  },
  {
    name: 'a JSON feed of wrong types',
    file: 'a.json',
    bytes: () =>
      `{"version":"https://jsonfeed.org/version/1.1","title":7,"items":[{"id":1,"content_html":{"a":1},"title":"${prose}","tags":"x","authors":{"name":3}}]}`,
    outcome: 'reads',
  },
];

const archives: Hostile[] = [
  { name: 'an archive of nothing', file: 'a.warc', bytes: () => '', outcome: /holds no page/u },
  { name: 'no archive', file: 'a.warc', bytes: () => prose, outcome: /No archive record begins at byte 0/u },
  {
    name: 'a bomb of 300 MB',
    file: 'a.warc.gz',
    bytes: () => gzipSync(Buffer.alloc(300 * 2 ** 20)),
    outcome: /unpacks to more than/u,
  },
  {
    name: 'a bomb in a response',
    file: 'a.warc',
    bytes: () => warcRecord(address, gzipSync(Buffer.alloc(300 * 2 ** 20)), { head: ['Content-Encoding: gzip'] }),
    outcome: /holds no page/u,
  },
  {
    name: 'a packed archive cut off',
    file: 'a.warc.gz',
    bytes: () => warcGz(address, Buffer.from(page(''))).subarray(0, -40),
    outcome: /damaged/u,
  },
  {
    name: 'an archive cut off',
    file: 'a.warc',
    bytes: () => warcRecord(address, Buffer.from(page(''))).subarray(0, -60),
    outcome: /ends within the record/u,
  },
  {
    name: 'a record of negative length',
    file: 'a.warc',
    bytes: () => 'WARC/1.0\r\nContent-Length: -5\r\n\r\n',
    outcome: /No archive record/u,
  },
  {
    name: 'a record of endless length',
    file: 'a.warc',
    bytes: () => 'WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n',
    outcome: /No archive record/u,
  },
  {
    name: 'a head without an end',
    file: 'a.warc',
    bytes: () => `WARC/1.0\r\n${'X: y\r\n'.repeat(200_000)}`,
    outcome: /No archive record/u,
  },
  {
    name: 'only a page that was not found',
    file: 'a.warc',
    bytes: () => warcRecord(address, Buffer.from(page('')), { status: '404 Not Found' }),
    outcome: /holds no page/u,
  },
  {
    name: 'only a picture',
    file: 'a.warc',
    bytes: () => warcRecord(address, Buffer.from([1, 2]), { type: 'image/png' }),
    outcome: /holds no page/u,
  },
  {
    name: 'chunks of impossible sizes',
    file: 'a.warc',
    bytes: () => warcRecord(address, Buffer.from('ffffffff\r\nab\r\nzz'), { head: ['Transfer-Encoding: chunked'] }),
    outcome: noText,
  },
  {
    name: 'a name of the wrong kind',
    file: 'a.warc.gz',
    bytes: () => warcRecord(address, Buffer.from(page(''))),
    outcome: 'reads',
  },
  {
    name: 'an address that is a script',
    file: 'a.warc',
    bytes: () => warcRecord('javascript:alert(1)', Buffer.from(page(''))),
    outcome: 'reads',
  },
  {
    name: 'an archive with a page of menus beside the article',
    file: 'a.warc',
    bytes: () =>
      Buffer.concat([
        warcRecord('https://a.org/', Buffer.from('<p>Home</p>')),
        warcRecord(address, Buffer.from(page(''))),
      ]),
    outcome: 'reads',
  },
];

const messages: Hostile[] = [
  { name: 'no message', file: 'a.mhtml', bytes: () => prose, outcome: /head of a message/u },
  {
    name: 'a message without its boundary',
    file: 'a.mhtml',
    bytes: () => 'Content-Type: multipart/related\r\n\r\nx',
    outcome: /No part of the message is a page/u,
  },
  {
    name: 'a message without a page',
    file: 'a.mhtml',
    bytes: () => 'Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--',
    outcome: /No part of the message is a page/u,
  },
  {
    name: 'a boundary that stands everywhere',
    file: 'a.mhtml',
    bytes: () => `Content-Type: multipart/related; boundary=b\r\n\r\n${'--b\r\n'.repeat(100_000)}`,
    outcome: /No part of the message is a page/u,
  },
  {
    name: 'messages 1,000 deep',
    file: 'a.mhtml',
    bytes: () => `${'Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\n'.repeat(1000)}`,
    outcome: /No part of the message is a page/u,
  },
  {
    name: 'base64 that is none',
    file: 'a.mhtml',
    bytes: () => mhtml(Buffer.from('<p>x'), 'base64').toString().replace('PHA+eA', '!!!!'),
    outcome: /is empty|is not UTF-8|No text is left|NUL/u,
  },
  {
    name: 'quoted-printable that is none',
    file: 'a.mhtml',
    bytes: () =>
      mhtml(Buffer.from(page('<p>x</p>')), 'quoted-printable')
        .toString()
        .replace('opens', 'opens=ZZ=3'),
    outcome: 'reads',
  },
];

export const hostile: readonly Hostile[] = [...texts, ...names, ...pages, ...feeds, ...archives, ...messages];
