/** Every path of the site, in one place, as seen from its base. */
export const path = {
  home: '/',
  story: (slug: string) => `/stories/${slug}/`,
  compare: (slug: string, left: string, right: string) => `/stories/${slug}/compare/${left}/${right}/`,
  worksheet: (slug: string) => `/stories/${slug}/worksheet/`,
  picture: (slug: string) => `/stories/${slug}/picture.png`,
  claim: (slug: string, claim: string) => `/stories/${slug}/#${claim}`,
  article: (id: string) => `/articles/${id}/`,
  sentence: (id: string, index: number) => `/articles/${id}/#${sentenceAnchor(index)}`,
  sources: '/sources/',
  source: (id: string) => `/sources/${id}/`,
  about: '/about/',
  search: '/search/',
  archive: '/archive/',
  /** A year, a month, a day, or `undated`. */
  period: (key: string) => `/archive/${key}/`,
  topics: '/topics/',
  topic: (slug: string) => `/topics/${slug}/`,
  /** A page of a list; the first is the list's own address. */
  page: (base: string, number: number) => (number === 1 ? base : `${base}page/${number}/`),
  /** Feeds of the stories that the page at `base` lists. */
  rss: (base: string) => `${base}feed.xml`,
  atom: (base: string) => `${base}atom.xml`,
  jsonFeed: (base: string) => `${base}feed.json`,
  /** The folder of the search index, and the program in it that reads it. */
  searchIndex: '/pagefind/',
  searchProgram: '/pagefind/pagefind.js',
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

/** Anchor of a sentence on its article's page. */
export const sentenceAnchor = (index: number): string => `s${index}`;
