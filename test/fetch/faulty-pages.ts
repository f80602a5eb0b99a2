/** Every fault that the server of a page can have, each under a name, and what the fetcher says of it. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { ServerResponse } from 'node:http';
import { bomb, html, send } from './server.ts';

/** How a page is asked for. */
export interface Asking {
  /** Whole address of the page; what follows it is the steps of a redirect. */
  readonly address: string;
  /** What follows the address in the path. */
  readonly rest: string;
  /** From 1: how often this very path was asked for. */
  readonly time: number;
}

/** Kind of each fault. */
export const kinds: Readonly<Record<string, string>> = {
  slow: 'timeout',
  drip: 'timeout',
  silent: 'timeout',
  'cut-off': 'cut-off',
  'cut-off-gzip': 'cut-off',
  'damaged-gzip': 'encoding',
  'unknown-coding': 'encoding',
  bomb: 'too-large',
  'bomb-brotli': 'too-large',
  'bomb-in-bomb': 'encoding',
  deflate: 'encoding',
  'short-length': 'unreadable',
  huge: 'too-large',
  'huge-announced': 'too-large',
  'not-utf8': 'unreadable',
  loop: 'redirects',
  chain: 'redirects',
  'to-private': 'address',
  'to-file': 'redirects',
  'to-front': 'front-page',
  'not-found': 'client-error',
  gone: 'gone',
  error: 'server-error',
  'too-many': 'too-many-requests',
  pdf: 'content-type',
  empty: 'unreadable',
  'no-text': 'unreadable',
  forbidden: 'robots',
};

/** Pages with a peculiarity that is no fault. */
export const peculiar = ['gzip', 'latin1-header', 'moved', 'error-once', 'too-many-once', 'sound'];

/** Answers with the fault or peculiarity of this name; `body` is the page as it would be without. */
export function answerWith(
  name: string,
  body: string,
  { address, rest, time }: Asking,
  response: ServerResponse,
): void {
  const redirect = (status: number, location: string): void => send(response, status, '', html, { location });
  switch (name) {
    case 'slow':
      response.writeHead(200, { 'content-type': html });
      response.write('<html>');
      return;
    case 'drip': {
      response.writeHead(200, { 'content-type': html });
      const dripping = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(dripping));
      return;
    }
    case 'silent':
      return;
    case 'cut-off':
      response.writeHead(200, { 'content-type': html, 'content-length': '5000' });
      response.write(body.slice(0, 300), () => response.destroy());
      return;
    case 'cut-off-gzip': {
      const whole = gzipSync(body);
      send(response, 200, whole.subarray(0, whole.length - 40), html, { 'content-encoding': 'gzip' });
      return;
    }
    case 'damaged-gzip':
      send(response, 200, body, html, { 'content-encoding': 'gzip' });
      return;
    case 'unknown-coding':
      send(response, 200, body, html, { 'content-encoding': 'zstd' });
      return;
    case 'gzip':
      send(response, 200, gzipSync(body), html, { 'content-encoding': 'gzip' });
      return;
    case 'bomb':
      send(response, 200, bomb(), html, { 'content-encoding': 'gzip' });
      return;
    case 'bomb-brotli':
      send(response, 200, brotliBomb(), html, { 'content-encoding': 'br' });
      return;
    case 'bomb-in-bomb':
      send(response, 200, gzipSync(bomb()), html, { 'content-encoding': 'gzip, gzip' });
      return;
    case 'deflate':
      send(response, 200, body, html, { 'content-encoding': 'deflate' });
      return;
    case 'short-length':
      // The server says that the page ends in the middle of its head.
      response.writeHead(200, { 'content-type': html, 'content-length': '60' });
      response.end(body);
      return;
    case 'huge':
      response.writeHead(200, { 'content-type': html });
      response.end(Buffer.alloc(9 * 2 ** 20, 'a'));
      return;
    case 'huge-announced':
      response.writeHead(200, { 'content-type': html, 'content-length': String(2 ** 40) });
      response.write('<html>');
      return;
    case 'latin1-header':
      // The header knows better than the page.
      send(
        response,
        200,
        Buffer.from(body.replace('Residents', 'Résidents'), 'latin1'),
        'text/html; charset=windows-1252',
      );
      return;
    case 'not-utf8':
      send(response, 200, Buffer.from(body.replace('Residents', 'Résidents'), 'latin1'), html);
      return;
    case 'loop':
      return redirect(302, rest === '' ? `${address}/back` : address);
    case 'chain':
      return redirect(302, `${address}/${(Number(rest.slice(1)) || 0) + 1}`);
    case 'to-private':
      return redirect(302, 'http://169.254.169.254/latest/meta-data/');
    case 'to-file':
      return redirect(302, 'file:///etc/passwd');
    case 'to-front':
      return redirect(301, '/');
    case 'moved':
      if (rest === '') return redirect(301, `${address}-here?utm_source=feed`);
      send(response, 200, body, html);
      return;
    case 'not-found':
      send(response, 404, body, html);
      return;
    case 'gone':
      send(response, 410, body, html);
      return;
    case 'error':
      send(response, 500, body, html);
      return;
    case 'error-once':
      if (time > 1) send(response, 200, body, html);
      else send(response, 503, '', html);
      return;
    case 'too-many-once':
      if (time > 1) send(response, 200, body, html);
      else send(response, 429, '', html, { 'retry-after': '3' });
      return;
    case 'too-many':
      send(response, 429, '', html, { 'retry-after': '7200' });
      return;
    case 'pdf':
      send(response, 200, '%PDF-1.7', 'application/pdf');
      return;
    case 'empty':
      send(response, 200, '', html);
      return;
    case 'no-text':
      send(response, 200, '<!doctype html><title>x</title><nav><a href="/">Home</a></nav>', html);
      return;
    case 'sound':
      send(response, 200, body, html);
      return;
    default:
      send(response, 200, body, html);
  }
}

/** 64 MiB of nothing in some 60 bytes. */
export const brotliBomb = (): Buffer =>
  (brotli ??= brotliCompressSync(Buffer.alloc(64 * 2 ** 20), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }));
let brotli: Buffer | undefined;
