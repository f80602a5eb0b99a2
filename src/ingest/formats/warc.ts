import { decode } from '../decode.ts';
import { limits } from '../limits.ts';
import { pageFacts, type Stated } from '../metadata/facts.ts';
import { isHtml, mediaType, readHead, type Head } from './containers/head.ts';
import { lastOfAddress, partNames } from './containers/names.ts';
import { dechunk, unpacker, type Unpacker } from './containers/unpack.ts';
import { problem, type Format, type Part } from './format.ts';
import { declaredCharset, htmlFormat } from './html.ts';

interface Page {
  readonly head: Head;
  readonly type: string;
  readonly charset: string | undefined;
  readonly body: Buffer;
}

/**
 * Web archives (ISO 28500), packed or not: `.warc` and `.warc.gz`. Every HTML response is an article. A reader of our own: the libraries for
 * it read streams and wait, while captures lie in memory and ingest never waits; of the format this needs heads and lengths only.
 */
export const warcFormat: Format = {
  unpack(file, bytes) {
    const { unpack } = unpacker();
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const archive = packed ? unpack(bytes, 'gzip') : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (archive === null) {
      const what = `The archive is damaged, or unpacks to more than ${limits.unpackedBytes} bytes.`;
      return problem(file, what, 'Pack fewer pages into it.');
    }
    const pages: Page[] = [];
    for (let at = 0; at < archive.length;) {
      const head = readHead(archive, at, 'with-a-line');
      const length = Number(head?.fields.get('content-length'));
      if (head === null || !/^WARC\/\d/u.test(head.first) || !Number.isSafeInteger(length) || length < 0) {
        const what = `No archive record begins at byte ${at}${packed ? ' of what the file unpacks to' : ''}.`;
        return problem(file, what, 'Take the archive again; this one is damaged.');
      }
      if (head.end + length > archive.length)
        return problem(file, `The archive ends within the record at byte ${at}.`, 'Take it again; it was cut off.');
      const page = pageOf(head, archive.subarray(head.end, head.end + length), unpack);
      if (page !== null) pages.push(page);
      if (pages.length > limits.parts)
        return problem(file, `The archive holds more than ${limits.parts} pages.`, 'Split it.');
      at = head.end + length;
      while (archive[at] === 0x0d || archive[at] === 0x0a) at += 1;
    }
    if (pages.length === 0) return problem(file, 'The archive holds no page.', 'Archive the article itself, as HTML.');
    return partsOf(file, pages);
  },
  read: htmlFormat.read,
  plain: htmlFormat.plain,
};

function partsOf(file: string, pages: readonly Page[]): ReturnType<Format['unpack']> {
  const addresses = pages.map(({ head }) => head.fields.get('warc-target-uri')?.replaceAll(/^<|>$/gu, '') ?? '');
  const names = partNames(addresses.map(lastOfAddress));
  const parts: Part[] = [];
  for (const [index, { head, charset, body }] of pages.entries()) {
    const { text, problems } = decode(file, body, charset ?? declaredCharset(body));
    // An empty page is no article; any other fault is.
    if (problems.length > 0 && body.toString('latin1').trim() !== '')
      return {
        problems: problems.map(({ what, mend }) => ({
          file,
          line: null,
          what: `${addresses[index] ?? ''}: ${what}`,
          mend,
        })),
      };
    if (problems.length > 0) continue;
    const stated: Stated = [
      ['url', 'WARC-Target-URI', addresses[index] ?? ''],
      ['captured', 'WARC-Date', head.fields.get('warc-date') ?? ''],
    ];
    parts.push({ name: pages.length === 1 ? null : (names[index] ?? null), source: text, facts: pageFacts(stated) });
  }
  return { ok: parts };
}

/** The page of a record: of a response that succeeded, or of a resource; `null` for any other record. */
function pageOf(head: Head, content: Buffer, unpack: Unpacker['unpack']): Page | null {
  const kind = head.fields.get('warc-type');
  if (kind === 'resource') {
    const { type, parameters } = mediaType(head.fields.get('content-type'));
    return isHtml(type) ? { head, type, charset: parameters.get('charset'), body: content } : null;
  }
  if (kind !== 'response') return null;
  const response = readHead(content, 0, 'with-a-line');
  if (response === null || !/^HTTP\/\S+ 200\b/u.test(response.first)) return null;
  const { type, parameters } = mediaType(response.fields.get('content-type'));
  if (!isHtml(type)) return null;
  let body: Buffer | null = content.subarray(response.end);
  if (/\bchunked\b/iu.test(response.fields.get('transfer-encoding') ?? '')) body = dechunk(body);
  const coding = response.fields.get('content-encoding')?.toLowerCase() ?? 'identity';
  // Some crawlers unpack the body and leave the field.
  if (coding !== 'identity' && coding !== '') body = unpack(body, coding) ?? (looksLikeHtml(body) ? body : null);
  return body === null ? null : { head, type, charset: parameters.get('charset'), body };
}

const looksLikeHtml = (body: Buffer): boolean =>
  /^\s*<(?:!doctype|html|head|body|!--)/iu.test(body.toString('latin1', 0, 200));
