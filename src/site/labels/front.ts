/** Words of the pages that list stories. */

export const front = {
  title: 'Stories by day',
  noDate: 'No date stated',
  differs: 'Differs',
  against: 'against',
  noDifference: 'No difference found',
  oneOutlet: 'one outlet only',
  more: (n: number) => `${n} more`,
  empty: 'No stories yet',
  emptyMend: 'Put captures into content/articles and build again.',
};

export const ways = {
  name: 'Other ways in',
  outlets: 'By outlet',
  allOutlets: 'all outlets',
  topics: 'By topic',
  allTopics: 'all topics',
  months: 'By month',
  archive: 'archive',
  undated: 'No date stated',
};

export const archive = {
  title: 'Archive',
  note: 'Stories by the month of their event, as far back as the captures go.',
  undated: 'No date stated',
};

export const topicsPage = {
  title: 'Topics',
  note: 'Tags that outlets give, and names for which articles stand together, where two or more stories share them.',
  none: 'No tag and no name is shared by two stories yet.',
};
