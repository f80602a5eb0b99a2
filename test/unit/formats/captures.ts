import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseCapture, parseSources } from '../../../src/ingest/index.ts';
import type { Article } from '../../../src/ingest/article.ts';

const folder = new URL('../../fixtures/formats/', import.meta.url);

export const fixture = (name: string): Buffer => readFileSync(new URL(name, folder));

/** The articles of a capture, as the site would read it. */
export function read(file: string, bytes: Uint8Array | string): Article[] {
  return parseCapture({ file, bytes: Buffer.from(bytes), sidecar: null }, parseSources(null));
}

/** A page as browsers save it with what belongs to it. */
export function mhtml(page: Uint8Array, encoding: 'quoted-printable' | 'base64' | '8bit'): Buffer {
  const body =
    encoding === '8bit' ? Buffer.from(page) : Buffer.from(encoding === 'base64' ? base64(page) : quotedPrintable(page));
  return Buffer.concat([
    Buffer.from(
      [
        'From: <Saved by Blink>',
        'Snapshot-Content-Location: https://gazette.example/2024/05/harbour-bridge-opens',
        'Subject: Harbour bridge opens',
        'Date: Fri, 17 May 2024 07:00:00 -0000',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related;',
        '\ttype="text/html";',
        '\tboundary="----MultipartBoundary--x"',
        '',
        '',
        '------MultipartBoundary--x',
        'Content-Type: text/html',
        `Content-Transfer-Encoding: ${encoding}`,
        'Content-Location: https://gazette.example/2024/05/harbour-bridge-opens',
        '',
        '',
      ].join('\r\n'),
    ),
    body,
    Buffer.from(
      '\r\n------MultipartBoundary--x\r\nContent-Type: text/css\r\n\r\np { margin: 0 }\r\n------MultipartBoundary--x--\r\n',
    ),
  ]);
}

const base64 = (page: Uint8Array): string => Buffer.from(page).toString('base64').replaceAll(/.{76}/gu, '$&\r\n');

function quotedPrintable(page: Uint8Array): string {
  const escaped = [...page].map((byte) =>
    byte === 0x0a
      ? '\r\n'
      : byte < 0x20 || byte > 0x7e || byte === 0x3d
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
  );
  return escaped.join('').replaceAll(/[^\r\n]{60}(?=[^\r\n=]{8})/gu, '$&=\r\n');
}

/** One record of a web archive: a response. */
export function warcRecord(
  uri: string,
  page: Uint8Array,
  options: { head?: string[]; status?: string; type?: string } = {},
): Buffer {
  const { head = [], status = '200 OK', type = 'text/html; charset=utf-8' } = options;
  const response = Buffer.concat([
    Buffer.from([`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...head, '', ''].join('\r\n')),
    page,
  ]);
  const record = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${uri}`,
    'WARC-Date: 2024-05-18T10:00:00Z',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${response.length}`,
    '',
    '',
  ].join('\r\n');
  return Buffer.concat([Buffer.from(record), response, Buffer.from('\r\n\r\n')]);
}

/** A web archive of one page, its record packed by itself, as crawlers write it. */
export const warcGz = (uri: string, page: Uint8Array): Buffer =>
  Buffer.concat([
    gzipSync(Buffer.from('WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 6\r\n\r\nx: y\r\n\r\n\r\n')),
    gzipSync(warcRecord(uri, page)),
  ]);
