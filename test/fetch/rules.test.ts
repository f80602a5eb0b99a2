/** The fetcher's rules one by one, without a network. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublic } from '../../src/fetch/addresses.ts';
import { stemOf } from '../../src/fetch/capture-files.ts';
import { readable } from '../../src/fetch/charset.ts';
import { client, retryAfter } from '../../src/fetch/client.ts';
import { Fault } from '../../src/fetch/fault.ts';
import { readFeeds } from '../../src/fetch/feeds.ts';
import { identityOf, webAddress } from '../../src/fetch/identity.ts';
import { pacer } from '../../src/fetch/pace.ts';
import type { Answer, Question, World } from '../../src/fetch/world.ts';

describe('an address', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '2001:0:53aa:64c::1',
    '2002:7f00:1::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    'localhost',
    '',
  ])('%j is not of the public internet', (address) => expect(isPublic(address)).toBe(false));

  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '100.128.0.1',
    '193.99.144.80',
    '2606:4700::1111',
    '2a00:1450::1',
  ])('%s is', (address) => expect(isPublic(address)).toBe(true));
});

describe('the identity of an address', () => {
  it.each([
    ['https://www.a.example/story', 'http://a.example/story/'],
    ['https://m.a.example/story', 'https://amp.a.example/story'],
    ['https://a.example/story?utm_source=x&UTM_Medium=y', 'https://a.example/story'],
    ['https://a.example/amp/story', 'https://a.example/story?outputType=amp'],
    ['https://a.example/story.amp.html', 'https://a.example/story.html'],
    ['https://a.example/story/index.html#top', 'https://a.example/story'],
    ['https://a.example/?b=2&a=1&gclid=3', 'https://a.example/?a=1&b=2'],
  ])('is one for %s and %s', (a, b) => expect(identityOf(new URL(a))).toBe(identityOf(new URL(b))));

  it.each([
    ['https://a.example/story', 'https://b.example/story'],
    ['https://a.example/story?id=1', 'https://a.example/story?id=2'],
    ['https://a.example/story?ref=1', 'https://a.example/story?ref=2'],
    ['https://a.example/Story', 'https://a.example/story'],
    ['https://amp.example/story', 'https://www.example/story'],
    ['https://a.example/amplifier', 'https://a.example/lifier'],
    ['https://a.example:8443/story', 'https://a.example/story'],
  ])('is not one for %s and %s', (a, b) => expect(identityOf(new URL(a))).not.toBe(identityOf(new URL(b))));

  it(
    'stays when it is taken of itself',
    () =>
      fc.assert(
        fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (written) => {
          const identity = identityOf(new URL(written));
          // Hosts that are called like a prefix ("m.m.example") lose one layer more; identity is for comparing only.
          fc.pre(!/^(?:www|m|amp|mobile)\./u.test(identity));
          expect(identityOf(new URL(`https://${identity}`))).toBe(identity);
        }),
        { numRuns: 50 },
      ),
    30_000,
  );
});

describe('an address of the web', () => {
  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'ftp://a.example/', 'https://user@a.example/', 'nonsense', ''])(
    'is not %j',
    (written) => expect(webAddress(written)).toBeNull(),
  );
  it('is taken from where it stands', () =>
    expect(webAddress('../b#c', new URL('https://a.example/x/y'))?.href).toBe('https://a.example/b'));
});

describe('the name of a capture', () => {
  it('stays in its folder whatever the address says', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (path) => {
        const url = webAddress(path, new URL('https://a.example/'));
        if (url === null) return;
        expect(stemOf(url.href, identityOf(url), '2026-11-21')).toMatch(
          /^articles\/2026-11-21\/[a-z0-9][a-z0-9-]{0,59}-[0-9a-f]{12}$/u,
        );
      }),
    ));
  it('says what the address says', () =>
    expect(stemOf('https://a.example/2026/11/storm-hits-coast.html?x=1', 'a', '2026-11-21')).toMatch(
      /\/storm-hits-coast-/u,
    ));
});

describe('a page', () => {
  const latin = Buffer.from('<p>Café</p>', 'latin1');
  it.each([
    [
      'keeps its bytes where they are UTF-8, whatever the server says',
      Buffer.from('<p>Café</p>'),
      'text/html; charset=iso-8859-1',
      null,
    ],
    ['keeps its bytes where the server says nothing', latin, 'text/html', null],
    ['keeps its bytes where the server says nonsense', latin, 'text/html; charset=klingon', null],
    ['keeps its bytes where they are not what the server says', latin, 'text/html; charset=shift_jis', null],
    ['is recoded where the server alone knows', latin, 'text/html; charset="ISO-8859-1"', 'windows-1252'],
  ])('%s', (_name, bytes, type, recoded) => {
    const result = readable(bytes, type);
    expect(result.recoded).toBe(recoded);
    expect(result.bytes.toString()).toBe(recoded === null ? bytes.toString() : '\uFEFF<p>Café</p>');
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-21T10:00:00Z');
  it.each([
    [undefined, null],
    ['soon', null],
    ['120', 120_000],
    ['Sat, 21 Nov 2026 10:00:30 GMT', 30_000],
    ['Sat, 21 Nov 2026 09:00:00 GMT', 0],
  ])('%j is %j milliseconds', (field, expected) => expect(retryAfter(field, now)).toBe(expected));
});

describe('feeds.yaml', () => {
  const read = (text: string, opml: string | null = null) =>
    readFeeds({ file: 'feeds.yaml', text }, opml === null ? null : { file: 'feeds.opml', text: opml }, ['reuters']);

  it.each([
    [
      'feeds:\n  - url: https://a.example/feed\n    sorce: reuters\n',
      'feeds.yaml:3: "sorce" is not a key of feeds.yaml. Did you mean "source"?',
    ],
    [
      'feeds:\n  - url: ftp://a.example/feed\n',
      'feeds.yaml:2: "url" cannot be "ftp://a.example/feed". Write a full address',
    ],
    [
      'feeds:\n  - url: https://a.example/feed\n    source: reuter\n',
      'feeds.yaml:3: "reuter" is not a source that sources.yaml or the built-in table knows. Did you mean "reuters"?',
    ],
    [
      'feeds:\n  - url: https://a.example/\n  - url: https://a.example/\n',
      'feeds.yaml:3: The feed https://a.example/ stands here twice.',
    ],
    [
      'feeds:\n  - url: https://a.example/\n    take: all\n',
      'feeds.yaml:3: "take" cannot be "all". Write "page" or "feed".',
    ],
    ['manners:\n  perHost: 100\n', 'feeds.yaml:2: "perHost" cannot be 100. Write at most 8.'],
    ['feeds: [\n', 'feeds.yaml:'],
  ])('%j is refused with line and mend', (text, message) => expect(() => read(text)).toThrow(message));

  it('may be empty, or all comment', () => expect(read('# feeds come here\n').feeds).toEqual([]));

  it('goes with an OPML file, whose folders are opened, and wins over it', () => {
    const opml =
      '<?xml version="1.0"?><opml version="2.0"><head/><body><outline text="f"><outline type="rss" text="a" xmlUrl="https://a.example/feed"/></outline>' +
      '<outline type="rss" text="b" xmlUrl="https://b.example/feed"/></body></opml>';
    expect(
      read('feeds:\n  - url: https://b.example/feed\n    take: feed\n', opml).feeds.map(({ url, take }) => [url, take]),
    ).toEqual([
      ['https://b.example/feed', 'feed'],
      ['https://a.example/feed', 'page'],
    ]);
  });

  it.each([
    ['not xml', 'feeds.opml: This is no OPML.'],
    ['<!DOCTYPE x [<!ENTITY a "b">]><opml/>', 'feeds.opml: It declares entities'],
    [
      '<opml version="2.0"><head/><body>\n<outline text="a" xmlUrl="javascript:x"/></body></opml>',
      'feeds.opml:2: "javascript:x" is no address of a feed.',
    ],
  ])('refuses the OPML %j', (opml, message) => expect(() => read('', opml)).toThrow(message));
});

/** A world of answers, whose clock goes on with each pause. */
function imagined(answer: (question: Question, count: number) => Partial<Answer> | Fault) {
  let now = 0;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  // When nobody has anything to do, the next sleeper's hour has come.
  const goOn = (): void => {
    const next = sleepers.sort((a, b) => a.at - b.at).shift();
    now = Math.max(now, next?.at ?? 0);
    next?.wake();
  };
  const asked: { readonly path: string; readonly host: string; readonly at: number }[] = [];
  const world: World = {
    now: () => now,
    random: () => 0,
    wait: (ms) =>
      new Promise((wake) => {
        sleepers.push({ at: now + ms, wake });
        setImmediate(goOn);
      }),
    ask: (question) => {
      asked.push({ path: question.url.pathname, host: question.url.host, at: now });
      const given = answer(question, asked.length);
      if (given instanceof Fault) return Promise.reject(given);
      return Promise.resolve({ status: 200, headers: new Map(), body: Buffer.from(''), ...given });
    },
  };
  const pace = pacer(world, { perHost: 2, intervalMs: 1000, total: 16 });
  const get = client(world, pace, { userAgent: 'Variorum/0', product: 'Variorum', retries: 2 });
  const { signal } = new AbortController();
  return { asked, get: (url: string) => get({ url: new URL(url), accept: '*/*', maxBytes: 1000 }, signal) };
}

