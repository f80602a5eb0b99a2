import robotsParser from 'robots-parser';
import { Fault, faultOf } from './fault.ts';
import type { Answer } from './world.ts';

/** What a host's robots.txt says of one address. */
export interface Permission {
  readonly allowed: boolean;
  /** `Crawl-delay` in milliseconds, or `null`. */
  readonly delayMs: number | null;
}

export type Robots = (url: URL, signal: AbortSignal) => Promise<Permission>;

/** RFC 9309 2.5: at least 500 KiB must be read. */
export const ROBOTS_BYTES = 512 * 2 ** 10;
/** A host that wants more than a minute between requests gets a minute: a run has to end. */
const MAX_DELAY_MS = 60_000;

/**
 * Reads each host's robots.txt once a run (RFC 9309): without one (4xx) all is allowed, where it cannot be had (5xx, no answer) nothing is.
 *
 * @param product the name by which robots.txt may speak to us
 * @param get has to follow redirects, and must not ask for permission itself
 */
export function robots(product: string, get: (url: URL, signal: AbortSignal) => Promise<Answer>): Robots {
  const files = new Map<string, Promise<ReturnType<typeof robotsParser> | Fault>>();
  const read = async (address: URL, signal: AbortSignal): Promise<ReturnType<typeof robotsParser> | Fault> => {
    try {
      const { status, body } = await get(address, signal);
      const text = status < 400 ? body.toString('utf8') : '';
      return robotsParser(address.href, text);
    } catch (error) {
      const fault = faultOf(error);
      if (fault.kind === 'client-error' || fault.kind === 'gone') return robotsParser(address.href, '');
      if (fault.kind === 'interrupted' || fault.kind === 'address') return fault;
      return new Fault('robots-unreachable', `Its robots.txt cannot be had: ${fault.message}`);
    }
  };
  return async (url, signal) => {
    const { origin } = url;
    let file = files.get(origin);
    if (file === undefined) files.set(origin, (file = read(new URL('/robots.txt', origin), signal)));
    const rules = await file;
    if (rules instanceof Fault) throw rules;
    const delay = rules.getCrawlDelay(product);
    return {
      // The library says `undefined` of addresses that are not the file's own; these always are.
      allowed: rules.isAllowed(url.href, product) !== false,
      delayMs: delay === undefined || !(delay > 0) ? null : Math.min(delay * 1000, MAX_DELAY_MS),
    };
  };
}
