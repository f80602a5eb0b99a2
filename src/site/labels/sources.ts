/** Words of the pages about outlets. */
import type { Source } from '../../ingest/source.ts';
import { counted } from './counted.ts';

export const sourcesPage = {
  title: 'Sources',
  outlets: 'Outlets with articles here',
  agencies: 'Credited, with no article here',
  agenciesNote:
    'None of their own articles is here; what outlets here took from them cannot be compared with the source.',
  unstated: 'Captures without a stated outlet',
  columns: {
    name: 'Outlet',
    kind: 'Kind',
    articles: 'Articles',
    agency: 'With agency copy',
    alone: 'Said by it alone',
    omitted: 'Not found in it',
    homepage: 'Homepage',
    creditedBy: 'Credited by',
  },
  kinds: { outlet: 'outlet', agency: 'news agency', 'state media': 'state media' } satisfies Record<
    Source['kind'],
    string
  >,
  itsArticles: 'Its articles',
  adds: 'Said by it alone',
  addsNote: 'Nothing like these sentences was found in the other articles of their story.',
  leavesOut: 'Said by others, not found here',
  leavesOutNote: 'Two or more other outlets of the story say these; nothing like them was found here.',
  creditedIn: 'Articles that credit it',
  noneFound: 'nothing found',
  moreInStory: (n: number) => `${counted(n, 'more statement')} in the story`,
  moreUnstated: (n: number) => `${counted(n, 'more article')}, all in the archive`,
  failing: {
    title: 'Feeds that fail',
    note: 'They could not be read when they were last asked, so newer articles of these outlets may be missing here.',
    columns: { feed: 'Feed', since: 'Failing since', answered: 'Last answered', reason: 'Reason' },
    noOutlet: 'no one outlet',
    never: 'never',
    more: (n: number) => `${counted(n, 'more feed')}, all in the data`,
    data: 'Failing feeds as data (JSON)',
  },
  share: (n: number, all: number) =>
    `${n} of ${all} ${all === 1 ? 'article credits' : 'articles credit'} an agency or another outlet for text`,
};
