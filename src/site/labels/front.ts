/** Words of the pages that list stories. */

export const front = {
  title: 'Stories by day',
  noDate: 'No date stated',
  latest: 'Latest',
  earlier: 'Earlier',
  filter: 'By outlet, topic or month',
  differs: 'Differs',
  against: 'against',
  noDifference: 'no difference found',
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
};

export const archive = {
  title: 'Archive',
  note: 'Stories by the day of their event, as far back as the captures go.',
  undated: 'No date stated',
  allUndated: 'Stories without a date',
  wholeYear: (year: string) => `All of ${year}`,
  months: 'Months',
  days: 'Days',
  neighbours: 'The time before and after',
  later: (period: string) => `Later: ${period}`,
  earlier: (period: string) => `Earlier: ${period}`,
};

export const topicsPage = {
  title: 'Topics',
  note: 'Tags that outlets give and names that articles print, where two stories or more share them.',
  none: 'No tag and no name is shared by two stories yet. Stories are found by outlet, by month and by search.',
  tag: 'tag',
  name: 'name',
  taggedBy: 'Given as a tag by',
  isTag: 'A tag of articles whose outlet is not stated.',
  more: (n: number) => `${n} more`,
  /** To the pages of the list before and after. */
  turns: { before: 'Of more stories', after: 'Of fewer stories' },
  isName: 'A name that several articles of each of these stories print.',
};
