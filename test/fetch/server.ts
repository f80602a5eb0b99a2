/**
 * A small web on 127.0.0.1: feeds of every format, pages of articles, and every fault that a server can have. Nothing here or in the tests that
 * use it speaks to any other address.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export interface Web {
  /** `http://127.0.0.1:PORT`, one for each host asked for. */
  readonly origins: readonly string[];
  /** Requests so far, as `METHOD path`. */
  readonly requests: readonly Request[];
  readonly close: () => Promise<void>;
}

export interface Request {
  readonly origin: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly at: number;
}

/** Answers a request, or says that it has nothing there. */
export type Site = (path: string, request: IncomingMessage, response: ServerResponse, origin: string) => boolean;

/** Starts so many hosts, each on a port of its own; `sites` are asked in their order. */
export async function web(hosts: number, ...sites: readonly Site[]): Promise<Web> {
  const requests: Request[] = [];
  const servers = await Promise.all(
    Array.from({ length: hosts }, async (): Promise<{ server: Server; origin: string }> => {
      const server = createServer((request, response) => {
        const path = request.url ?? '/';
        const origin = `http://${request.headers.host ?? ''}`;
        requests.push({ origin, path, headers: request.headers, at: performance.now() });
        if (!sites.some((site) => site(path, request, response, origin)))
          send(response, 404, 'Nothing here.', 'text/plain');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    }),
  );
  return {
    origins: servers.map(({ origin }) => origin),
    requests,
    close: async () => {
      for (const { server } of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

export function send(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  type: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': type, 'content-length': String(Buffer.byteLength(body)), ...headers });
  response.end(body);
}

export const html = 'text/html; charset=utf-8';

const towns = ['Westhaven', 'Eastbrook', 'Northfield', 'Southwick', 'Millbridge', 'Ashcombe', 'Thornbury', 'Kingsmere'];
const things = ['bridge', 'library', 'ferry', 'market hall', 'tram line', 'reservoir', 'theatre', 'school'];

/** The words of article `n` in its `version`, our own; no two alike. */
export function words(n: number, version = 1): { readonly title: string; readonly paragraphs: readonly string[] } {
  const town = towns[n % towns.length];
  const thing = things[Math.floor(n / towns.length) % things.length];
  return {
    title: `${town} reopens its ${thing} number ${n} after repairs`,
    paragraphs: [
      `The ${thing} of ${town} that engineers know as number ${n} was opened again on Monday after ${n + 3} days of repairs, the town council said.`,
      `Some ${n * 7 + 400} people are expected to use it every day, according to the council, which paid ${n + 12} thousand pounds for the work.`,
      version === 1
        ? 'Residents had complained about long detours through the old town during the whole of the winter, and shopkeepers about lost trade.'
        : `In version ${version} of this report the council corrected the cost of the work, which was higher than it had first announced.`,
      'The mayor thanked everybody for their patience and said that no further closures were planned before the end of next year.',
    ],
  };
}

export function page(n: number, { version = 1, head = '', foot = '' } = {}): string {
  const { title, paragraphs } = words(n, version);
  return (
    `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>\n<body><nav><a href="/">Home</a></nav>` +
    `<article><h1>${title}</h1>\n${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}\n</article><footer>${foot}</footer></body></html>\n`
  );
}

export interface Item {
  readonly url: string;
  readonly id?: string;
  readonly title: string;
  readonly text: string;
  readonly date?: string;
}

/** Article `n` as an item of a feed. */
export function item(n: number, url: string, id = url): Item {
  const { title, paragraphs } = words(n);
  return { url, id, title, text: paragraphs.map((text) => `<p>${text}</p>`).join(''), date: '2026-11-20T08:30:00Z' };
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const rfc822 = (date: string): string => new Date(date).toUTCString();

/** A feed in each format that there is; media type and body. */
export const feedFormats: readonly ((items: readonly Item[]) => readonly [type: string, body: string])[] = [
  (items) => [
    'application/rss+xml',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>A</title><link>http://a.example/</link><description>d</description>${items
      .map(
        ({ url, id = url, title, text, date }) =>
          `<item><title>${escape(title)}</title><link>${escape(url)}</link><guid isPermaLink="false">${escape(id)}</guid>` +
          `<description>${escape(text)}</description>${date === undefined ? '' : `<pubDate>${rfc822(date)}</pubDate>`}</item>`,
      )
      .join('')}</channel></rss>`,
  ],
  (items) => [
    'application/atom+xml',
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><id>urn:a</id><updated>2026-11-20T00:00:00Z</updated>${items
      .map(
        ({ url, id = url, title, text, date }) =>
          `<entry><title>${escape(title)}</title><link href="${escape(url)}"/><id>${escape(id)}</id><updated>${date ?? ''}</updated>` +
          `<published>${date ?? ''}</published><content type="html">${escape(text)}</content></entry>`,
      )
      .join('')}</feed>`,
  ],
  (items) => [
    'application/rdf+xml',
    '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      `<channel rdf:about="http://a.example/"><title>A</title><link>http://a.example/</link><description>d</description></channel>${items
        .map(
          ({ url, title, text, date }) =>
            `<item rdf:about="${escape(url)}"><title>${escape(title)}</title><link>${escape(url)}</link><description>${escape(text)}</description><dc:date>${date ?? ''}</dc:date></item>`,
        )
        .join('')}</rdf:RDF>`,
  ],
  (items) => [
    'application/feed+json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A',
      items: items.map(({ url, id = url, title, text, date }) => ({
        id,
        url,
        title,
        content_html: text,
        date_published: date,
      })),
    }),
  ],
  (items) => [
    'text/xml',
    `<?xml version="1.0"?><rss version="0.91"><channel><title>A</title><link>http://a.example/</link><description>d</description><language>en</language>${items
      .map(
        ({ url, title, text }) =>
          `<item><title>${escape(title)}</title><link>${escape(url)}</link><description>${escape(text)}</description></item>`,
      )
      .join('')}</channel></rss>`,
  ],
];

/**
 * A sound site: `/feed/F` announces articles F·`each` … in the format F mod 5; `/a/N` is the page of article N, with an entity tag; no robots.txt.
 *
 * @param versionOf the version of an article that is served now
 */
export function soundSite(each: number, versionOf: (n: number) => number = () => 1): Site {
  return (path, request, response, origin) => {
    const feed = /^\/feed\/(\d+)$/u.exec(path)?.[1];
    if (feed !== undefined) {
      const items = Array.from({ length: each }, (_, index) =>
        item(Number(feed) * each + index, `${origin}/a/${Number(feed) * each + index}`),
      );
      const [type, body] = feedFormats[Number(feed) % feedFormats.length]!(items);
      conditional(request, response, `"feed-${feed}"`, body, type);
      return true;
    }
    const article = /^\/a\/(\d+)$/u.exec(path)?.[1];
    if (article === undefined) return false;
    const version = versionOf(Number(article));
    conditional(request, response, `"${article}-${version}"`, page(Number(article), { version }), html);
    return true;
  };
}

export function conditional(
  request: IncomingMessage,
  response: ServerResponse,
  etag: string,
  body: string,
  type: string,
): void {
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else send(response, 200, body, type, { etag });
}

/** 64 MiB of nothing in 64 kB. */
export const bomb = (): Buffer => (packed ??= gzipSync(Buffer.alloc(64 * 2 ** 20)));
let packed: Buffer | undefined;
