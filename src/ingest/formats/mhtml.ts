import { decode } from '../decode.ts';
import { limits } from '../limits.ts';
import { pageFacts } from '../metadata/facts.ts';
import { isHtml, mediaType, readHead, type Head } from './containers/head.ts';
import { problem, type Format } from './format.ts';
import { declaredCharset, htmlFormat } from './html.ts';

/** How deep parts lie in parts: a page is a part of a set, or of an alternative within it. */
const deepest = 4;

/**
 * Pages saved with all that belongs to them in one message (RFC 2557): `.mhtml` and `.mht`. Its first page is the article. A reader of our own
 * for the same reason as that of web archives.
 */
export const mhtmlFormat: Format = {
  unpack(file, bytes) {
    const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const head = readHead(message, 0, 'with-fields');
    if (head === null || !head.fields.has('content-type')) {
      return problem(
        file,
        'It does not begin with the head of a message.',
        'Save the page again as MHTML, or as HTML.',
      );
    }
    const page = findPage(head, message.subarray(head.end), 0);
    if (page === null)
      return problem(file, 'No part of the message is a page.', 'Save the page again as MHTML, or as HTML.');
    const body = decodeTransfer(page.body, page.head.fields.get('content-transfer-encoding'));
    const charset = mediaType(page.head.fields.get('content-type')).parameters.get('charset');
    const { text, problems } = decode(file, body, charset ?? declaredCharset(body));
    if (problems.length > 0) return { problems: problems.map((each) => ({ ...each, line: null })) };
    const address = page.head.fields.get('content-location') ?? head.fields.get('snapshot-content-location') ?? '';
    const facts = pageFacts([
      ['url', 'Content-Location', address],
      ['captured', 'Date', head.fields.get('date') ?? ''],
    ]);
    return { ok: [{ name: null, source: text, facts }] };
  },
  read: htmlFormat.read,
  plain: htmlFormat.plain,
};

function findPage(head: Head, body: Buffer, depth: number): { head: Head; body: Buffer } | null {
  const { type, parameters } = mediaType(head.fields.get('content-type'));
  if (isHtml(type)) return { head, body };
  const boundary = parameters.get('boundary');
  if (!type.startsWith('multipart/') || boundary === undefined || boundary === '' || depth >= deepest) return null;
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  let start = body.indexOf(mark);
  for (let count = 0; start >= 0 && count < limits.parts; count += 1) {
    const from = body.indexOf('\n', start, 'latin1') + 1;
    const next = body.indexOf(mark, from);
    if (from === 0) return null;
    const part = readHead(body.subarray(0, next < 0 ? body.length : next), from, 'with-fields');
    const found =
      part === null ? null : findPage(part, body.subarray(part.end, next < 0 ? body.length : next), depth + 1);
    if (found !== null) return found;
    start = next;
  }
  return null;
}

function decodeTransfer(body: Buffer, encoding = ''): Buffer {
  if (/^base64$/iu.test(encoding)) return Buffer.from(body.toString('latin1'), 'base64');
  if (!/^quoted-printable$/iu.test(encoding)) return body;
  const text = body.toString('latin1').replaceAll(/=[ \t]{0,80}\r?\n/gu, '');
  return Buffer.from(
    text.replaceAll(/=([\da-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );
}
