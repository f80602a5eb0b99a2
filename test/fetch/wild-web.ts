/**
 * A web as it is: feeds of all formats, some of them broken; pages that are slow, cut off, too large, packed wrongly, moved, gone or behind a
 * robots.txt; pages that change. Which article has which fault is a matter of its number alone, so that what must come of it can be counted.
 */
import type { ServerResponse } from 'node:http';
import { answerWith, kinds, peculiar } from './faulty-pages.ts';
import { bomb, conditional, feedFormats, html, item, page, send, type Site } from './server.ts';

const pageFaults = [...Object.keys(kinds), ...peculiar];
/** Every so many articles each fault occurs once; a prime, so that it meets all hosts and formats. */
const EVERY = 97;
const CHANGES_EVERY = 7;

/** The fault or peculiarity of an article's page, or `null` where it is sound. */
export const faultOfPage = (n: number): string | null => {
  const place = n % EVERY;
  return place % 2 === 1 ? (pageFaults[(place - 1) / 2] ?? null) : null;
};

/** What the fetcher says of it, or `null` where it saves the page. */
export const kindOfPage = (n: number): string | null => kinds[faultOfPage(n) ?? ''] ?? null;

/** Whether the words of an article are others in the second version of this web. */
export const changes = (n: number): boolean => faultOfPage(n) === null && n % CHANGES_EVERY === 0;

/** What is wrong with a feed; one id for all its items, and a pause that it asks for, keep nobody from reading it. */
export type FeedFault =
  'error' | 'no-feed' | 'gone' | 'bomb' | 'cut-off' | 'loop' | 'silent' | 'same-id' | 'too-many-once' | null;
const feedFaults: Readonly<Record<number, FeedFault>> = {
  3: 'same-id',
  5: 'error',
  7: 'no-feed',
  8: 'too-many-once',
  11: 'gone',
  13: 'bomb',
  14: 'cut-off',
  16: 'loop',
  19: 'silent',
};
export const faultOfFeed = (feed: number): FeedFault => feedFaults[feed % 40] ?? null;
export const feedAnswers = (feed: number): boolean => [null, 'same-id', 'too-many-once'].includes(faultOfFeed(feed));

/**
 * The web: `/feed/F` announces articles F·`each` …; `/a/N` and, where robots.txt forbids it, `/private/N` are their pages.
 *
 * @param version of all articles that change: 1, then 2
 */
export function wildWeb(each: number, version: () => number): Site {
  const times = new Map<string, number>();
  return (path, request, response, origin) => {
    const time = (times.get(`${origin}${path}`) ?? 0) + 1;
    times.set(`${origin}${path}`, time);
    if (path === '/robots.txt') send(response, 200, 'User-agent: *\nDisallow: /private/\n', 'text/plain');
    else if (path === '/') send(response, 200, page(0), html);
    else {
      const feed = /^\/feed\/(\d+)(\/back)?$/u.exec(path);
      const article = /^\/(?:a|private)\/(\d+)((?:-here|\/).*)?$/u.exec(path);
      if (feed !== null) {
        const number = Number(feed[1]);
        const items = Array.from({ length: each }, (_, index) => {
          const n = number * each + index;
          const address = `${origin}/${faultOfPage(n) === 'forbidden' ? 'private' : 'a'}/${n}`;
          return item(n, address, faultOfFeed(number) === 'same-id' ? 'the-only-id' : address);
        });
        const [type, body] = feedFormats[number % feedFormats.length]!(items);
        if (!answerFeed(faultOfFeed(number), feed[2] === undefined ? path : null, body, time, response))
          conditional(request, response, `"${number}"`, body, type);
      } else if (article !== null) {
        const n = Number(article[1]);
        const [fault, shown] = [faultOfPage(n), changes(n) ? version() : 1];
        const body = page(n, { version: shown });
        const rest = article[2] ?? '';
        const address = rest === '' ? path : path.slice(0, -rest.length);
        if (fault === null) conditional(request, response, `"${n}-${shown}"`, body, html);
        else answerWith(fault, body, { address, rest, time }, response);
      } else return false;
    }
    return true;
  };
}

/** Answers with the fault of a feed; says whether there was one to answer with. `path` is `null` on the way back of a circle. */
function answerFeed(
  fault: FeedFault,
  path: string | null,
  body: string,
  time: number,
  response: ServerResponse,
): boolean {
  const plain = 'text/plain';
  switch (fault) {
    case null:
    case 'same-id':
      return false;
    case 'error':
      send(response, 500, '', plain);
      return true;
    case 'no-feed':
      send(response, 200, page(1), html);
      return true;
    case 'gone':
      send(response, 410, '', plain);
      return true;
    case 'bomb':
      send(response, 200, bomb(), 'application/rss+xml', { 'content-encoding': 'gzip' });
      return true;
    case 'cut-off':
      response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-length': String(body.length + 1000) });
      response.write(body.slice(0, 200), () => response.destroy());
      return true;
    case 'loop':
      send(response, 302, '', plain, { location: path === null ? '../' : `${path}/back` });
      return true;
    case 'silent':
      return true;
    case 'too-many-once':
      if (time === 1) send(response, 429, '', plain, { 'retry-after': '5' });
      return time === 1;
  }
}
