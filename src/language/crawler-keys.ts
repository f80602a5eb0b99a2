/** Keys with which crawlers note a fact in a line of its own, whatever the language of the page, to the fact. */
export const crawlerKeys: readonly (readonly [
  key: string,
  fact: 'published' | 'updated' | 'title' | 'byline' | 'url',
])[] = [
  ['date', 'published'],
  ['published', 'published'],
  ['publish_date', 'published'],
  ['pubdate', 'published'],
  ['datepublished', 'published'],
  ['modified', 'updated'],
  ['updated', 'updated'],
  ['title', 'title'],
  ['headline', 'title'],
  ['author', 'byline'],
  ['byline', 'byline'],
  ['url', 'url'],
  ['link', 'url'],
];