describe('the client', () => {
  it('starts no two requests to one host within the interval, and lets other hosts pass', async () => {
    const { asked, get } = imagined(() => ({}));
    await Promise.all([1, 2, 3].flatMap((n) => [get(`https://a.example/${n}`), get(`https://b.example/${n}`)]));
    for (const host of ['a.example', 'b.example']) {
      const times = asked.filter((one) => one.host === host).map(({ at }) => at);
      expect(times).toHaveLength(4);
      for (const [index, time] of times.slice(1).entries()) expect(time - times[index]!).toBeGreaterThanOrEqual(1000);
    }
  });

  it('keeps the longer distance that robots.txt asks for', async () => {
    const { asked, get } = imagined(({ url }) =>
      url.pathname === '/robots.txt' ? { body: Buffer.from('User-agent: *\nCrawl-delay: 7\n') } : {},
    );
    await Promise.all([get('https://a.example/1'), get('https://a.example/2')]);
    const [, first = Number.NaN, second] = asked.map(({ at }) => at);
    expect(second).toBeGreaterThanOrEqual(first + 7000);
  });

  it.each([
    ['is asked by name', 'User-agent: variorum\nDisallow: /', 'robots'],
    ['asks others only', 'User-agent: other\nDisallow: /', null],
  ])('obeys robots.txt where it %s', async (_name, text, kind) => {
    const { get } = imagined(({ url }) => (url.pathname === '/robots.txt' ? { body: Buffer.from(text) } : {}));
    await (kind === null
      ? expect(get('https://a.example/1')).resolves.toMatchObject({ status: 200 })
      : expect(get('https://a.example/1')).rejects.toMatchObject({ kind }));
  });

  it.each([
    [404, null],
    [500, 'robots-unreachable'],
  ])('takes a robots.txt of status %i as it should', async (status, kind) => {
    const { get } = imagined(({ url }) => (url.pathname === '/robots.txt' ? { status } : {}));
    await (kind === null
      ? expect(get('https://a.example/1')).resolves.toMatchObject({ status: 200 })
      : expect(get('https://a.example/1')).rejects.toMatchObject({ kind }));
  });

  it('asks the robots.txt of a host to which it is redirected', async () => {
    const { asked, get } = imagined(({ url }) => {
      if (url.host === 'a.example' && url.pathname === '/1')
        return { status: 302, headers: new Map([['location', 'https://b.example/secret']]) };
      return url.host === 'b.example' && url.pathname === '/robots.txt'
        ? { body: Buffer.from('User-agent: *\nDisallow: /secret') }
        : {};
    });
    await expect(get('https://a.example/1')).rejects.toMatchObject({ kind: 'robots' });
    expect(asked.map(({ path }) => path)).not.toContain('/secret');
  });

  it('tries again with longer and longer pauses, and then gives up', async () => {
    const { asked, get } = imagined(({ url }) => (url.pathname === '/1' ? new Fault('cut-off', 'cut') : {}));
    await expect(get('https://a.example/1')).rejects.toMatchObject({ kind: 'cut-off' });
    const times = asked.filter(({ path }) => path === '/1').map(({ at }) => at);
    expect(times).toHaveLength(3);
    expect(times[2]! - times[1]!).toBeGreaterThan(times[1]! - times[0]!);
  });

  it('leaves the whole host alone for as long as it asks', async () => {
    let refused = false;
    const { asked, get } = imagined(({ url }) => {
      if (url.pathname !== '/1' || refused) return {};
      refused = true;
      return { status: 429, headers: new Map([['retry-after', '20']]) };
    });
    await get('https://a.example/1');
    await get('https://a.example/2');
    const [, first = Number.NaN, again] = asked.map(({ at }) => at);
    expect(again! - first).toBeGreaterThanOrEqual(20_000);
  });

  it('tries no page again that the server says is not there', async () => {
    const { asked, get } = imagined(({ url }) => (url.pathname === '/1' ? { status: 404 } : {}));
    await expect(get('https://a.example/1')).rejects.toMatchObject({ kind: 'client-error' });
    expect(asked.filter(({ path }) => path === '/1')).toHaveLength(1);
  });
});
