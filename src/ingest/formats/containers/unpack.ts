import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { limits } from '../../limits.ts';

/** Undoes compression within what is left of a budget of bytes, which all parts of one capture share. */
export interface Unpacker {
  /** @returns `null` where the bytes are damaged, or unpack to more than the budget has left */
  readonly unpack: (bytes: Uint8Array, coding: string) => Buffer | null;
}

const codings: Readonly<
  Record<string, readonly ((bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer)[]>
> = {
  gzip: [gunzipSync],
  'x-gzip': [gunzipSync],
  br: [brotliDecompressSync],
  // With zlib's head, as the standard has it, or without, as some servers have it.
  deflate: [inflateSync, inflateRawSync],
};

export function unpacker(): Unpacker {
  let budget: number = limits.unpackedBytes;
  return {
    unpack(bytes, coding) {
      for (const decompress of codings[coding] ?? []) {
        try {
          const unpacked = decompress(bytes, { maxOutputLength: Math.max(1, budget) });
          budget -= unpacked.length;
          return unpacked;
        } catch {
          continue;
        }
      }
      return null;
    },
  };
}

/** A body sent in chunks (RFC 9112 7.1) in one piece; what comes before damage where it is damaged. */
export function dechunk(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const lineEnd = body.indexOf('\n', at, 'latin1');
    const size = /^[\da-f]{1,8}/iu.exec(body.toString('latin1', at, Math.min(lineEnd, at + 20)))?.[0];
    if (lineEnd < 0 || size === undefined) break;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(body.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length + (body[lineEnd + 1 + length] === 0x0d ? 2 : 1);
  }
  return Buffer.concat(chunks);
}
