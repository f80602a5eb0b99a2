/** Words that many pages print. */
import type { Credit, DateBasis } from '../../ingest/article.ts';
import { counted } from './counted.ts';

export const site = {
  name: 'Variorum',
  motto: 'One story, every outlet’s own words',
  description:
    'What the outlets agree on, what only one of them reports, where they differ, and whose words they reuse.',
  skip: 'Skip to the text',
  navigation: 'Main',
  stories: 'Stories',
  topics: 'Topics',
  archive: 'Archive',
  sources: 'Sources',
  search: 'Search',
  about: 'How it works',
  data: 'Data',
  footer:
    'Every quoted sentence on these pages is a slice of a capture, and one command proves it. The words belong to their publishers.',
};

export const language = {
  title: 'Language',
  undetermined: 'not determined; read as English',
  noWords:
    'No words of this language are known here: who speaks, amounts, and credits inside sentences were not read, and nothing that needs them was compared.',
};

export const feeds = {
  title: (of: string) => `${of} · Variorum`,
  ofOutlet: (outlet: string) => `Stories that ${outlet} reports, beside what others report of them.`,
  ofTopic: (topic: string) => `Stories on ${topic}, each in all its outlets’ words.`,
  name: 'Feeds',
  rss: 'RSS',
  atom: 'Atom',
  json: 'JSON Feed',
};

export const outlets = {
  unknown: 'Outlet not stated',
  /** Mark for narrow places where neither the outlet nor a short file name can serve. */
  unnamed: 'Unnamed',
  more: (n: number) => `${n} more`,
  noLink: 'no link in the capture',
  annotated: 'annotated',
  noHomepage: 'no homepage known',
};

/** Of several articles. The number is an upper bound: an origin that nobody credits may stand behind two. */
function originsOf(articles: number, origins: number): string {
  if (origins === 1) return 'one origin';
  return origins === articles ? 'no common origin found' : `at most ${counted(origins, 'origin')}`;
}

const articlesOf = (n: number) => counted(n, 'article');
const outletsOf = (n: number) => counted(n, 'outlet');

export const counts = {
  articles: articlesOf,
  outlets: outletsOf,
  claims: (n: number) => counted(n, 'statement'),
  differences: (n: number) => counted(n, 'difference'),
  stories: (n: number) => counted(n, 'story', 'stories'),
  /** How many report a story, and from how many origins at most; what goes without saying is not said. */
  report: ({ articles, outlets, origins }: { articles: number; outlets: number; origins: number }) =>
    [
      articlesOf(articles),
      ...(outlets === articles ? [] : [outletsOf(outlets)]),
      ...(articles === 1 ? [] : [originsOf(articles, origins)]),
    ].join(' · '),
  originsOf,
  /** Who stands behind one statement: copies of one report are not several witnesses. */
  outletsAndOrigins: (outlets: number, origins: number) =>
    outlets === 1
      ? outletsOf(outlets)
      : `${outletsOf(outlets)}, ${origins === 1 ? '' : 'at most '}${counted(origins, 'origin')}`,
  of: (n: number, all: number) => `${n} of ${all}`,
  moreOutlets: (n: number) => counted(n, 'more outlet'),
  moreArticles: (n: number) => counted(n, 'more article'),
  moreHeadlines: (n: number) => counted(n, 'more headline'),
  percent: (share: number) => `${Math.round(share * 100)} %`,
};

export const pager = {
  name: 'Pages of this list',
  before: 'Later',
  after: 'Earlier',
  page: (n: number, last: number) => `Page ${n} of ${last}`,
};

export const dates = {
  event: 'Event',
  published: 'Published',
  updated: 'Updated',
  captured: 'Captured',
  rejected: 'Not taken for the publication date',
  notStated: 'not stated',
  from: (basis: string) => `from ${basis}`,
  bases: {
    sidecar: 'the notes beside the capture',
    metadata: 'a metadata line',
    byline: 'the line beside the title',
    dateline: 'the dateline',
    url: 'the address',
    masthead: 'the page’s own clock',
  } satisfies Record<DateBasis, string>,
  eventBases: {
    consensus: 'the articles’ dates brought together',
    single: 'one article’s date',
    published: 'the earliest publication date',
  },
};

/** After a date and a time of day. */
export const utc = 'UTC';

export const credits = {
  title: 'Credits',
  none: 'no credit found',
  roles: {
    text: 'text',
    photo: 'photograph',
    mention: 'mentioned',
    venue: 'place of an interview',
  } satisfies Record<Credit['role'], string>,
  line: (agency: string, role: string) => `${agency}, ${role}`,
  inSentence: (agency: string, role: string) => `credit: ${agency}, ${role}`,
};

export const mark = {
  differs: 'differs:',
  wording: 'worded:',
  removed: 'taken out:',
  added: 'put in:',
  end: 'end',
};

export const moved = {
  title: 'This story has moved',
  text: 'It turned out to be one with another story and stands on that story’s page.',
};

export const notFound = {
  title: 'Nothing stands at this address',
  text: 'The story may have been merged with another, or the address mistyped.',
  back: 'All stories',
};
