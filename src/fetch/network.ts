import { lookup as resolveHost, type LookupAddress, type LookupOptions } from 'node:dns';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { isPublic } from './addresses.ts';
import { Fault, type FaultKind } from './fault.ts';
import type { Answer, Question, World } from './world.ts';

/**
 * Ports that a web server stands on: the two standard ones and those that need no privilege. Others belong to other protocols, which a
 * request could be made to speak (mail, shells).
 */
const isWebPort = (port: string): boolean => port === '' || port === '80' || port === '443' || Number(port) >= 1024;

/** How long a connection may stay silent before its first byte of answer, in milliseconds. */
const HEAD_MS = 10_000;
/** How long an answer may take altogether: the 8 MiB of the largest page at 2 Mbit/s. */
const WHOLE_MS = 35_000;

export interface Network {
  readonly ask: World['ask'];
  /** Closes idle connections. */
  readonly close: () => void;
}

interface Options {
  /** Names of hosts, as addresses write them, that may lead to private addresses. */
  readonly allowPrivate?: ReadonlySet<string>;
  /** Looks hosts up; this machine's resolver where not given. */
  readonly resolve?: typeof resolveHost;
  readonly headMs?: number;
  readonly wholeMs?: number;
}

/**
 * The network: one request, one answer. Connects only to public addresses, or to hosts that are allowed by name; the address that is checked is the
 * one that is connected to, for every connection anew, so that a name which resolves differently the second time gains nothing. Node's own
 * client and no library: its `lookup` sees every connection, and it neither follows redirects nor reads proxies from the environment by itself.
 */
export function network({
  allowPrivate = new Set(),
  resolve: lookUp = resolveHost,
  headMs = HEAD_MS,
  wholeMs = WHOLE_MS,
}: Options = {}): Network {
  const lookup = checkedLookup(allowPrivate, lookUp);
  const shared = { keepAlive: true, timeout: headMs, lookup };
  const plain = new HttpAgent(shared);
  const secure = new HttpsAgent(shared);

  async function ask(question: Question): Promise<Answer> {
    const { url } = question;
    const host = url.hostname.replace(/^\[|\]$/gu, '');
    if (!isWebPort(url.port)) throw new Fault('address', `Port ${url.port} is none of the web.`);
    // A host that is an address is not looked up.
    if (isIP(host) !== 0 && !isPublic(host) && !allowPrivate.has(host)) throw privateAddress(host, host);
    const deadline = AbortSignal.timeout(wholeMs);
    const signal = AbortSignal.any([question.signal, deadline]);
    try {
      const message = await headOf(question, signal);
      const body = await bodyOf(message, question.maxBytes, signal);
      return { status: message.statusCode ?? 0, headers: headersOf(message), body };
    } catch (error) {
      if (question.signal.aborted) throw new Fault('interrupted', 'The run was interrupted.');
      if (deadline.aborted) throw new Fault('timeout', `There was no whole answer within ${wholeMs / 1000} s.`);
      throw networkFault(error);
    }
  }

  function headOf({ url, headers }: Question, signal: AbortSignal): Promise<IncomingMessage> {
    const isSecure = url.protocol === 'https:';
    const send = isSecure ? httpsRequest : httpRequest;
    return new Promise((resolve, reject) => {
      const request = send(url, { agent: isSecure ? secure : plain, headers, signal, lookup });
      let answer: IncomingMessage | null = null;
      request.on('timeout', () => {
        const silence = new Fault('timeout', `There was silence for ${headMs / 1000} s.`);
        // Whoever reads the body has to hear why it ends.
        answer?.destroy(silence);
        request.destroy(silence);
      });
      request.on('error', reject);
      request.on('response', (message) => resolve((answer = message)));
      request.end();
    });
  }

  return {
    ask,
    close() {
      plain.destroy();
      secure.destroy();
    },
  };
}

/** The body, decompressed, within `maxBytes` before and after. */
async function bodyOf(message: IncomingMessage, maxBytes: number, signal: AbortSignal): Promise<Buffer> {
  const coding = (message.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const tooLarge = new Fault('too-large', `It has more than ${maxBytes} bytes.`);
  const counted = async function* (bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let length = 0;
    for await (const chunk of bytes) {
      if ((length += chunk.length) > maxBytes) throw tooLarge;
      yield chunk;
    }
  };
  const chunks: Buffer[] = [];
  const collect = async (bytes: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of counted(bytes)) chunks.push(chunk);
  };
  if (Number(message.headers['content-length']) > maxBytes) {
    message.destroy();
    throw tooLarge;
  }
  if (message.statusCode === 304 || coding === 'identity' || coding === '')
    await pipeline(message, collect, { signal });
  else if (coding === 'gzip' || coding === 'x-gzip')
    await pipeline(message, counted, createGunzip(), collect, { signal });
  else if (coding === 'br') await pipeline(message, counted, createBrotliDecompress(), collect, { signal });
  else {
    message.destroy();
    throw new Fault('encoding', `The content encoding "${coding.slice(0, 40)}" was not asked for.`);
  }
  return Buffer.concat(chunks);
}

function headersOf(message: IncomingMessage): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

type Resolved = (error: Error | null, addresses: string | LookupAddress[], family?: number) => void;

/** A `lookup` for connections that hands on public addresses only. */
function checkedLookup(allowPrivate: ReadonlySet<string>, lookUp: typeof resolveHost) {
  return (host: string, options: LookupOptions, resolved: Resolved): void => {
    lookUp(host, { ...options, all: true }, (error, found) => {
      if (error !== null) return resolved(error, []);
      const open = allowPrivate.has(host) ? found : found.filter(({ address }) => isPublic(address));
      const [first] = open;
      if (first === undefined) return resolved(privateAddress(host, found[0]?.address ?? 'nothing'), []);
      if (options.all === true) resolved(null, open);
      else resolved(null, first.address, first.family);
    });
  };
}

const privateAddress = (host: string, address: string): Fault =>
  new Fault(
    'address',
    `${host} leads to ${address}, which is not of the public internet; allow it by name if you mean it.`,
  );

/** What Node's error codes come to. */
const kinds: Readonly<Record<string, readonly [FaultKind, string]>> = {
  ENOTFOUND: ['no-such-host', 'There is no such host.'],
  EAI_AGAIN: ['network', 'The host could not be looked up.'],
  ECONNREFUSED: ['network', 'The connection was refused.'],
  ECONNRESET: ['cut-off', 'The connection was cut off.'],
  ERR_STREAM_PREMATURE_CLOSE: ['cut-off', 'The answer was cut off.'],
  Z_BUF_ERROR: ['cut-off', 'The compressed answer was cut off.'],
  Z_DATA_ERROR: ['encoding', 'The compressed answer is damaged.'],
  HPE_HEADER_OVERFLOW: ['too-large', 'The head of the answer is too large.'],
};

function networkFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const [kind, text] = kinds[code] ?? ['network', `The network failed (${(code || message).slice(0, 80)}).`];
  return new Fault(kind, text);
}
