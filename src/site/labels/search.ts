/** Words of the search page; its script prints them too, so this file imports nothing but the plural. */
import { counted } from './counted.ts';

export const search = {
  title: 'Search',
  note: 'Every sentence of every article, in the outlets’ own words.',
  words: 'Words',
  button: 'Search',
  hint: 'All words are looked for; put a phrase into quotation marks.',
  outlet: 'Outlet',
  anyOutlet: 'All outlets',
  topic: 'Topic',
  anyTopic: 'All topics',
  date: 'Date of the event',
  anyDate: 'Any date',
  order: 'Order',
  orders: { relevance: 'Best match first', newest: 'Newest first', oldest: 'Oldest first' },
  results: 'Results',
  option: (name: string, n: number) => `${name} (${n})`,
  found: (n: number) => (n === 0 ? 'No article found' : `${counted(n, 'article')} found`),
  nothing: 'Try fewer or other words, or take a filter away.',
  searching: 'Searching …',
  failed: 'The search could not be loaded. The ways below lead to every story without it.',
  story: 'the story in all outlets',
  unstated: 'Outlet not stated',
  pages: 'Pages of the results',
  before: 'Back',
  after: 'More',
  more: (n: number) => `${counted(n, 'more sentence')} in the article`,
  withoutScript:
    'Searching needs JavaScript, which is off or not supported here. The ways below lead to every story without it.',
};
