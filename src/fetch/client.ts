import { Fault, faultOf } from './fault.ts';
import { webAddress } from './identity.ts';
import type { Pacer } from './pace.ts';
import { robots, ROBOTS_BYTES } from './robots.ts';
import type { Answer, World } from './world.ts';

/** What is asked of a client. */
export interface Wanted {
  readonly url: URL;
  /** Media types, for `Accept`. */
  readonly accept: string;
  /** Of the copy that we have: `304 Not Modified` is then an answer. */
  readonly validators?: Validators;
  readonly maxBytes: number;
}

export interface Validators {
  readonly etag: string | null;
  readonly modified: string | null;
}

/** A whole answer of status 200, or 304 where validators were sent. */
export interface Got extends Answer {
  /** After redirects. */
  readonly url: URL;
}

export type Client = (wanted: Wanted, signal: AbortSignal) => Promise<Got>;

export interface Manners {
  readonly userAgent: string;
  /** The name in robots.txt. */
  readonly product: string;
  /** Further tries of one request in this run. */
  readonly retries: number;
}

/** Most redirects in a row. RFC 9309 asks for five at least; pages of news that need more are traps or ask for cookies. */
const MAX_REDIRECTS = 5;
/** First pause before another try, in milliseconds; each later one is twice as long, and up to as much again by chance, so that clients do not come together. */
const FIRST_PAUSE_MS = 1000;
/** A server that asks for a longer pause is left alone until a later run. */
const LONGEST_PAUSE_MS = 30_000;

/** A client with manners: asks robots.txt, keeps the pace, follows few redirects, tries again with patience. */
export function client(world: World, pacer: Pacer, manners: Manners): Client {
  const permission = robots(manners.product, (url, signal) =>
    follow({ url, accept: 'text/plain, */*;q=0.1', maxBytes: ROBOTS_BYTES }, signal, false),
  );

  async function follow(wanted: Wanted, signal: AbortSignal, asksRobots = true): Promise<Got> {
    let { url } = wanted;
    const seen = new Set<string>();
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      if (seen.has(url.href)) throw new Fault('redirects', `It redirects in a circle, to ${url.href}.`);
      seen.add(url.href);
      if (asksRobots) await ask(url, signal);
      const answer = await patiently(wanted, url, signal);
      const target = redirectOf(answer);
      if (target === null) return { ...answer, url };
      const next = webAddress(target, url);
      if (next === null)
        throw new Fault('redirects', `It redirects to "${target.slice(0, 200)}", which is no address of the web.`);
      url = next;
    }
    throw new Fault('redirects', `It redirects more than ${MAX_REDIRECTS} times.`);
  }

  async function ask(url: URL, signal: AbortSignal): Promise<void> {
    const { allowed, delayMs } = await permission(url, signal);
    if (delayMs !== null) pacer.slowDown(url.host, delayMs);
    if (!allowed) throw new Fault('robots', `Its robots.txt asks ${manners.product} not to read ${url.pathname}.`);
  }

  async function patiently(wanted: Wanted, url: URL, signal: AbortSignal): Promise<Answer> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await pacer.through(url.host, signal, () => once(wanted, url, signal));
      } catch (error) {
        const fault = faultOf(error);
        const pause = fault.retryAfter ?? FIRST_PAUSE_MS * 2 ** attempt * (1 + world.random());
        // Whoever is told to come back later speaks for the host, not for the page.
        if (fault.retryAfter !== null) pacer.hold(url.host, world.now() + Math.min(pause, LONGEST_PAUSE_MS));
        if (fault.again !== 'now' || attempt >= manners.retries || pause > LONGEST_PAUSE_MS) throw fault;
        await world.wait(pause, signal);
      }
    }
  }

  async function once({ accept, validators, maxBytes }: Wanted, url: URL, signal: AbortSignal): Promise<Answer> {
    const headers: Record<string, string> = {
      'user-agent': manners.userAgent,
      accept,
      'accept-encoding': 'gzip, br',
    };
    if (validators?.etag) headers['if-none-match'] = validators.etag;
    if (validators?.modified) headers['if-modified-since'] = validators.modified;
    const answer = await world.ask({ url, headers, maxBytes, signal });
    const { status } = answer;
    if (status === 200 || redirectOf(answer) !== null || (status === 304 && validators !== undefined)) return answer;
    throw statusFault(answer, world.now());
  }

  return (wanted, signal) => follow(wanted, signal);
}

function redirectOf({ status, headers }: Answer): string | null {
  return [301, 302, 303, 307, 308].includes(status) ? (headers.get('location') ?? null) : null;
}

function statusFault({ status, headers }: Answer, now: number): Fault {
  const message = `The server answered ${status}.`;
  const after = retryAfter(headers.get('retry-after'), now);
  if (status === 429) return new Fault('too-many-requests', message, after);
  if (status === 410) return new Fault('gone', message);
  if (status >= 500) return new Fault('server-error', message, after);
  return new Fault('client-error', message);
}

/** `Retry-After` (RFC 9110 10.2.3), seconds or a date, in milliseconds from now; `null` for none or nonsense. */
export function retryAfter(field: string | undefined, now: number): number | null {
  if (field === undefined) return null;
  if (/^\d{1,9}$/u.test(field.trim())) return Number(field) * 1000;
  const date = Date.parse(field);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
