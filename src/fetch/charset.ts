import { mediaType } from '../ingest/formats/containers/head.ts';

/** A page as it will be saved. */
export interface Readable {
  readonly bytes: Buffer;
  /** The encoding that the server declared, where the page was saved in UTF-8 instead; else `null`: as it was sent. */
  readonly recoded: string | null;
}

/**
 * A page that can be read from its bytes alone. A saved file has no `Content-Type`, so a page whose encoding only the server told is saved in UTF-8, with a byte order mark,
 * which goes before whatever else the page says of itself (WHATWG HTML 13.2.3.2). All others stay byte for byte.
 */
export function readable(bytes: Buffer, contentType: string | undefined): Readable {
  const asSent = { bytes, recoded: null };
  const label = mediaType(contentType).parameters.get('charset');
  if (label === undefined || isMarked(bytes) || isUtf8(bytes)) return asSent;
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    if (decoder.encoding === 'utf-8') return asSent;
    return { bytes: Buffer.from(`\uFEFF${decoder.decode(bytes)}`, 'utf8'), recoded: decoder.encoding };
  } catch {
    return asSent;
  }
}

const isMarked = ([first, second, third]: Buffer): boolean =>
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff) ||
  (first === 0xef && second === 0xbb && third === 0xbf);

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
