/** Addresses of the site: its paths (`paths.ts`), which begin with `/`, below the base that it is served from. */
export { path, sentenceAnchor } from './paths.ts';

/** `/`, or the folder that SITE_URL ends in, with `/` at both ends. Vite puts it in; so only what Vite builds can import this file. */
const base = `${import.meta.env.BASE_URL}/`.replace(/\/{2,}/g, '/');

/** Puts the site's base before a path, for links: `/about/` → `/repo/about/`. */
export const href = (path: string): string => base + path.slice(1);

/** The whole address of a path, for feeds and canonical links. */
export const absolute = (path: string, site: URL | string): string => new URL(href(path), site).href;

/** The rest of a list's address that names one of its pages, as a route takes it: nothing for the first. */
export const pageParam = (number: number): string | undefined => (number === 1 ? undefined : `page/${number}`);
