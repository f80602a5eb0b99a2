import { parseFeed } from 'feedsmith';
import { decode } from '../ingest/decode.ts';
import { feedItems, type FeedItem } from '../ingest/formats/feed/items.ts';
import { mediaType } from '../ingest/formats/containers/head.ts';
import { limits } from '../ingest/limits.ts';
import { Fault } from './fault.ts';

/**
 * The items of a feed as the server sent it, in its order.
 *
 * @throws {Fault} `no-feed` where it is none, `encoding` where its bytes cannot be read.
 */
export function readFeedDocument(bytes: Buffer, contentType: string | undefined): readonly FeedItem[] {
  const declared = mediaType(contentType).parameters.get('charset') ?? declaredEncoding(bytes);
  const { text, problems } = decode('feed', bytes, declared);
  if (problems.length > 0) throw new Fault('encoding', problems[0]?.what ?? 'It cannot be decoded.');
  if (/<!ENTITY/iu.test(text)) throw new Fault('no-feed', 'It declares entities of its own, which are not expanded.');
  return itemsOf(text).slice(0, limits.parts);
}

function itemsOf(text: string): FeedItem[] {
  try {
    return feedItems(parseFeed(text));
  } catch {
    throw new Fault('no-feed', 'It is neither RSS, RDF, Atom nor JSON Feed.');
  }
}

function declaredEncoding(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, limits.declarationBytes);
  return /^\s*<\?xml[^>]{1,100}?encoding\s{0,9}=\s{0,9}["']([\w:-]{2,30})/iu.exec(head)?.[1] ?? null;
}
