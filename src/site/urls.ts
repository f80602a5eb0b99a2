/** Every path of the site, in one place. Paths begin with `/` below the site's base; `href` puts the base before them. */

/** `/`, or the folder that SITE_URL ends in, with `/` at both ends. Vite puts it in; so only what Vite builds can import this file. */
const base = `${import.meta.env.BASE_URL}/`.replace(/\/{2,}/g, '/');

/** Puts the site's base before a path, for links: `/about/` → `/repo/about/`. */
export const href = (path: string): string => base + path.slice(1);

/** The whole address of a path, for feeds and canonical links. */
export const absolute = (path: string, site: URL | string): string => new URL(href(path), site).href;

export const path = {
  home: '/',
  story: (slug: string) => `/stories/${slug}/`,
  compare: (slug: string, left: string, right: string) => `/stories/${slug}/compare/${left}/${right}/`,
  worksheet: (slug: string) => `/stories/${slug}/worksheet/`,
  claim: (slug: string, claim: string) => `/stories/${slug}/#${claim}`,
  article: (id: string) => `/articles/${id}/`,
  sentence: (id: string, index: number) => `/articles/${id}/#${sentenceAnchor(index)}`,
  sources: '/sources/',
  source: (id: string) => `/sources/${id}/`,
  about: '/about/',
  archive: '/archive/',
  month: (key: string) => `/archive/${key}/`,
  topics: '/topics/',
  topic: (slug: string) => `/topics/${slug}/`,
  /** A page of a list; the first is the list's own address. */
  page: (base: string, number: number) => (number === 1 ? base : `${base}page/${number}/`),
  feed: '/feed.xml',
  jsonFeed: '/feed.json',
  manifest: '/manifest.webmanifest',
  sitemap: '/sitemap-index.xml',
  data: {
    stories: '/data/stories.json',
    story: (slug: string) => `/data/stories/${slug}.json`,
    claims: (slug: string) => `/data/stories/${slug}.csv`,
    article: (id: string) => `/data/articles/${id}.json`,
    setAside: '/data/set-aside.json',
    feeds: '/data/feeds.json',
    versions: (id: string) => `/data/versions/${id}.json`,
    schema: (name: 'stories' | 'story' | 'article' | 'set-aside' | 'feeds' | 'versions') => `/data/schema/${name}.json`,
  },
} as const;

/** The rest of a list's address that names one of its pages, as a route takes it: nothing for the first. */
export const pageParam = (number: number): string | undefined => (number === 1 ? undefined : `page/${number}`);

/** Anchor of a sentence on its article's page. */
export const sentenceAnchor = (index: number): string => `s${index}`;
