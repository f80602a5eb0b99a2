import { isTrackingParameter } from './tracking-parameters.ts';
import { byCodeUnits } from '../language/code-units.ts';

/** Parameters that ask for another form of the same page. */
const form = (name: string, value: string): boolean =>
  /^(?:amp|_amp|mobile)$/iu.test(name) || (/^(?:outputtype|output|view|format)$/iu.test(name) && /^amp$/iu.test(value));

/**
 * What two addresses of one article have in common: host without `www.`, `m.`, `amp.` or `mobile.`, path without `amp` and `index.html`,
 * parameters without those of tracking, in order of their names. Scheme, port 443 or 80 and fragment say nothing. It is for comparing, not
 * for following: the address that a reader is sent to stays as it was.
 */
export function identityOf(url: URL): string {
  const host = url.hostname.replace(/^(?:(?:www|m|amp|mobile)\.)+(?=[^.]+\.)/u, '');
  const port = ['', '80', '443'].includes(url.port) ? '' : `:${url.port}`;
  const steps = url.pathname
    .split('/')
    .filter((step) => step !== '' && !/^amp$/iu.test(step))
    .map((step) => step.replace(/\.amp(?=\.html?$|$)/iu, ''));
  if (/^(?:index|default)\.(?:html?|php|aspx?)$/iu.test(steps.at(-1) ?? '')) steps.pop();
  const parameters = [...url.searchParams]
    .filter(([name, value]) => !isTrackingParameter(name) && !form(name, value))
    .sort(([a, x], [b, y]) => byCodeUnits(a, b) || byCodeUnits(x, y));
  const query = parameters.length === 0 ? '' : `?${new URLSearchParams(parameters).toString()}`;
  return `${host}${port}/${steps.join('/')}${query}`;
}

/** The address without parameters of tracking, otherwise as it was: for readers to follow. */
export function withoutTracking(url: URL): URL {
  const tracking = [...url.searchParams.keys()].filter(isTrackingParameter);
  // Untouched where there is none: taking a parameter out writes all others anew.
  if (tracking.length === 0) return url;
  const bare = new URL(url);
  for (const name of tracking) bare.searchParams.delete(name);
  return bare;
}

/** Whether an address is a site's front page: where many sites send readers of articles that are gone. */
export const isFrontPage = (url: URL): boolean => identityOf(url).replace(/^[^/]*/u, '') === '/';

/** Whether two addresses are of one site, so that one may speak for the other. */
export const isSameSite = (a: URL, b: URL): boolean => siteOf(a) === siteOf(b);

const siteOf = (url: URL): string => identityOf(url).split('/', 1)[0] ?? '';

/** An address of the web without user, password and fragment, or `null` where it is none. */
export function webAddress(written: string, base?: URL): URL | null {
  const url = URL.parse(written.trim(), base);
  if (url === null || !/^https?:$/u.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  return url;
}
